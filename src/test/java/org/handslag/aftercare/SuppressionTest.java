package org.handslag.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which numbers may be shown, so that nobody can be found in them. */
class SuppressionTest {
    @Test
    void showsNothingOfFewerThanFive() {
        var shown = Suppression.of(Map.of(Doing.WORK, 4));
        assertThat(shown.total()).isNull();
        assertThat(shown.cells()).isEmpty();
    }

    /** Eight in all, of whom five work: the three others could be reckoned. */
    @Test
    void hidesWhatTheOthersCouldBeReckonedFrom() {
        var shown = Suppression.of(Map.of(Doing.WORK, 5, Doing.LOOKING, 3));
        assertThat(shown.total()).isEqualTo(8);
        assertThat(shown.cells()).isEmpty();
    }

    @Test
    void showsTheLargestWhenEnoughIsHidden() {
        var counts = Map.of(Doing.WORK, 12, Doing.STUDIES, 6, Doing.LOOKING, 3);
        var shown = Suppression.of(counts);
        assertThat(shown.total()).isEqualTo(21);
        assertThat(shown.cells()).isEqualTo(Map.of(Doing.WORK, 12));
    }

    @Test
    void hidesThatNobodyDoesSomethingElse() {
        assertThat(Suppression.of(Map.of(Doing.WORK, 20)).cells()).isEmpty();
    }

    @Property(tries = 500)
    void leavesNoSmallNumberToBeReckoned(@ForAll @Size(6) int @IntRange(max = 30) [] numbers) {
        var counts = new EnumMap<Doing, Integer>(Doing.class);
        for (var doing : Doing.values()) {
            counts.put(doing, numbers[doing.ordinal()]);
        }
        var shown = Suppression.of(counts);
        assertThat(shown.cells().values()).allMatch(n -> n >= Suppression.FEWEST);
        var total = shown.total();
        if (total == null) {
            assertThat(shown.cells()).isEmpty();
            return;
        }
        var open = shown.cells().values().stream().mapToInt(Integer::intValue).sum();
        var hidden = Doing.values().length - shown.cells().size();
        assertThat(hidden).isNotEqualTo(1);
        if (hidden > 0) {
            assertThat(total - open).isGreaterThanOrEqualTo(Suppression.FEWEST);
        }
    }
}
