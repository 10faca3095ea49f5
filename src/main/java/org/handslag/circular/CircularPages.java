package org.handslag.circular;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which a circular is written, for a coordinator of its programme. */
@Component
class CircularPages {
    private final CourseInstances instances;
    private final Courses courses;
    private final Readership readership;
    private final Vocabulary vocabulary;
    private final Clock clock;

    CircularPages(
            CourseInstances instances,
            Courses courses,
            Readership readership,
            Vocabulary vocabulary,
            Clock clock) {
        this.instances = instances;
        this.courses = courses;
        this.readership = readership;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    CircularPage of(Frame f, CourseInstanceId id, Form form) {
        var instance =
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new);
        var all = readership.all(id, f.viewer());
        var readers = readership.of(all);
        var languages = languages(f, readers);
        return new CircularPage(
                instance,
                courses.find(instance.course()).orElseThrow().title(),
                new CircularForm(form, languages),
                all,
                readers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        reader -> reader.to().language(), Collectors.counting())),
                languages.stream()
                        .collect(Collectors.toMap(Function.identity(), vocabulary::words)));
    }

    /** Null, and the problems in its form, when it cannot be sent like this. */
    @Nullable Wish read(Frame f, CircularPage page) {
        var today = f.home().today(clock);
        return page.asked().read(vocabulary, today);
    }

    private static List<Locale> languages(Frame f, List<Reader> readers) {
        var languages = new LinkedHashSet<>(f.home().languages());
        readers.stream()
                .map(reader -> reader.to().language())
                .filter(f.languages()::contains)
                .forEach(languages::add);
        return List.copyOf(languages);
    }
}
