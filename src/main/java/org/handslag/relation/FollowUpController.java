package org.handslag.relation;

import gg.jte.models.runtime.JteModel;
import org.handslag.directory.Organisation;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.relation.RelationPage.FollowUp;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "How did your new role go?": asked of an employer on a day, by mail or by telephone. */
@Page
class FollowUpController {
    static final int ANSWER = 3000;
    private static final int QUESTION = 500;

    private final Organisations organisations;
    private final FollowUps followUps;
    private final RelationLinks links;
    private final RelationPages pages;
    private final RelationController.Written written;
    private final Relations relations;

    FollowUpController(
            Organisations organisations,
            FollowUps followUps,
            RelationLinks links,
            RelationPages pages,
            RelationController.Written written,
            Relations relations) {
        this.organisations = organisations;
        this.followUps = followUps;
        this.links = links;
        this.pages = pages;
        this.written = written;
        this.relations = relations;
    }

    @PostMapping("/organisations/{id}/follow-ups")
    @Allow(value = Who.COORDINATOR, to = "plan a question to an employer for a day to come")
    ResponseEntity<?> create(Frame f, @PathVariable OrganisationId id, Form form) {
        var organisation = visible(id);
        var question = NoPersonalNumber.line(form, "question", QUESTION);
        var due = form.date("due");
        if (due != null && (due.isBefore(pages.today(f)) || due.getYear() > 9000)) {
            form.wrong("due", "relation.until-past");
        }
        if (due == null || !form.ok()) {
            return Answer.invalid(
                    written.templates().relationShow(f, pages.of(f, organisation, form)));
        }
        relations.ask(id, question, due, f.viewer());
        return Answer.done(f, RelationController.path(id), "relation.follow-up-saved");
    }

    @GetMapping("/follow-ups/{id}")
    @Allow(value = Who.COORDINATOR, to = "see a question to an employer and its answer")
    ResponseEntity<?> show(Frame f, @PathVariable FollowUpId id) {
        return Answer.page(page(f, find(id), Form.empty()));
    }

    @PostMapping("/follow-ups/{id}/sending")
    @Allow(value = Who.COORDINATOR, to = "send a question to an employer's contact")
    ResponseEntity<?> send(Frame f, @PathVariable FollowUpId id) {
        var asked = find(id);
        if (!asked.isOpen()) {
            throw new Refusal("relation.refused.answered");
        }
        var to =
                links.asked(f.home(), asked.organisation())
                        .orElseThrow(() -> new Refusal("relation.refused.no-contact"));
        relations.sent(asked, links.ask(f.home(), to, asked), f.viewer());
        return Answer.done(f, "/follow-ups/" + id, "relation.question-sent");
    }

    @PostMapping("/follow-ups/{id}/answer")
    @Allow(value = Who.COORDINATOR, to = "note what an employer answered")
    ResponseEntity<?> answer(Frame f, @PathVariable FollowUpId id, Form form) {
        var asked = find(id);
        var answer = NoPersonalNumber.text(form, "answer", ANSWER);
        if (answer.isEmpty()) {
            form.wrong("answer", "form.missing");
        }
        if (!form.ok()) {
            return Answer.invalid(page(f, asked, form));
        }
        if (!relations.answered(asked, answer, false, f.viewer())) {
            throw new Refusal("relation.refused.answered");
        }
        return Answer.done(
                f, RelationController.path(asked.organisation()), "relation.answer-saved");
    }

    @PostMapping("/follow-ups/{id}/dropping")
    @Allow(value = Who.COORDINATOR, to = "drop a question to an employer")
    ResponseEntity<?> drop(Frame f, @PathVariable FollowUpId id) {
        var asked = find(id);
        relations.drop(asked, f.viewer());
        return Answer.done(
                f, RelationController.path(asked.organisation()), "relation.question-dropped");
    }

    private JteModel page(Frame f, FollowUp asked, Form form) {
        var contact = links.asked(f.home(), asked.organisation()).orElse(null);
        var organisation = visible(asked.organisation());
        return written.templates().relationFollowUp(f, asked, organisation, contact, form);
    }

    private FollowUp find(FollowUpId id) {
        return followUps.find(id).orElseThrow(NotVisible::new);
    }

    private Organisation visible(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotVisible::new);
    }
}
