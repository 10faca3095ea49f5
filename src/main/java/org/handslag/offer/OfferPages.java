package org.handslag.offer;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.adjustment.Trades;
import org.handslag.rules.Rulebook;
import org.handslag.rules.TypeKind;
import org.handslag.rules.TypesPage.TypeRow;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of offers show. */
@Component
class OfferPages {
    /** Languages that are offered to be ticked. */
    static final List<Locale> LANGUAGES =
            Stream.of(
                            "sv", "da", "en", "nb", "fi", "ar", "de", "es", "fa", "fr", "ku", "pl",
                            "ro", "so", "th", "ti", "tr", "uk", "vi")
                    .map(Locale::forLanguageTag)
                    .toList();

    private static final Set<Role> SEE = Set.of(Role.COORDINATOR, Role.JOB_CONSULTANT);

    private final OfferedAdjustments adjustments;
    private final Trades trades;
    private final Rulebook rulebook;
    private final WorkplaceOffers offers;
    private final Clock clock;

    OfferPages(
            OfferedAdjustments adjustments,
            Trades trades,
            Rulebook rulebook,
            WorkplaceOffers offers,
            Clock clock) {
        this.adjustments = adjustments;
        this.trades = trades;
        this.rulebook = rulebook;
        this.offers = offers;
        this.clock = clock;
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    /** One that this reader may see. */
    WorkplaceOffer toRead(Frame f, OfferId id) {
        return offers.find(id, Reach.toRead(f.viewer())).orElseThrow(NotVisible::new);
    }

    /** One that she may write; for her others are not there. */
    WorkplaceOffer toWrite(Frame f, OfferId id) {
        return offers.find(id, Reach.toWrite(f.viewer())).orElseThrow(NotVisible::new);
    }

    OfferPage of(Frame f, OfferId id) {
        var offer = toRead(f, id);
        var kinds =
                rulebook.kinds(f.home()).stream()
                        .filter(row -> offer.facts().kinds().contains(row.type().id()))
                        .map(row -> row.pack().content().name())
                        .toList();
        return new OfferPage(
                offer,
                adjustments.of(id),
                trades.find(offer.facts().trade()).orElseThrow().name(),
                kinds,
                offers.find(id, Reach.toWrite(f.viewer())).isPresent(),
                f.viewer().hasAny(SEE),
                today(f));
    }

    /**
     * @param before what it has chosen already, which stays even when it is used no more
     */
    OfferChoices choices(Frame f, @Nullable WorkplaceOffer before) {
        var facts = before == null ? null : before.facts();
        return new OfferChoices(
                rulebook.kinds(f.home()).stream()
                        .filter(
                                row ->
                                        isOffered(row)
                                                || facts != null
                                                        && facts.kinds().contains(row.type().id()))
                        .map(
                                row ->
                                        Option.of(
                                                row.type().id(),
                                                f.plain(row.pack().content().name())))
                        .toList(),
                trades.all().stream()
                        .filter(
                                one ->
                                        one.isInUse()
                                                || facts != null && facts.trade().equals(one.id()))
                        .map(one -> Option.of(one.id(), f.plain(one.name())))
                        .toList(),
                languages(f, facts == null ? List.of() : facts.languages()),
                days(f.locale()));
    }

    /** Something that one can begin with: no support that stands beside, nothing put away. */
    static boolean isOffered(TypeRow row) {
        return !row.type().isRetired()
                && !row.pack().isDraft()
                && row.type().kind() != TypeKind.SUPPORT;
    }

    private static List<Option> languages(Frame f, List<Locale> before) {
        var all = new ArrayList<>(LANGUAGES);
        before.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all.stream()
                .map(one -> Option.of(one.toLanguageTag(), f.languageName(one)))
                .toList();
    }

    private static List<Option> days(Locale language) {
        return Stream.of(DayOfWeek.values())
                .map(day -> Option.of(day, capital(OfferHours.name(day, language), language)))
                .toList();
    }

    private static String capital(String word, Locale language) {
        return word.substring(0, 1).toUpperCase(language) + word.substring(1);
    }
}
