package org.handslag.rules;

import java.time.Instant;
import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;

/**
 * A kind of placement, employment or support, as a country knows it.
 *
 * @param code short and lasting, such as {@code introduktionsjobb}; the operator's own have one too
 * @param retiredAt since when no new agreement can be of this kind, or null
 */
public record PlacementType(
        PlacementTypeId id,
        Country country,
        String code,
        TypeKind kind,
        @Nullable Instant retiredAt) {

    public boolean isRetired() {
        return retiredAt != null;
    }
}
