package org.handslag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No number that is told is of one to four people, nor can one be reckoned from what is told. */
class SmallNumbersTest {
    private static List<Integer> people(int from, int many) {
        return IntStream.range(from, from + many).boxed().toList();
    }

    @Test
    void tellsSmallGroupsTogether() {
        var told =
                SmallNumbers.folded(
                        Map.of("sv", people(0, 9), "ar", people(10, 3), "so", people(20, 2)));
        assertThat(told.keySet()).containsExactly("sv", SmallNumbers.OTHERS);
        assertThat(told.get(SmallNumbers.OTHERS)).hasSize(5);
    }

    @Test
    void letsTheNextSmallestJoinWhereTheRestIsTooFew() {
        var told =
                SmallNumbers.folded(
                        Map.of("sv", people(0, 9), "ar", people(10, 6), "so", people(20, 1)));
        assertThat(told.keySet()).containsExactly("sv", SmallNumbers.OTHERS);
        assertThat(told.get(SmallNumbers.OTHERS)).hasSize(7);
    }

    @Test
    void tellsNothingWhereAllAreTooFew() {
        assertThat(SmallNumbers.folded(Map.of("sv", people(0, 2), "ar", people(10, 2)))).isEmpty();
        assertThat(SmallNumbers.folded(Map.of())).isEmpty();
    }

    @Test
    void noDrawnTableTellsOfFewerThanFive() {
        var random = new Random(4);
        for (int n = 0; n < 2000; n++) {
            var members = new HashMap<String, List<Integer>>();
            int next = 0;
            for (int group = random.nextInt(7); group > 0; group--) {
                int many = random.nextInt(12);
                members.put("g" + group, people(next, many));
                next += many;
            }
            var told = SmallNumbers.folded(members);
            var left = new HashSet<>(people(0, next));
            told.values().forEach(left::removeAll);
            assertThat(told.values()).allSatisfy(one -> assertThat(one).hasSizeGreaterThan(4));
            if (!told.isEmpty()) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void aPartIsNotToldWhenItOrTheOtherPartIsOfOneToFour() {
        var told = new ArrayList<Integer>();
        IntStream.rangeClosed(0, 12)
                .filter(part -> SmallNumbers.told(part, 12).isPresent())
                .forEach(told::add);
        assertThat(told).containsExactly(0, 5, 6, 7, 12);
    }
}
