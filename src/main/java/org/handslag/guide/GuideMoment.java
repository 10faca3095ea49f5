package org.handslag.guide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.Mentorship;
import org.jspecify.annotations.Nullable;

/** What helps a mentor now: from where a mentorship stands on a day, nothing else. */
public enum GuideMoment {
    /** Before the first day. */
    PREPARE(GuideChapter.FIRST_DAY),
    FIRST_WEEK(GuideChapter.FIRST_WEEK),
    /** The talk about expectations, in the second week. */
    EXPECT(GuideChapter.EXPECTATIONS),
    INSTRUCT(GuideChapter.FOUR_STEPS),
    TALK(GuideChapter.WEEKLY),
    TRUST(GuideChapter.TRUST),
    DEMAND(GuideChapter.DEMANDS),
    /** Something may be in the way that nobody has said yet. */
    HARD(GuideChapter.DIFFICULT),
    /** Three weeks before the end, and two weeks after it. */
    END(GuideChapter.ENDING);

    private static final int WEEK = 7;
    private static final int SOON = 21;
    private static final int AFTER = 14;

    /** From the third week on, one each week, and from the beginning again. */
    private static final List<GuideMoment> WEEKLY =
            List.of(TALK, TRUST, DEMAND, INSTRUCT, TALK, HARD);

    private final GuideChapter chapter;

    GuideMoment(GuideChapter chapter) {
        this.chapter = chapter;
    }

    public GuideChapter chapter() {
        return chapter;
    }

    /**
     * @param until last day that is agreed; null while none is
     * @return empty when it ended too long ago for any of it to help
     */
    static Optional<GuideMoment> of(
            Mentorship mentorship, @Nullable LocalDate until, LocalDate today) {
        var end = mentorship.end();
        if (end != null) {
            return today.isAfter(end.day().plusDays(AFTER)) ? Optional.empty() : Optional.of(END);
        }
        var days = ChronoUnit.DAYS.between(mentorship.begins(), today);
        if (days < 0) {
            return Optional.of(PREPARE);
        }
        if (days < WEEK) {
            return Optional.of(FIRST_WEEK);
        }
        if (until != null && !today.isBefore(until.minusDays(SOON))) {
            return Optional.of(END);
        }
        if (days < 2 * WEEK) {
            return Optional.of(EXPECT);
        }
        return Optional.of(WEEKLY.get((int) ((days / WEEK - 2) % WEEKLY.size())));
    }
}
