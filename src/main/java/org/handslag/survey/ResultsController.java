package org.handslag.survey;

import java.util.List;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.survey.ResultsPage.Counted;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What came of a round, on screen and as a file. */
@Page
@RequestMapping("/rounds/{round}")
class ResultsController {
    private final RoundReach reach;
    private final Results results;
    private final Signatures signatures;
    private final Templates templates;

    ResultsController(
            RoundReach reach, Results results, Signatures signatures, Templates templates) {
        this.reach = reach;
        this.results = results;
        this.signatures = signatures;
        this.templates = templates;
    }

    @GetMapping("/results")
    @Allow(value = Who.COORDINATOR, to = "read what came of a survey, from five answers up")
    ResponseEntity<?> show(Frame f, @PathVariable RoundId round) {
        return Answer.page(templates.surveyResults(f, page(f, round)));
    }

    @GetMapping("/results.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download what came of a survey, from five answers up")
    ResponseEntity<?> download(Frame f, @PathVariable RoundId round, @PathVariable String ending) {
        var lines = page(f, round).lines(f);
        return ListFile.of(f, ending, columns(f), lines::stream).named(f.t("survey.file"));
    }

    private static List<SheetColumn<Counted>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "survey.question", one -> SheetCell.of(one.question())),
                SheetColumn.of(f, "survey.row", one -> SheetCell.of(one.row())),
                SheetColumn.of(f, "survey.answer", one -> SheetCell.of(one.answer())),
                SheetColumn.of(f, "survey.count", ResultsController::count));
    }

    private static SheetCell count(Counted one) {
        var count = one.count();
        return count == null ? SheetCell.of("") : SheetCell.of(count);
    }

    private ResultsPage page(Frame f, RoundId id) {
        var page = reach.page(f, id);
        var result = results.of(page.round());
        return new ResultsPage(
                page.survey(), result, signatures.of(f, page.round(), result.edition()));
    }
}
