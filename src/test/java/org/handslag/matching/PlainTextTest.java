package org.handslag.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain formats: what is read, and what is said of what cannot be. A bar ends a line. */
class PlainTextTest {
    private static final String TWO = "hm1 2 2 3|M 0 1|M 1 1|P 0 0 90|P 0 1 50|P 1 0 80";

    @ParameterizedTest
    @CsvSource({
        "'', BEST, 2, 130, 0",
        "'|PREV 0 0', KEEP, 2, 130, 1",
        "'|PIN 0 0', BEST, 1, 90, 0",
        "'|BAN 0 1', BEST, 1, 90, 0",
        "'|GONE 0', BEST, 1, 50, 0",
        "'|PREV 0 0|GONE 0', KEEP, 1, 50, 0",
        "'|PREV 0 0|BAN 0 0', KEEP, 2, 130, 1",
        "'|FIRST 0|FIRST 0', BEST, 2, 130, 0",
        "'|BAN 0 1|FIRST 0', WEIGHT, 1, 90, 0",
        "'|BAN 0 1|FIRST 1', WEIGHT, 1, 80, 0",
        "'||  PREV\t0 1  |', KEEP, 2, 130, 0"
    })
    void readsWhatIsTold(String more, Goal goal, int matched, long total, int broken)
            throws IOException {
        var read = PlainText.read(text(TWO + more));
        var found = Solver.solve(read.problem(), goal, 0);
        assertThat(found.matched()).isEqualTo(matched);
        assertThat(found.total()).isEqualTo(total);
        assertThat(read.broken(found)).isEqualTo(broken);
        assertThat(Checker.isBest(found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';Line 1: the first word is not hm1",
                "hm2 1 1 1;Line 1: the first word is not hm1",
                "hm1 1 1;Line 1: the number of pairs is missing",
                "hm1 1 1 1 1;Line 1: there is more than belongs here",
                "hm1 1 1 0;Line 1: mentor 0 has no line M",
                "hm1 1 1 0|M 0 1|M 0 2;Line 3: mentor 0 has a line M already: 2",
                "hm1 1 1 0|M 1 1;Line 2: the mentor is not a whole number from 0 to 0",
                "hm1 1 1 0|M 0 -1;Line 2: the capacity is not a whole number from 0 to 10000000",
                "hm1 1 1 0|M 0 1|P 0 0 1;Line 3: there are more pairs than the first line says",
                "hm1 1 1 2|M 0 1|P 0 0 1;Line 3: there are fewer pairs than the first line says",
                "hm1 1 1 2|M 0 1|P 0 0 1||P 0 0 2;Line 5: the pair is told twice",
                "hm1 1 1 1|M 0 1|P 0 0 101;Line 3: the score is not a whole number from 0 to 100",
                "hm1 1 1 1|M 0 1|P 0 0 1.5;Line 3: the score is not a whole number from 0 to 100",
                "hm1 1 1 1|M 0 1|P 0 0 99999999999999999999;Line 3: the score is not a whole number from 0 to 100",
                "hm1 1 1 1|M 0 1|P 0 0;Line 3: the score is missing",
                "hm1 1 1 0|M 0 1|WISH 0 0;Line 3: a line begins with M, P, PREV, GONE, FIRST, PIN or BAN",
                "hm1 1 1 0|M 0 1|FIRST 1;Line 3: the mentee is not a whole number from 0 to 0",
                "hm1 1 1 0|M 0 1|FIRST;Line 3: the mentee is missing",
                "hm1 1 1 0|M 0 1|PIN 0 0;Line 3: the two have no line P",
                "hm1 1 1 1|M 0 1|P 0 0 1|BAN 0 0|PIN 0 0;Line 5: they are banned on line 4",
                "hm1 1 1 1|M 0 1|P 0 0 1|PIN 0 0|PIN 0 0;Line 5: it was said before",
                "hm1 1 1 1|M 0 0|P 0 0 1|PIN 0 0;Line 4: the mentor has no seat for so many who are pinned",
                "hm1 1 2 2|M 0 1|M 1 1|P 0 0 1|P 0 1 1|PIN 0 0|PIN 0 1;Line 7: the mentee is pinned already",
            })
    void saysWhatIsWrongAndOnWhichLine(String told, String said) {
        assertThatThrownBy(() -> PlainText.read(text(told)))
                .isInstanceOf(Malformed.class)
                .hasMessage(said);
    }

    /** The dearest on the diagonal: 1 + 2 + 3 + 4 beside it. */
    @Test
    void readsADenseProblemWhoseCostsRunOverLines() throws IOException {
        var read = CostText.dense(text("4|9 1 9 9|9 9 2|9 9 9 9 3|4 9 9 9|"));
        var found = Solver.solve(read.problem(), Goal.BEST, 0);
        assertThat(found.matched()).isEqualTo(4);
        assertThat(read.cost(found)).isEqualTo(10);
        assertThat(Checker.isBest(found)).isTrue();
    }

    @Test
    void readsASparseProblem() throws IOException {
        var read = CostText.sparse(text("3|1 2 5|2 1 7|2 3 1|3 1 4|1 3 1"));
        var found = Solver.solve(read.problem(), Goal.BEST, 0);
        assertThat(found.matched()).isEqualTo(3);
        assertThat(read.cost(found)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "2|1 2 3, Line 2: a cost is missing",
        "1|1 1, Line 2: there is more than belongs here",
        "x, Line 1: how many there are is not a whole number from 0 to 20000"
    })
    void saysWhatIsWrongWithADenseProblem(String told, String said) {
        assertThatThrownBy(() -> CostText.dense(text(told))).hasMessage(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2|0 1 3, Line 2: they are counted from 1",
        "2|1 3 3, Line 2: a number from 1 is not a whole number from 0 to 2",
        "2|1 1 3|1 1 4, Line 3: a pair is told twice"
    })
    void saysWhatIsWrongWithASparseProblem(String told, String said) {
        assertThatThrownBy(() -> CostText.sparse(text(told))).hasMessage(said);
    }

    private static InputStream text(String told) {
        return new ByteArrayInputStream(told.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
    }
}
