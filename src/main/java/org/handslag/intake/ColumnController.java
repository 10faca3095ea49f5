package org.handslag.intake;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.List;
import org.handslag.scope.NotVisible;
import org.handslag.sheet.Sheet;
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

@Page
@RequestMapping("/imports/{id}/columns")
class ColumnController {
    private final Desk desk;
    private final Templates templates;

    ColumnController(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "see which column of a file is taken for what")
    ResponseEntity<?> edit(Frame frame, @PathVariable IntakeId id) {
        var intake = waiting(frame, id);
        var sheet = desk.sheet(intake);
        var form = Form.empty();
        desk.guess(intake, sheet).columns().forEach((fact, at) -> form.fill(fact.name(), at));
        return Answer.page(page(frame, intake, sheet, form));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.ADMINISTRATOR},
            to = "say which column of a file is what, and try it")
    ResponseEntity<?> update(Frame frame, @PathVariable IntakeId id, Form form) {
        var intake = waiting(frame, id);
        var sheet = desk.sheet(intake);
        var mapping = read(intake.kind(), form, sheet.header().size());
        if (!form.ok()) {
            return Answer.invalid(page(frame, intake, sheet, form));
        }
        desk.choose(frame.viewer(), intake, sheet, mapping);
        return Answer.seeOther(frame, "/imports/" + id);
    }

    private Intake waiting(Frame frame, IntakeId id) {
        var intake = desk.find(frame.viewer(), id);
        if (intake.isDone()) {
            throw new NotVisible();
        }
        return intake;
    }

    private JteModel page(Frame frame, Intake intake, Sheet sheet, Form form) {
        return templates.intakeColumns(frame, intake, ColumnPage.of(frame, sheet), form);
    }

    private static Mapping read(IntakeKind kind, Form form, int width) {
        var columns = new EnumMap<Fact, Integer>(Fact.class);
        for (var fact : kind.facts()) {
            if (!form.value(fact.name()).isBlank()) {
                columns.put(fact, form.number(fact.name(), 0, width - 1));
            }
        }
        var mapping = new Mapping(columns);
        wrong(form, mapping.missing(kind), "form.missing");
        wrong(form, mapping.shared(), "intake.wrong.column-twice");
        return mapping;
    }

    private static void wrong(Form form, List<Fact> facts, String key) {
        facts.forEach(fact -> form.wrong(fact.name(), key));
    }
}
