package org.handslag.transfer;

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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What I will do at my workplace, behind the link to one's own place. */
@Page
@RequestMapping("/place/{token}/task")
class PlaceTaskController {
    private final TransferLinks links;
    private final Transferring transferring;
    private final Templates templates;

    PlaceTaskController(TransferLinks links, Transferring transferring, Templates templates) {
        this.links = links;
        this.transferring = transferring;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see what she will do at her workplace, to write it")
    ResponseEntity<?> edit(Frame f, @PathVariable String token) {
        var page = links.ofPlace(token);
        return page(f, HttpStatus.OK, page, TransferForm.filled(page.task()));
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "write what she will do at her workplace")
    ResponseEntity<?> update(Frame f, @PathVariable String token, Form form) {
        var page = links.ofPlace(token);
        if (!page.isTime()) {
            throw new Refusal("transfer.refused.early");
        }
        var will = TransferForm.will(form);
        if (!form.ok()) {
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, page, form);
        }
        if (TransferForm.isOvertaken(form, page.task(), f)) {
            return page(f, HttpStatus.CONFLICT, page, form);
        }
        return transferring.write(page.task(), will, TransferForm.inEvaluation(form), f.viewer())
                ? Answer.done(f, page.path(), "transfer.done.written")
                : page(f, HttpStatus.CONFLICT, links.ofPlace(token), form);
    }

    private ResponseEntity<?> page(Frame f, HttpStatus status, TransferPage page, Form form) {
        return Answer.behindLink(status, templates.transferWrite(f, page, form));
    }
}
