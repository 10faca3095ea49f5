package org.handslag.agenda;

import java.time.Clock;
import org.handslag.directory.History;
import org.handslag.scope.NotVisible;
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
import pages.Templates;

/** A module is entered, read, changed, retired and offered again. */
@Page
class ModuleController {
    private final Catalogue catalogue;
    private final History history;
    private final Templates templates;
    private final Clock clock;

    ModuleController(Catalogue catalogue, History history, Templates templates, Clock clock) {
        this.catalogue = catalogue;
        this.history = history;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/modules/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter a teaching module")
    ResponseEntity<?> blank(Frame f) {
        var form = Form.empty().fill("languages", f.home().language().toLanguageTag());
        return Answer.page(templates.agendaNewModule(f, new ModuleForm(form, f.home())));
    }

    @PostMapping("/modules")
    @Allow(value = Who.COORDINATOR, to = "enter a teaching module")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = new ModuleForm(form, f.home());
        var content = typed.content(null, f.home().today(clock));
        var variants = typed.variants(null, f.home().today(clock));
        if (!form.ok()) {
            return Answer.invalid(templates.agendaNewModule(f, typed));
        }
        var module = catalogue.add(content, variants, f.viewer());
        return Answer.done(f, module.path(), "agenda.module-added");
    }

    @GetMapping("/modules/{id}")
    @Allow(value = Who.COORDINATOR, to = "read a teaching module with its variants")
    ResponseEntity<?> show(Frame f, @PathVariable TeachingModuleId id) {
        var module = visible(id);
        return Answer.page(templates.agendaModule(f, module, history.of(Catalogue.about(module))));
    }

    @GetMapping("/modules/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a teaching module")
    ResponseEntity<?> edit(Frame f, @PathVariable TeachingModuleId id) {
        var module = visible(id);
        var typed = ModuleForm.filled(module, f.home());
        return Answer.page(templates.agendaEditModule(f, module, typed));
    }

    @PostMapping("/modules/{id}")
    @Allow(value = Who.COORDINATOR, to = "change a teaching module")
    ResponseEntity<?> update(Frame f, @PathVariable TeachingModuleId id, Form form) {
        var module = visible(id);
        var typed = new ModuleForm(form, f.home());
        var after =
                new TeachingModule(
                        id,
                        typed.content(module, f.home().today(clock)),
                        typed.variants(module, f.home().today(clock)),
                        module.retiredAt(),
                        module.version());
        if (!form.ok()) {
            return Answer.invalid(templates.agendaEditModule(f, module, typed));
        }
        if (!typed.isOf(module) || !catalogue.edit(module, after, f.viewer())) {
            var saved = visible(id);
            typed.overtakenBy(saved);
            return Answer.refused(templates.agendaEditModule(f, saved, typed));
        }
        return Answer.done(f, module.path(), "agenda.module-saved");
    }

    @PostMapping("/modules/{id}/retirement")
    @Allow(value = Who.COORDINATOR, to = "take a teaching module out of use")
    ResponseEntity<?> retire(Frame f, @PathVariable TeachingModuleId id) {
        var module = visible(id);
        catalogue.retire(module, f.viewer());
        return Answer.done(f, module.path(), "agenda.module-retired");
    }

    @PostMapping("/modules/{id}/restoration")
    @Allow(value = Who.COORDINATOR, to = "take a teaching module into use again")
    ResponseEntity<?> restore(Frame f, @PathVariable TeachingModuleId id) {
        var module = visible(id);
        catalogue.restore(module, f.viewer());
        return Answer.done(f, module.path(), "agenda.module-restored");
    }

    private TeachingModule visible(TeachingModuleId id) {
        return catalogue.find(id).orElseThrow(NotVisible::new);
    }
}
