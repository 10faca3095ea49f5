package org.handslag.agenda;

import java.util.List;
import org.handslag.course.CourseId;
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

/** Modules of the catalogue become modules of a course. */
@Page
class CourseModulesController {
    private final Reach reach;
    private final Catalogue catalogue;
    private final Templates templates;

    CourseModulesController(Reach reach, Catalogue catalogue, Templates templates) {
        this.reach = reach;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @GetMapping("/curriculum/{id}/modules")
    @Allow(value = Who.COORDINATOR, to = "choose modules of the catalogue for a course")
    ResponseEntity<?> ask(Frame f, @PathVariable CourseId id) {
        var course = reach.course(f, id);
        var others = others(id);
        return Answer.page(
                templates.agendaCourseModules(f, course, catalogue.of(id), others, Form.empty()));
    }

    @PostMapping("/curriculum/{id}/modules")
    @Allow(value = Who.COORDINATOR, to = "add modules of the catalogue to a course")
    ResponseEntity<?> add(Frame f, @PathVariable CourseId id, Form form) {
        var course = reach.course(f, id);
        var others = others(id);
        var chosen = others.stream().filter(m -> form.chosen("module", m.id().toString())).toList();
        if (chosen.isEmpty()) {
            form.wrong("module", "agenda.choose-module");
            return Answer.invalid(
                    templates.agendaCourseModules(f, course, catalogue.of(id), others, form));
        }
        catalogue.teach(course, chosen, f.viewer());
        return Answer.done(f, "/curriculum/" + id + "/edit", "agenda.modules-added");
    }

    private List<TeachingModule> others(CourseId id) {
        var taken = catalogue.of(id).stream().map(TeachingModule::id).toList();
        return catalogue.offered().stream().filter(m -> !taken.contains(m.id())).toList();
    }
}
