package org.handslag.prerequisite;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.course.InstanceState;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission.Told;
import org.handslag.seats.Admission.Voice;
import org.handslag.seats.Admission.Way;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.springframework.stereotype.Component;

/** Says in plain sentences what a course asks, and how someone stands to it. */
@Component
class Sentences {
    private static final int READ = 20;

    private final Courses courses;
    private final CourseInstances instances;
    private final Operators operators;
    private final Languages languages;
    private final Clock clock;

    Sentences(
            Courses courses,
            CourseInstances instances,
            Operators operators,
            Languages languages,
            Clock clock) {
        this.courses = courses;
        this.instances = instances;
        this.operators = operators;
        this.languages = languages;
        this.clock = clock;
    }

    /** To everyone, with what else may count and the next dates of what is needed. */
    Told asked(Prerequisite rule, Locale language) {
        var words = languages.in(language);
        var said = new ArrayList<>(rule(rule, language));
        if (!rule.ways().isEmpty()) {
            said.add(words.t("prerequisite.asked-equivalent"));
        }
        return new Told(said, ways(rule.needed(), words));
    }

    List<String> rule(Prerequisite rule, Locale language) {
        var words = languages.in(language);
        var said = new ArrayList<String>();
        if (!rule.ways().isEmpty()) {
            var ways = rule.ways().stream().map(way -> names(way, Type.AND, words)).toList();
            said.add(words.t("prerequisite.asked", "courses", list(ways, Type.OR, words)));
            if (rule.months() > 0) {
                said.add(words.t("prerequisite.asked-months", "months", rule.months()));
            }
        }
        if (!rule.bars().isEmpty()) {
            var taken = names(rule.bars(), Type.OR, words);
            said.add(words.t("prerequisite.asked-bars", "courses", taken));
        }
        return said;
    }

    /**
     * @param starts the day on which the date begins
     */
    Told told(Finding finding, LocalDate starts, Voice voice, Locale language) {
        var words = languages.in(language);
        var day = Spoken.date(starts, language);
        var said = new ArrayList<String>();
        for (var on : finding.hangsOn()) {
            said.add(
                    say(
                            words,
                            voice,
                            "coming",
                            Map.of(
                                    "course", name(on.course(), words),
                                    "day", Spoken.date(on.day(), language))));
        }
        finding.expiring()
                .forEach((course, until) -> said.add(expiring(course, until, day, voice, words)));
        var never =
                finding.lacking().stream().filter(c -> !finding.expiring().containsKey(c)).toList();
        if (!never.isEmpty()) {
            said.add(
                    say(words, voice, "lacking", Map.of("courses", names(never, Type.AND, words))));
        }
        if (!finding.barredBy().isEmpty()) {
            var taken = names(finding.barredBy(), Type.AND, words);
            said.add(say(words, voice, "barred", Map.of("courses", taken)));
        }
        return new Told(said, ways(finding.lacking(), words));
    }

    private String expiring(
            CourseId course, LocalDate until, String day, Voice voice, Words words) {
        var arguments =
                Map.of(
                        "course", name(course, words),
                        "until", Spoken.date(until, words.locale()),
                        "day", day);
        return say(words, voice, "expiring", arguments);
    }

    private static String say(Words words, Voice voice, String what, Map<String, ?> arguments) {
        return words.t("prerequisite." + voice + "." + what, arguments);
    }

    /** The next date of each that one can register for, or where one asks to hear of it. */
    private List<Way> ways(Collection<CourseId> lacking, Words words) {
        return lacking.stream().map(course -> way(course, words)).toList();
    }

    private Way way(CourseId course, Words words) {
        var now = clock.instant();
        return instances.next(course, now, READ).stream()
                .filter(one -> one.state(now) == InstanceState.OPEN)
                .findFirst()
                .map(one -> way(one, words))
                .orElseGet(() -> hearing(course, words));
    }

    private Way hearing(CourseId course, Words words) {
        var slug = courses.find(course).map(Course::slug).orElse("");
        var label = words.t("prerequisite.no-way", "course", name(course, words));
        return new Way(label, "/courses/interest?course=" + slug);
    }

    private Way way(CourseInstance next, Words words) {
        var day = Spoken.date(next.day(home().zone()), words.locale());
        var label = words.t("prerequisite.way", "course", name(next.course(), words), "day", day);
        return new Way(label, "/courses/" + next.slug());
    }

    String names(Collection<CourseId> those, Type type, Words words) {
        return list(
                those.stream().map(course -> name(course, words)).sorted().toList(), type, words);
    }

    String names(Collection<CourseId> those, Locale language) {
        return names(those, Type.AND, languages.in(language));
    }

    /** One after the other, each of which needs the next. */
    String chain(Collection<CourseId> those, Locale language) {
        var words = languages.in(language);
        return those.stream().map(one -> name(one, words)).collect(Collectors.joining(" → "));
    }

    private static String list(List<String> those, Type type, Words words) {
        return ListFormatter.getInstance(words.locale(), type, Width.WIDE).format(those);
    }

    private String name(CourseId course, Words words) {
        Optional<Course> found = courses.find(course);
        return found.flatMap(one -> one.title().shownTo(words.locale(), home().languages()))
                .map(Texts.Shown::text)
                .orElse("");
    }

    private Operator home() {
        return operators.find(Scope.required()).orElseThrow();
    }
}
