package org.handslag.proposal;

import java.time.Instant;
import org.handslag.fit.Criteria;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A draft of who could be with whom. Its input stays as it was when it was made.
 *
 * @param criteria as they were then
 * @param criteriaNumber of their version; 0 for the standard
 * @param weeks after which someone has waited long
 * @param seed decides between proposals that are equally good
 * @param earlier the run whose pairs it keeps where it can, or null
 * @param trial whether it only tries something out, and nobody can be asked from it
 * @param discardedAt since when nobody needs it any more, or null
 */
public record MatchRun(
        RunId id,
        ProgrammeId programme,
        PersonId madeBy,
        Instant madeAt,
        Criteria criteria,
        int criteriaNumber,
        ProposalGoal goal,
        int weeks,
        long seed,
        @Nullable RunId earlier,
        boolean trial,
        @Nullable Instant discardedAt,
        long version) {

    /** The same with another aim. */
    MatchRun aimed(ProposalGoal aim, int longAfter) {
        return new MatchRun(
                id,
                programme,
                madeBy,
                madeAt,
                criteria,
                criteriaNumber,
                aim,
                longAfter,
                seed,
                earlier,
                trial,
                discardedAt,
                version);
    }

    /** The same put away, or taken up again. */
    MatchRun discarded(@Nullable Instant at) {
        return new MatchRun(
                id,
                programme,
                madeBy,
                madeAt,
                criteria,
                criteriaNumber,
                goal,
                weeks,
                seed,
                earlier,
                trial,
                at,
                version);
    }

    public String path() {
        return "/proposals/" + id;
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    public boolean isDiscarded() {
        return discardedAt != null;
    }
}
