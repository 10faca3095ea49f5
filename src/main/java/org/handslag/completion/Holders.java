package org.handslag.completion;

import java.util.List;
import java.util.stream.Collectors;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Reads who holds what, and notes that it was read. */
@Component
class Holders {
    private final Completions completions;
    private final Certifying certifying;
    private final People people;
    private final Courses courses;
    private final Reads reads;

    Holders(
            Completions completions,
            Certifying certifying,
            People people,
            Courses courses,
            Reads reads) {
        this.completions = completions;
        this.certifying = certifying;
        this.people = people;
        this.courses = courses;
        this.reads = reads;
    }

    List<Holder> of(Viewer viewer, CourseInstance instance) {
        var all = completions.of(instance.id());
        var ids = all.stream().map(Completion::person).collect(Collectors.toSet());
        reads.read(viewer, "completions", ids);
        var names = people.all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
        return all.stream()
                .map(c -> holder(c, names.getOrDefault(c.person(), "")))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** What one person holds, for her own page or her coordinator's. */
    List<Holder> of(Viewer viewer, PersonId person) {
        reads.read(viewer, "completions", List.of(person));
        var name = people.find(person).map(Person::name).orElse("");
        return completions.of(person).stream().map(c -> holder(c, name)).toList();
    }

    private Holder holder(Completion completion, String name) {
        var course = courses.find(completion.course()).map(Course::title).orElse(Texts.none());
        return new Holder(
                completion.id(),
                name,
                course,
                completion.completedOn(),
                completion.holds(),
                certifying.valid(completion).orElse(null));
    }
}
