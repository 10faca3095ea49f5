package org.handslag.ending;

import java.time.LocalDate;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.EndReason;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.mentorship.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The end of a mentorship as one reader stands in it: who writes and who reads what.
 *
 * @param planned the last day that is agreed on; null while none is
 */
public record EndingView(CircleView view, @Nullable LocalDate planned) {
    static final int WEEKS_BEFORE = 4;

    /** From four weeks before the planned end; never when it did not begin. */
    public boolean isOpen() {
        var end = view.mentorship().end();
        if (end != null) {
            return end.reason() != EndReason.NOT_BEGUN;
        }
        return planned != null && !view.today().isBefore(planned.minusWeeks(WEEKS_BEFORE));
    }

    /** The day on which it ended or is to end; today, when nobody knows. */
    public LocalDate last() {
        var end = view.mentorship().end();
        return end != null ? end.day() : planned != null ? planned : view.today();
    }

    /** Whether this is her role, and she had it to the end; whoever left before reads at most. */
    public boolean is(CircleRole role) {
        var me = view.me();
        return me != null
                && me.role() == role
                && view.standing() != Standing.UNPROMISED
                && stayed(me);
    }

    /** Leads it to its end: the coordinator, and the consultant or, without one, the employer. */
    public boolean leads() {
        return view.me() == null || is(view.mentorship().kind().leads());
    }

    /** Writes the summary: the mentee, and whoever leads. */
    public boolean writes() {
        return is(CircleRole.MENTEE) || leads();
    }

    /**
     * Does for the mentee what is the mentee's to do, as by telephone: never someone of the
     * workplace.
     */
    public boolean speaks() {
        return is(CircleRole.MENTEE) || leads() && view.role() != CircleRole.EMPLOYER;
    }

    /**
     * Has a certificate of what the mentee did there. Whoever was to be able to stay works there
     * before and afterwards, so that the days of her mentorship would be the wrong ones.
     */
    public boolean certifies() {
        return speaks() && view.mentorship().kind() != MentorshipKind.RETENTION;
    }

    /** Whether someone of the workplace leads, and so knows the summary before the mentee. */
    public boolean isLedAtTheWorkplace() {
        return view.mentorship().kind().leads() == CircleRole.EMPLOYER;
    }

    /** Whether the summary is hers to read: at the workplace, not before the mentee says so. */
    public boolean reads(EndSummary summary) {
        return view.sees(CircleItem.SUMMARY) && (writes() || summary.isRight());
    }

    public Optional<CircleMember> holder(CircleRole role) {
        return view.circle().holder(role, last());
    }

    public String name(CircleRole role) {
        return holder(role).map(CircleMember::name).orElse("");
    }

    public String path() {
        return view.path() + "/summary";
    }

    private boolean stayed(CircleMember member) {
        var end = view.mentorship().end();
        var day = end == null ? view.today() : end.day();
        var until = member.until();
        return until == null || !until.isBefore(day);
    }
}
