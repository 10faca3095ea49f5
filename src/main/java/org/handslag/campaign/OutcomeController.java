package org.handslag.campaign;

import java.time.Clock;
import java.util.List;
import org.handslag.campaign.OutcomePage.Row;
import org.handslag.journal.Reads;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** What became of a campaign: step by step, of each workplace, and who came. */
@Page
class OutcomeController {
    private static final int SIZE = 100;
    private static final int MOST_PAGES = 100_000;

    private final CampaignPages pages;
    private final Outcomes outcomes;
    private final Reads reads;
    private final Templates templates;
    private final Clock clock;

    OutcomeController(
            CampaignPages pages, Outcomes outcomes, Reads reads, Templates templates, Clock clock) {
        this.pages = pages;
        this.outcomes = outcomes;
        this.reads = reads;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}/funnel")
    @Allow(value = Who.COORDINATOR, to = "see what became of a campaign, step by step")
    ResponseEntity<?> funnel(Frame f, @PathVariable CampaignId id) {
        return Answer.page(templates.campaignFunnel(f, pages.of(f, id)));
    }

    @GetMapping("/campaigns/{id}/funnel.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download what became of a campaign, step by step")
    ResponseEntity<?> funnelFile(
            Frame f, @PathVariable CampaignId id, @PathVariable String ending) {
        pages.visible(f, id);
        List<SheetColumn<Funnel.Count>> columns =
                List.of(
                        SheetColumn.of(f, "campaign.step", c -> SheetCell.of(f.t(c.step()))),
                        SheetColumn.of(f, "campaign.workplaces", c -> SheetCell.of(c.workplaces())),
                        SheetColumn.of(
                                f,
                                "campaign.people",
                                c ->
                                        c.people() == null
                                                ? SheetCell.of("")
                                                : SheetCell.of((long) c.people())));
        return ListFile.of(f, ending, columns, () -> outcomes.funnel(id).steps().stream())
                .named(f.t("campaign.funnel-file"));
    }

    @GetMapping("/campaigns/{id}/outcome")
    @Allow(value = Who.COORDINATOR, to = "see what became of each workplace of a campaign")
    ResponseEntity<?> index(Frame f, @PathVariable CampaignId id, Form asked) {
        var campaign = pages.visible(f, id);
        var kind = kind(asked);
        var found = outcomes.count(id, kind);
        var last = Math.max(1, (found + SIZE - 1) / SIZE);
        var at = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var shown = Math.min(at, last);
        var rows = outcomes.rows(id, kind, f.home().language(), (shown - 1) * SIZE, SIZE);
        var page = new OutcomePage(campaign, rows, found, shown, last);
        return Answer.page(templates.campaignOutcome(f, asked, page));
    }

    @GetMapping("/campaigns/{id}/outcome.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download what became of each workplace of a campaign")
    ResponseEntity<?> file(
            Frame f, @PathVariable CampaignId id, @PathVariable String ending, Form asked) {
        pages.visible(f, id);
        var kind = kind(asked);
        var order = f.home().language();
        return ListFile.of(f, ending, columns(f), () -> outcomes.lines(id, kind, order))
                .named(f.t("campaign.outcome-file"));
    }

    @GetMapping("/campaigns/{id}/people")
    @Allow(value = Who.COORDINATOR, to = "see who came by a campaign")
    ResponseEntity<?> people(Frame f, @PathVariable CampaignId id) {
        var campaign = pages.visible(f, id);
        return Answer.page(templates.campaignPeople(f, campaign, read(f, id)));
    }

    @GetMapping("/campaigns/{id}/people.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download who came by a campaign")
    ResponseEntity<?> peopleFile(
            Frame f, @PathVariable CampaignId id, @PathVariable String ending) {
        pages.visible(f, id);
        var all = read(f, id);
        List<SheetColumn<OutcomePage.Guest>> columns =
                List.of(
                        SheetColumn.of(f, "organisation.person", g -> SheetCell.of(g.name())),
                        SheetColumn.of(
                                f, "organisation.workplace", g -> SheetCell.of(g.workplace())),
                        SheetColumn.of(f, "campaign.day", g -> SheetCell.of(g.starts())),
                        SheetColumn.of(f, "campaign.seat", g -> SheetCell.of(f.t(g.state()))),
                        SheetColumn.of(f, "campaign.was-there", g -> SheetCell.of(g.came(f))),
                        SheetColumn.of(f, "campaign.completed", g -> SheetCell.of(g.isThrough(f))));
        return ListFile.of(f, ending, columns, all::stream).named(f.t("campaign.people-file"));
    }

    private List<OutcomePage.Guest> read(Frame f, CampaignId id) {
        var all = outcomes.people(id, clock.instant());
        var persons = all.stream().flatMap(guest -> guest.known().stream()).toList();
        reads.read(f.viewer(), "campaign", persons);
        return all;
    }

    private static @Nullable String kind(Form asked) {
        return OutcomePage.KINDS.stream()
                .filter(kind -> asked.chosen("kind", kind))
                .findFirst()
                .orElse(null);
    }

    private static List<SheetColumn<Row>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "organisation.organisation", r -> SheetCell.of(r.organisation())),
                SheetColumn.of(f, "organisation.workplace", r -> SheetCell.of(r.name())),
                SheetColumn.of(f, "campaign.came-to", r -> SheetCell.of(OutcomePage.told(f, r))),
                SheetColumn.of(
                        f,
                        "campaign.answer",
                        r -> SheetCell.of(r.answer() == null ? "" : f.t(r.answer()))),
                SheetColumn.of(f, "campaign.answered-at", r -> SheetCell.of(r.answered())),
                SheetColumn.of(f, "campaign.seats", r -> SheetCell.of(r.seats())),
                SheetColumn.of(f, "campaign.was-there", r -> SheetCell.of(r.attended())),
                SheetColumn.of(f, "campaign.completed", r -> SheetCell.of(r.completed())));
    }
}
