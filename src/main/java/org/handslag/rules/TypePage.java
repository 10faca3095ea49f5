package org.handslag.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One kind with all its packs.
 *
 * @param packs the latest first
 */
public record TypePage(PlacementType type, List<RulePack> packs, LocalDate today) {

    /** What is read first: what holds today, or else the latest there is. */
    public RulePack shown() {
        return held().orElseGet(packs::getFirst);
    }

    public Optional<RulePack> draft() {
        return packs.stream().filter(RulePack::isDraft).findFirst();
    }

    public Optional<RulePack> numbered(int number) {
        return packs.stream().filter(pack -> pack.number() == number).findFirst();
    }

    /** The others, to compare with. */
    public List<RulePack> others() {
        var shown = shown();
        return packs.stream().filter(pack -> pack.number() != shown.number()).toList();
    }

    private Optional<RulePack> held() {
        return packs.stream()
                .filter(pack -> !pack.isDraft() && !pack.from().isAfter(today))
                .max((a, b) -> a.from().compareTo(b.from()));
    }

    public String path() {
        return "/placement-types/" + type.id();
    }

    public String path(RulePack pack) {
        return path() + "/packs/" + pack.number();
    }
}
