package org.handslag.progress;

import java.time.LocalDate;
import java.util.List;
import org.handslag.checkin.CheckInKind;
import org.handslag.checkin.CheckInVoice;
import org.handslag.checkin.CheckIns;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.Standing;
import org.handslag.progress.ProgressRating.Rater;
import org.handslag.scope.NotVisible;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what each reader sees of how far it has come, and notes who has looked. */
@Component
class ProgressPages {
    static final String READ_AS = "progress";

    private final Circles circles;
    private final CheckIns checkIns;
    private final ProgressMeasures measures;
    private final Reads reads;

    ProgressPages(Circles circles, CheckIns checkIns, ProgressMeasures measures, Reads reads) {
        this.circles = circles;
        this.checkIns = checkIns;
        this.measures = measures;
        this.reads = reads;
    }

    LocalDate today(Frame f) {
        return circles.today(f);
    }

    /**
     * @throws NotVisible for those who neither see it nor are asked
     */
    ProgressPage page(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        var mentors =
                view.role() == CircleRole.MENTOR
                        && (view.standing() == Standing.WITHIN
                                || view.standing() == Standing.AFTER);
        var sees = view.sees(CircleItem.PROGRESS);
        if (!mentors && !sees) {
            throw new NotVisible();
        }
        if (sees) {
            reads.read(
                    f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        }
        var all = measures.of(id);
        return new ProgressPage(
                view,
                sees ? all : all.stream().filter(one -> isOwn(one, view)).toList(),
                voice(view),
                checkIns.plan(CheckInKind.PROGRESS, id));
    }

    /** For the consultant, who notes what the mentee says; hidden from all others. */
    ProgressPage led(Frame f, MentorshipId id) {
        var page = page(f, id);
        if (!page.leads()) {
            throw new NotVisible();
        }
        return page;
    }

    /** For those who are asked, while the mentorship runs. */
    ProgressPage asked(Frame f, MentorshipId id) {
        var page = page(f, id);
        if (!page.mayAnswer()) {
            throw new NotVisible();
        }
        return page;
    }

    /** As whom, for which period, someone answers on a day. */
    Rater rater(CircleView view, CheckInVoice voice, LocalDate day) {
        var member = view.circle().holder(voice.role(), view.today()).orElseThrow(NotVisible::new);
        var mentorship = view.mentorship();
        var period = checkIns.period(CheckInKind.PROGRESS, mentorship, voice, day);
        return new Rater(mentorship.id(), voice, member.person(), period, day);
    }

    /** What counts in the period that someone answers for. */
    static @Nullable ProgressMeasure before(Rater who, List<ProgressMeasure> measures) {
        return measures.stream()
                .filter(one -> one.voice() == who.voice() && one.period().equals(who.period()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CheckInVoice voice(CircleView view) {
        var role = view.role();
        return role == null ? null : CheckInVoice.of(role).orElse(null);
    }

    private static boolean isOwn(ProgressMeasure one, CircleView view) {
        var me = view.me();
        return me != null && one.voice() == voice(view) && one.person().equals(me.person());
    }
}
