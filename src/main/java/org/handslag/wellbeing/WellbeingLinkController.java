package org.handslag.wellbeing;

import java.time.Clock;
import java.time.Duration;
import org.handslag.checkin.CheckInKind;
import org.handslag.checkin.CheckInLink;
import org.handslag.checkin.CheckIns;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wellbeing.WellbeingTelling.Teller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * Someone says how it is going by her link, in three presses and without signing in. The link is
 * hers alone and good for one answer; a wrong press can be put right within half an hour.
 */
@Page
@RequestMapping("/how/{token}")
class WellbeingLinkController {
    private static final Duration CHANGEABLE = Duration.ofMinutes(30);
    private static final String CHANGE = "change";

    private final CheckIns checkIns;
    private final WellbeingAnswers answers;
    private final WellbeingTelling telling;
    private final Clock clock;
    private final Templates templates;

    WellbeingLinkController(
            CheckIns checkIns,
            WellbeingAnswers answers,
            WellbeingTelling telling,
            Clock clock,
            Templates templates) {
        this.checkIns = checkIns;
        this.answers = answers;
        this.telling = telling;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "begin to say how it is going")
    ResponseEntity<?> show(Frame f, @PathVariable String token, Form form) {
        var page = page(f, token);
        return page.link().asks(form.ticked(CHANGE))
                ? Answer.behindLink(templates.wellbeingAsk(f, page.ask(Form.empty())))
                : Answer.behindLink(templates.wellbeingLink(f, page));
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "say how it is going, once, and put a wrong press right")
    ResponseEntity<?> press(Frame f, @PathVariable String token, Form form) {
        var page = page(f, token);
        if (!page.link().asks(true)) {
            return Answer.behindLink(HttpStatus.CONFLICT, templates.wellbeingLink(f, page));
        }
        var said = WellbeingForm.said(form);
        if (said == null) {
            var ask = templates.wellbeingAsk(f, page.ask(form));
            return form.problems().isEmpty()
                    ? Answer.behindLink(ask)
                    : Answer.behindLink(HttpStatus.UNPROCESSABLE_CONTENT, ask);
        }
        var who = Teller.of(page.asked(), f.home().today(clock));
        return telling.tell(who, said, page.answer(), f.home(), f.viewer())
                ? Answer.done(f, page.path(), "wellbeing.done.said")
                : Answer.behindLink(
                        HttpStatus.CONFLICT, templates.wellbeingLink(f, page(f, token)));
    }

    private WellbeingLinkPage page(Frame f, String token) {
        var today = f.home().today(clock);
        var asked = checkIns.byLink(CheckInKind.WELLBEING, token, today);
        var answer = answers.in(asked.mentorship(), asked.voice(), asked.day()).orElse(null);
        var link = CheckInLink.of(f, asked, today, answer != null, isChangeable(answer));
        return new WellbeingLinkPage(token, asked, answer, link);
    }

    private boolean isChangeable(@Nullable WellbeingAnswer answer) {
        return answer != null
                && answer.behalf() == null
                && !clock.instant().isAfter(answer.at().plus(CHANGEABLE));
    }
}
