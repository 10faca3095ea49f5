package org.handslag.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is asked of a workplace, in the order of the page. */
public enum ReadinessPoint {
    HOST(ReadinessArea.PEOPLE, false),
    COLLEAGUES(ReadinessArea.PEOPLE, false),
    MANAGER(ReadinessArea.PEOPLE, false),
    MENTOR(ReadinessArea.PEOPLE, false),
    MENTOR_TIME(ReadinessArea.PEOPLE, true),
    MENTOR_TRAINED(ReadinessArea.PEOPLE, true),
    STAND_IN(ReadinessArea.PEOPLE, true),
    TASKS(ReadinessArea.WORK, false),
    FIRST_WEEK(ReadinessArea.WORK, false),
    INSTRUCTION(ReadinessArea.WORK, false),
    SAFETY(ReadinessArea.WORK, false),
    ADJUSTMENTS(ReadinessArea.SUPPORT, false),
    LANGUAGE(ReadinessArea.SUPPORT, false),
    WHOM_TO_CALL(ReadinessArea.SUPPORT, false),
    LATER(ReadinessArea.SUPPORT, false);

    /** What it is about. */
    public enum ReadinessArea {
        PEOPLE,
        WORK,
        SUPPORT;

        public List<ReadinessPoint> points() {
            return Arrays.stream(ReadinessPoint.values()).filter(p -> p.area == this).toList();
        }
    }

    private final ReadinessArea area;
    private final boolean ofMentor;

    ReadinessPoint(ReadinessArea area, boolean ofMentor) {
        this.area = area;
        this.ofMentor = ofMentor;
    }

    /** Whether it is only asked when someone is chosen to be the mentor. */
    public boolean isOfMentor() {
        return ofMentor;
    }

    boolean isAsked(Map<ReadinessPoint, ReadinessAnswer> given) {
        return !ofMentor || given.get(MENTOR) != ReadinessAnswer.NO;
    }

    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
