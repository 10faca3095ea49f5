package org.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.agreement.Party.CONSULTANT;
import static org.handslag.agreement.Party.EMPLOYER;
import static org.handslag.agreement.Party.GUARDIAN;
import static org.handslag.agreement.Party.MENTEE;
import static org.handslag.agreement.Party.MENTOR;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.agreement.Turns.Turn;
import org.handslag.rules.ApprovalOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may approve when, in all pairs of party and of those who have approved before. */
class TurnsTest {
    private static final Set<Party> FOUR = EnumSet.of(MENTEE, MENTOR, EMPLOYER, CONSULTANT);

    @Test
    void letsTheConsultantApproveWhenAllOthersHave() {
        for (var given : subsets(FOUR)) {
            var turns = new Turns(ApprovalOrder.CONSULTANT_LAST, FOUR, given);
            for (var party : FOUR) {
                var expected =
                        given.contains(party)
                                ? Turn.GIVEN
                                : party != CONSULTANT
                                                || given.containsAll(
                                                        EnumSet.of(MENTEE, MENTOR, EMPLOYER))
                                        ? Turn.NOW
                                        : Turn.LATER;
                assertThat(turns.of(party)).as("%s after %s", party, given).isEqualTo(expected);
            }
        }
    }

    @Test
    void leavesTheLastWordToTheMenteeWhereTheRulesSaySo() {
        for (var given : subsets(FOUR)) {
            var turns = new Turns(ApprovalOrder.MENTEE_LAST, FOUR, given);
            var others = EnumSet.complementOf(EnumSet.of(MENTEE));
            others.retainAll(FOUR);
            if (!given.contains(MENTEE)) {
                assertThat(turns.of(MENTEE))
                        .as("after %s", given)
                        .isEqualTo(given.containsAll(others) ? Turn.NOW : Turn.LATER);
            }
            others.stream()
                    .filter(party -> !given.contains(party))
                    .forEach(party -> assertThat(turns.of(party)).isEqualTo(Turn.NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(ApprovalOrder.class)
    void alwaysHasSomeoneWhoseTurnItIsUntilItIsWhole(ApprovalOrder order) {
        for (var given : subsets(FOUR)) {
            var turns = new Turns(order, FOUR, given);
            assertThat(turns.now().isEmpty()).as("after %s", given).isEqualTo(turns.isWhole());
        }
    }

    @Test
    void wantsNobodyWhomTheRulesDoNotName() {
        var turns = new Turns(ApprovalOrder.ANY, FOUR, Set.of());
        assertThat(turns.of(GUARDIAN)).isEqualTo(Turn.UNWANTED);
        assertThat(turns.now()).isEqualTo(FOUR);
    }

    private static Iterable<Set<Party>> subsets(Set<Party> all) {
        var parties = all.stream().toList();
        Stream<Set<Party>> subsets =
                IntStream.range(0, 1 << parties.size())
                        .mapToObj(
                                bits -> {
                                    var subset = EnumSet.noneOf(Party.class);
                                    IntStream.range(0, parties.size())
                                            .filter(i -> (bits & 1 << i) != 0)
                                            .forEach(i -> subset.add(parties.get(i)));
                                    return subset;
                                });
        return subsets::iterator;
    }
}
