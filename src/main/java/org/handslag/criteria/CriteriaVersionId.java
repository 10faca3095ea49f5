package org.handslag.criteria;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CriteriaVersionId(UUID value) {
    static CriteriaVersionId next() {
        return new CriteriaVersionId(Uuid7.next());
    }

    public static CriteriaVersionId of(String text) {
        return new CriteriaVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
