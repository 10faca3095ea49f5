package org.handslag.inquiry;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.handslag.questionnaire.AnswerForm;
import org.handslag.scope.Country;
import org.handslag.scope.Telephone;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/**
 * A workplace answers by its link. To open it changes nothing; there is one answer in each round,
 * and it is not anonymous.
 */
@Page
@RequestMapping("/inquiry/{token}")
class InquiryLinkController {
    private static final int LINE = 120;
    private static final int FEWEST_DIGITS = 5;

    private final Answering answering;
    private final Templates templates;

    InquiryLinkController(Answering answering, Templates templates) {
        this.answering = answering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "begin to tell what her workplace needs")
    ResponseEntity<?> blank(Frame f, @PathVariable String token) {
        var link = answering.follow(token);
        var form = Form.empty().fill("call-name", link.asked().contact());
        return Answer.behindLink(page(f, link, form));
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "tell what her workplace needs")
    ResponseEntity<?> answer(Frame f, @PathVariable String token, Form form) {
        var link = answering.follow(token);
        if (!link.isOpen()) {
            return Answer.behindLink(HttpStatus.CONFLICT, page(f, link, form));
        }
        var replies = new AnswerForm(form, link.edition(), true).read();
        var call = form.ticked("call") ? call(form, f.home().country()) : null;
        if (replies.isEmpty() && call == null && form.problems().isEmpty()) {
            form.wrong(link.firstField(), "inquiry.wrong.empty");
        }
        if (form.ticked(Form.CARRY)) {
            return Answer.behindLink(page(f, link, form));
        }
        if (!form.ok()) {
            return Answer.behindLink(HttpStatus.UNPROCESSABLE_CONTENT, page(f, link, form));
        }
        return answering.take(link, replies, call, f.viewer())
                ? Answer.done(f, "/inquiry/" + token, "inquiry.thanks")
                : Answer.behindLink(HttpStatus.CONFLICT, page(f, answering.follow(token), form));
    }

    @GetMapping("/one-click")
    @Allow(value = Who.LINK_HOLDER, to = "see that her workplace need not be asked again")
    ResponseEntity<?> askToLeave(Frame f, @PathVariable String token) {
        return Answer.behindLink(templates.inquiryLeaving(f, answering.follow(token)));
    }

    /** RFC 8058: sent by the mail program at one press, or by the page's own button. */
    @PostMapping("/one-click")
    @Allow(value = Who.LINK_HOLDER, to = "have her workplace never asked again")
    ResponseEntity<?> leave(Frame f, @PathVariable String token) {
        var link = answering.follow(token);
        answering.leave(link, f.viewer(), f.home());
        return Answer.behindLink(templates.inquiryLeft(f, link));
    }

    @PostMapping("/return")
    @Allow(value = Who.LINK_HOLDER, to = "let her workplace be asked again after all")
    ResponseEntity<?> comeBack(Frame f, @PathVariable String token) {
        answering.comeBack(answering.follow(token), f.viewer(), f.home());
        return Answer.done(f, "/inquiry/" + token, "inquiry.back");
    }

    /** What is no number in any plan may still help whoever calls, but it must hold some digits. */
    private static InquiryAnswer.@Nullable Call call(Form form, Country home) {
        var name = NoPersonalNumber.line(form, "call-name", LINE);
        var typed = form.line("call-telephone", LINE);
        if (!typed.isEmpty() && typed.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            form.wrong("call-telephone", "inquiry.wrong.telephone", Map.of());
        }
        var number = Telephone.parse(typed, home).map(Telephone::e164).orElse(typed);
        return new InquiryAnswer.Call(name, number);
    }

    private JteModel page(Frame f, InquiryLink link, Form form) {
        return link.isOpen()
                ? templates.inquiryAnswer(f, link, form)
                : templates.inquiryOver(f, link);
    }
}
