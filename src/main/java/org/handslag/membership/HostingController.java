package org.handslag.membership;

import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
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

/** "Come to us": members and employer contacts offer their workplace for a meeting. */
@Page
@RequestMapping("/network/my/{token}/hosting")
class HostingController {
    private static final int LINE = 160;
    private static final int WORDS = 500;
    private static final int MOST = 5;

    private final Doorway doorway;
    private final HostOffers offers;
    private final HostPlaces places;
    private final Receiving receiving;
    private final Templates templates;

    HostingController(
            Doorway doorway,
            HostOffers offers,
            HostPlaces places,
            Receiving receiving,
            Templates templates) {
        this.doorway = doorway;
        this.offers = offers;
        this.places = places;
        this.receiving = receiving;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see what she has offered to host")
    ResponseEntity<?> index(Frame f, @PathVariable String token) {
        var member = doorway.open(token);
        var form = Form.empty().fill("workplace", places.of(member, f));
        return page(f, HttpStatus.OK, member, form);
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "offer her workplace for a network meeting")
    ResponseEntity<?> create(Frame f, @PathVariable String token, Form form) {
        var member = doorway.open(token);
        var workplace = form.line("workplace", LINE);
        var words = NoPersonalNumber.text(form, "words", WORDS);
        if (offers.of(member.id()).stream().filter(one -> !one.isTaken()).count() >= MOST) {
            form.wrong("workplace", "membership.too-many-offers");
        }
        if (!form.ok()) {
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, member, form);
        }
        receiving.offer(member, workplace, words, f.viewer());
        return Answer.done(f, member.path() + "/hosting", "membership.offered");
    }

    @PostMapping("/{offer}/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "take her own offer to host back")
    ResponseEntity<?> withdraw(
            Frame f, @PathVariable String token, @PathVariable HostOfferId offer) {
        var member = doorway.open(token);
        receiving.withdraw(member, offer, f.viewer());
        return Answer.done(f, member.path() + "/hosting", "membership.offer-back");
    }

    private ResponseEntity<?> page(Frame f, HttpStatus status, Member member, Form form) {
        return Answer.behindLink(
                status, templates.membershipHosting(f, member, offers.of(member.id()), form));
    }
}
