package org.handslag.evaluation;

import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Texts;
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

/** A date answers what an earlier one wished. */
@Page
@RequestMapping("/instances/{id}/checklist/{improvement}")
class ChecklistController {
    private final Desk desk;
    private final Harvesting harvesting;
    private final Templates templates;

    ChecklistController(Desk desk, Harvesting harvesting, Templates templates) {
        this.desk = desk;
        this.harvesting = harvesting;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to answer a wish from an earlier date")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ImprovementId improvement) {
        var date = desk.date(f, id);
        var waiting = waiting(date, improvement);
        var typed = new ImprovementForm(Form.empty(), f.home());
        waiting.outcomeAt(id)
                .ifPresent(
                        outcome -> {
                            typed.form().fill(ImprovementForm.KIND, outcome.kind());
                            typed.words().fill(typed.form(), outcome.words());
                        });
        return Answer.page(templates.evaluationOutcome(f, date, waiting, typed));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "answer a wish from an earlier date")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable ImprovementId improvement,
            Form form) {
        var date = desk.date(f, id);
        var waiting = waiting(date, improvement);
        var typed = new ImprovementForm(form, f.home());
        var kind = form.choice(ImprovementForm.KIND, Improvement.Became.class);
        var before = waiting.outcomeAt(id).map(Improvement.Outcome::words).orElse(Texts.none());
        var words =
                kind == Improvement.Became.NOT_DONE
                        ? typed.words().require(form, before, desk.today(f))
                        : typed.words().read(form, before, desk.today(f));
        if (!form.ok() || kind == null) {
            return Answer.invalid(templates.evaluationOutcome(f, date, waiting, typed));
        }
        harvesting.answer(date, waiting, kind, words, f.viewer());
        return Answer.done(f, "/instances/" + id, "evaluation.done.answered");
    }

    private Improvement waiting(CourseInstance date, ImprovementId id) {
        return desk.waiting(date).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
