package org.handslag.survey;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
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

/** Answering by the link that was sent, without an account. */
@Page
@RequestMapping("/answer")
class AnswerController {
    private final Answering answering;
    private final Templates templates;
    private final Clock clock;

    AnswerController(Answering answering, Templates templates, Clock clock) {
        this.answering = answering;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "begin to answer a survey")
    ResponseEntity<?> blank(Frame f, @PathVariable String token) {
        var link = answering.follow(token);
        if (!link.awaited() || !answering.isOpen(link.round())) {
            return tooLate(f, link);
        }
        var page = answering.page(link.round(), Form.empty(), "/answer/" + token);
        return Answer.behindLink(templates.surveyAnswer(f, page));
    }

    @PostMapping("/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "answer a survey")
    ResponseEntity<?> create(Frame f, @PathVariable String token, Form form) {
        var link = answering.follow(token);
        if (!link.awaited() || !answering.isOpen(link.round())) {
            return tooLate(f, link);
        }
        var replies = Answering.read(form, answering.edition(link.round()), true);
        if (form.ticked(Form.CARRY)) {
            return Answer.behindLink(again(f, token, link, form));
        }
        if (!form.ok()) {
            return Answer.behindLink(HttpStatus.UNPROCESSABLE_CONTENT, again(f, token, link, form));
        }
        var today = f.home().today(clock);
        return answering.answer(link, Answering.receipt(form), replies, today)
                ? Answer.seeOther(f, "/answer/thanks")
                : Answer.behindLink(templates.surveyAnswered(f));
    }

    @GetMapping("/thanks")
    @Allow(value = Who.VISITOR, to = "read that the answer has come")
    ResponseEntity<?> thanks(Frame f) {
        return Answer.behindLink(templates.surveyThanks(f));
    }

    private JteModel again(Frame f, String token, Invitations.Followed link, Form form) {
        return templates.surveyAnswer(f, answering.page(link.round(), form, "/answer/" + token));
    }

    private ResponseEntity<?> tooLate(Frame f, Invitations.Followed link) {
        return Answer.behindLink(
                link.awaited()
                        ? templates.surveyClosed(f, link.round())
                        : templates.surveyAnswered(f));
    }
}
