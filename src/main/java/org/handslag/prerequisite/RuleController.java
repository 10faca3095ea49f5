package org.handslag.prerequisite;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Collectors;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.Courses;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
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

/** What a course asks of who comes to it. */
@Page
@RequestMapping("/curriculum/{id}/prerequisite")
class RuleController {
    private final Courses courses;
    private final Prerequisites prerequisites;
    private final RuleChanges changes;
    private final Sentences sentences;
    private final Templates templates;

    RuleController(
            Courses courses,
            Prerequisites prerequisites,
            RuleChanges changes,
            Sentences sentences,
            Templates templates) {
        this.courses = courses;
        this.prerequisites = prerequisites;
        this.changes = changes;
        this.sentences = sentences;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what a course asks of who comes to it")
    ResponseEntity<?> edit(Frame f, @PathVariable CourseId id) {
        var course = course(f, id);
        return Answer.page(page(f, course, RuleForm.filled(prerequisites.of(id))));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "say which courses one must have taken for another")
    ResponseEntity<?> update(Frame f, @PathVariable CourseId id, Form form) {
        var course = course(f, id);
        var typed = new RuleForm(form);
        prerequisites.lock();
        var others =
                others(f, course).stream().map(Course::id).collect(Collectors.toUnmodifiableSet());
        var next = typed.read(id, others);
        typed.circle(Chain.of(prerequisites.all()), next, sentences, f.locale());
        if (!form.ok()) {
            return Answer.invalid(page(f, course, typed));
        }
        var before = prerequisites.of(id);
        if (!changes.save(before, next, f.viewer())) {
            var saved = RuleForm.filled(before).form();
            Overtaken.tell(form, saved, typed.names(), (field, _) -> shown(f, saved, field));
            return Answer.refused(page(f, course, typed));
        }
        return Answer.done(f, "/curriculum/" + id + "/prerequisite", "prerequisite.saved");
    }

    /** The courses of a field by their names, or the months. */
    private String shown(Frame f, Form saved, String field) {
        return field.equals(RuleForm.MONTHS)
                ? saved.value(field)
                : sentences.names(
                        saved.values(field).stream().map(CourseId::of).toList(), f.locale());
    }

    private JteModel page(Frame f, Course course, RuleForm typed) {
        var options =
                others(f, course).stream()
                        .map(other -> Option.of(other.id(), f.plain(other.title())))
                        .toList();
        var said = sentences.asked(prerequisites.of(course.id()), f.locale());
        return templates.prerequisiteRule(f, RulePage.of(course, said, options, typed));
    }

    /** Those of her programmes, and those of another that the rule names already: it keeps them. */
    private List<Course> others(Frame f, Course course) {
        var hers =
                courses.all(f.viewer().programmes(Role.COORDINATOR)).stream()
                        .map(Course::id)
                        .collect(Collectors.toSet());
        hers.addAll(prerequisites.of(course.id()).named());
        hers.remove(course.id());
        return courses.all(null).stream().filter(other -> hers.contains(other.id())).toList();
    }

    private Course course(Frame f, CourseId id) {
        return courses.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }
}
