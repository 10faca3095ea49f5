package org.handslag.settings;

import java.time.Clock;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

@Page
@RequestMapping("/settings/accessibility/defects")
class DefectController {
    private static final String BACK = "/settings/accessibility";

    private final Defects defects;
    private final LegalFacts facts;
    private final Clock clock;
    private final Templates templates;

    DefectController(Defects defects, LegalFacts facts, Clock clock, Templates templates) {
        this.defects = defects;
        this.facts = facts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "begin to note something that is not accessible")
    ResponseEntity<?> blank(Frame frame) {
        var form = DefectForm.filled(blankDefect(frame), frame.home());
        return Answer.page(templates.settingsDefectNew(frame, form));
    }

    @PostMapping
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "note something that is not accessible")
    ResponseEntity<?> create(Frame frame, Form form) {
        var typed = DefectForm.of(form, frame.home());
        var defect = typed.read(blankDefect(frame), frame.home().today(clock));
        if (!form.ok()) {
            return Answer.invalid(templates.settingsDefectNew(frame, typed));
        }
        facts.add(defect, frame.viewer());
        return Answer.done(frame, BACK, "settings.saved");
    }

    @GetMapping("/{id}")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "begin to change a known defect, or say that it is mended")
    ResponseEntity<?> edit(Frame frame, @PathVariable DefectId id) {
        var form = DefectForm.filled(visible(id), frame.home());
        return Answer.page(templates.settingsDefectEdit(frame, id, form));
    }

    @PostMapping("/{id}")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "change a known defect, or say that it is mended")
    ResponseEntity<?> update(Frame frame, @PathVariable DefectId id, Form form) {
        var before = visible(id);
        var typed = DefectForm.of(form, frame.home());
        var after = typed.read(before, frame.home().today(clock));
        if (!form.ok()) {
            return Answer.invalid(templates.settingsDefectEdit(frame, id, typed));
        }
        if (!typed.isOf(before) || !facts.save(before, after, frame.viewer())) {
            typed.overtakenBy(visible(id), frame.home());
            return Answer.with(HttpStatus.CONFLICT, templates.settingsDefectEdit(frame, id, typed));
        }
        return Answer.done(frame, BACK, "settings.saved");
    }

    private Defect visible(DefectId id) {
        return defects.find(id).orElseThrow(NotVisible::new);
    }

    private Defect blankDefect(Frame frame) {
        return new Defect(
                DefectId.next(),
                Texts.none(),
                Texts.none(),
                "",
                frame.home().today(clock),
                null,
                null,
                0);
    }
}
