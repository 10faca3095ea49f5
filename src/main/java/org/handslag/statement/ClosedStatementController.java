package org.handslag.statement;

import java.time.YearMonth;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** A month that stands still: sent, and opened again. */
@Page
@RequestMapping("/mentorships/{id}/statements/{month}")
class ClosedStatementController {
    private static final int MOST = 500;

    private final StatementPages pages;
    private final Stating stating;
    private final Templates templates;

    ClosedStatementController(StatementPages pages, Stating stating, Templates templates) {
        this.pages = pages;
        this.stating = stating;
        this.templates = templates;
    }

    @PostMapping("/sending")
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
        return answer(f, page, "to", "sent", () -> stating.send(holding, on, to, f.viewer()));
    }

    @PostMapping("/reopening")
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
        return answer(f, page, "why", "reopened", () -> stating.reopen(holding, why, f.viewer()));
    }

    private ResponseEntity<?> answer(
            Frame f, StatementPage page, String field, String done, Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            page.form().wrong(field, refusal.key());
            return Answer.refused(templates.statementShow(f, page));
        }
        return Answer.done(f, page.path(), "statement.done." + done);
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
