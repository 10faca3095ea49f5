package org.handslag.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.Organisations;
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

/** Everyone who is known: found on screen, taken out as a file. */
@Page
class PersonListController {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    private final PersonList list;
    private final Organisations organisations;
    private final Reads reads;
    private final Clock clock;
    private final Templates templates;

    PersonListController(
            PersonList list,
            Organisations organisations,
            Reads reads,
            Clock clock,
            Templates templates) {
        this.list = list;
        this.organisations = organisations;
        this.reads = reads;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/people")
    @Allow(value = Who.COORDINATOR, to = "find people by name, workplace, telephone or e-mail")
    ResponseEntity<?> index(Frame frame, Form asked) {
        var filter = PersonFilter.read(asked);
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var order = frame.home().language();
        var found = list.count(filter, today);
        var last = Math.max(1, (found + SIZE - 1) / SIZE);
        var at = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var shown = Math.min(at, last);
        var rows = list.rows(filter, today, order, (shown - 1) * SIZE, SIZE);
        reads.read(frame.viewer(), "people", rows.stream().map(PersonRow::id).toList());
        var page =
                new PersonListPage(rows, municipalities(frame), ofWhom(filter), found, shown, last);
        return Answer.page(templates.peopleIndex(frame, asked, page));
    }

    @GetMapping("/people.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the people that she has found")
    ResponseEntity<?> download(Frame frame, @PathVariable String ending, Form asked) {
        var filter = PersonFilter.read(asked);
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        reads.read(frame.viewer(), "people", list.ids(filter, today));
        return ListFile.of(
                        frame,
                        ending,
                        PersonFile.columns(frame),
                        () -> list.all(filter, today, frame.home().language()))
                .named(frame.t("people.file"));
    }

    private List<Option> municipalities(Frame frame) {
        return list.municipalities(frame.home().language()).stream()
                .map(name -> Option.of(name, name))
                .toList();
    }

    private String ofWhom(PersonFilter filter) {
        var id = filter.organisation();
        return id == null ? "" : organisations.find(id).map(o -> o.name()).orElse("");
    }
}
