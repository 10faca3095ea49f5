package org.handslag.proposal;

import java.util.List;
import org.handslag.proposal.HandMark.Kind;
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

/** One mentee of a run: all seats for her, and whether she is proposed to anyone this time. */
@Page
@RequestMapping("/proposals/{run}/mentees/{mentee}")
class ProposedController {
    private static final int REASON = 300;

    private final PairPages pages;
    private final ProposalPages proposals;
    private final Proposing proposing;
    private final Templates templates;

    ProposedController(
            PairPages pages, ProposalPages proposals, Proposing proposing, Templates templates) {
        this.pages = pages;
        this.proposals = proposals;
        this.proposing = proposing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see which mentors would suit a mentee, and why others would not",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable RunId run, @PathVariable int mentee) {
        return Answer.page(templates.proposalMentee(f, pages.mentee(f, run, mentee), Form.empty()));
    }

    @PostMapping("/out")
    @Allow(
            value = Who.COORDINATOR,
            to = "leave a mentee out of a proposal with a reason, or take her in again",
            confirmed = true)
    ResponseEntity<?> out(
            Frame f, @PathVariable("run") RunId id, @PathVariable int mentee, Form form) {
        var proposal = proposals.proposal(f, id);
        var her = PairPages.mentee(proposal, mentee);
        var run = proposal.frozen().run();
        if (proposal.frozen().isOut(mentee)) {
            done(proposing.unmark(run, mentee, null, f.viewer()));
            return Answer.done(f, PairPage.path(run, mentee), "proposal.done.in");
        }
        var reason = form.line("reason", REASON);
        if (!form.ok()) {
            return Answer.invalid(templates.proposalMentee(f, pages.mentee(f, id, mentee), form));
        }
        var self = f.viewer().self();
        done(
                proposing.mark(
                        run,
                        new HandMark(
                                her.number(), null, Kind.OUT, reason, List.of(), self, "", null),
                        f.viewer()));
        return Answer.done(f, PairPage.path(run, mentee), "proposal.done.out");
    }

    private static void done(boolean saved) {
        if (!saved) {
            throw new Refusal("proposal.refused.changed");
        }
    }
}
