package org.handslag.proposal;

import java.util.List;
import org.handslag.proposal.ProposalPage.ProposedRow;
import org.handslag.proposal.ProposalPage.RowFilter;
import org.handslag.scope.Refusal;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** One run: its table; made anew with as few changes as can be; put away. */
@Page
@RequestMapping("/proposals/{run}")
class ProposalController {
    private final ProposalPages pages;
    private final Proposing proposing;
    private final Templates templates;

    ProposalController(ProposalPages pages, Proposing proposing, Templates templates) {
        this.pages = pages;
        this.proposing = proposing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see who is proposed to whom, and why", confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable RunId run, Form asked) {
        var page = pages.table(f, run, RowFilter.read(asked));
        return Answer.page(templates.proposalShow(f, page, asked));
    }

    @GetMapping("/pairs.{ending}")
    @Allow(
            value = Who.COORDINATOR,
            to = "download who is proposed to whom, without what speaks for it",
            confirmed = true)
    ResponseEntity<?> download(
            Frame f, @PathVariable RunId run, @PathVariable String ending, Form asked) {
        var rows = pages.table(f, run, RowFilter.read(asked)).rows();
        return ListFile.of(f, ending, columns(f), rows::stream).named(f.t("proposal.file"));
    }

    /** No reasons: what helps someone is not for a file that goes about. */
    private static List<SheetColumn<ProposedRow>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "proposal.mentee", row -> SheetCell.of(row.mentee().name())),
                SheetColumn.of(f, "proposal.weeks-waited", row -> SheetCell.of(row.weeks())),
                SheetColumn.of(
                        f,
                        "proposal.mentor",
                        row -> SheetCell.of(row.seat() == null ? "" : row.seat().name())),
                SheetColumn.of(
                        f,
                        "proposal.place",
                        row -> SheetCell.of(row.seat() == null ? "" : row.seat().place())),
                SheetColumn.of(f, "proposal.points", row -> SheetCell.of(row.points())),
                SheetColumn.of(
                        f,
                        "proposal.by-hand",
                        row ->
                                SheetCell.of(
                                        row.mark() == null
                                                ? ""
                                                : f.t("proposal.mark." + row.mark()))));
    }

    @PostMapping("/again")
    @Allow(
            value = Who.COORDINATOR,
            to = "have a proposal made anew from who waits now, keeping the pairs that can stay",
            confirmed = true)
    ResponseEntity<?> again(Frame f, @PathVariable("run") RunId id) {
        var run = pages.run(f, id);
        var asked = new Proposing.Asked(run.programme(), run.goal(), run.weeks(), run.trial(), id);
        var fresh = proposing.begin(asked, f.home(), f.viewer());
        return Answer.done(f, "/proposals/" + fresh, "proposal.done.again");
    }

    @PostMapping("/discarding")
    @Allow(
            value = Who.COORDINATOR,
            to = "put a proposal away, or take it up again",
            confirmed = true)
    ResponseEntity<?> discard(Frame f, @PathVariable("run") RunId id, Form form) {
        var discarded = !form.ticked("again");
        if (!proposing.discard(pages.run(f, id), discarded, f.viewer())) {
            throw new Refusal("proposal.refused.changed");
        }
        return Answer.done(
                f, "/proposals", discarded ? "proposal.done.discarded" : "proposal.done.taken-up");
    }
}
