package org.handslag.agreement;

import java.util.List;
import org.handslag.agreement.Approval.ApprovalWay;
import org.handslag.agreement.Approval.Behalf;
import org.handslag.agreement.Approval.BehalfReason;
import org.handslag.agreement.Approval.ReadAloud;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone of the circle approves, by herself or through whoever leads it. */
@Page
@RequestMapping("/mentorships/{id}/agreement")
class ApprovalController {
    private final AgreementPages pages;
    private final Approving approving;
    private final AgreementLinks links;
    private final Templates templates;

    ApprovalController(
            AgreementPages pages, Approving approving, AgreementLinks links, Templates templates) {
        this.pages = pages;
        this.approving = approving;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping("/approval")
    @Allow(value = Who.SIGNED_IN, to = "read what she is asked to approve", confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        var blank = party(f, id, Form.empty());
        var form = Form.empty().fill(Overtaken.VERSION, blank.version().lock());
        return Answer.page(templates.agreementApproval(f, party(f, id, form)));
    }

    @PostMapping("/approval")
    @Allow(
            value = Who.SIGNED_IN,
            to = "approve the agreement of her circle when it is her turn",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = party(f, id, form);
        var me = page.view().me();
        if (me == null) {
            throw new NotVisible();
        }
        if (!form.ticked("read")) {
            form.wrong("read", "agreement.wrong.read");
            return Answer.invalid(templates.agreementApproval(f, page));
        }
        return approve(f, page, mine(page), new Approving.Who(me.name(), me.person()), null)
                ? Answer.done(f, page.path(), "agreement.done.approved")
                : Answer.refused(templates.agreementApproval(f, again(f, id, form)));
    }

    @GetMapping("/behalf/{party}")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see what to read to someone for whom she notes an approval, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> aloud(Frame f, @PathVariable MentorshipId id, @PathVariable Party party) {
        var blank = pages.led(f, id, Form.empty());
        var form = Form.empty().fill(Overtaken.VERSION, blank.version().lock());
        return Answer.page(templates.agreementBehalf(f, behalf(f, id, party, form), party));
    }

    @PostMapping("/behalf/{party}")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "note that someone approves by telephone, at a desk or on paper, as whoever leads the circle",
            confirmed = true)
    ResponseEntity<?> note(
            Frame f, @PathVariable MentorshipId id, @PathVariable Party party, Form form) {
        var page = behalf(f, id, party, form);
        var behalf = behalf(f, form);
        if (behalf == null) {
            return Answer.invalid(templates.agreementBehalf(f, page, party));
        }
        var member =
                party.of(page.view().circle(), page.view().today())
                        .filter(CircleMember::hasPromised)
                        .orElseThrow(NotVisible::new);
        if (!approve(f, page, party, new Approving.Who(member.name(), member.person()), behalf)) {
            return Answer.refused(templates.agreementBehalf(f, again(f, id, form), party));
        }
        return Answer.done(f, page.path() + "/behalf/" + party + "/code", "agreement.done.noted");
    }

    @GetMapping("/behalf/{party}/code")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see that an approval was noted, and make a code by which she can confirm it herself",
            confirmed = true)
    ResponseEntity<?> noted(Frame f, @PathVariable MentorshipId id, @PathVariable Party party) {
        return Answer.page(
                templates.agreementCode(f, noted(f, id, party, Form.empty()), party, "", ""));
    }

    @PostMapping("/behalf/{party}/code")
    @Allow(
            value = Who.SIGNED_IN,
            to = "make a code by which someone confirms what was noted for her",
            confirmed = true)
    ResponseEntity<?> code(Frame f, @PathVariable MentorshipId id, @PathVariable Party party) {
        var page = noted(f, id, party, Form.empty());
        var approval =
                page.row(party).map(AgreementPage.PartyRow::approval).orElseThrow(NotVisible::new);
        var code = links.code(approval.id());
        var where = links.whereToType(f.home());
        return Answer.page(templates.agreementCode(f, page, party, code, where));
    }

    private boolean approve(
            Frame f, AgreementPage page, Party party, Approving.Who who, @Nullable Behalf behalf) {
        var form = page.form();
        try {
            approving.approve(
                    page.agreement(), party, lock(form), who, behalf, Agreeing.Hand.of(f));
            return true;
        } catch (Refusal refusal) {
            form.wrong(behalf == null ? "read" : "way", refusal.key());
            return false;
        }
    }

    /** As it stands now, to be read once more. */
    private AgreementPage again(Frame f, MentorshipId id, Form form) {
        var page = pages.page(f, id, form);
        form.fill(Overtaken.VERSION, page.version().lock()).fillAll("read", List.of());
        return page;
    }

    static long lock(Form form) {
        var typed = form.value(Overtaken.VERSION);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** As one who approves; hidden from a stand-in and from the coordinator. */
    private AgreementPage party(Frame f, MentorshipId id, Form form) {
        var page = pages.page(f, id, form);
        if (page.mine() == null) {
            throw new NotVisible();
        }
        return page;
    }

    private static Party mine(AgreementPage page) {
        var mine = page.mine();
        if (mine == null) {
            throw new NotVisible();
        }
        return mine;
    }

    private AgreementPage behalf(Frame f, MentorshipId id, Party party, Form form) {
        var page = pages.led(f, id, form);
        if (party.isOutside() || party == page.mine() || page.row(party).isEmpty()) {
            throw new NotVisible();
        }
        return page;
    }

    private AgreementPage noted(Frame f, MentorshipId id, Party party, Form form) {
        var page = pages.led(f, id, form);
        var approval = page.row(party).map(AgreementPage.PartyRow::approval);
        if (approval.filter(Approval::isUnconfirmed).isEmpty()) {
            throw new NotVisible();
        }
        return page;
    }

    private static @Nullable Behalf behalf(Frame f, Form form) {
        var way = form.choice("way", ApprovalWay.class);
        var reason = form.choice("reason", BehalfReason.class);
        var read = form.choice("read-aloud", ReadAloud.class);
        var language = form.line("read-in", PersonFields.LINE);
        return form.ok() && way != null && reason != null && read != null
                ? new Behalf(f.viewer().self(), way, reason, read, language)
                : null;
    }
}
