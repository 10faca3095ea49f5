package org.handslag.statement;

import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.statement.MonthStatement.StatementApprover;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** A month of hours: read, and approved. */
@Page
@RequestMapping("/mentorships/{id}/statements")
class StatementController {
    private final StatementPages pages;
    private final StatementList list;
    private final Stating stating;
    private final Templates templates;

    StatementController(
            StatementPages pages, StatementList list, Stating stating, Templates templates) {
        this.pages = pages;
        this.list = list;
        this.stating = stating;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see the months of a mentor's hours, as employer, consultant or coordinator of the"
                            + " circle",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable MentorshipId id) {
        var view = pages.view(f, id);
        return Answer.page(templates.statementIndex(f, view, list.ofOne(f, view)));
    }

    @GetMapping("/{month}")
    @Allow(
            value = Who.SIGNED_IN,
            to = "read a statement of hours, as employer, consultant or coordinator of the circle",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id, @PathVariable String month) {
        var page = pages.page(f, id, Months.of(month), Form.empty());
        page.form().fill("on", page.ledger().today()).fill("read", page.content().digest());
        return Answer.page(templates.statementShow(f, page));
    }

    @PostMapping("/{month}/approval")
    @Allow(
            value = Who.SIGNED_IN,
            to = "approve a statement of hours, as employer or coordinator of the circle",
            confirmed = true)
    ResponseEntity<?> approve(
            Frame f, @PathVariable MentorshipId id, @PathVariable String month, Form form) {
        var page = pages.page(f, id, Months.of(month), form);
        if (!page.approves()) {
            throw new NotVisible();
        }
        var as = page.sends() ? StatementApprover.COORDINATOR : StatementApprover.EMPLOYER;
        var circle = page.ledger().circle();
        try {
            var read = form.value("read");
            stating.approve(circle, page.month(), as, read, f.home(), f.viewer());
        } catch (Refusal refusal) {
            form.wrong("approval", refusal.key());
            form.fill("read", page.content().digest());
            return Answer.refused(templates.statementShow(f, page));
        }
        return Answer.done(f, page.path(), "statement.done.approved");
    }
}
