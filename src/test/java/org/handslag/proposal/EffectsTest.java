package org.handslag.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.proposal.ProposalTest.solved;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.fit.Rule;
import org.handslag.matching.Matching;
import org.junit.jupiter.api.Test;

/** What would change is found by solving anew, and told with nothing left out. */
class EffectsTest {
    @Test
    void whoGetsNothingIsToldTheFewestRulesThatStandInTheWay() {
        var seen = 0;
        for (int seed = 0; seed < 40; seed++) {
            var proposal = solved(Imagined.programme(20, 6, seed));
            var effects = new Effects(proposal);
            for (int mentee = 0; mentee < 20; mentee++) {
                int her = mentee;
                if (IntStream.range(0, 6).anyMatch(s -> proposal.judged().isPossible(her, s))) {
                    continue;
                }
                seen++;
                var hindrances = Remarks.hindrances(proposal, mentee);
                for (var one : hindrances) {
                    var criteria = proposal.frozen().run().criteria();
                    for (var rule : one.rules()) {
                        criteria = criteria.without(rule);
                    }
                    var freer = Judged.of(proposal.frozen(), criteria);
                    assertThat(IntStream.range(0, 6).filter(s -> freer.isPossible(her, s)).count())
                            .isGreaterThanOrEqualTo(one.seats());
                }
                assertThat(hindrances)
                        .allSatisfy(
                                one ->
                                        assertThat(one.rules())
                                                .doesNotContain(Rule.CONFLICT, Rule.HISTORY));
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    /** Whoever sorts by prices passes over no seat that would be worth more. */
    @Test
    void oneMoreSeatIsWorthMostWhereItsPriceIsHighest() {
        for (int seed = 0; seed < 10; seed++) {
            var proposal = solved(Imagined.programme(40, 15, seed));
            var effects = new Effects(proposal);
            var told = effects.moreSeats(3).values();
            var all =
                    IntStream.range(0, 15)
                            .mapToObj(effects::oneMoreSeat)
                            .mapToInt(Effects.Change::matched)
                            .max()
                            .orElse(0);
            assertThat(told.stream().mapToInt(Effects.Change::matched).max().orElse(0))
                    .isEqualTo(all);
        }
    }

    @Test
    void eachAimIsAtLeastAsGoodAsTheOthersAtWhatItAimsAt() {
        for (int seed = 0; seed < 10; seed++) {
            var proposal = solved(Imagined.programme(50, 20, seed));
            var effects = new Effects(proposal);
            var run = proposal.frozen().run();
            var most = effects.aiming(run.aimed(ProposalGoal.MOST_MATCHED, 12)).matching();
            var best = effects.aiming(run.aimed(ProposalGoal.BEST_FIT, 12)).matching();
            var fair = effects.aiming(run.aimed(ProposalGoal.FAIREST, 12)).matching();
            var longest = effects.aiming(run.aimed(ProposalGoal.LONGEST_WAITING, 12));
            for (var other : List.of(best, fair, longest.matching())) {
                assertThat(most.matched()).isGreaterThanOrEqualTo(other.matched());
                assertThat(best.total()).isGreaterThanOrEqualTo(other.total());
            }
            assertThat(fair.matched()).isEqualTo(most.matched());
            assertThat(fair.worst().orElse(0)).isGreaterThanOrEqualTo(most.worst().orElse(0));
            assertThat(waitedLong(longest, longest.matching()))
                    .isGreaterThanOrEqualTo(waitedLong(longest, most))
                    .isGreaterThanOrEqualTo(waitedLong(longest, best));
        }
    }

    private static long waitedLong(Proposal proposal, Matching matching) {
        return proposal.frozen().mentees().stream()
                .filter(one -> one.waitsSince().plusWeeks(12).isBefore(LocalDate.of(2026, 3, 2)))
                .filter(one -> matching.mentor(one.number()) != Matching.NONE)
                .count();
    }
}
