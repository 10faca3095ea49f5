package org.handslag.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.fit.PartClaims.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part is worth what was reckoned by hand. */
class PartTest {
    @ParameterizedTest
    @MethodSource("org.handslag.fit.PartClaims#all")
    void isWorth(Claim claim) {
        var weighed =
                new Criteria(EnumSet.noneOf(Rule.class), Map.of(claim.part(), 7), 2, 10, 3, 50);
        var suit =
                new Judge(List.of(claim.mentee().facts()), List.of(claim.seat().facts()), weighed)
                        .suit(0, 0);
        if (claim.value() == Part.UNKNOWN) {
            assertThat(suit.parts()).isEmpty();
            assertThat(suit.score()).isEqualTo(Suit.UNTOLD);
        } else {
            assertThat(suit.parts())
                    .containsExactly(
                            new Suit.Points(
                                    claim.part(), claim.value(), claim.value(), 100, false));
            assertThat(suit.score()).isEqualTo(claim.value());
        }
    }

    @Test
    void hasForEachPartACaseOfNothingOfAllAndOfWhatIsUnknown() {
        for (var part : Part.values()) {
            Set<Integer> values =
                    PartClaims.all()
                            .filter(one -> one.part() == part)
                            .map(Claim::value)
                            .collect(Collectors.toSet());
            assertThat(values).as(part.name()).contains(0, Part.UNKNOWN);
            assertThat(values).as(part.name()).anyMatch(value -> value >= 50);
        }
    }
}
