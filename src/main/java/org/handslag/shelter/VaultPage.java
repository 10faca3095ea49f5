package org.handslag.shelter;

import java.util.List;
import java.util.Locale;
import org.handslag.scope.Country;
import org.handslag.scope.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * What the handlers alone see.
 *
 * @param kept her own entry first
 * @param code with which she signs in once, when one was just made
 */
public record VaultPage(
        Shelter shelter,
        List<Kept> kept,
        Known known,
        List<Printable> printable,
        @Nullable String code) {

    public Kept hers() {
        return kept.getFirst();
    }

    /** Names of the entries that were merged into hers, where they differ. */
    public List<String> otherNames() {
        return kept.stream()
                .map(Kept::name)
                .filter(name -> !name.equals(hers().name()))
                .distinct()
                .toList();
    }

    public String telephone(Locale reader) {
        var stored = hers().telephone();
        return stored == null
                ? ""
                : Telephone.parse(stored, Country.SE)
                        .map(number -> number.shownTo(reader))
                        .orElse(stored);
    }
}
