package org.handslag.approval;

import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Refusal;
import org.handslag.seats.Approvals;
import org.handslag.seats.Registration;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Answers those who have applied: one, several or a whole group at once. */
@Page
@RequestMapping("/instances/{id}/applications/answer")
class VerdictController {
    private static final String ANSWER = "answer";
    private static final String STEP = "step";

    private final ApplicationPages lists;
    private final VerdictPages verdicts;
    private final KindWords words;
    private final Approvals approvals;
    private final Templates templates;

    VerdictController(
            ApplicationPages lists,
            VerdictPages verdicts,
            KindWords words,
            Approvals approvals,
            Templates templates) {
        this.lists = lists;
        this.verdicts = verdicts;
        this.words = words;
        this.approvals = approvals;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what an answer to those who have applied would mean")
    ResponseEntity<?> ask(Frame f, @PathVariable CourseInstanceId id, Form form) {
        return Chosen.in(form).isEmpty()
                ? Answer.seeOther(f, lists.list(f, id, form).path())
                : answer(f, id, form);
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "approve those who have applied, or say no with words to each of them")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        return answer(f, id, form);
    }

    /** Shows what it would mean, and does it when that was seen and still holds. */
    private ResponseEntity<?> answer(Frame f, CourseInstanceId id, Form form) {
        var list = lists.list(f, id, form);
        var verdict = form.choice(ANSWER, Verdict.class);
        if (verdict == null) {
            return Answer.invalid(templates.approvalList(f, list));
        }
        var page = verdicts.of(f, list, verdict, form);
        if (page.chosen().isEmpty()) {
            form.wrong(Chosen.WHO, "approval.choose-someone");
            return Answer.invalid(templates.approvalList(f, list));
        }
        if (!form.value(STEP).equals("send")) {
            words.begin(page.form(), page.languages());
            return Answer.page(templates.approvalVerdict(f, page));
        }
        return page.changed() ? Answer.refused(templates.approvalVerdict(f, page)) : given(f, page);
    }

    private ResponseEntity<?> given(Frame f, VerdictPage page) {
        var said = words.read(page);
        if (page.verdict() == Verdict.DECLINE && !page.form().ok()) {
            return Answer.invalid(templates.approvalVerdict(f, page));
        }
        var instance = page.list().instance().id();
        var those = page.chosen().stream().map(Registration::id).toList();
        try {
            switch (page.verdict()) {
                case APPROVE -> approvals.approve(instance, those, f.viewer());
                case DECLINE -> approvals.decline(instance, those, said, f.viewer());
            }
            return Answer.done(f, page.list().path(), "approval.done." + page.verdict());
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            page.form().wrong(Chosen.WHO, refusal.key(), refusal.arguments());
            return Answer.refused(templates.approvalList(f, page.list()));
        }
    }
}
