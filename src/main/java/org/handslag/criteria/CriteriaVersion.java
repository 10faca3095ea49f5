package org.handslag.criteria;

import java.time.Instant;
import org.handslag.fit.Criteria;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a programme as they were decided once.
 *
 * @param id null for the standard, which nobody has decided and nothing stores
 * @param number counted from 1 within the programme, without gaps; 0 for the standard
 * @param explanation why, in the words of whoever decided it; empty for the standard
 */
public record CriteriaVersion(
        @Nullable CriteriaVersionId id,
        ProgrammeId programme,
        int number,
        Criteria criteria,
        String explanation,
        @Nullable PersonId madeBy,
        @Nullable Instant madeAt) {

    /** What a programme has before it has decided anything. */
    public static CriteriaVersion standard(ProgrammeId programme) {
        return new CriteriaVersion(null, programme, 0, Criteria.standard(), "", null, null);
    }

    public boolean isStandard() {
        return number == 0;
    }

    /** The one that comes after this. */
    CriteriaVersion next(Criteria decided, String why, PersonId by, Instant at) {
        return new CriteriaVersion(
                CriteriaVersionId.next(), programme, number + 1, decided, why, by, at);
    }
}
