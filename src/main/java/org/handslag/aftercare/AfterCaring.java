package org.handslag.aftercare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.aftercare.AfterCare.Reached;
import org.handslag.aftercare.AfterCare.Said;
import org.handslag.aftercare.CircleOutcome.Asked;
import org.handslag.aftercare.CircleOutcome.Source;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.ending.SummingUp.Pen;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks each once at each time, takes what she answers, and asks no more when she says so. Each step
 * is written into the journal, which never says what she answered.
 */
@Component
public class AfterCaring {
    private final AfterCares cares;
    private final AfterCareRows rows;
    private final CircleOutcomes outcomes;
    private final AfterCareLetters letters;
    private final Register register;
    private final Clock clock;

    AfterCaring(
            AfterCares cares,
            AfterCareRows rows,
            CircleOutcomes outcomes,
            AfterCareLetters letters,
            Register register,
            Clock clock) {
        this.cares = cares;
        this.rows = rows;
        this.outcomes = outcomes;
        this.letters = letters;
        this.register = register;
        this.clock = clock;
    }

    /** Who there is, and where it is written down. */
    @Component
    record Register(People people, Journal journal) {}

    /** Asks all who are to be asked by this day and have not been; nobody twice. */
    public void ask(LocalDate today, Operator home) {
        cares.due(today).forEach(due -> ask(due, home));
    }

    private void ask(AfterCares.Due due, Operator home) {
        var person =
                register.people().find(due.person()).filter(one -> !one.isErased()).orElse(null);
        if (person == null) {
            return;
        }
        var id = AfterCareId.next();
        var reached = reached(person);
        if (cares.add(id, due, reached, clock.instant())) {
            if (reached != Reached.CALL) {
                letters.ask(id, due, person, home);
            }
            note(
                    Viewer.visitor(home.id(), home.language()),
                    due.mentorship(),
                    "aftercare.asked",
                    due.months());
        }
    }

    private static Reached reached(Person person) {
        if (person.email() != null) {
            return Reached.MAIL;
        }
        return person.address().lines().isEmpty() ? Reached.CALL : Reached.LETTER;
    }

    /** What a link opens, or a verb of the World is about. */
    public Optional<AfterCare> find(AfterCareId id) {
        return rows.find(id);
    }

    /**
     * Those who are to be called, and those who want something, as far as the reader works with
     * them.
     */
    public List<AfterCare> open(Viewer reader, LocalDate today) {
        return rows.open(reader, today);
    }

    /**
     * She answers, or someone notes it for her; another answer takes the place of the one before.
     * What the mentee does becomes an outcome, with who told it and when.
     *
     * @param today on which it was told
     */
    public void answer(AfterCare asked, Said said, LocalDate today, Pen by) {
        var noted = said.way() == AfterCare.AfterCareWay.BY_LINK ? null : by.viewer().person();
        cares.answer(asked.id(), said, noted);
        var told = asked.isOfMentee() ? Asked.MENTEE : Asked.EMPLOYER;
        outcomes.replace(asked.mentorship(), asked.months(), told);
        var doing = doing(said);
        if (doing != null) {
            var outcome =
                    new CircleOutcome(
                            CircleOutcomeId.next(),
                            asked.programme(),
                            asked.mentorship(),
                            asked.months(),
                            doing,
                            said.hours(),
                            null,
                            new Source(told, today));
            outcomes.add(outcome, noted, clock.instant());
        }
        note(by.viewer(), asked.mentorship(), "aftercare.answered", asked.months());
    }

    /** An employer knows only whether the mentee works there. */
    private static @Nullable Doing doing(Said said) {
        return said.stays() != null && said.stays() ? Doing.WORK : said.doing();
    }

    /** She wants no more questions; nobody asks why. */
    public void stop(AfterCare asked, Pen by) {
        cares.stop(asked.mentorship(), asked.whom(), clock.instant());
        note(by.viewer(), asked.mentorship(), "aftercare.stopped", asked.months());
    }

    /** She has changed her mind. */
    public void goOn(AfterCare asked, Pen by) {
        cares.goOn(asked.mentorship(), asked.whom());
        note(by.viewer(), asked.mentorship(), "aftercare.goes-on", asked.months());
    }

    /** Someone has seen to what she wants. */
    public void handle(AfterCare asked, Pen by) {
        if (cares.handle(asked.id(), by.viewer().self(), clock.instant())) {
            note(by.viewer(), asked.mentorship(), "aftercare.handled", asked.months());
        }
    }

    /** After so long answers and outcomes lose whose they were. */
    void forgetBefore(LocalDate day) {
        cares.forgetBefore(day);
        outcomes.forgetBefore(day);
    }

    @EventListener
    void forget(People.Erased erased) {
        cares.forget(erased.person());
    }

    private void note(Viewer by, MentorshipId id, String what, int months) {
        var subject = new Subject(OutcomeTelling.SUBJECT, id.value());
        register.journal().changed(by, what, subject, Map.of(), Map.of("months", months));
    }
}
