package org.handslag.relation;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a relation: from when on it stands so, and why.
 *
 * @param workplace null for the whole organisation
 * @param until last day of a rest, null without an end
 * @param by null when the employer answered itself, or a sending did it
 */
public record RelationStep(
        OrganisationId organisation,
        @Nullable WorkplaceId workplace,
        RelationState state,
        @Nullable LocalDate until,
        StepCause cause,
        String why,
        @Nullable PersonId by,
        Instant at) {

    /** What led to a step. */
    public enum StepCause {
        OFFICE,
        INVITATION,
        ANSWER
    }

    /** Fails when it does not follow from where the relation stands. */
    void requireAfter(RelationState now) {
        if (!now.mayBecome(state)) {
            throw new Refusal("relation.refused.step");
        }
    }
}
