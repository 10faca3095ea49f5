package org.handslag.venue;

import java.time.Clock;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The register of places: on screen and as a file. */
@Page
class VenueListController {
    private static final int SIZE = 50;

    private final VenueList list;
    private final Clock clock;
    private final Templates templates;

    VenueListController(VenueList list, Clock clock, Templates templates) {
        this.list = list;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/places")
    @Allow(value = Who.COORDINATOR, to = "find the places where courses are held")
    ResponseEntity<?> index(Frame f, Form asked) {
        var filter = VenueFilter.read(asked);
        var today = f.home().today(clock);
        var found = list.count(filter, today);
        var last = Math.max(1, (found + SIZE - 1) / SIZE);
        var at = Math.clamp(wanted(asked), 1, last);
        var rows = list.rows(filter, today, f.home().language(), (at - 1) * SIZE, SIZE);
        var page = new VenueListPage(asked, rows, found, at, last);
        return Answer.page(templates.venueIndex(f, page));
    }

    @GetMapping("/places.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the places where courses are held")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var filter = VenueFilter.read(asked);
        var today = f.home().today(clock);
        var order = f.home().language();
        var columns = VenueFile.columns(f);
        return ListFile.of(
                        f,
                        ending,
                        columns,
                        () -> list.rows(filter, today, order, 0, Integer.MAX_VALUE).stream())
                .named(f.t("venue.file"));
    }

    private static int wanted(Form asked) {
        var typed = asked.value("page");
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
    }
}
