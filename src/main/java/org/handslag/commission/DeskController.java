package org.handslag.commission;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** One order as the coordinator works with it. */
@Page
@RequestMapping("/orders/{id}")
class DeskController {
    private static final int TEXT = 4000;

    private final Standings standings;
    private final Ordering ordering;
    private final Planning planning;
    private final OrderMail mail;
    private final People people;
    private final Templates templates;

    DeskController(
            Standings standings,
            Ordering ordering,
            Planning planning,
            OrderMail mail,
            People people,
            Templates templates) {
        this.standings = standings;
        this.ordering = ordering;
        this.planning = planning;
        this.mail = mail;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see an order, its history and its dates")
    ResponseEntity<?> show(Frame f, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var notes = standings.notes(id);
        var ids =
                Stream.concat(
                                standing.steps().stream().map(Step::person),
                                notes.stream().map(Step.Note::person))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return Answer.page(templates.commissionDesk(f, standing, notes, names(ids), Form.empty()));
    }

    @PostMapping("/notes")
    @Allow(value = Who.COORDINATOR, to = "note something about an order for her colleagues")
    ResponseEntity<?> note(Frame f, Form form, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var words = PersonFields.text(form, "note", TEXT);
        if (words.isEmpty()) {
            form.wrong("note", "form.missing");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.commissionNote(f, standing, form));
        }
        ordering.note(id, words, f.viewer());
        return Answer.done(f, path(id), "commission.done.noted");
    }

    @PostMapping("/link")
    @Allow(value = Who.COORDINATOR, to = "send the orderer her link once more")
    ResponseEntity<?> link(Frame f, @PathVariable CommissionId id) {
        mail.toOrderer(standings.forOffice(id, f.viewer()), "LINK");
        return Answer.done(f, path(id), "commission.done.link");
    }

    @GetMapping("/reply")
    @Allow(value = Who.COORDINATOR, to = "begin to note what the orderer has answered by telephone")
    ResponseEntity<?> heard(Frame f, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        return standing.replies().isEmpty()
                ? notNow(f, id)
                : Answer.page(templates.commissionReply(f, standing, Form.empty()));
    }

    @PostMapping("/reply")
    @Allow(value = Who.COORDINATOR, to = "note what the orderer has answered by telephone")
    ResponseEntity<?> hear(Frame f, Form form, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var reply = form.choice("reply", CommissionState.Heard.class);
        var words = form.text("words", TEXT);
        if (!form.ok() || reply == null) {
            return Answer.invalid(templates.commissionReply(f, standing, form));
        }
        try {
            ordering.hear(standing, reply, words, f.viewer());
        } catch (Refusal refusal) {
            form.wrong("reply", refusal.key());
            return Answer.refused(templates.commissionReply(f, standing, form));
        }
        return Answer.done(f, path(id), "commission.done.heard");
    }

    @GetMapping("/opening")
    @Allow(value = Who.COORDINATOR, to = "begin to note what the orderer says of seats left over")
    ResponseEntity<?> ask(Frame f, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var form = OrderForm.opening(standing);
        return Answer.page(templates.commissionOpening(f, standing, path(id), true, form));
    }

    @PostMapping("/opening")
    @Allow(value = Who.COORDINATOR, to = "note what the orderer says of seats left over")
    ResponseEntity<?> settle(Frame f, Form form, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var words = form.text("words", TEXT);
        var terms = new OrderForm(form, f, standing.now()).opening(standing.commission().terms());
        if (!form.ok()) {
            return Answer.invalid(templates.commissionOpening(f, standing, path(id), true, form));
        }
        planning.settle(standing, terms, f.viewer());
        ordering.note(id, words, f.viewer());
        return Answer.done(f, path(id), "commission.done.opening");
    }

    @GetMapping("/refusal")
    @Allow(value = Who.COORDINATOR, to = "begin to decline an order")
    ResponseEntity<?> refuse(Frame f, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        return standing.may(CommissionState.DECLINED)
                ? Answer.page(templates.commissionRefusal(f, standing, Form.empty()))
                : notNow(f, id);
    }

    @PostMapping("/refusal")
    @Allow(value = Who.COORDINATOR, to = "decline an order, with words to the orderer")
    ResponseEntity<?> decline(Frame f, Form form, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var words = form.text("words", TEXT);
        if (!form.ok()) {
            return Answer.invalid(templates.commissionRefusal(f, standing, form));
        }
        ordering.decline(id, words, f.viewer());
        return Answer.done(f, path(id), "commission.done.declined");
    }

    @GetMapping("/evaluation")
    @Allow(value = Who.COORDINATOR, to = "begin to tell the orderer what came of it")
    ResponseEntity<?> told(Frame f, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var form = Form.empty().fill("words", ordering.told(standing).orElse(""));
        return standing.may(CommissionState.EVALUATED)
                ? Answer.page(templates.commissionEvaluation(f, standing, form))
                : notNow(f, id);
    }

    @PostMapping("/evaluation")
    @Allow(value = Who.COORDINATOR, to = "tell the orderer what came of it")
    ResponseEntity<?> evaluate(Frame f, Form form, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var words = form.text("words", TEXT);
        if (!form.ok()) {
            return Answer.invalid(templates.commissionEvaluation(f, standing, form));
        }
        ordering.evaluate(id, words, f.viewer());
        return Answer.done(f, path(id), "commission.done.evaluated");
    }

    /** A step that cannot be taken now leads back to where the order stands. */
    static ResponseEntity<?> notNow(Frame f, CommissionId id) {
        return Answer.done(f, path(id), "commission.refused.state");
    }

    private Map<PersonId, String> names(List<PersonId> ids) {
        return people.names(ids);
    }

    private static String path(CommissionId id) {
        return "/orders/" + id;
    }
}
