package org.handslag.campaign;

import java.util.List;
import java.util.Map;
import org.handslag.contacting.QuarterLimit;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Role;
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

/** The campaigns of a coordinator's programmes, and how often a workplace may be written to. */
@Page
class CampaignListController {
    private static final String LIMIT = "/campaigns/limit";

    private final CampaignRows rows;
    private final QuarterLimit limit;
    private final Journal journal;
    private final Templates templates;

    CampaignListController(
            CampaignRows rows, QuarterLimit limit, Journal journal, Templates templates) {
        this.rows = rows;
        this.limit = limit;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/campaigns")
    @Allow(value = Who.COORDINATOR, to = "see the campaigns to employers")
    ResponseEntity<?> index(Frame f) {
        var all = rows.all(f.viewer().programmes(Role.COORDINATOR));
        return Answer.page(templates.campaignIndex(f, all, limit.perQuarter()));
    }

    @GetMapping("/campaigns.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the campaigns to employers")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var hers = f.viewer().programmes(Role.COORDINATOR);
        return ListFile.of(f, ending, columns(f), () -> rows.all(hers).stream())
                .named(f.t("campaign.file"));
    }

    @GetMapping(LIMIT)
    @Allow(value = Who.COORDINATOR, to = "see how often a workplace may be written to")
    ResponseEntity<?> edit(Frame f) {
        var form = Form.empty().fill("per-quarter", limit.perQuarter());
        return Answer.page(templates.campaignLimit(f, form));
    }

    @PostMapping(LIMIT)
    @Allow(value = Who.COORDINATOR, to = "change how often a workplace may be written to")
    ResponseEntity<?> update(Frame f, Form form) {
        var perQuarter = form.number("per-quarter", 0, QuarterLimit.MOST);
        if (!form.ok()) {
            return Answer.invalid(templates.campaignLimit(f, form));
        }
        var before = limit.perQuarter();
        limit.save(perQuarter);
        var about = new Subject("operator", f.home().id().value());
        journal.changed(
                f.viewer(),
                "campaign.limit",
                about,
                Map.of("per-quarter", before),
                Map.of("per-quarter", perQuarter));
        return Answer.done(f, "/campaigns", "campaign.limit-saved");
    }

    private static List<SheetColumn<CampaignPage.Listed>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "campaign.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "campaign.state", row -> SheetCell.of(f.t(row.state()))),
                SheetColumn.of(f, "campaign.made", row -> SheetCell.of(row.made())),
                SheetColumn.of(f, "campaign.chosen", row -> SheetCell.of(row.chosen())),
                SheetColumn.of(f, "campaign.sent", row -> SheetCell.of(row.sent())),
                SheetColumn.of(f, "campaign.answered", row -> SheetCell.of(row.answered())));
    }
}
