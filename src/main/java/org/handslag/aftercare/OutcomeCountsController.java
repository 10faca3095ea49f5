package org.handslag.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.aftercare.OutcomeCountsPage.Line;
import org.handslag.aftercare.Suppression.Shown;
import org.handslag.role.ProgrammeChoice;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
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

/** What came of a programme's mentorships, counted so that nobody can be found in it. */
@Page
class OutcomeCountsController {
    private final CircleOutcomes outcomes;
    private final ProgrammeChoice programmes;
    private final Templates templates;

    OutcomeCountsController(
            CircleOutcomes outcomes, ProgrammeChoice programmes, Templates templates) {
        this.outcomes = outcomes;
        this.programmes = programmes;
        this.templates = templates;
    }

    @GetMapping("/after-care/counts")
    @Allow(
            value = Who.COORDINATOR,
            to = "see what came of mentorships, in numbers of five and more")
    ResponseEntity<?> show(Frame f, Form asked) {
        return Answer.page(templates.aftercareCounts(f, page(f, asked)));
    }

    @GetMapping("/after-care/counts.{ending}")
    @Allow(
            value = Who.COORDINATOR,
            to = "download what came of mentorships, in numbers of five and more")
    ResponseEntity<?> file(Frame f, @PathVariable String ending, Form asked) {
        var lines = page(f, asked).lines();
        return ListFile.of(f, ending, columns(f), lines::stream)
                .named(f.t("aftercare.counts-file"));
    }

    private OutcomeCountsPage page(Frame f, Form asked) {
        var options = programmes.options(f);
        if (asked.value("programme").isEmpty() && !options.isEmpty()) {
            asked.fill("programme", options.getFirst().value());
        }
        var programme = programmes.chosen(f, asked);
        var shown = new TreeMap<Integer, Shown>();
        outcomes.counts(programme)
                .forEach((months, counts) -> shown.put(months, Suppression.of(counts)));
        return new OutcomeCountsPage(
                asked,
                options.size() > 1 ? options : List.of(),
                programme.toString(),
                Map.copyOf(shown));
    }

    private static List<SheetColumn<Line>> columns(Frame f) {
        var columns = new ArrayList<SheetColumn<Line>>();
        columns.add(
                SheetColumn.of(
                        f,
                        "aftercare.doing",
                        line ->
                                SheetCell.of(
                                        line.doing() == null
                                                ? f.t("aftercare.all")
                                                : f.t(line.doing()))));
        for (int i = 0; i < OutcomeCountsPage.TIMES.size(); i++) {
            var at = i;
            columns.add(
                    SheetColumn.of(
                            f,
                            "aftercare.when." + OutcomeCountsPage.TIMES.get(i),
                            line -> cell(f, line, at)));
        }
        return columns;
    }

    private static SheetCell cell(Frame f, Line line, int at) {
        var number = line.numbers().get(at);
        return number == null ? SheetCell.of(f.t("aftercare.hidden")) : SheetCell.of((long) number);
    }
}
