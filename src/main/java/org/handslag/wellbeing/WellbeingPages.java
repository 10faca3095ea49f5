package org.handslag.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.handslag.wellbeing.WellbeingTelling.Teller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what each reader sees of how it is going, and notes who has looked. */
@Component
class WellbeingPages {
    static final String READ_AS = "wellbeing";

    private final Circles circles;
    private final CheckIns checkIns;
    private final WellbeingAnswers answers;
    private final WellbeingCalls calls;
    private final WellbeingStates states;
    private final Reads reads;

    WellbeingPages(
            Circles circles,
            CheckIns checkIns,
            WellbeingAnswers answers,
            WellbeingCalls calls,
            WellbeingStates states,
            Reads reads) {
        this.circles = circles;
        this.checkIns = checkIns;
        this.answers = answers;
        this.calls = calls;
        this.states = states;
        this.reads = reads;
    }

    LocalDate today(Frame f) {
        return circles.today(f);
    }

    /**
     * @throws NotVisible for those who neither see it nor are asked
     */
    WellbeingPage page(Frame f, MentorshipId id, Form form) {
        var view = view(f, id);
        var all = answers.of(id);
        var role = view.role();
        var sees = view.sees(CircleItem.WELLBEING);
        var voice = voice(view);
        var shown =
                sees && role != CircleRole.MENTEE
                        ? all
                        : all.stream().filter(one -> isOwn(one, view, voice)).toList();
        return new WellbeingPage(
                view,
                shown,
                role == CircleRole.MENTEE ? mentorAnswered(all) : null,
                sees ? calls.of(id) : List.of(),
                WellbeingPage.leads(view) ? states.of(id, view.today()).reasons() : Set.of(),
                voice,
                checkIns.plan(CheckInKind.WELLBEING, id),
                form);
    }

    /** For whoever calls and notes what others say; hidden from all others. */
    WellbeingPage led(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.leads()) {
            throw new NotVisible();
        }
        return page;
    }

    /** For those who are asked, while the mentorship runs. */
    CircleView asked(Frame f, MentorshipId id) {
        var view = view(f, id);
        if (voice(view) == null || !view.acts()) {
            throw new NotVisible();
        }
        return view;
    }

    WellbeingAsk ask(CircleView view, Form form) {
        var voice = voice(view);
        if (voice == null) {
            throw new NotVisible();
        }
        var name = view.mentee().map(CircleMember::name).orElse("");
        var page = view.path() + "/wellbeing";
        return new WellbeingAsk(page + "/answer", page, voice, name, form);
    }

    /** As whom, for which period, someone answers on a day. */
    Teller teller(CircleView view, CheckInVoice voice, LocalDate day) {
        var member = view.circle().holder(voice.role(), view.today()).orElseThrow(NotVisible::new);
        var mentorship = view.mentorship();
        var period = checkIns.period(CheckInKind.WELLBEING, mentorship, voice, day);
        return new Teller(mentorship.id(), voice, member.person(), period, day);
    }

    /** What counts in the period that a teller answers for. */
    @Nullable WellbeingAnswer before(Teller who) {
        return answers.in(who.mentorship(), who.voice(), who.period()).orElse(null);
    }

    static @Nullable CheckInVoice voice(CircleView view) {
        var role = view.role();
        return role == null ? null : CheckInVoice.of(role).orElse(null);
    }

    /** Of those who see it, and of the mentor, who sees what he has said himself. */
    private CircleView view(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        var mentors =
                view.role() == CircleRole.MENTOR
                        && (view.standing() == Standing.WITHIN
                                || view.standing() == Standing.AFTER);
        if (!mentors && !view.sees(CircleItem.WELLBEING)) {
            throw new NotVisible();
        }
        if (!mentors) {
            reads.read(
                    f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        }
        return view;
    }

    private static boolean isOwn(
            WellbeingAnswer one, CircleView view, @Nullable CheckInVoice voice) {
        var me = view.me();
        return one.voice() == voice && me != null && one.person().equals(me.person());
    }

    private static @Nullable LocalDate mentorAnswered(List<WellbeingAnswer> all) {
        return all.stream()
                .filter(one -> one.voice() == CheckInVoice.MENTOR)
                .findFirst()
                .map(WellbeingAnswer::day)
                .orElse(null);
    }
}
