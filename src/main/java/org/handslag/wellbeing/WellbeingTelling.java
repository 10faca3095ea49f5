package org.handslag.wellbeing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.handslag.checkin.CheckIn;
import org.handslag.checkin.CheckInBehalf;
import org.handslag.checkin.CheckInVoice;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what is said and that someone called, and tells whoever leads the circle that she should.
 * An answer is a few statements: many come at once.
 */
@Component
public class WellbeingTelling {
    static final String SUBJECT = "mentorship";

    private final WellbeingAnswers answers;
    private final WellbeingStates states;
    private final WellbeingCalls calls;
    private final WellbeingLetters letters;
    private final Noting noting;

    WellbeingTelling(
            WellbeingAnswers answers,
            WellbeingStates states,
            WellbeingCalls calls,
            WellbeingLetters letters,
            Noting noting) {
        this.answers = answers;
        this.states = states;
        this.calls = calls;
        this.letters = letters;
        this.noting = noting;
    }

    /** Where a change is written down, and when. */
    @Component
    record Noting(Journal journal, Clock clock) {}

    /**
     * Who says it, in which period and on which day.
     *
     * @param period the first day of the period in which it counts
     */
    public record Teller(
            MentorshipId mentorship,
            CheckInVoice voice,
            PersonId person,
            LocalDate period,
            LocalDate day) {

        static Teller of(CheckIn asked, LocalDate day) {
            return new Teller(asked.mentorship(), asked.voice(), asked.person(), asked.day(), day);
        }
    }

    /**
     * She says it herself.
     *
     * @param before what it takes the place of; null when it is the first of its period
     * @return false when there is another answer in this period by now
     */
    public boolean tell(
            Teller who,
            WellbeingSaid said,
            @Nullable WellbeingAnswer before,
            Operator home,
            Viewer by) {
        return add(who, said, before, null, by) && inform(who, home);
    }

    /** Someone notes what she said; as {@link #tell}. */
    public boolean note(
            Teller who,
            WellbeingSaid said,
            CheckInBehalf behalf,
            @Nullable WellbeingAnswer before,
            Operator home,
            Viewer by) {
        return add(who, said, before, behalf, by) && inform(who, home);
    }

    private boolean add(
            Teller who,
            WellbeingSaid said,
            @Nullable WellbeingAnswer before,
            @Nullable CheckInBehalf behalf,
            Viewer by) {
        var now = noting.clock().instant();
        if (before != null && !answers.replace(before.id(), now)) {
            return false;
        }
        if (!answers.add(Uuid7.next(), who, said, behalf, now)) {
            return false;
        }
        journal(
                by,
                who.mentorship(),
                before == null ? "wellbeing.said" : "wellbeing.put-right",
                Map.of("voice", who.voice(), "answer", "changed"));
        return true;
    }

    private boolean inform(Teller who, Operator home) {
        var today = home.today(noting.clock());
        inform(states.of(who.mentorship(), today), home, today);
        return true;
    }

    /** Whoever leads these is told where she should call and does not know it yet. */
    void inform(Collection<MentorshipId> mentorships, Operator home, LocalDate today) {
        states.of(mentorships, today).values().forEach(state -> inform(state, home, today));
    }

    private void inform(WellbeingState state, Operator home, LocalDate today) {
        if (state.isNews() && states.tell(state, noting.clock().instant())) {
            letters.call(state.mentorship(), home, today);
        }
    }

    /** She who leads the circle has called; what made her is settled. */
    public void called(MentorshipId mentorship, LocalDate day, String agreed, Viewer by) {
        calls.add(mentorship, day, agreed, by.self(), noting.clock().instant());
        journal(by, mentorship, "wellbeing.called", Map.of("on", day, "agreed", "changed"));
    }

    /** She had not after all; false when that was said already. */
    boolean notCalled(MentorshipId mentorship, UUID call, Viewer by) {
        var withdrawn = calls.withdraw(mentorship, call, noting.clock().instant());
        if (withdrawn) {
            journal(by, mentorship, "wellbeing.not-called", Map.of("call", "changed"));
        }
        return withdrawn;
    }

    private void journal(Viewer by, MentorshipId mentorship, String what, Map<String, ?> values) {
        noting.journal()
                .changed(by, what, new Subject(SUBJECT, mentorship.value()), Map.of(), values);
    }
}
