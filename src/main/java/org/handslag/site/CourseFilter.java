package org.handslag.site;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a visitor looks for in the list. Something unknown counts as nothing asked. */
record CourseFilter(
        String course, String place, @Nullable YearMonth month, String language, boolean free) {

    static CourseFilter of(Form asked) {
        return new CourseFilter(
                asked.value("course"),
                asked.value("place"),
                month(asked.value("month")),
                asked.value("language"),
                asked.ticked("free"));
    }

    boolean asksNothing() {
        return course.isEmpty() && place.isEmpty() && month == null && language.isEmpty() && !free;
    }

    List<CourseItem> among(List<CourseItem> all, ZoneId zone) {
        return all.stream()
                .filter(item -> course.isEmpty() || course.equals(item.courseSlug()))
                .filter(item -> place.isEmpty() || place.equals(item.where().key()))
                .filter(item -> month == null || month.equals(item.month(zone)))
                .filter(item -> language.isEmpty() || language.equals(tag(item)))
                .filter(item -> !free || item.canBeTaken())
                .toList();
    }

    /** Only what some date has can be chosen, so that no choice leads into the void. */
    static CourseList.Choices choices(List<CourseItem> all, Frame f) {
        return new CourseList.Choices(
                options(all, CourseItem::courseSlug, item -> f.plain(item.title())),
                options(all, item -> item.where().key(), item -> placeName(item, f)),
                options(all, item -> item.month(f.home().zone()), item -> month(item, f)),
                options(all, CourseFilter::tag, item -> f.languageName(item.language())));
    }

    private static List<Option> options(
            List<CourseItem> all,
            Function<CourseItem, Object> value,
            Function<CourseItem, String> label) {
        Stream<Option> options =
                all.stream()
                        .filter(item -> !value.apply(item).toString().isEmpty())
                        .map(item -> Option.of(value.apply(item), label.apply(item)));
        return options.distinct().toList();
    }

    private static String placeName(CourseItem item, Frame f) {
        return item.where().remote() ? f.t("site.remote") : item.where().name();
    }

    private static String month(CourseItem item, Frame f) {
        return f.month(item.month(f.home().zone()));
    }

    private static String tag(CourseItem item) {
        return item.language().toLanguageTag();
    }

    private static @Nullable YearMonth month(String typed) {
        try {
            return typed.isEmpty() ? null : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
