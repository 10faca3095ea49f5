package org.handslag.agreement;

import java.util.List;
import org.handslag.agreement.AgreementPage.OutsidePage;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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

/** An employees' representative or a guardian reads what she is asked to approve, by her link. */
@Page
@RequestMapping("/approve/{token}")
class OutsideController {
    private final AgreementLinks links;
    private final AgreementPages pages;
    private final Approving approving;
    private final Templates templates;

    OutsideController(
            AgreementLinks links, AgreementPages pages, Approving approving, Templates templates) {
        this.links = links;
        this.pages = pages;
        this.approving = approving;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "read the agreement that she is asked to approve")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        var opened = links.open(token);
        var blank = page(f, token, opened, Form.empty());
        var form = Form.empty().fill(Overtaken.VERSION, blank.version().lock());
        return Answer.behindLink(templates.agreementOutside(f, page(f, token, opened, form)));
    }

    @PostMapping
    @Allow(
            value = Who.LINK_HOLDER,
            to = "approve an agreement as one whom the rules ask besides the circle")
    ResponseEntity<?> create(Frame f, @PathVariable String token, Form form) {
        var opened = links.open(token);
        var page = page(f, token, opened, form);
        if (!form.ticked("read")) {
            form.wrong("read", "agreement.wrong.read");
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT, templates.agreementOutside(f, page));
        }
        try {
            var who = new Approving.Who(page.name(), null);
            var lock = ApprovalController.lock(form);
            approving.approve(
                    page.agreement(), opened.party(), lock, who, null, Agreeing.Hand.of(f));
        } catch (Refusal refusal) {
            form.wrong("read", refusal.key());
            return Answer.behindLink(
                    HttpStatus.CONFLICT,
                    templates.agreementOutside(f, again(f, token, opened, form)));
        }
        return Answer.done(f, "/approve/" + token, "agreement.done.approved");
    }

    /** As it stands now, to be read once more. */
    private OutsidePage again(Frame f, String token, AgreementLinks.Opened opened, Form form) {
        var page = page(f, token, opened, form);
        form.fill(Overtaken.VERSION, page.version().lock()).fillAll("read", List.of());
        return page;
    }

    private OutsidePage page(Frame f, String token, AgreementLinks.Opened opened, Form form) {
        var behind = pages.behind(f, opened.version());
        var current = behind.version();
        var agreement = behind.agreement();
        // A link is for one version: what came after it is no business of hers.
        if (!current.equals(agreement.current()) && !current.equals(agreement.ahead())
                || current.dropped() != null
                || agreement.mentorship().hasEnded()
                || !agreement.turns().wanted().contains(opened.party())) {
            throw new NotVisible();
        }
        var outsider = current.content().beside().outsiders().get(opened.party());
        return new OutsidePage(
                token,
                opened.party(),
                outsider == null ? "" : outsider.name(),
                agreement,
                current,
                behind.sheet(),
                form);
    }
}
