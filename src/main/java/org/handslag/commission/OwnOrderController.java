package org.handslag.commission;

import org.handslag.access.Tokens;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Addresses;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The orderer's own page, behind her link: where it stands, and what she can do. */
@Page
@RequestMapping("/order/{token}")
class OwnOrderController {
    private static final int TEXT = 2000;

    private final Tokens tokens;
    private final Standings standings;
    private final Ordering ordering;
    private final Planning planning;
    private final Addresses addresses;
    private final Templates templates;

    OwnOrderController(
            Tokens tokens,
            Standings standings,
            Ordering ordering,
            Planning planning,
            Addresses addresses,
            Templates templates) {
        this.tokens = tokens;
        this.standings = standings;
        this.ordering = ordering;
        this.planning = planning;
        this.addresses = addresses;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see how it stands with what she has ordered")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        return page(f, token, HttpStatus.OK, Form.empty());
    }

    @PostMapping("/confirmation")
    @Allow(value = Who.LINK_HOLDER, to = "confirm that an order came from her address")
    ResponseEntity<?> confirm(Frame f, @PathVariable String token) {
        ordering.confirm(id(token), f.viewer());
        return Answer.done(f, path(token), "commission.done.confirmed");
    }

    @PostMapping("/agreement")
    @Allow(value = Who.LINK_HOLDER, to = "agree to the offer")
    ResponseEntity<?> agree(Frame f, Form form, @PathVariable String token) {
        try {
            ordering.agree(id(token), form.number("offer", 1, Integer.MAX_VALUE), f.viewer());
        } catch (Refusal refusal) {
            form.wrong("offer", refusal.key());
            return page(f, token, HttpStatus.CONFLICT, form);
        }
        return Answer.done(f, path(token), "commission.done.agreed");
    }

    @GetMapping("/change")
    @Allow(value = Who.LINK_HOLDER, to = "begin to ask for another offer")
    ResponseEntity<?> change(Frame f, @PathVariable String token) {
        var standing = standing(token);
        return Answer.behindLink(
                templates.commissionChange(f, standing, path(token), Form.empty()));
    }

    @PostMapping("/change")
    @Allow(value = Who.LINK_HOLDER, to = "ask for another offer, in words")
    ResponseEntity<?> ask(Frame f, Form form, @PathVariable String token) {
        var standing = standing(token);
        var words = PersonFields.text(form, "words", TEXT);
        if (words.isEmpty()) {
            form.wrong("words", "form.missing");
        }
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.commissionChange(f, standing, path(token), form));
        }
        ordering.ask(standing.id(), words, f.viewer());
        return Answer.done(f, path(token), "commission.done.asked");
    }

    @GetMapping("/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "begin to withdraw an order")
    ResponseEntity<?> leave(Frame f, @PathVariable String token) {
        return Answer.behindLink(
                templates.commissionWithdrawal(f, standing(token), path(token), Form.empty()));
    }

    @PostMapping("/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "withdraw an order")
    ResponseEntity<?> withdraw(Frame f, Form form, @PathVariable String token) {
        var standing = standing(token);
        var words = PersonFields.text(form, "words", TEXT);
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.commissionWithdrawal(f, standing, path(token), form));
        }
        ordering.withdraw(standing.id(), words, f.viewer());
        return Answer.done(f, path(token), "commission.done.withdrawn");
    }

    @GetMapping("/opening")
    @Allow(value = Who.LINK_HOLDER, to = "begin to say whether seats left over may be opened")
    ResponseEntity<?> ask(Frame f, @PathVariable String token) {
        var standing = standing(token);
        var form = OrderForm.opening(standing);
        return Answer.behindLink(
                templates.commissionOpening(f, standing, path(token), false, form));
    }

    @PostMapping("/opening")
    @Allow(value = Who.LINK_HOLDER, to = "say whether seats left over may be opened to others")
    ResponseEntity<?> settle(Frame f, Form form, @PathVariable String token) {
        var standing = standing(token);
        var terms = new OrderForm(form, f, standing.now()).opening(standing.commission().terms());
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.commissionOpening(f, standing, path(token), false, form));
        }
        planning.settle(standing, terms, f.viewer());
        return Answer.done(f, path(token), "commission.done.opening");
    }

    private ResponseEntity<?> page(Frame f, String token, HttpStatus status, Form form) {
        var base = addresses.of(f.home(), "");
        return Answer.behindLink(
                status, templates.commissionOwn(f, standing(token), path(token), base, form));
    }

    private Standing standing(String token) {
        return standings.find(id(token)).orElseThrow(NotVisible::new);
    }

    private CommissionId id(String token) {
        return tokens.find(OrderMail.ORDER, token)
                .map(CommissionId::new)
                .orElseThrow(NotVisible::new);
    }

    private static String path(String token) {
        return "/order/" + token;
    }
}
