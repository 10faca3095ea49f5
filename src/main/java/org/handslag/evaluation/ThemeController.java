package org.handslag.evaluation;

import org.handslag.course.CourseInstanceId;
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

/** Themes of a harvest are written, changed, ordered, removed. */
@Page
@RequestMapping("/instances/{id}/harvest/themes")
class ThemeController {
    private final Desk desk;
    private final Harvesting harvesting;
    private final Templates templates;

    ThemeController(Desk desk, Harvesting harvesting, Templates templates) {
        this.desk = desk;
        this.harvesting = harvesting;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin a theme of a harvest")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id, Form asked) {
        var form = Form.empty().fill(ThemeForm.PART, asked.value(ThemeForm.PART));
        var page = desk.ripe(f, id);
        return Answer.page(templates.evaluationThemeNew(f, page, new ThemeForm(form, f.home())));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write a theme of a harvest")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var page = desk.ripe(f, id);
        var typed = new ThemeForm(form, f.home());
        var theme = typed.read(desk.today(f));
        if (!form.ok()) {
            return Answer.invalid(templates.evaluationThemeNew(f, page, typed));
        }
        harvesting.add(page, theme, f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.theme");
    }

    @GetMapping("/{theme}")
    @Allow(value = Who.COORDINATOR, to = "begin to change a theme of a harvest")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ThemeId theme) {
        var page = desk.page(f, id);
        var saved = page.theme(theme);
        var typed = ThemeForm.filled(saved, f.home());
        return Answer.page(templates.evaluationThemeEdit(f, page, saved, typed));
    }

    @PostMapping("/{theme}")
    @Allow(value = Who.COORDINATOR, to = "change a theme of a harvest")
    ResponseEntity<?> update(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ThemeId theme, Form form) {
        var page = desk.page(f, id);
        var saved = page.theme(theme);
        var typed = new ThemeForm(form, f.home());
        var changed = typed.read(saved, desk.today(f));
        if (!form.ok()) {
            return Answer.invalid(templates.evaluationThemeEdit(f, page, saved, typed));
        }
        if (!typed.isOf(saved) || !harvesting.edit(page, saved, changed, f.viewer())) {
            var now = desk.page(f, id).theme(theme);
            typed.overtakenBy(now);
            return Answer.refused(templates.evaluationThemeEdit(f, page, now, typed));
        }
        return Answer.done(f, page.path(), "evaluation.done.theme");
    }

    @PostMapping("/{theme}/removal")
    @Allow(value = Who.COORDINATOR, to = "remove a theme of a harvest with its quotes")
    ResponseEntity<?> remove(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ThemeId theme) {
        var page = desk.page(f, id);
        harvesting.remove(page, page.theme(theme), f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.theme-removed");
    }

    @PostMapping("/{theme}/rise")
    @Allow(value = Who.COORDINATOR, to = "let a theme of a harvest stand earlier")
    ResponseEntity<?> rise(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable ThemeId theme) {
        var page = desk.page(f, id);
        harvesting.raise(page, page.theme(theme), f.viewer());
        return Answer.done(f, page.path(), "evaluation.done.ordered");
    }
}
