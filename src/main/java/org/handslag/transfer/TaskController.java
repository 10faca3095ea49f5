package org.handslag.transfer;

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

/** How it went, behind the link of the question. Opening it answers nothing. */
@Page
@RequestMapping("/task/{token}")
class TaskController {
    private final TransferLinks links;
    private final Transferring transferring;
    private final TransferCards cards;
    private final Templates templates;

    TaskController(
            TransferLinks links,
            Transferring transferring,
            TransferCards cards,
            Templates templates) {
        this.links = links;
        this.transferring = transferring;
        this.cards = cards;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see what she wrote, with how it went chosen")
    ResponseEntity<?> edit(Frame f, @PathVariable String token, Form asked) {
        var page = links.asked(token);
        var form = TransferForm.filled(page.task());
        asked.optionalChoice("went", HowItWent.class)
                .ifPresent(went -> form.fill("went", went.name()));
        return page(f, HttpStatus.OK, page, form);
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "say how it went, and change her answer")
    ResponseEntity<?> update(Frame f, @PathVariable String token, Form form) {
        var page = links.asked(token);
        var reply = TransferForm.reply(form);
        if (!form.ok() || reply == null) {
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, page, form);
        }
        if (TransferForm.isOvertaken(form, page.task(), f)) {
            return page(f, HttpStatus.CONFLICT, page, form);
        }
        return transferring.answer(page.task(), reply, TransferForm.released(form), f)
                ? Answer.seeOther(f, page.path())
                : page(f, HttpStatus.CONFLICT, links.asked(token), form);
    }

    @PostMapping("/card")
    @Allow(value = Who.LINK_HOLDER, to = "go on to the card that is made of her words")
    ResponseEntity<?> card(Frame f, @PathVariable String token) {
        return Answer.seeOther(f, cards.pathTo(links.asked(token).task()));
    }

    private ResponseEntity<?> page(Frame f, HttpStatus status, TransferPage page, Form form) {
        return Answer.behindLink(status, templates.transferAnswer(f, page, form));
    }
}
