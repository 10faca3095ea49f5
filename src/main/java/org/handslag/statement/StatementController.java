package org.handslag.statement;

import java.time.YearMonth;
import java.util.function.Consumer;
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
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** A month of hours: read, approved, sent, opened again. */
@Page
@RequestMapping("/mentorships/{id}/statements")
class StatementController {
    private static final int MOST = 500;

    private final StatementPages pages;
    private final Stating stating;
    private final Templates templates;

    StatementController(StatementPages pages, Stating stating, Templates templates) {
        this.pages = pages;
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
        return Answer.page(templates.statementIndex(f, view, pages.ofOne(f, view)));
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
        return answer(
                f,
                page,
                "approval",
                "statement.done.approved",
                now ->
                        stating.approve(
                                circle, page.month(), as, now, f.home(), f.viewer()));
    }

    @PostMapping("/{month}/sending")
    @Allow(
            value = Who.COORDINATOR,
            to = "note when a statement of hours was sent, and to whom",
            confirmed = true)
    ResponseEntity<?> send(
            Frame f, @PathVariable MentorshipId id, @PathVariable String month, Form form) {
        var page = led(f, id, month, form);
        var on = form.date("on");
        var to = PersonFields.requiredLine(form, "to");
        if (on != null && on.isAfter(page.ledger().today())) {
            form.wrong("on", "statement.wrong.future");
        }
        if (on != null && !YearMonth.from(on).isAfter(page.month())) {
            form.wrong("on", "statement.wrong.early");
        }
        if (on == null || !form.ok()) {
            return Answer.invalid(templates.statementShow(f, page));
        }
        var holding = page.holding().orElseThrow(NotVisible::new);
        return answer(
                f,
                page,
                "to",
                "statement.done.sent",
                _ -> stating.send(holding, on, to, f.viewer()));
    }

    @PostMapping("/{month}/reopening")
    @Allow(
            value = Who.COORDINATOR,
            to = "open a statement of hours again, with a reason",
            confirmed = true)
    ResponseEntity<?> reopen(
            Frame f, @PathVariable MentorshipId id, @PathVariable String month, Form form) {
        var page = led(f, id, month, form);
        var why = PersonFields.text(form, "why", MOST);
        if (why.isEmpty()) {
            form.wrong("why", "form.missing");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.statementShow(f, page));
        }
        var holding = page.holding().orElseThrow(NotVisible::new);
        return answer(
                f,
                page,
                "why",
                "statement.done.reopened",
                _ -> stating.reopen(holding, why, f.viewer()));
    }

    private ResponseEntity<?> answer(
            Frame f, StatementPage page, String field, String done, Consumer<String> step) {
        try {
            step.accept(page.form().value("read"));
        } catch (Refusal refusal) {
            page.form().wrong(field, refusal.key());
            page.form().fill("read", page.content().digest());
            return Answer.refused(templates.statementShow(f, page));
        }
        return Answer.done(f, page.path(), done);
    }

    /** Of one that holds, for the coordinator. */
    private StatementPage led(Frame f, MentorshipId id, String month, Form form) {
        var page = pages.page(f, id, Months.of(month), form);
        if (!page.sends() || page.holding().isEmpty()) {
            throw new NotVisible();
        }
        return page;
    }
}
