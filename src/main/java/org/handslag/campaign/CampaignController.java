package org.handslag.campaign;

import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What a campaign says and when it goes, as long as nothing is sent. */
@Page
class CampaignController {
    private final Campaigns campaigns;
    private final CampaignPages pages;
    private final MergeWords words;
    private final Journal journal;
    private final Templates templates;
    private final Running running;

    CampaignController(
            Campaigns campaigns,
            CampaignPages pages,
            MergeWords words,
            Journal journal,
            Templates templates,
            Running running) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.words = words;
        this.journal = journal;
        this.templates = templates;
        this.running = running;
    }

    @GetMapping("/campaigns/new")
    @Allow(value = Who.COORDINATOR, to = "begin a campaign")
    ResponseEntity<?> blank(Frame f) {
        var form =
                Form.empty()
                        .fill("first-day", pages.today(f).plusDays(1))
                        .fill("hour", 9)
                        .fill("per-day", 500);
        return Answer.page(templates.campaignNew(f, pages.form(f, form, null), words));
    }

    @PostMapping("/campaigns")
    @Allow(value = Who.COORDINATOR, to = "write a campaign")
    ResponseEntity<?> create(Frame f, Form form) {
        var asked = pages.form(f, form, null);
        var campaign = asked.read(null, words, pages.today(f));
        if (campaign == null) {
            return Answer.invalid(templates.campaignNew(f, asked, words));
        }
        running.add(campaign, f.viewer());
        return Answer.done(f, "/campaigns/" + campaign.id() + "/workplaces", "campaign.saved");
    }

    @GetMapping("/campaigns/{id}")
    @Allow(value = Who.COORDINATOR, to = "see a campaign and what became of it")
    ResponseEntity<?> show(Frame f, @PathVariable CampaignId id) {
        return Answer.page(templates.campaignShow(f, pages.of(f, id)));
    }

    @GetMapping("/campaigns/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a campaign that has not begun")
    ResponseEntity<?> edit(Frame f, @PathVariable CampaignId id) {
        var campaign = pages.visible(f, id);
        var form = CampaignForm.filled(campaign, CampaignPages.languages(f));
        return Answer.page(
                templates.campaignEdit(f, campaign, pages.form(f, form, campaign), words));
    }

    @PostMapping("/campaigns/{id}")
    @Allow(value = Who.COORDINATOR, to = "change a campaign that has not begun")
    ResponseEntity<?> update(Frame f, @PathVariable CampaignId id, Form form) {
        var before = pages.visible(f, id);
        var asked = pages.form(f, form, before);
        try {
            var after = asked.read(before, words, pages.today(f));
            if (after == null) {
                return Answer.invalid(templates.campaignEdit(f, before, asked, words));
            }
            if (!form.value("version").equals(String.valueOf(before.version()))
                    || !campaigns.save(after)) {
                form.wrong("name", "campaign.overtaken");
                form.fill("version", before.version());
                return again(f, before, asked);
            }
            note(f, after, "campaign.changed");
            return Answer.done(f, "/campaigns/" + id, "campaign.saved");
        } catch (Refusal refusal) {
            form.wrong("name", refusal.key());
            return again(f, before, asked);
        }
    }

    private ResponseEntity<?> again(Frame f, Campaign before, CampaignForm asked) {
        return Answer.with(HttpStatus.CONFLICT, templates.campaignEdit(f, before, asked, words));
    }

    private void note(Frame f, Campaign campaign, String what) {
        var about = new Subject(Composing.SUBJECT, campaign.id().value());
        journal.changed(f.viewer(), what, about, Map.of(), Map.of("name", campaign.name()));
    }
}
