package org.handslag.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * How it stands in a circle: follows from the latest answers, from what was not answered and from
 * when someone called.
 *
 * @param silent so many periods have gone by since the mentee answered or was called
 * @param unreached whether nothing could be sent to her since then
 * @param unansweredSince when she was first asked without an answer; null when nothing is open
 * @param called when a call was last noted
 * @param told when whoever leads was last told
 */
public record WellbeingState(
        MentorshipId mentorship,
        @Nullable Latest mentee,
        @Nullable Latest mentor,
        int silent,
        boolean unreached,
        @Nullable Instant unansweredSince,
        @Nullable Instant called,
        @Nullable Instant told) {
    private static final int SILENT_PERIODS = 2;
    private static final int TOGETHER_DAYS = 14;

    /** What someone said last. */
    public record Latest(
            WellbeingLevel work, WellbeingLevel mentor, CallWish call, LocalDate day, Instant at) {
        boolean parts(Latest other) {
            return work.parts(other.work) || mentor.parts(other.mentor);
        }

        boolean isAbout(Latest other) {
            return Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= TOGETHER_DAYS;
        }
    }

    /** Why someone should call; empty when nobody need. */
    public Set<CallReason> reasons() {
        return since().keySet();
    }

    /** Whether whoever leads does not know yet that she should call. */
    boolean isNews() {
        return since().values().stream().anyMatch(at -> told == null || at.isAfter(told));
    }

    /** Each reason, and since when it is one. */
    private Map<CallReason, Instant> since() {
        var since = new EnumMap<CallReason, Instant>(CallReason.class);
        if (mentee != null && mentee.call().isWished()) {
            put(
                    since,
                    mentee.call() == CallWish.SOON
                            ? CallReason.MENTEE_SOON
                            : CallReason.MENTEE_WISHES,
                    mentee.at());
        }
        if (mentor != null && mentor.call().isWished()) {
            put(since, CallReason.MENTOR_WISHES, mentor.at());
        }
        if (mentee != null && mentor != null && mentee.isAbout(mentor) && mentee.parts(mentor)) {
            put(
                    since,
                    CallReason.PARTED,
                    mentee.at().isAfter(mentor.at()) ? mentee.at() : mentor.at());
        }
        if (unansweredSince != null && silent >= SILENT_PERIODS) {
            since.put(CallReason.SILENT, unansweredSince);
        }
        if (unansweredSince != null && unreached) {
            since.put(CallReason.UNREACHED, unansweredSince);
        }
        return since;
    }

    private void put(Map<CallReason, Instant> since, CallReason reason, Instant at) {
        if (called == null || at.isAfter(called)) {
            since.put(reason, at);
        }
    }
}
