package org.handslag.mentorship;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.mentorship.CircleListPage.CircleFilter;
import org.handslag.mentorship.CircleListPage.CircleRow;
import org.handslag.mentorship.CircleListPage.ShownCircles;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** All circles of those who run the programme; a consultant's own. */
@Page
class CircleListController {
    private static final int MOST_PAGES = 100_000;

    private final CircleReach reach;
    private final CirclePages pages;
    private final Templates templates;

    CircleListController(CircleReach reach, CirclePages pages, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/mentorships")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to =
                    "see the mentorships and whom each waits for, a consultant those of her own circle",
            confirmed = true)
    ResponseEntity<?> index(Frame f, Form asked) {
        var filter = CircleFilter.read(asked);
        var wished = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var page =
                f.viewer().has(Role.COORDINATOR)
                        ? coordinated(f, filter, wished)
                        : own(f, filter, wished);
        pages.seen(f, page.rows());
        return Answer.page(templates.mentorshipIndex(f, page, asked));
    }

    /**
     * Of the programmes that she runs. What needs someone is known of no mentorship before its
     * modules were asked: all that go on are then looked through.
     */
    private CircleListPage coordinated(Frame f, CircleFilter filter, int wished) {
        if (filter.shown() == ShownCircles.NEEDING) {
            var all = pages.rows(f, reach.coordinated(f.viewer(), filter, 0, Integer.MAX_VALUE));
            return CircleListPage.cut(narrowed(all, filter), true, wished);
        }
        var found = reach.count(f.viewer(), filter);
        var last = CircleListPage.last(found);
        var at = Math.min(wished, last);
        var from = (at - 1) * CircleListPage.SIZE;
        var circles = reach.coordinated(f.viewer(), filter, from, CircleListPage.SIZE);
        return new CircleListPage(pages.rows(f, circles), true, found, at, last);
    }

    /** Of those she is of herself. */
    private CircleListPage own(Frame f, CircleFilter filter, int wished) {
        var words = filter.words().toLowerCase(f.locale()).split("\\s+");
        var found =
                pages.own(f, filter).stream()
                        .filter(
                                row ->
                                        Stream.of(words)
                                                .allMatch(
                                                        row.words().toLowerCase(f.locale())
                                                                ::contains))
                        .toList();
        return CircleListPage.cut(narrowed(found, filter), false, wished);
    }

    /** What needs someone first, and of that what waits for the reader. */
    private static List<CircleRow> narrowed(List<CircleRow> all, CircleFilter filter) {
        return all.stream()
                .filter(filter::shows)
                .sorted(Comparator.comparing(CircleRow::health).thenComparing(row -> !row.isMine()))
                .toList();
    }
}
