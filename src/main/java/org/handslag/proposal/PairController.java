package org.handslag.proposal;

import java.util.List;
import org.handslag.fit.Rule;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
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

    /** What someone decides by hand of a pair, and why. */
    private record MarkForm(Form form) {
        private static final int REASON = 300;

        /** Null when something is wrong. */
        @Nullable HandMark read(Proposal proposal, int mentee, int seat, PersonId by) {
            var kind = form.choice("kind", HandMark.Kind.class);
            var reason = form.line("reason", REASON);
            List<Rule> broken = List.of();
            if (kind == HandMark.Kind.PIN) {
                broken = proposal.judged().suit(mentee, seat).broken();
                if (!broken.isEmpty() && !form.ticked("overrides")) {
                    form.wrong("overrides", "proposal.wrong.overrides");
                }
                if (proposal.frozen().isOut(mentee)) {
                    form.wrong("kind", "proposal.wrong.out");
                } else if (!proposal.hasSeatBesidePins(mentee, seat)) {
                    form.wrong("kind", "proposal.wrong.no-seat");
                }
            }
            return form.ok() && kind != null && kind != HandMark.Kind.OUT
                    ? new HandMark(mentee, seat, kind, reason, broken, by, "", null)
                    : null;
        }
    }
}
