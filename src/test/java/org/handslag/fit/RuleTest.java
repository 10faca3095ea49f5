package org.handslag.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.fit.Verdict.BROKEN;
import static org.handslag.fit.Verdict.MET;
import static org.handslag.fit.Verdict.UNKNOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.handslag.fit.RuleClaims.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule says what it says of whom, forbids where it is broken and nothing while it is off. */
class RuleTest {
    @ParameterizedTest
    @MethodSource("org.handslag.fit.RuleClaims#all")
    void says(Claim claim) {
        var only = new Criteria(EnumSet.of(claim.rule()), Map.of(), 2, 10, 3, 50);
        var judge = judge(claim, only);
        assertThat(judge.suit(0, 0).verdicts())
                .containsExactly(Map.entry(claim.rule(), claim.verdict()));
        assertThat(judge.score(0, 0) == Judge.IMPOSSIBLE).isEqualTo(claim.verdict() == BROKEN);
        assertThat(judge.unknown().containsKey(claim.rule())).isEqualTo(claim.verdict() == UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("org.handslag.fit.RuleClaims#all")
    void forbidsNothingWhileItIsOff(Claim claim) {
        var off = new Criteria(EnumSet.noneOf(Rule.class), Map.of(), 2, 10, 3, 50);
        assertThat(judge(claim, off).score(0, 0)).isEqualTo(Suit.UNTOLD);
        assertThat(judge(claim, off).suit(0, 0).broken()).isEmpty();
    }

    @Test
    void isToldWithEachOfItsVerdicts() {
        var always = EnumSet.range(Rule.TRAINED, Rule.HISTORY);
        for (var rule : Rule.values()) {
            assertThat(RuleClaims.all().filter(one -> one.rule() == rule).map(Claim::verdict))
                    .as(rule.name())
                    .containsAll(
                            always.contains(rule)
                                    ? List.of(MET, BROKEN)
                                    : List.of(MET, BROKEN, UNKNOWN));
        }
    }

    private static Judge judge(Claim claim, Criteria criteria) {
        return new Judge(List.of(claim.mentee().facts()), List.of(claim.seat().facts()), criteria);
    }
}
