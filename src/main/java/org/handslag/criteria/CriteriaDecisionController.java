package org.handslag.criteria;

import java.util.Map;
import org.handslag.fit.Criteria;
import org.handslag.scope.ProgrammeId;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** New criteria: set, read through as differences, decided. */
@Page
@RequestMapping("/matching-criteria/{programme}")
class CriteriaDecisionController {
    private final CriteriaPages pages;
    private final Deciding deciding;
    private final Templates templates;

    CriteriaDecisionController(CriteriaPages pages, Deciding deciding, Templates templates) {
        this.pages = pages;
        this.deciding = deciding;
        this.templates = templates;
    }

    @GetMapping("/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change the criteria of a programme")
    ResponseEntity<?> edit(Frame f, @PathVariable ProgrammeId programme) {
        var page = pages.toDecide(f.viewer(), programme);
        return Answer.page(templates.criteriaEdit(f, page, CriteriaForm.filled(page.shown())));
    }

    @PostMapping("/edit")
    @Allow(value = Who.COORDINATOR, to = "go back from the preview and change more")
    ResponseEntity<?> again(Frame f, @PathVariable ProgrammeId programme, Form form) {
        var page = pages.toDecide(f.viewer(), programme);
        return Answer.page(templates.criteriaEdit(f, page, new CriteriaForm(form)));
    }

    @PostMapping("/preview")
    @Allow(value = Who.COORDINATOR, to = "see in words what new criteria would change")
    ResponseEntity<?> preview(Frame f, @PathVariable ProgrammeId programme, Form form) {
        var page = pages.toDecide(f.viewer(), programme);
        var at = f.at(page.path() + "/edit");
        var typed = new CriteriaForm(form);
        var criteria = read(typed, page);
        if (criteria == null) {
            return Answer.invalid(templates.criteriaEdit(at, page, typed));
        }
        return typed.isOf(page.shown())
                ? Answer.page(templates.criteriaPreview(at, page, criteria, typed))
                : overtaken(at, page, typed);
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "decide new criteria for a programme")
    ResponseEntity<?> create(Frame f, @PathVariable ProgrammeId programme, Form form) {
        var page = pages.toDecide(f.viewer(), programme);
        var at = f.at(page.path() + "/edit");
        var typed = new CriteriaForm(form);
        var criteria = read(typed, page);
        if (criteria == null) {
            return Answer.invalid(templates.criteriaEdit(at, page, typed));
        }
        var decided =
                typed.isOf(page.shown())
                        && deciding.decide(page.shown(), criteria, typed.why(), f.viewer())
                                .isPresent();
        return decided
                ? Answer.done(f, page.path(), "criteria.decided")
                : overtaken(at, pages.toDecide(f.viewer(), programme), typed);
    }

    private static @Nullable Criteria read(CriteriaForm typed, CriteriaPage page) {
        var criteria = typed.read();
        if (criteria != null && typed.isOf(page.shown()) && criteria.equals(page.criteria())) {
            typed.form().wrong(CriteriaForm.WHY, "criteria.nothing-changed");
            return null;
        }
        return criteria;
    }

    private ResponseEntity<?> overtaken(Frame f, CriteriaPage page, CriteriaForm typed) {
        Overtaken.tell(
                typed.form(),
                CriteriaForm.filled(page.shown()).form(),
                CriteriaForm.fields(),
                (field, value) -> CriteriaWords.saved(f, field, value));
        var now = page.shown();
        typed.form()
                .wrong(
                        CriteriaForm.WHY,
                        "criteria.overtaken",
                        Map.of("number", now.number(), "why", now.explanation()));
        return Answer.refused(templates.criteriaEdit(f, page, typed));
    }
}
