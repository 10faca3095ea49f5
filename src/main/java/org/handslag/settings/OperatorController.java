package org.handslag.settings;

import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

@Page
class OperatorController {
    private static final String PATH = "/settings/operator";

    private final Operators operators;
    private final Settings settings;
    private final Templates templates;

    OperatorController(Operators operators, Settings settings, Templates templates) {
        this.operators = operators;
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Allow(value = Who.ADMINISTRATOR, to = "begin to change name, country, languages and colour")
    ResponseEntity<?> edit(Frame frame) {
        return Answer.page(templates.settingsOperator(frame, OperatorForm.filled(frame.home())));
    }

    @PostMapping(PATH)
    @Allow(
            value = Who.ADMINISTRATOR,
            to = "change the operator's name, country, languages and colour")
    ResponseEntity<?> update(Frame frame, Form form) {
        var before = operators.find(frame.home().id()).orElseThrow();
        var typed = new OperatorForm(form);
        var after = typed.read(before, frame);
        if (!form.ok()) {
            return Answer.invalid(templates.settingsOperator(frame, typed));
        }
        if (!typed.isOf(before) || !operators.save(after)) {
            typed.overtakenBy(operators.find(before.id()).orElseThrow(), frame);
            return Answer.with(HttpStatus.CONFLICT, templates.settingsOperator(frame, typed));
        }
        settings.note(frame.viewer(), "operator.changed", told(before), told(after));
        return Answer.done(frame, "/settings", "settings.saved");
    }

    private static Map<String, Object> told(Operator operator) {
        return Map.of(
                "name", operator.name(),
                "country", operator.country(),
                "languages", operator.languages().stream().map(Locale::toLanguageTag).toList(),
                "zone", operator.zone(),
                "colour", operator.colour());
    }
}
