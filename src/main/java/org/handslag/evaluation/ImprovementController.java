package org.handslag.evaluation;

import org.handslag.course.CourseInstanceId;
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

/** What is to be done differently next time, written after a date. */
@Page
@RequestMapping("/instances/{id}/improvements")
class ImprovementController {
    private final Desk desk;
    private final Harvesting harvesting;
    private final Templates templates;

    ImprovementController(Desk desk, Harvesting harvesting, Templates templates) {
        this.desk = desk;
        this.harvesting = harvesting;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write what is to be done differently")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id) {
        var typed = new ImprovementForm(Form.empty(), f.home());
        return Answer.page(templates.evaluationImprovementNew(f, desk.held(f, id), typed));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write what is to be done differently next time")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var page = desk.held(f, id);
        var typed = new ImprovementForm(form, f.home());
        var wish = typed.wish().require(form, Texts.none(), desk.today(f));
        if (!form.ok()) {
            return Answer.invalid(templates.evaluationImprovementNew(f, page, typed));
        }
        harvesting.wish(page, wish, f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.wish");
    }

    @GetMapping("/{improvement}")
    @Allow(value = Who.COORDINATOR, to = "begin to change what is to be done differently")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ImprovementId improvement) {
        var page = desk.page(f, id);
        var saved = page.improvement(improvement);
        var typed = ImprovementForm.filled(saved, f.home());
        return Answer.page(templates.evaluationImprovementEdit(f, page, saved, typed));
    }

    @PostMapping("/{improvement}")
    @Allow(value = Who.COORDINATOR, to = "change what is to be done differently")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable ImprovementId improvement,
            Form form) {
        var page = desk.page(f, id);
        var saved = page.improvement(improvement);
        var typed = new ImprovementForm(form, f.home());
        var wish = typed.wish().require(form, saved.wish(), desk.today(f));
        if (!form.ok()) {
            return Answer.invalid(templates.evaluationImprovementEdit(f, page, saved, typed));
        }
        if (!typed.isOf(saved) || !harvesting.edit(page, saved, wish, f.viewer())) {
            var now = desk.page(f, id).improvement(improvement);
            typed.overtakenBy(now);
            return Answer.refused(templates.evaluationImprovementEdit(f, page, now, typed));
        }
        return Answer.done(f, page.path(), "evaluation.done.wish");
    }

    @PostMapping("/{improvement}/removal")
    @Allow(value = Who.COORDINATOR, to = "remove a wish that no later date has answered")
    ResponseEntity<?> remove(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ImprovementId improvement) {
        var page = desk.page(f, id);
        harvesting.remove(page, page.improvement(improvement), f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.wish-removed");
    }
}
