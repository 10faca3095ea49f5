package org.handslag.campaign;

import java.util.List;
import java.util.Map;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.relation.Municipalities;
import org.handslag.scope.Refusal;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Which workplaces a campaign goes to: found and chosen together, taken out one by one. */
@Page
class TargetController {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    private final CampaignPages pages;
    private final Targets targets;
    private final Municipalities municipalities;
    private final Running running;
    private final Journal journal;
    private final Templates templates;

    TargetController(
            CampaignPages pages,
            Targets targets,
            Municipalities municipalities,
            Running running,
            Journal journal,
            Templates templates) {
        this.pages = pages;
        this.targets = targets;
        this.municipalities = municipalities;
        this.running = running;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/campaigns/{id}/workplaces")
    @Allow(value = Who.COORDINATOR, to = "find the workplaces that a campaign is to go to")
    ResponseEntity<?> find(Frame f, @PathVariable CampaignId id, Form asked) {
        var campaign = pages.visible(f, id);
        return Answer.page(
                templates.campaignChoose(
                        f, asked, page(f, campaign, Wanted.read(asked, pages.today(f)), asked)));
    }

    @GetMapping("/campaigns/{id}/workplaces.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the workplaces that she has found")
    ResponseEntity<?> found(
            Frame f, @PathVariable CampaignId id, @PathVariable String ending, Form asked) {
        pages.visible(f, id);
        return file(f, ending, Wanted.read(asked, pages.today(f)));
    }

    @PostMapping("/campaigns/{id}/workplaces")
    @Allow(value = Who.COORDINATOR, to = "choose the workplaces that she has found")
    ResponseEntity<?> add(Frame f, @PathVariable CampaignId id, Form asked) {
        var campaign = pages.visible(f, id);
        running.choose(campaign, Wanted.read(asked, pages.today(f)), f.viewer());
        return Answer.done(f, "/campaigns/" + id + "/chosen", "campaign.added-workplaces");
    }

    @GetMapping("/campaigns/{id}/chosen")
    @Allow(value = Who.COORDINATOR, to = "see the workplaces that were chosen")
    ResponseEntity<?> chosen(Frame f, @PathVariable CampaignId id, Form asked) {
        var campaign = pages.visible(f, id);
        var wanted = Wanted.chosenBy(id, pages.today(f));
        return Answer.page(templates.campaignChosen(f, page(f, campaign, wanted, asked)));
    }

    @GetMapping("/campaigns/{id}/chosen.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the workplaces that were chosen")
    ResponseEntity<?> chosenFile(
            Frame f, @PathVariable CampaignId id, @PathVariable String ending) {
        pages.visible(f, id);
        return file(f, ending, Wanted.chosenBy(id, pages.today(f)));
    }

    @PostMapping("/campaigns/{id}/chosen/{workplace}/removal")
    @Allow(value = Who.COORDINATOR, to = "take a workplace out of a campaign")
    ResponseEntity<?> remove(
            Frame f, @PathVariable CampaignId id, @PathVariable WorkplaceId workplace) {
        var campaign = pages.visible(f, id);
        requireDraft(campaign);
        if (targets.remove(id, workplace)) {
            note(f, campaign, Map.of("taken-out", workplace));
        }
        return Answer.done(f, "/campaigns/" + id + "/chosen", "campaign.taken-out");
    }

    private ChoosePage page(Frame f, Campaign campaign, Wanted wanted, Form asked) {
        var found = targets.count(wanted);
        var last = Math.max(1, (found.all() + SIZE - 1) / SIZE);
        var at = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var shown = Math.min(at, last);
        var order = f.home().language();
        return new ChoosePage(
                campaign,
                found,
                targets.rows(wanted, order, (shown - 1) * SIZE, SIZE),
                municipalities.all(order),
                targets.count(campaign.id()),
                shown,
                last);
    }

    private ResponseEntity<?> file(Frame f, String ending, Wanted wanted) {
        var order = f.home().language();
        return ListFile.of(f, ending, columns(f), () -> targets.lines(wanted, order))
                .named(f.t("campaign.workplaces-file"));
    }

    private static void requireDraft(Campaign campaign) {
        if (!campaign.isDraft()) {
            throw new Refusal("campaign.refused.begun");
        }
    }

    private void note(Frame f, Campaign campaign, Map<String, ?> what) {
        var about = new Subject(Composing.SUBJECT, campaign.id().value());
        journal.changed(f.viewer(), "campaign.workplaces", about, Map.of(), what);
    }

    private static List<SheetColumn<ChoosePage.Choice>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "organisation.organisation", c -> SheetCell.of(c.organisation())),
                SheetColumn.of(f, "organisation.workplace", c -> SheetCell.of(c.name())),
                SheetColumn.of(f, "organisation.sector", c -> SheetCell.of(f.t(c.sector()))),
                SheetColumn.of(f, "organisation.municipality", c -> SheetCell.of(c.municipality())),
                SheetColumn.of(f, "relation.state", c -> SheetCell.of(f.t(c.relation()))),
                SheetColumn.of(
                        f,
                        "relation.employees",
                        c ->
                                c.employees() == null
                                        ? SheetCell.of("")
                                        : SheetCell.of((long) c.employees())),
                SheetColumn.of(f, "relation.mentors", c -> SheetCell.of(c.mentors())),
                SheetColumn.of(f, "campaign.has-address", c -> SheetCell.of(c.address())));
    }
}
