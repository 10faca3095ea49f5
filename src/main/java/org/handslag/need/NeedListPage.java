package org.handslag.need;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everyone at an instance needs.
 *
 * @param kind the only kind that is shown, null for both
 */
public record NeedListPage(NeedDate date, List<SheetNeed> all, @Nullable NeedKind kind) {
    public NeedListPage {
        all = List.copyOf(all);
    }

    public List<SheetNeed> open() {
        return shown(false);
    }

    public List<SheetNeed> arranged() {
        return shown(true);
    }

    private List<SheetNeed> shown(boolean arranged) {
        return all.stream()
                .filter(one -> kind == null || one.need().kind() == kind)
                .filter(one -> one.need().isArranged() == arranged)
                .toList();
    }

    /** How many stand open, of both kinds. */
    public long openOfAll() {
        return all.stream().filter(one -> !one.need().isArranged()).count();
    }

    public long persons() {
        return all.stream().map(one -> one.need().registration()).distinct().count();
    }
}
