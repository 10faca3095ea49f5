package org.handslag.offer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.adjustment.Trades;
import org.handslag.offer.OfferListPage.Narrowing;
import org.handslag.offer.OfferListPage.OfferRow;
import org.handslag.rules.PlacementTypeId;
import org.handslag.rules.Rulebook;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** What workplaces offer, as a list: hers to the employer's contact, all to the others. */
@Page
class OfferListController {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    private final OfferList list;
    private final OfferPages pages;
    private final Rulebook rulebook;
    private final Trades trades;
    private final Templates templates;

    OfferListController(
            OfferList list,
            OfferPages pages,
            Rulebook rulebook,
            Trades trades,
            Templates templates) {
        this.list = list;
        this.pages = pages;
        this.rulebook = rulebook;
        this.trades = trades;
        this.templates = templates;
    }

    @GetMapping("/offers")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "find what workplaces offer; an employer's contact those of her own")
    ResponseEntity<?> index(Frame f, Form asked) {
        var filter = OfferFilter.read(asked);
        var reach = Reach.toRead(f.viewer());
        var found = list.count(filter, reach, pages.today(f));
        var last = Math.max(1, (found + SIZE - 1) / SIZE);
        var wished = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var at = Math.min(wished, last);
        var page =
                new OfferListPage(
                        rows(f, filter, (at - 1) * SIZE, SIZE),
                        kinds(f),
                        narrowing(f, reach),
                        f.viewer().has(Role.COORDINATOR) || f.viewer().has(Role.EMPLOYER_CONTACT),
                        found,
                        at,
                        last);
        return Answer.page(templates.offerIndex(f, asked, page, pages.today(f)));
    }

    @GetMapping("/offers.{ending}")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "download what workplaces offer, as she has found it")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var rows = rows(f, OfferFilter.read(asked), 0, Integer.MAX_VALUE);
        return ListFile.of(f, ending, OfferFile.columns(f, kinds(f)), rows::stream)
                .named(f.t("offer.title"));
    }

    private List<OfferRow> rows(Frame f, OfferFilter filter, int from, int most) {
        var reach = Reach.toRead(f.viewer());
        return list.rows(filter, reach, pages.today(f), f.home().language(), from, most);
    }

    private Map<PlacementTypeId, Texts> kinds(Frame f) {
        return rulebook.kinds(f.home()).stream()
                .collect(
                        Collectors.toMap(
                                row -> row.type().id(), row -> row.pack().content().name()));
    }

    private Narrowing narrowing(Frame f, Reach reach) {
        return new Narrowing(
                list.municipalities(reach, f.home().language()),
                trades.all().stream().map(one -> Option.of(one.id(), f.plain(one.name()))).toList(),
                rulebook.kinds(f.home()).stream()
                        .filter(OfferPages::isOffered)
                        .map(
                                row ->
                                        Option.of(
                                                row.type().id(),
                                                f.plain(row.pack().content().name())))
                        .toList(),
                OfferPages.LANGUAGES.stream()
                        .map(one -> Option.of(one.toLanguageTag(), f.languageName(one)))
                        .toList());
    }
}
