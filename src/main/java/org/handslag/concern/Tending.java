package org.handslag.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.concern.ConcernStep.Informed;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Candidates;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleLetters;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is done with a worry: it is told, looked at, acted on and closed, and the mentee adds her
 * words. The journal learns that something was done, never what stands there; a mail says that
 * there is something to read and no more.
 */
@Component
public class Tending {
    static final String SUBJECT = "concern";

    private final Concerns concerns;
    private final Candidates candidates;
    private final CircleLetters letters;
    private final Journal journal;
    private final Clock clock;

    Tending(
            Concerns concerns,
            Candidates candidates,
            CircleLetters letters,
            Journal journal,
            Clock clock) {
        this.concerns = concerns;
        this.candidates = candidates;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** What someone tells. */
    public record Told(String said, boolean apart) {}

    /**
     * Whoever wants to take a step.
     *
     * @param runs whether she runs the programme
     */
    public record Hand(Operator home, Viewer viewer, boolean runs) {}

    /** All of a circle, the latest first. */
    public List<Concern> of(MentorshipId mentorship) {
        return concerns.of(List.of(mentorship));
    }

    /**
     * Someone of the circle, or with no role a coordinator, tells of a worry.
     *
     * @param today on which two working days to look at it begin
     */
    public ConcernId tell(
            Circle circle, @Nullable CircleRole as, Told told, LocalDate today, Hand by) {
        var id = ConcernId.next();
        var fresh =
                new Concern(
                        id,
                        circle.mentorship().id(),
                        by.viewer().self(),
                        as,
                        "",
                        told.said(),
                        told.apart(),
                        clock.instant(),
                        Concern.lookBy(today),
                        ConcernState.NEW,
                        "",
                        List.of(),
                        0);
        concerns.add(fresh);
        note(by.viewer(), id, "concern.told", Map.of());
        mail(circle, fresh, today, by.home());
        return id;
    }

    /** What someone who leads wants to do next. */
    public record Next(
            ConcernState to, String happens, @Nullable Informed informed, String notBecause) {}

    /**
     * Takes a step; closing what the mentee does not know of brings it before a coordinator.
     *
     * @return false when someone else took one first
     * @throws Refusal when it is no step from where it stands, or only a coordinator may take it
     */
    public boolean step(Circle circle, Concern concern, Next next, LocalDate today, Hand by) {
        var known = concern.isKnown() || next.informed() != null;
        var to =
                next.to() == ConcernState.CLOSED
                        ? ConcernState.closing(known, by.runs())
                        : next.to();
        if (!concern.state().becomes(to)) {
            throw new Refusal(
                    concern.state() == ConcernState.REVIEW
                            ? "concern.refused.review"
                            : "concern.refused.state");
        }
        var step =
                new ConcernStep(
                        to,
                        next.happens(),
                        "",
                        clock.instant(),
                        concern.isKnown() ? null : next.informed(),
                        known ? "" : next.notBecause());
        if (!concerns.step(concern, step, by.viewer().person())) {
            return false;
        }
        note(by.viewer(), concern.id(), "concern.step", Map.of("state", to));
        if (known) {
            circle.holder(CircleRole.MENTEE, today)
                    .ifPresent(her -> letters.tell(circle.mentorship(), her.person(), by.home()));
        }
        if (to == ConcernState.REVIEW) {
            coordinators(circle, today, by.home());
        }
        return true;
    }

    /** The mentee says how she sees it. */
    public void addWords(Concern concern, String words, Viewer by) {
        concerns.herWords(concern.id(), words, clock.instant());
        note(by, concern.id(), "concern.her-words", Map.of());
    }

    /** To whoever leads, and to those who run the programme when it is for them alone. */
    private void mail(Circle circle, Concern concern, LocalDate today, Operator home) {
        var leads =
                circle.holder(CircleRole.CONSULTANT, today)
                        .map(CircleMember::person)
                        .filter(person -> !concern.apart() && !person.equals(concern.teller()));
        if (leads.isPresent()) {
            letters.tell(circle.mentorship(), leads.get(), home);
        } else {
            coordinators(circle, today, home);
        }
    }

    /** Nobody has looked at it in time: whoever leads and those who run the programme are told. */
    void remind(Circle circle, Concern concern, LocalDate today, Operator home) {
        mail(circle, concern, today, home);
        coordinators(circle, today, home);
    }

    private void coordinators(Circle circle, LocalDate today, Operator home) {
        var mentorship = circle.mentorship();
        for (PersonId person : candidates.coordinators(mentorship.programme(), today)) {
            letters.tell(mentorship, person, home);
        }
    }

    private void note(Viewer by, ConcernId id, String what, Map<String, ?> values) {
        journal.changed(by, what, new Subject(SUBJECT, id.value()), Map.of(), values);
    }
}
