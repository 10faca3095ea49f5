package org.handslag.site;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * The public list.
 *
 * @param items those of this page
 * @param found how many in all
 * @param coming how many there are without the filter
 */
public record CourseList(
        List<CourseItem> items,
        int found,
        int coming,
        int page,
        int pages,
        Form asked,
        Choices choices) {
    static final int PER_PAGE = 30;

    public record Choices(
            List<Option> courses,
            List<Option> places,
            List<Option> months,
            List<Option> languages) {}

    static CourseList of(List<CourseItem> found, int coming, Form asked, Choices choices) {
        var pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        var page = Math.clamp(wanted(asked), 1, pages);
        var from = (page - 1) * PER_PAGE;
        var shown = found.subList(from, Math.min(found.size(), from + PER_PAGE));
        return new CourseList(
                List.copyOf(shown), found.size(), coming, page, pages, asked, choices);
    }

    private static int wanted(Form asked) {
        var typed = asked.value("page");
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
    }

    public boolean isFiltered() {
        return found != coming;
    }
}
