package org.handslag.offer;

import java.util.List;
import java.util.Locale;
import org.handslag.adjustment.Adjustment;
import org.handslag.adjustment.AdjustmentGroup;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * What a workplace can tick.
 *
 * @param all what is in use, and what it has ticked already
 */
public record OfferedPage(WorkplaceOffer offer, List<Adjustment> all, Form form) {

    public List<Option> of(Frame f, AdjustmentGroup group) {
        return all.stream()
                .filter(one -> one.group() == group)
                .map(one -> Option.of(one.id(), f.plain(one.offers())))
                .toList();
    }

    /** The name of the boxes of a group. */
    public static String field(AdjustmentGroup group) {
        return "can-" + group.name().toLowerCase(Locale.ROOT);
    }
}
