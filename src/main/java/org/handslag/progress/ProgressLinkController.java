package org.handslag.progress;

import java.time.Clock;
import org.handslag.checkin.CheckInKind;
import org.handslag.checkin.CheckInLink;
import org.handslag.checkin.CheckIns;
import org.handslag.progress.ProgressRating.Rater;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * Someone says how far it has come by her link, without signing in. The link is hers alone and good
 * for one answer, which can be put right within a week.
 */
@Page
@RequestMapping("/how-far/{token}")
class ProgressLinkController {
    private static final String CHANGE = "change";

    private final CheckIns checkIns;
    private final ProgressMeasures measures;
    private final ProgressRating rating;
    private final Clock clock;
    private final Templates templates;

    ProgressLinkController(
            CheckIns checkIns,
            ProgressMeasures measures,
            ProgressRating rating,
            Clock clock,
            Templates templates) {
        this.checkIns = checkIns;
        this.measures = measures;
        this.rating = rating;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "begin to say how far it has come")
    ResponseEntity<?> show(Frame f, @PathVariable String token, Form form) {
        var page = page(f, token);
        return page.link().asks(form.ticked(CHANGE))
                ? Answer.behindLink(
                        templates.progressAsk(f, page.ask(ProgressForm.filled(page.measure()))))
                : Answer.behindLink(templates.progressLink(f, page));
    }

    @PostMapping
    @Allow(
            value = Who.LINK_HOLDER,
            to = "say how far it has come, once, and put it right within a week")
    ResponseEntity<?> save(Frame f, @PathVariable String token, Form form) {
        var page = page(f, token);
        if (!page.link().asks(true)) {
            return Answer.behindLink(HttpStatus.CONFLICT, templates.progressLink(f, page));
        }
        var asked = page.asked();
        var scores = ProgressForm.read(form, asked.voice());
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT, templates.progressAsk(f, page.ask(form)));
        }
        var who =
                new Rater(
                        asked.mentorship(),
                        asked.voice(),
                        asked.person(),
                        asked.day(),
                        f.home().today(clock));
        return rating.rate(who, scores, null, page.measure(), f.viewer())
                ? Answer.done(f, page.path(), "progress.done.said")
                : Answer.behindLink(HttpStatus.CONFLICT, templates.progressLink(f, page(f, token)));
    }

    private ProgressLinkPage page(Frame f, String token) {
        var today = f.home().today(clock);
        var asked = checkIns.byLink(CheckInKind.PROGRESS, token, today);
        var measure =
                measures.of(asked.mentorship()).stream()
                        .filter(one -> one.voice() == asked.voice())
                        .filter(one -> one.period().equals(asked.day()))
                        .findFirst()
                        .orElse(null);
        var changeable = measure != null && measure.behalf() == null && measure.isChangeable(today);
        var link = CheckInLink.of(f, asked, today, measure != null, changeable);
        return new ProgressLinkPage(token, asked, measure, link);
    }
}
