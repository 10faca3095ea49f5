package org.handslag.completion;

import java.time.Clock;
import java.util.List;
import org.handslag.course.Courses;
import org.handslag.journal.Reads;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** Who has completed what: found on screen, printed, taken out as a file. */
@Page
class CompletedController {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;
    private static final int PRINTED = 1000;

    private final CompletedList list;
    private final Courses courses;
    private final Reads reads;
    private final Clock clock;
    private final Templates templates;

    CompletedController(
            CompletedList list, Courses courses, Reads reads, Clock clock, Templates templates) {
        this.list = list;
        this.courses = courses;
        this.reads = reads;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/completions")
    @Allow(value = Who.COORDINATOR, to = "find who has completed which course, and when")
    ResponseEntity<?> index(Frame f, Form asked) {
        return Answer.page(templates.completionList(f, page(f, asked, SIZE)));
    }

    @GetMapping("/completions/sheet")
    @Allow(value = Who.COORDINATOR, to = "print who has completed which course")
    ResponseEntity<?> print(Frame f, Form asked) {
        return Answer.page(templates.completionSheet(f, page(f, asked, PRINTED)));
    }

    @GetMapping("/completions.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download who has completed which course")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var filter = CompletedFilter.read(asked, f.viewer(), f.home().today(clock));
        reads.read(f.viewer(), "completions", list.persons(filter));
        return ListFile.of(
                        f,
                        ending,
                        CompletedFile.columns(f),
                        () -> list.all(filter, f.home().today(clock), f.home().language()))
                .named(f.t("completion.file"));
    }

    private CompletedPage page(Frame f, Form asked, int size) {
        var filter = CompletedFilter.read(asked, f.viewer(), f.home().today(clock));
        var found = list.count(filter);
        var last = Math.max(1, (found + size - 1) / size);
        var at = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var shown = Math.min(at, last);
        var rows =
                list.rows(
                        filter,
                        f.home().today(clock),
                        f.home().language(),
                        (shown - 1) * size,
                        size);
        reads.read(f.viewer(), "completions", rows.stream().map(CompletedRow::person).toList());
        return new CompletedPage(
                rows, asked, courses(f, filter), years(filter), found, shown, last);
    }

    private List<Option> courses(Frame f, CompletedFilter filter) {
        return courses.all(filter.programmes()).stream()
                .map(course -> Option.of(course.id(), f.plain(course.title())))
                .toList();
    }

    private List<Option> years(CompletedFilter filter) {
        return list.years(filter).stream()
                .map(year -> Option.of(year.toString(), year.toString()))
                .toList();
    }
}
