package org.handslag.proposal;

import java.util.EnumMap;
import org.handslag.proposal.ProposalPage.Figures;
import org.handslag.proposal.RunPages.AimPage;
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

/** What a proposal is to be best at: what each aim would give is shown before one is chosen. */
@Page
@RequestMapping("/proposals/{run}/aim")
class AimController {
    private final ProposalPages pages;
    private final Proposing proposing;
    private final Templates templates;

    AimController(ProposalPages pages, Proposing proposing, Templates templates) {
        this.pages = pages;
        this.proposing = proposing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "compare what a proposal would be with other aims",
            confirmed = true)
    ResponseEntity<?> compare(Frame f, @PathVariable RunId run, Form asked) {
        var proposal = pages.proposal(f, run);
        var now = proposal.frozen().run();
        var weeks =
                asked.value("weeks").isEmpty()
                        ? now.weeks()
                        : asked.number("weeks", 1, ProposalListController.MOST_WEEKS);
        var form =
                Form.empty()
                        .fill("goal", now.goal())
                        .fill("weeks", asked.ok() ? weeks : now.weeks());
        return Answer.page(
                templates.proposalAim(f, page(proposal, asked.ok() ? weeks : now.weeks()), form));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "choose what a proposal is to be best at",
            confirmed = true)
    ResponseEntity<?> choose(Frame f, @PathVariable("run") RunId id, Form form) {
        var proposal = pages.proposal(f, id);
        var run = proposal.frozen().run();
        var goal = form.choice("goal", ProposalGoal.class);
        var weeks = form.number("weeks", 1, ProposalListController.MOST_WEEKS);
        if (goal == null || !form.ok()) {
            return Answer.invalid(templates.proposalAim(f, page(proposal, run.weeks()), form));
        }
        if (!proposing.aim(run, goal, weeks, f.viewer())) {
            throw new Refusal("proposal.refused.changed");
        }
        return Answer.done(f, run.path(), "proposal.done.aimed");
    }

    private static AimPage page(Proposal proposal, int weeks) {
        var effects = new Effects(proposal);
        var aims = new EnumMap<ProposalGoal, AimPage.Aimed>(ProposalGoal.class);
        var run = proposal.frozen().run();
        for (var goal : ProposalGoal.values()) {
            var other = effects.aiming(run.aimed(goal, weeks));
            var change = PairPages.told(proposal, effects.to(other));
            aims.put(goal, new AimPage.Aimed(Figures.of(other), change));
        }
        return new AimPage(run, aims);
    }
}
