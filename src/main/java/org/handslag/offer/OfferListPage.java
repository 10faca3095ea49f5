package org.handslag.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.Period;
import org.handslag.scope.Texts;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of offers.
 *
 * @param kinds what they are called
 * @param choices what one can narrow the list by
 * @param mayWrite whether its reader may add one
 */
public record OfferListPage(
        List<OfferListPage.OfferRow> rows,
        Map<PlacementTypeId, Texts> kinds,
        OfferListPage.Narrowing choices,
        boolean mayWrite,
        int found,
        int at,
        int last) {

    /** What one can narrow the list by. */
    public record Narrowing(
            List<Option> municipalities,
            List<Option> trades,
            List<Option> kinds,
            List<Option> languages) {}

    /**
     * One offer of the list.
     *
     * @param offered how many adjustments it can make
     * @param verified how many of them someone has seen
     * @param seen since when that of them holds which was seen longest ago, or null
     */
    public record OfferRow(
            OfferId id,
            OfferPlace place,
            Texts trade,
            int places,
            Period period,
            List<PlacementTypeId> kinds,
            List<Locale> languages,
            OfferState state,
            int offered,
            int verified,
            @Nullable LocalDate seen) {

        public String path() {
            return "/offers/" + id;
        }

        public boolean isSeenLongAgo(LocalDate today) {
            return OfferedAdjustment.isOld(seen, today);
        }

        public String languagesIn(Frame f) {
            return String.join(", ", languages.stream().map(f::languageName).toList());
        }

        public String kindsIn(Frame f, Map<PlacementTypeId, Texts> names) {
            return String.join(
                    ", ",
                    kinds.stream()
                            .map(kind -> f.plain(names.getOrDefault(kind, Texts.none())))
                            .toList());
        }
    }
}
