package org.handslag.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Given;
import org.handslag.questionnaire.Layer;
import org.handslag.questionnaire.Lines;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.QuestionId;
import org.handslag.questionnaire.Replies;
import org.handslag.questionnaire.SurveyId;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final Question SCALE = question(new Asked.Scale(5, Texts.none(), Texts.none()));
    private static final Question SOME = question(new Asked.SomeOf(lines("a\nb\nc")));
    private static final Question WORDS = question(new Asked.Words(true));
    private static final Question MATRIX = question(new Asked.Matrix(lines("x\ny"), lines("1\n2")));
    private static final Edition EDITION =
            new Edition(SurveyId.next(), 1, List.of(SCALE, SOME, WORDS, MATRIX), true);

    @Test
    void countsEachKindFromFiveAnswersUp() {
        var result = Counting.of(EDITION, five());
        assertThat(result.get(0).counts()).containsExactly(List.of(0, 0, 1, 3, 1));
        assertThat(result.get(0).mean()).isEqualTo(new BigDecimal("4.0"));
        assertThat(result.get(1).counts()).containsExactly(List.of(5, 0, 5));
        assertThat(result.get(2).sayings()).hasSize(5);
        assertThat(result.get(3).counts()).containsExactly(List.of(0, 5), List.of());
    }

    @Test
    void tellsNothingFromFour() {
        assertThat(Counting.of(EDITION, five().subList(0, 4))).isEmpty();
    }

    /** Six have answered, but this question only four of them. */
    @Test
    void tellsNoNumbersOfAQuestionThatFewAnswered() {
        var few = new ArrayList<>(five().subList(0, 4));
        few.add(new Replies(Map.of()));
        few.add(new Replies(Map.of()));
        var result = Counting.of(EDITION, few);
        assertThat(result.get(0).isShown()).isFalse();
        assertThat(result.get(0).counts()).isEmpty();
        assertThat(result.get(0).mean()).isNull();
        assertThat(result.get(0).answers()).isEqualTo(4);
    }

    private static List<Replies> five() {
        return List.of(reply(4, 0), reply(4, 1), reply(4, -1), reply(3, -1), reply(5, -1));
    }

    /** The second row of the matrix is answered by few. */
    private static Replies reply(int step, int second) {
        var given = new TreeMap<String, Given>();
        given.put(SCALE.id().toString(), new Given.Step(step));
        given.put(SOME.id().toString(), new Given.Picked(List.of(0, 2)));
        given.put(WORDS.id().toString(), new Given.Said("Bra", step > 3));
        given.put(MATRIX.id().toString(), new Given.Rated(List.of(1, second)));
        return new Replies(given);
    }

    private static Question question(Asked asked) {
        return new Question(
                QuestionId.next(), Texts.none(), Texts.none(), false, Layer.OTHER, asked);
    }

    private static Lines lines(String text) {
        return new Lines(Texts.of(Locale.ROOT, text, LocalDate.EPOCH));
    }
}
