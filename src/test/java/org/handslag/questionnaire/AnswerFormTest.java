package org.handslag.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {
    private static final Question SCALE =
            question(true, new Asked.Scale(5, text("dåligt"), text("bra")));
    private static final Question ONE = question(true, new Asked.OneOf(lines("ja\nnej\nvet inte")));
    private static final Question SOME = question(false, new Asked.SomeOf(lines("a\nb\nc")));
    private static final Question WORDS = question(false, new Asked.Words(true));
    private static final Question MATRIX =
            question(true, new Asked.Matrix(lines("mat\nrum"), lines("dåligt\nbra")));
    private static final Edition EDITION =
            Edition.first(SurveyId.next(), List.of(SCALE, ONE, SOME, WORDS, MATRIX));

    @Test
    void readsEachKindOfQuestion() {
        var form = typed(Map.of());
        var replies = new AnswerForm(form, EDITION, true).read();
        assertThat(form.problems()).isEmpty();
        assertThat(replies.to(SCALE)).contains(new Given.Step(4));
        assertThat(replies.to(ONE)).contains(new Given.Picked(List.of(2)));
        assertThat(replies.to(SOME)).contains(new Given.Picked(List.of(0, 2)));
        assertThat(replies.to(WORDS)).contains(new Given.Said("<b>Bra</b>", true));
        assertThat(replies.to(MATRIX)).contains(new Given.Rated(List.of(1, 0)));
    }

    @Test
    void staysTheSameWhenItIsStored() {
        var replies = new AnswerForm(typed(Map.of()), EDITION, true).read();
        assertThat(Replies.parse(replies.json())).isEqualTo(replies);
        assertThat(Edition.parse(EDITION.json())).isEqualTo(EDITION.questions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "1.5", "två", "99999999999", "1 or 1=1"})
    void refusesAStepThatIsNotOnTheScale(String step) {
        var form = typed(Map.of(SCALE.field(), List.of(step)));
        var replies = new AnswerForm(form, EDITION, true).read();
        assertThat(form.problem(SCALE.field())).isNotNull();
        assertThat(replies.to(SCALE)).isEmpty();
    }

    @Test
    void refusesAlternativesThatAreNoneAndMoreThanOneOfOne() {
        for (var picks : List.of(List.of("3"), List.of("0", "1"), List.of("ja"))) {
            var form = typed(Map.of(ONE.field(), picks));
            new AnswerForm(form, EDITION, true).read();
            assertThat(form.problem(ONE.field())).as(picks.toString()).isNotNull();
        }
        var form = typed(Map.of(SCALE.field(), List.of("2", "3")));
        new AnswerForm(form, EDITION, true).read();
        assertThat(form.problem(SCALE.field())).isNotNull();
    }

    @Test
    void asksForWhatMustBeAnsweredAndForNothingElse() {
        var form = Form.empty();
        var replies = new AnswerForm(form, EDITION, true).read();
        assertThat(form.problems().keySet())
                .containsExactly(SCALE.field(), ONE.field(), MATRIX.field(0), MATRIX.field(1));
        assertThat(replies.isEmpty()).isTrue();
        var paper = Form.empty();
        new AnswerForm(paper, EDITION, false).read();
        assertThat(paper.problems()).as("what is empty on a paper stays empty").isEmpty();
    }

    @Test
    void quotesNothingWithoutTheTick() {
        var form = typed(Map.of(WORDS.quoteField(), List.of()));
        var replies = new AnswerForm(form, EDITION, true).read();
        assertThat(replies.to(WORDS)).contains(new Given.Said("<b>Bra</b>", false));
    }

    @Test
    void refusesATextThatIsTooLong() {
        var form = typed(Map.of(WORDS.field(), List.of("x".repeat(AnswerForm.WORDS + 1))));
        assertThat(new AnswerForm(form, EDITION, true).read().to(WORDS)).isEmpty();
        assertThat(form.problem(WORDS.field())).isNotNull();
    }

    private static Form typed(Map<String, List<String>> otherwise) {
        var fields =
                new HashMap<>(
                        Map.of(
                                SCALE.field(), List.of("4"),
                                ONE.field(), List.of("2"),
                                SOME.field(), List.of("2", "0"),
                                WORDS.field(), List.of("<b>Bra</b>"),
                                WORDS.quoteField(), List.of("yes"),
                                MATRIX.field(0), List.of("1"),
                                MATRIX.field(1), List.of("0")));
        fields.putAll(otherwise);
        var form = Form.empty();
        fields.forEach(form::fillAll);
        return form;
    }

    private static Question question(boolean required, Asked asked) {
        return new Question(
                QuestionId.next(), text("Hur?"), Texts.none(), required, Layer.OTHER, asked);
    }

    private static Lines lines(String text) {
        return new Lines(text(text));
    }

    private static Texts text(String text) {
        return Texts.of(Locale.of("sv"), text, LocalDate.of(2026, 9, 1));
    }
}
