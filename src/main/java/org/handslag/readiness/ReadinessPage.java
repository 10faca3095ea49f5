package org.handslag.readiness;

import java.time.LocalDate;
import java.util.List;
import org.handslag.offer.OfferPlace;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * How ready a workplace is, and how it came there.
 *
 * @param checks the latest first
 */
public record ReadinessPage(
        OfferPlace place,
        List<ReadinessCheck> checks,
        ReadinessDue due,
        LocalDate today,
        Form form) {

    public @Nullable ReadinessCheck latest() {
        return checks.isEmpty() ? null : checks.getFirst();
    }

    public @Nullable ReadinessCheck before(ReadinessCheck check) {
        var at = checks.indexOf(check) + 1;
        return at < checks.size() ? checks.get(at) : null;
    }

    public String path() {
        return "/readiness/" + place.workplace();
    }
}
