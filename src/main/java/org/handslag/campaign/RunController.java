package org.handslag.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.handslag.campaign.CampaignPage.CampaignPreview;
import org.handslag.contacting.Addressee;
import org.handslag.contacting.QuarterLimit;
import org.handslag.message.Letter;
import org.handslag.message.Messages;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Looks at a campaign as it will be read, and lets it begin, rest, go on and end. */
@Page
class RunController {
    private static final int SOME = 50;

    private final CampaignPages pages;
    private final Recipients recipients;
    private final Composing composing;
    private final Messages messages;
    private final Running running;
    private final Shown shown;

    RunController(
            CampaignPages pages,
            Recipients recipients,
            Composing composing,
            Messages messages,
            Running running,
            Shown shown) {
        this.pages = pages;
        this.recipients = recipients;
        this.composing = composing;
        this.messages = messages;
        this.running = running;
        this.shown = shown;
    }

    /** How and when a page is shown. */
    @Component
    record Shown(Templates templates, Clock clock) {}

    @GetMapping("/campaigns/{id}/preview")
    @Allow(value = Who.COORDINATOR, to = "see a campaign as one of its readers will get it")
    ResponseEntity<?> preview(Frame f, @PathVariable CampaignId id, Form asked) {
        return Answer.page(shown.templates().campaignPreview(f, asked, page(f, id, asked)));
    }

    @PostMapping("/campaigns/{id}/start")
    @Allow(value = Who.COORDINATOR, to = "let a campaign begin")
    ResponseEntity<?> start(Frame f, @PathVariable CampaignId id, Form form) {
        pages.visible(f, id);
        var expected = form.number("count", 0, Integer.MAX_VALUE);
        try {
            running.start(id, expected, f.home(), f.viewer());
        } catch (Refusal refusal) {
            form.wrong("as", refusal.key(), refusal.arguments());
            return Answer.refused(shown.templates().campaignPreview(f, form, page(f, id, form)));
        }
        return Answer.done(f, path(id), "campaign.started");
    }

    @PostMapping("/campaigns/{id}/pause")
    @Allow(value = Who.COORDINATOR, to = "let a campaign rest")
    ResponseEntity<?> pause(Frame f, @PathVariable CampaignId id) {
        return done(f, id, running::pause, "campaign.paused");
    }

    @PostMapping("/campaigns/{id}/resumption")
    @Allow(value = Who.COORDINATOR, to = "let a campaign that rests go on")
    ResponseEntity<?> resume(Frame f, @PathVariable CampaignId id) {
        return done(f, id, running::resume, "campaign.resumed");
    }

    @GetMapping("/campaigns/{id}/ending")
    @Allow(value = Who.COORDINATOR, to = "see what it means to stop a campaign")
    ResponseEntity<?> askToStop(Frame f, @PathVariable CampaignId id) {
        return Answer.page(shown.templates().campaignEnding(f, pages.of(f, id)));
    }

    @PostMapping("/campaigns/{id}/ending")
    @Allow(value = Who.COORDINATOR, to = "stop a campaign for good")
    ResponseEntity<?> stop(Frame f, @PathVariable CampaignId id) {
        return done(f, id, running::stop, "campaign.stopped");
    }

    @GetMapping("/campaigns/{id}/reminder")
    @Allow(value = Who.COORDINATOR, to = "see who would be reminded of an invitation")
    ResponseEntity<?> askToRemind(Frame f, @PathVariable CampaignId id) {
        return Answer.page(shown.templates().campaignReminder(f, pages.of(f, id)));
    }

    @PostMapping("/campaigns/{id}/reminder")
    @Allow(value = Who.COORDINATOR, to = "remind those who have not answered, once")
    ResponseEntity<?> remind(Frame f, @PathVariable CampaignId id) {
        return done(f, id, running::remind, "campaign.reminded");
    }

    private ResponseEntity<?> done(
            Frame f, CampaignId id, BiConsumer<CampaignId, Viewer> verb, String notice) {
        pages.visible(f, id);
        verb.accept(id, f.viewer());
        return Answer.done(f, path(id), notice);
    }

    private static String path(CampaignId id) {
        return "/campaigns/" + id;
    }

    private CampaignPreview page(Frame f, CampaignId id, Form asked) {
        var page = pages.of(f, id);
        var campaign = page.campaign();
        var today = pages.today(f);
        var days = new Recipients.Days(today, QuarterLimit.quarter(today, f.home().zone()));
        var some =
                campaign.text().isEmpty() ? List.<Addressee>of() : recipients.some(id, days, SOME);
        var as =
                some.stream()
                        .filter(one -> asked.chosen("as", one.target().toString()))
                        .findFirst()
                        .or(() -> some.stream().findFirst())
                        .orElse(null);
        if (as != null) {
            asked.fill("as", as.target());
        }
        var texts = new LinkedHashMap<Locale, Readability>();
        for (var language : CampaignPages.languages(f)) {
            var read = Readability.of(campaign.text().in(language));
            if (!read.isEmpty()) {
                texts.put(language, read);
            }
        }
        return new CampaignPreview(
                page, CampaignPreview.options(some), letter(f, campaign, as), texts, last(f, page));
    }

    private @Nullable Letter letter(Frame f, Campaign campaign, @Nullable Addressee as) {
        return as == null
                ? null
                : messages.preview(composing.prepare(campaign, f.home(), false).to(as, "example"));
    }

    private static @Nullable LocalDate last(Frame f, CampaignPage page) {
        var waves = Waves.plan(page.chosen().all(), page.campaign().pace(), f.home().zone());
        return waves.isEmpty() ? null : LocalDate.ofInstant(waves.getLast().due(), f.home().zone());
    }
}
