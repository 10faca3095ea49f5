package org.handslag.network;

import java.time.LocalDate;
import org.handslag.experience.CardLinks;
import org.handslag.membership.Doorway;
import org.handslag.membership.Member;
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

/**
 * The network as a member sees it, behind her personal link: meetings, her answers, what it gave.
 */
@Page
@RequestMapping("/network/my/{token}")
class MemberController {
    private static final int NEEDS = 500;

    private final Doorway doorway;
    private final MyMeetings mine;
    private final Replying replying;
    private final CardLinks cards;
    private final Templates templates;

    MemberController(
            Doorway doorway,
            MyMeetings mine,
            Replying replying,
            CardLinks cards,
            Templates templates) {
        this.doorway = doorway;
        this.mine = mine;
        this.replying = replying;
        this.cards = cards;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see the network meetings she is invited to")
    ResponseEntity<?> index(Frame f, @PathVariable String token) {
        var member = doorway.open(token);
        return Answer.behindLink(templates.networkMine(f, member, mine.of(member), mine.now()));
    }

    @GetMapping("/meetings/{meeting}")
    @Allow(value = Who.LINK_HOLDER, to = "see a meeting, with her answer chosen")
    ResponseEntity<?> show(
            Frame f, @PathVariable String token, @PathVariable MeetingId meeting, Form asked) {
        var member = doorway.open(token);
        var one = mine.find(f, member, meeting);
        var form = Form.empty().fill("needs", one.guest().needs());
        var chosen = asked.optionalChoice("reply", GuestReply.class).orElse(one.guest().reply());
        form.fill("reply", chosen == GuestReply.WAITING ? GuestReply.YES : chosen);
        return page(f, HttpStatus.OK, member, one, form);
    }

    @PostMapping("/meetings/{meeting}")
    @Allow(value = Who.LINK_HOLDER, to = "answer an invitation, and change her answer")
    ResponseEntity<?> reply(
            Frame f, @PathVariable String token, @PathVariable MeetingId meeting, Form form) {
        var member = doorway.open(token);
        var one = mine.find(f, member, meeting);
        var wish = form.choice("reply", GuestReply.class);
        var needs = NoPersonalNumber.text(form, "needs", NEEDS);
        if (!form.ok() || wish == null) {
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, member, one, form);
        }
        var became = replying.reply(one.guest().id(), wish, needs, member.viewer(f.viewer()));
        return Answer.done(f, path(member, meeting), "network.answered." + became);
    }

    @GetMapping("/meetings/{meeting}/after")
    @Allow(value = Who.LINK_HOLDER, to = "see two questions on what a meeting gave")
    ResponseEntity<?> ask(Frame f, @PathVariable String token, @PathVariable MeetingId meeting) {
        var member = doorway.open(token);
        var one = mine.find(f, member, meeting);
        return Answer.behindLink(
                templates.networkAfter(f, member, one, mine.asks(one), Form.empty()));
    }

    @PostMapping("/meetings/{meeting}/after")
    @Allow(value = Who.LINK_HOLDER, to = "say what a meeting gave, once and without her name")
    ResponseEntity<?> rate(
            Frame f, @PathVariable String token, @PathVariable MeetingId meeting, Form form) {
        var member = doorway.open(token);
        var one = mine.find(f, member, meeting);
        var knowledge = form.number("knowledge", 1, 5);
        var exchange = form.number("exchange", 1, 5);
        if (!mine.asks(one)) {
            return Answer.done(f, path(member, meeting) + "/after", "network.rated-before");
        }
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    templates.networkAfter(f, member, one, true, form));
        }
        var today = LocalDate.ofInstant(mine.now(), f.home().zone());
        mine.rate(one.guest(), knowledge, exchange, today);
        return Answer.done(f, path(member, meeting) + "/after", "network.rated");
    }

    @PostMapping("/experience")
    @Allow(value = Who.LINK_HOLDER, to = "go on to her own experience cards")
    ResponseEntity<?> experience(Frame f, @PathVariable String token) {
        return Answer.seeOther(f, cards.pathFor(doorway.open(token).id()));
    }

    private ResponseEntity<?> page(
            Frame f, HttpStatus status, Member member, Attendee.Asked one, Form form) {
        return Answer.behindLink(status, templates.networkAnswer(f, member, one, form));
    }

    private static String path(Member member, MeetingId meeting) {
        return member.path() + "/meetings/" + meeting;
    }
}
