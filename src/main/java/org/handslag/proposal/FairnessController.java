package org.handslag.proposal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.handslag.fit.Reason;
import org.handslag.profile.ProfileWords;
import org.handslag.proposal.ProposalPage.Figures;
import org.handslag.proposal.RunPages.FairnessPage;
import org.handslag.proposal.RunPages.FairnessPage.Breakdown;
import org.handslag.proposal.RunPages.FairnessPage.FairGroup;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** How a proposal falls out for groups; nobody can be made out in it. */
@Page
class FairnessController {
    private final ProposalPages pages;
    private final ReasonWords words;
    private final Templates templates;

    FairnessController(ProposalPages pages, ReasonWords words, Templates templates) {
        this.pages = pages;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping("/proposals/{run}/fairness")
    @Allow(
            value = Who.COORDINATOR,
            to = "see how a proposal falls out for groups of mentees, small ones told together",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable RunId run) {
        var proposal = pages.proposal(f, run);
        var fairness = new Fairness(proposal);
        var saying = words.in(f);
        var marks = proposal.frozen().marks();
        return Answer.page(
                templates.proposalFairness(
                        f,
                        new FairnessPage(
                                proposal.frozen().run(),
                                Figures.of(proposal),
                                marks.size(),
                                (int)
                                        marks.stream()
                                                .filter(one -> !one.overrides().isEmpty())
                                                .count(),
                                List.of(
                                        breakdown(
                                                "wait",
                                                fairness.byWait(
                                                        one ->
                                                                ProposalPages.weeks(
                                                                        f, proposal, one)),
                                                name -> f.t("proposal.wait." + name),
                                                f),
                                        breakdown(
                                                "language",
                                                fairness.byLanguage(),
                                                name -> ProfileWords.language(f, name),
                                                f),
                                        breakdown(
                                                "wish",
                                                fairness.byWish(),
                                                name ->
                                                        saying.name(
                                                                Reason.Topic.WISHED_TRADE, name),
                                                f)))));
    }

    private static Breakdown breakdown(
            String key, List<Fairness.Group> groups, UnaryOperator<String> name, Frame f) {
        return new Breakdown(
                key,
                groups.stream()
                        .map(
                                one ->
                                        new FairGroup(
                                                one.name().isEmpty()
                                                        ? f.t("proposal.others")
                                                        : name.apply(one.name()),
                                                one.mentees(),
                                                one.matched(),
                                                one.first()))
                        .toList());
    }
}
