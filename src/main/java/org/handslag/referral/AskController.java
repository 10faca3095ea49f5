package org.handslag.referral;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.ProgrammeId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone asks for a mentor herself, without an account. */
@Page
@RequestMapping("/ask-for-a-mentor")
class AskController {
    private static final String TRAP = "website";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_FROM_ONE_SOURCE = 20;
    private static final int MOST_FOR_ONE_ADDRESS = 3;

    private final Programmes programmes;
    private final Coming coming;
    private final Limits limits;
    private final Templates templates;
    private final Clock clock;

    AskController(
            Programmes programmes, Coming coming, Limits limits, Templates templates, Clock clock) {
        this.programmes = programmes;
        this.coming = coming;
        this.limits = limits;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.VISITOR, to = "read what a mentor is, and begin to ask for one")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(page(f, Form.empty().fill("language", f.lang())));
    }

    @PostMapping
    @Allow(value = Who.VISITOR, to = "ask for a mentor")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var wisher = ReferralForm.reachable(form, f);
        var programme = programme(f, form);
        if (!form.ticked("agree")) {
            form.wrong("agree", "referral.wrong.agree");
        }
        if (form.ok() && isFlood(form, wisher, source)) {
            form.wrong("name", "referral.wrong.too-many");
        }
        if (programme == null || !form.ok()) {
            return Answer.invalid(page(f, form));
        }
        var now = clock.instant();
        var fresh = ReferralForm.fresh(wisher, programme, CameBy.HERSELF, null, now);
        if (coming.begin(fresh, f.home(), f.viewer())) {
            coming.yes(fresh, new Referral.Yes(now, YesWay.HERSELF, null, ""), f.viewer());
            coming.welcome(fresh, f.home());
        }
        return Answer.seeOther(f, "/ask-for-a-mentor/sent");
    }

    @GetMapping("/sent")
    @Allow(value = Who.VISITOR, to = "read what happens after asking for a mentor")
    ResponseEntity<?> sent(Frame f) {
        return Answer.page(templates.referralSent(f));
    }

    @GetMapping("/paper")
    @Allow(value = Who.VISITOR, to = "print the sheet on which one can ask for a mentor")
    ResponseEntity<?> paper(Frame f) {
        return Answer.open(templates.referralPaper(f));
    }

    private boolean isFlood(Form form, Referral.Wisher wisher, Source source) {
        var email = wisher.email();
        var whose = email == null ? wisher.telephone() : email.normalised();
        return form.ticked(TRAP)
                || !limits.allows("ask for a mentor", source, MOST_FROM_ONE_SOURCE, DAY)
                || !limits.allows("ask for a mentor", whose, MOST_FOR_ONE_ADDRESS, DAY);
    }

    private @Nullable ProgrammeId programme(Frame f, Form form) {
        var running = running(f);
        if (running.isEmpty()) {
            form.wrong("name", "referral.wrong.no-programme");
            return null;
        }
        if (running.size() == 1) {
            return running.getFirst().id();
        }
        var chosen = form.parsed("programme", "form.choose", ProgrammeId::of);
        if (chosen != null && running.stream().noneMatch(one -> one.id().equals(chosen))) {
            form.wrong("programme", "form.choose");
        }
        return chosen;
    }

    private JteModel page(Frame f, Form form) {
        var options = running(f).stream().map(p -> Option.of(p.id(), f.plain(p.name()))).toList();
        return templates.referralAsk(f, form, options);
    }

    private List<Programme> running(Frame f) {
        return programmes.active(f.home().today(clock));
    }
}
