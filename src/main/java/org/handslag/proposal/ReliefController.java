package org.handslag.proposal;

import java.util.Comparator;
import org.handslag.fit.Rule;
import org.handslag.proposal.RunPages.ReliefPage;
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

/** What would let more be matched: a rule less, or one more seat. */
@Page
class ReliefController {
    private static final int SHOWN = 10;

    private final ProposalPages pages;
    private final Templates templates;

    ReliefController(ProposalPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/proposals/{run}/help")
    @Allow(
            value = Who.COORDINATOR,
            to = "try what one rule less or one more seat would change in a proposal",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable("run") RunId id, Form asked) {
        var proposal = pages.proposal(f, id);
        var run = proposal.frozen().run();
        var effects = new Effects(proposal);
        var tried =
                asked.optionalChoice("without", Rule.class)
                        .filter(run.criteria().rules()::contains)
                        .orElse(null);
        var seats =
                effects.moreSeats(SHOWN).entrySet().stream()
                        .map(
                                one ->
                                        new ReliefPage.MoreSeat(
                                                proposal.frozen().seats().get(one.getKey()),
                                                PairPages.told(proposal, one.getValue())))
                        .sorted(
                                Comparator.<ReliefPage.MoreSeat>comparingInt(
                                                one -> one.change().matched())
                                        .thenComparingLong(one -> one.change().total())
                                        .reversed())
                        .toList();
        return Answer.page(
                templates.proposalHelp(
                        f,
                        new ReliefPage(
                                run,
                                run.criteria().rules().stream().sorted().toList(),
                                tried,
                                tried == null
                                        ? null
                                        : PairPages.told(proposal, effects.without(tried)),
                                seats,
                                Remarks.Blocking.of(proposal).stream()
                                        .limit(SHOWN)
                                        .map(one -> blocking(proposal, one))
                                        .toList()),
                        asked));
    }

    private static ReliefPage.BlockingPair blocking(Proposal proposal, Remarks.Blocking one) {
        return new ReliefPage.BlockingPair(
                proposal.frozen().mentees().get(one.mentee()),
                proposal.frozen().seats().get(one.seat()),
                one.points());
    }
}
