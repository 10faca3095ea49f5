package org.handslag.organisation;

import java.time.Clock;
import java.time.LocalDate;
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

/** The organisations: found on screen, taken out with their workplaces as a file. */
@Page
class OrganisationListController {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    private final OrganisationList list;
    private final Clock clock;
    private final Templates templates;

    OrganisationListController(OrganisationList list, Clock clock, Templates templates) {
        this.list = list;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/organisations")
    @Allow(value = Who.COORDINATOR, to = "find organisations by name, sector or municipality")
    ResponseEntity<?> index(Frame frame, Form asked) {
        var filter = OrganisationFilter.read(asked);
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var order = frame.home().language();
        var found = list.count(filter);
        var last = Math.max(1, (found + SIZE - 1) / SIZE);
        var at = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var shown = Math.min(at, last);
        var rows = list.rows(filter, today, order, (shown - 1) * SIZE, SIZE);
        var municipalities =
                list.municipalities(order).stream().map(name -> Option.of(name, name)).toList();
        var page = new OrganisationListPage(rows, municipalities, found, shown, last);
        return Answer.page(templates.organisationIndex(frame, asked, page));
    }

    @GetMapping("/organisations.{ending}")
    @Allow(
            value = Who.COORDINATOR,
            to = "download the organisations that she has found, with their workplaces")
    ResponseEntity<?> download(Frame frame, @PathVariable String ending, Form asked) {
        var filter = OrganisationFilter.read(asked);
        var columns = OrganisationFile.columns(frame);
        return ListFile.of(
                        frame, ending, columns, () -> list.lines(filter, frame.home().language()))
                .named(frame.t("organisation.file"));
    }
}
