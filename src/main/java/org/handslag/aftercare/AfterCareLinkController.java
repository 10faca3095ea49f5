package org.handslag.aftercare;

import java.time.Clock;
import org.handslag.access.Tokens;
import org.handslag.ending.SummingUp.Pen;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
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

/** A mentee or an employer says how it has gone since, by her link, or that she wants no more. */
@Page
@RequestMapping("/after/{token}")
class AfterCareLinkController {
    private final AfterCaring caring;
    private final Tokens tokens;
    private final Templates templates;
    private final Clock clock;

    AfterCareLinkController(AfterCaring caring, Tokens tokens, Templates templates, Clock clock) {
        this.caring = caring;
        this.tokens = tokens;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see what she is asked some months after a mentorship")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        var asked = asked(token);
        var page = new AfterCarePage(asked, path(token), AfterCareForm.filled(asked));
        return Answer.behindLink(templates.aftercareAnswer(f, page));
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "say how it has gone since a mentorship")
    ResponseEntity<?> answer(Frame f, @PathVariable String token, Form form) {
        var asked = asked(token);
        var now = clock.instant();
        var said = AfterCareForm.read(asked, form, AfterCare.AfterCareWay.BY_LINK, now);
        if (said == null) {
            var page = new AfterCarePage(asked, path(token), form);
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT, templates.aftercareAnswer(f, page));
        }
        caring.answer(asked, said, f.home().today(clock), hand(f, asked));
        return Answer.done(f, path(token), "aftercare.done.answered");
    }

    @PostMapping("/stop")
    @Allow(value = Who.LINK_HOLDER, to = "say that she wants no more questions")
    ResponseEntity<?> stop(Frame f, @PathVariable String token) {
        var asked = asked(token);
        caring.stop(asked, hand(f, asked));
        return Answer.done(f, path(token), "aftercare.done.stopped");
    }

    @PostMapping("/going-on")
    @Allow(value = Who.LINK_HOLDER, to = "say that she may be asked again after all")
    ResponseEntity<?> goOn(Frame f, @PathVariable String token) {
        var asked = asked(token);
        caring.goOn(asked, hand(f, asked));
        return Answer.done(f, path(token), "aftercare.done.goes-on");
    }

    /** Whoever holds a link that was sent to her is taken for her. */
    private static Pen hand(Frame f, AfterCare asked) {
        var viewer = f.viewer();
        return new Pen(
                f.home(),
                new Viewer(
                        viewer.operator(),
                        asked.about().person(),
                        viewer.grants(),
                        viewer.locale()));
    }

    private AfterCare asked(String token) {
        return tokens.find(AfterCareLetters.ANSWER, token)
                .map(AfterCareId::new)
                .flatMap(caring::find)
                .orElseThrow(NotVisible::new);
    }

    private static String path(String token) {
        return "/after/" + token;
    }
}
