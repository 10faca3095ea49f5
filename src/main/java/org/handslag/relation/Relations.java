package org.handslag.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Workplace;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.message.MessageId;
import org.handslag.relation.RelationPage.FollowUp;
import org.handslag.relation.RelationStep.StepCause;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads where relations stand, and moves them. */
@Component
public class Relations {
    private static final int WHY = 300;

    /** What else is kept of an employer. */
    @Component
    record Books(RelationNotes notes, FollowUps followUps, Collaborations collaborations) {}

    private final Books books;
    private final RelationSteps steps;
    private final Ambassadors ambassadors;
    private final Journal journal;
    private final Clock clock;

    Relations(
            Books books,
            RelationSteps steps,
            Ambassadors ambassadors,
            Journal journal,
            Clock clock) {
        this.books = books;
        this.steps = steps;
        this.ambassadors = ambassadors;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where it is to go: the state, the last day of a rest, and why. */
    public record Wish(RelationState state, @Nullable LocalDate until, String why) {
        public Wish {
            why = why.length() > WHY ? why.substring(0, WHY) : why;
            if (state != RelationState.RESTING) {
                until = null;
            }
        }
    }

    public RelationState of(OrganisationId organisation, LocalDate today) {
        return steps.now(organisation, today);
    }

    public RelationState of(WorkplaceId workplace, LocalDate today) {
        return steps.now(workplace, today);
    }

    /**
     * @throws Refusal when it does not follow from where the relation stands
     */
    public void move(
            Organisation organisation, Wish wish, StepCause cause, Viewer by, LocalDate today) {
        move(organisation.id(), null, of(organisation.id(), today), wish, cause, by);
    }

    /** As above, for one workplace alone. */
    public void move(Workplace workplace, Wish wish, StepCause cause, Viewer by, LocalDate today) {
        var now = of(workplace.id(), today);
        move(workplace.organisation(), workplace.id(), now, wish, cause, by);
    }

    /** An invitation has gone to these; those that were prospects are invited from now on. */
    public void invited(Collection<WorkplaceId> workplaces, LocalDate today) {
        if (!workplaces.isEmpty()) {
            steps.invited(workplaces, today, clock.instant());
        }
    }

    /** A workplace says not now; it is left in peace until a day. */
    public void rests(
            WorkplaceId workplace, @Nullable LocalDate until, Viewer by, LocalDate today) {
        answered(workplace, new Wish(RelationState.RESTING, until, ""), by, today);
    }

    /** A workplace, or its whole organisation, does not want to be asked again. */
    public void neverAgain(WorkplaceId workplace, boolean whole, Viewer by, LocalDate today) {
        var wish = new Wish(RelationState.NOT_ASKED, null, "");
        if (whole) {
            answeredForAll(workplace, wish, by, today);
        } else {
            answered(workplace, wish, by, today);
        }
    }

    /** A workplace that had said no wants to be asked after all: it stands as it did before. */
    public void asksAgain(WorkplaceId workplace, boolean whole, Viewer by, LocalDate today) {
        if (whole && steps.now(steps.ownerOf(workplace), today) == RelationState.NOT_ASKED) {
            answeredForAll(workplace, before(workplace, true), by, today);
        }
        var now = of(workplace, today);
        if (now == RelationState.NOT_ASKED || now == RelationState.RESTING) {
            answered(workplace, before(workplace, false), by, today);
        }
    }

    // --- what the office writes down -----------------------------------------------------

    public void note(OrganisationId organisation, LocalDate day, String text, Viewer by) {
        var note = new RelationPage.Note(NoteId.next(), organisation, day, text, by.person());
        books.notes().add(note, clock.instant());
        noted(organisation, "relation.note-added", Map.of("note", "changed"), by);
    }

    /** Plans a question to an employer for a day to come. */
    public FollowUp ask(OrganisationId organisation, String question, LocalDate due, Viewer by) {
        var asked = FollowUp.planned(organisation, question, due, by.person());
        books.followUps().add(asked, clock.instant());
        noted(asked, "relation.asked", by);
        return asked;
    }

    /** The question has gone to the employer's contact. */
    public void sent(FollowUp asked, MessageId message, Viewer by) {
        books.followUps().sent(asked.id(), message, clock.instant());
        noted(asked, "relation.question-sent", by);
    }

    /**
     * @param byLink whether the employer wrote it; else the office did
     * @return false when it has an answer already, or was dropped
     */
    public boolean answered(FollowUp asked, String answer, boolean byLink, Viewer by) {
        var way = byLink ? FollowUps.Way.LINK : FollowUps.Way.NOTED;
        var taken = books.followUps().answer(asked.id(), answer, way, clock.instant());
        if (taken) {
            noted(asked, "relation.answered", by);
        }
        return taken;
    }

    void drop(FollowUp asked, Viewer by) {
        if (books.followUps().drop(asked.id(), clock.instant())) {
            noted(asked, "relation.dropped", by);
        }
    }

    private void noted(FollowUp asked, String what, Viewer by) {
        noted(asked.organisation(), what, Map.of("question", "changed"), by);
    }

    /** An employer works together with a labour-market unit, for a target group. */
    public void join(
            OrganisationId organisation,
            OrganisationId unit,
            String targetGroup,
            LocalDate from,
            Viewer by) {
        books.collaborations().begin(organisation, unit, targetGroup, from);
        noted(organisation, "relation.collaboration-begun", Map.of("with", unit), by);
    }

    /** Of the words the journal says nothing. */
    private void noted(OrganisationId organisation, String what, Map<String, ?> told, Viewer by) {
        var about = new Subject("organisation", organisation.value());
        journal.changed(by, what, about, Map.of(), told);
    }

    private Wish before(WorkplaceId workplace, boolean whole) {
        var state =
                steps.of(steps.ownerOf(workplace)).stream()
                        .filter(step -> step.workplace() == null || !whole)
                        .filter(s -> s.workplace() == null || workplace.equals(s.workplace()))
                        .map(RelationStep::state)
                        .filter(s -> s == RelationState.PARTNER || s == RelationState.AMBASSADOR)
                        .findFirst();
        var next = state.isPresent() ? RelationState.PARTNER : RelationState.INVITED;
        return new Wish(next, null, "");
    }

    private void answered(WorkplaceId workplace, Wish wish, Viewer by, LocalDate today) {
        var now = of(workplace, today);
        if (now.mayBecome(wish.state())) {
            move(steps.ownerOf(workplace), workplace, now, wish, StepCause.ANSWER, by);
        }
    }

    private void answeredForAll(WorkplaceId workplace, Wish wish, Viewer by, LocalDate today) {
        var owner = steps.ownerOf(workplace);
        var now = of(owner, today);
        if (now.mayBecome(wish.state())) {
            move(owner, null, now, wish, StepCause.ANSWER, by);
        }
    }

    private void move(
            OrganisationId organisation,
            @Nullable WorkplaceId workplace,
            RelationState now,
            Wish wish,
            StepCause cause,
            Viewer by) {
        var step =
                new RelationStep(
                        organisation,
                        workplace,
                        wish.state(),
                        wish.until(),
                        cause,
                        wish.why(),
                        by.person(),
                        clock.instant());
        step.requireAfter(now);
        steps.add(step);
        if (workplace == null && wish.state() != RelationState.AMBASSADOR) {
            ambassadors.endGiven(organisation, step.at());
        }
        var about =
                workplace == null
                        ? new Subject("organisation", organisation.value())
                        : new Subject("workplace", workplace.value());
        journal.changed(
                by,
                "relation.changed",
                about,
                Map.of("relationState", now),
                Map.of("relationState", wish.state()));
    }
}
