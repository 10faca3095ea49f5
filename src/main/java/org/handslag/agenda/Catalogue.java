package org.handslag.agenda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseModule;
import org.handslag.course.Curriculum;
import org.handslag.course.Syllabus;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What can be taught, and every change to it with its row in the journal. */
@Component
public class Catalogue {
    private final TeachingModules modules;
    private final Curriculum curriculum;
    private final Journal journal;
    private final Clock clock;

    Catalogue(TeachingModules modules, Curriculum curriculum, Journal journal, Clock clock) {
        this.modules = modules;
        this.curriculum = curriculum;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<TeachingModule> find(TeachingModuleId id) {
        return modules.find(id);
    }

    public List<TeachingModule> all() {
        return modules.all();
    }

    public List<TeachingModule> offered() {
        return modules.all().stream().filter(module -> !module.isRetired()).toList();
    }

    /** Those that a course is made from. */
    public List<TeachingModule> of(CourseId course) {
        return modules.of(course);
    }

    public TeachingModule add(
            TeachingModule.Content content, List<TeachingModule.Variant> variants, Viewer by) {
        var module = new TeachingModule(TeachingModuleId.next(), content, variants, null, 0);
        modules.add(module);
        journal.changed(by, "module.added", about(module), Map.of(), facts(module));
        return module;
    }

    /** Puts modules behind those that a course has already, with their titles and lengths. */
    public void teach(Course course, List<TeachingModule> chosen, Viewer by) {
        var before = curriculum.of(course);
        var all = new ArrayList<>(before.modules());
        for (var module : chosen) {
            modules.teach(course.id(), module.id());
            all.add(new CourseModule(module.title(), module.minutes()));
        }
        curriculum.edit(before, new Syllabus(course, all, before.staff()), by);
    }

    /** Returns false when someone else saved first. */
    boolean edit(TeachingModule before, TeachingModule after, Viewer by) {
        var saved = modules.save(after);
        if (saved) {
            journal.changed(by, "module.changed", about(before), facts(before), facts(after));
        }
        return saved;
    }

    void retire(TeachingModule module, Viewer by) {
        if (modules.retire(module.id(), clock.instant())) {
            journal.changed(by, "module.retired", about(module), Map.of(), Map.of());
        }
    }

    void restore(TeachingModule module, Viewer by) {
        if (modules.retire(module.id(), null)) {
            journal.changed(by, "module.restored", about(module), Map.of(), Map.of());
        }
    }

    static Subject about(TeachingModule module) {
        return new Subject("module", module.id().value());
    }

    private static Map<String, Object> facts(TeachingModule module) {
        return Map.of(
                "name",
                module.title(),
                "goals",
                module.content().goals(),
                "material",
                module.content().material(),
                "minutes",
                module.minutes(),
                "variants",
                module.variants().size());
    }
}
