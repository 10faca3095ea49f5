package org.handslag.proposal;

import org.handslag.scope.Refusal;
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

/** A mentee and a seat: why, why not, what if; pinned or banned by hand. */
@Page
@RequestMapping("/proposals/{run}/mentees/{mentee}/seats/{place}")
class PairController {
    private final PairPages pages;
    private final ProposalPages proposals;
    private final Proposing proposing;
    private final Templates templates;

    PairController(
            PairPages pages, ProposalPages proposals, Proposing proposing, Templates templates) {
        this.pages = pages;
        this.proposals = proposals;
        this.proposing = proposing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see why a mentee and a mentor are proposed to each other, or why not",
            confirmed = true)
    ResponseEntity<?> show(
            Frame f,
            @PathVariable RunId run,
            @PathVariable int mentee,
            @PathVariable("place") int seat) {
        return Answer.page(
                templates.proposalPair(f, pages.pair(f, run, mentee, seat), Form.empty()));
    }

    @PostMapping("/mark")
    @Allow(
            value = Who.COORDINATOR,
            to = "decide by hand that two are proposed to each other, or not, and why",
            confirmed = true)
    ResponseEntity<?> mark(
            Frame f,
            @PathVariable("run") RunId id,
            @PathVariable int mentee,
            @PathVariable("place") int seat,
            Form form) {
        var proposal = proposals.proposal(f, id);
        PairPages.mentee(proposal, mentee);
        PairPages.seat(proposal, seat);
        var run = proposal.frozen().run();
        var mark = new MarkForm(form).read(proposal, mentee, seat, f.viewer().self());
        if (mark == null) {
            return Answer.invalid(templates.proposalPair(f, pages.pair(f, id, mentee, seat), form));
        }
        if (!proposing.mark(run, mark, f.viewer())) {
            throw new Refusal("proposal.refused.changed");
        }
        return Answer.done(f, PairPage.path(run, mentee, seat), "proposal.done." + mark.kind());
    }

    @PostMapping("/unmark")
    @Allow(
            value = Who.COORDINATOR,
            to = "take back what was decided by hand of two",
            confirmed = true)
    ResponseEntity<?> unmark(
            Frame f,
            @PathVariable("run") RunId id,
            @PathVariable int mentee,
            @PathVariable("place") int seat) {
        var run = proposals.run(f, id);
        if (!proposing.unmark(run, mentee, seat, f.viewer())) {
            throw new Refusal("proposal.refused.changed");
        }
        return Answer.done(f, PairPage.path(run, mentee, seat), "proposal.done.unmarked");
    }
}
