package org.handslag.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.handslag.directory.Organisation;
import org.handslag.directory.Organisations;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.relation.Ambassadors.Rule;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an employer ambassador when it has said yes, and partner again when it is withdrawn. */
@Component
public class Consenting {
    private final Ambassadors ambassadors;
    private final Organisations organisations;
    private final Relations relations;
    private final RelationSteps steps;
    private final Journal journal;
    private final Clock clock;

    Consenting(
            Ambassadors ambassadors,
            Organisations organisations,
            Relations relations,
            RelationSteps steps,
            Journal journal,
            Clock clock) {
        this.ambassadors = ambassadors;
        this.organisations = organisations;
        this.relations = relations;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    Ambassadors ambassadors() {
        return ambassadors;
    }

    /** Whether some programme's rule proposes it, and it is not ambassador already. */
    boolean isProposed(Trained.Total total, Organisation organisation, LocalDate today) {
        var since = partnerSince(organisation, today);
        return relations.of(organisation.id(), today) == RelationState.PARTNER
                && ambassadors.rules().stream()
                        .anyMatch(
                                (Rule r) ->
                                        r.proposes(
                                                total.mentors(), total.employees(), since, today));
    }

    public UUID ask(Organisation organisation, Viewer by, Operator home) {
        if (relations.of(organisation.id(), today(home)) != RelationState.PARTNER) {
            throw new Refusal("relation.refused.no-partner");
        }
        return ambassadors.ask(organisation.id(), by.person(), clock.instant());
    }

    /** From when on a programme proposes employers; instead of what it said before. */
    public void rule(ProgrammeId programme, int mentors, int percent, int months, Viewer by) {
        ambassadors.save(new Rule(programme, mentors, percent, months));
        var about = new Subject("programme", programme.value());
        var told = Map.of("mentors", mentors, "percent", percent, "months", months);
        journal.changed(by, "relation.rule", about, Map.of(), told);
    }

    /** The employer says yes by its link. */
    public void accept(UUID id, boolean namePublic, Viewer by, Operator home) {
        give(id, FollowUps.Way.LINK, namePublic, by, home);
    }

    /** Said again, it changes only whether the name may be shown. */
    void give(UUID id, FollowUps.Way way, boolean namePublic, Viewer by, Operator home) {
        var consent = ambassadors.find(id).orElseThrow(NotVisible::new);
        if (consent.given() == null) {
            var organisation = organisations.find(consent.organisation()).orElseThrow();
            var cause =
                    way == FollowUps.Way.LINK
                            ? RelationStep.StepCause.ANSWER
                            : RelationStep.StepCause.OFFICE;
            var wish = new Relations.Wish(RelationState.AMBASSADOR, null, "");
            relations.move(organisation, wish, cause, by, today(home));
        }
        ambassadors.give(id, way, namePublic, clock.instant());
    }

    /** Also before there was an answer: then nobody is asked any more. */
    void withdraw(Organisation organisation, Viewer by, Operator home) {
        var today = today(home);
        if (relations.of(organisation.id(), today) == RelationState.AMBASSADOR) {
            var wish = new Relations.Wish(RelationState.PARTNER, null, "");
            relations.move(organisation, wish, RelationStep.StepCause.OFFICE, by, today);
        }
        ambassadors.end(organisation.id(), clock.instant());
    }

    /** Since when it has been partner without a break; null when it is none. */
    private @Nullable LocalDate partnerSince(Organisation organisation, LocalDate today) {
        LocalDate since = null;
        for (var step : steps.of(organisation.id())) {
            if (step.workplace() != null || step.state() == RelationState.RESTING) {
                continue;
            }
            if (step.state() != RelationState.PARTNER && step.state() != RelationState.AMBASSADOR) {
                return since;
            }
            since = LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
        }
        return since;
    }

    private LocalDate today(Operator home) {
        return LocalDate.ofInstant(clock.instant(), home.zone());
    }
}
