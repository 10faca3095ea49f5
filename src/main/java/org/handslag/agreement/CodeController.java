package org.handslag.agreement;

import java.util.Optional;
import org.handslag.limit.Source;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone for whom an approval was noted says herself, by a short code, whether it is right. */
@Page
@RequestMapping("/agreement-code")
class CodeController {
    private static final int CODE = 20;
    private static final String SAID = "/agreement-code?said=yes";

    private final AgreementLinks links;
    private final Approvals approvals;
    private final AgreementPages pages;
    private final Approving approving;
    private final Templates templates;

    CodeController(
            AgreementLinks links,
            Approvals approvals,
            AgreementPages pages,
            Approving approving,
            Templates templates) {
        this.links = links;
        this.approvals = approvals;
        this.pages = pages;
        this.approving = approving;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.VISITOR,
            to = "find where to type a code that she was given for an agreement")
    ResponseEntity<?> blank(Frame f, Form asked) {
        return Answer.page(
                asked.ticked("said")
                        ? templates.agreementCodeSpent(f)
                        : templates.agreementTypeCode(f, Form.empty()));
    }

    @PostMapping
    @Allow(
            value = Who.LINK_HOLDER,
            to = "read what was noted for her, with her code, and say whether it is right")
    ResponseEntity<?> answer(Frame f, Form form, Source source) {
        var typed = form.line("code", CODE);
        if (!form.ok()) {
            return Answer.invalid(templates.agreementTypeCode(f, form));
        }
        Optional<Approval> approval;
        try {
            approval = links.approval(typed, source).flatMap(approvals::find);
        } catch (Refusal refusal) {
            form.wrong("code", refusal.key());
            return Answer.behindLink(
                    HttpStatus.TOO_MANY_REQUESTS, templates.agreementTypeCode(f, form));
        }
        if (approval.isEmpty()) {
            form.wrong("code", "agreement.wrong.code");
            return Answer.invalid(templates.agreementTypeCode(f, form));
        }
        return answer(f, form, approval.get());
    }

    private ResponseEntity<?> answer(Frame f, Form form, Approval approval) {
        var behind = pages.behindCode(f, approval.version());
        var by = Agreeing.Hand.of(f);
        switch (form.value("answer")) {
            case "YES" -> {
                if (approval.isUnconfirmed()) {
                    approving.confirm(approval, by);
                }
                links.spend(approval.id());
                return Answer.done(f, SAID, "agreement.done.confirmed");
            }
            case "NO" -> {
                approving.deny(behind.agreement(), approval, by);
                links.spend(approval.id());
                return Answer.done(f, SAID, "agreement.done.denied");
            }
            default -> {
                return Answer.behindLink(
                        templates.agreementConfirm(f, approval, behind.sheet(), form));
            }
        }
    }
}
