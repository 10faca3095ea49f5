package org.handslag.prerequisite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.course.CourseId;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;

/** What a coordinator writes of what a course asks. */
record RuleForm(Form form) {
    static final String BARS = "bars";
    static final String MONTHS = "months";
    private static final int MOST_WAYS = 5;
    private static final int MOST_MONTHS = 600;

    /** As it stands, to be changed. */
    static RuleForm filled(Prerequisite rule) {
        var form = Form.empty();
        for (int i = 0; i < rule.ways().size(); i++) {
            form.fillAll(way(i), ids(rule.ways().get(i)));
        }
        form.fillAll(BARS, ids(rule.bars()));
        form.fill(MONTHS, rule.months() == 0 ? "" : rule.months());
        form.fill(Overtaken.VERSION, rule.version());
        return new RuleForm(form);
    }

    static String way(int number) {
        return "way" + number;
    }

    /** How many ways are shown: those that have something and one more, at least two. */
    int shown() {
        var last = IntStream.range(0, MOST_WAYS).filter(i -> !form.values(way(i)).isEmpty()).max();
        return Math.clamp(last.orElse(-1) + 2, 2, MOST_WAYS);
    }

    /**
     * @param known the courses that can be chosen
     */
    Prerequisite read(CourseId course, Set<CourseId> known) {
        var ways = new ArrayList<Set<CourseId>>();
        for (int i = 0; i < MOST_WAYS; i++) {
            var way = chosen(way(i), known);
            if (!way.isEmpty() && !ways.contains(way)) {
                ways.add(way);
            }
        }
        var bars = chosen(BARS, known);
        var months = form.ticked(MONTHS) ? form.number(MONTHS, 1, MOST_MONTHS) : 0;
        var rule = new Prerequisite(course, ways, bars, months, version());
        if (rule.needed().stream().anyMatch(bars::contains)) {
            form.wrong(BARS, "prerequisite.both");
        }
        return rule;
    }

    /** Says at the way that leads back which courses would need each other. */
    void circle(Chain chain, Prerequisite rule, Sentences sentences, Locale language) {
        var circle = chain.circle(rule.course(), rule.needed());
        if (!circle.isEmpty()) {
            var field =
                    IntStream.range(0, MOST_WAYS)
                            .mapToObj(RuleForm::way)
                            .filter(way -> form.chosen(way, circle.get(1).toString()))
                            .findFirst()
                            .orElse(way(0));
            form.wrong(
                    field,
                    "prerequisite.circle",
                    Map.of("courses", sentences.chain(circle, language)));
        }
    }

    List<String> names() {
        return Stream.concat(
                        IntStream.range(0, MOST_WAYS).mapToObj(RuleForm::way),
                        Stream.of(MONTHS, BARS))
                .toList();
    }

    private Set<CourseId> chosen(String field, Set<CourseId> known) {
        var chosen = new HashSet<CourseId>();
        for (var value : form.values(field)) {
            known.stream()
                    .filter(course -> course.toString().equals(value))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> form.wrong(field, "form.choose"));
        }
        return chosen;
    }

    private long version() {
        var typed = form.value(Overtaken.VERSION);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static List<String> ids(Set<CourseId> courses) {
        return courses.stream().map(CourseId::value).map(UUID::toString).sorted().toList();
    }
}
