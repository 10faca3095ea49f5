package org.handslag.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
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
import pages.Templates;

@Page
class AccessibilityController {
    private static final String PATH = "/settings/accessibility";

    private final AccessibilityStatements statements;
    private final Defects defects;
    private final LegalFacts facts;
    private final Clock clock;
    private final Templates templates;

    AccessibilityController(
            AccessibilityStatements statements,
            Defects defects,
            LegalFacts facts,
            Clock clock,
            Templates templates) {
        this.statements = statements;
        this.defects = defects;
        this.facts = facts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "see the facts of the accessibility statement and the known defects")
    ResponseEntity<?> edit(Frame frame) {
        var form = AccessibilityForm.filled(statements.find(), frame.home());
        return Answer.page(templates.settingsAccessibility(frame, form, defects.all()));
    }

    @PostMapping(PATH)
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "change the facts of the accessibility statement")
    ResponseEntity<?> update(Frame frame, Form form) {
        var before = statements.find();
        var typed = AccessibilityForm.of(form, frame.home());
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var after = typed.read(before, today, clock.instant());
        typed.agreesWith(after, defects.all());
        if (!form.ok()) {
            return Answer.invalid(templates.settingsAccessibility(frame, typed, defects.all()));
        }
        if (!typed.isOf(before) || !facts.save(before, after, frame.viewer())) {
            typed.overtakenBy(statements.find(), frame);
            var page = templates.settingsAccessibility(frame, typed, defects.all());
            return Answer.with(HttpStatus.CONFLICT, page);
        }
        return Answer.done(frame, PATH, "settings.saved");
    }

    @GetMapping(PATH + "/defects.{ending}")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "download the known defects")
    ResponseEntity<?> download(Frame frame, @PathVariable String ending) {
        return ListFile.of(frame, ending, columns(frame), () -> defects.all().stream())
                .named(frame.t("settings.defect-file"));
    }

    private static List<SheetColumn<Defect>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "settings.defect-what", d -> SheetCell.of(f.plain(d.what()))),
                SheetColumn.of(f, "settings.defect-reason", d -> SheetCell.of(f.plain(d.reason()))),
                SheetColumn.of(f, "settings.criterion", d -> SheetCell.of(d.criterion())),
                SheetColumn.of(f, "settings.since", d -> SheetCell.of(d.since())),
                SheetColumn.of(f, "settings.planned-on", d -> SheetCell.of(d.plannedOn())),
                SheetColumn.of(f, "settings.fixed-on", d -> SheetCell.of(d.fixedOn())));
    }
}
