package org.handslag.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {
    private static final Question A = question();
    private static final Question B = question();
    private static final SurveyId SURVEY = SurveyId.next();
    private static final Edition DRAFT = Edition.first(SURVEY, List.of(A, B));
    private static final Edition ASKED = new Edition(SURVEY, 3, List.of(A, B), true);

    @Test
    void isChangedInPlaceUntilSomebodyWasAskedIt() {
        assertThat(DRAFT.without(A.id())).isEqualTo(Edition.first(SURVEY, List.of(B)));
        assertThat(ASKED.without(A.id())).isEqualTo(new Edition(SURVEY, 4, List.of(B), false));
        assertThat(ASKED.with(question()).number()).isEqualTo(4);
        assertThat(ASKED.questions()).containsExactly(A, B);
    }

    @Test
    void movesAQuestionWithinItsBounds() {
        assertThat(DRAFT.moved(B.id(), -1).questions()).containsExactly(B, A);
        assertThat(DRAFT.moved(A.id(), 1).questions()).containsExactly(B, A);
        assertThat(DRAFT.moved(A.id(), -1)).isEqualTo(DRAFT);
        assertThat(ASKED.moved(B.id(), 1)).isEqualTo(ASKED);
    }

    @Test
    void holdsNoMoreThanForty() {
        var full = Edition.first(SURVEY, IntStream.range(0, 40).mapToObj(_ -> question()).toList());
        assertThatThrownBy(() -> full.with(question())).isInstanceOf(Refusal.class);
        assertThat(full.with(full.questions().getFirst()).questions()).hasSize(40);
    }

    @ParameterizedTest
    @EnumSource
    void surveysGoOnlyWhereTheirStateLeads(SurveyState from) {
        for (var to : SurveyState.values()) {
            var survey = survey(from, true);
            if (from.successors().contains(to)) {
                assertThat(survey.become(to).state()).isEqualTo(to);
                assertThat(survey.become(SurveyState.values()[to.ordinal()]).usual())
                        .isEqualTo(to == SurveyState.OPEN);
            } else {
                assertThatThrownBy(() -> survey.become(to)).isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void aPromiseStandsOnceTheSurveyIsOpen() {
        var open = survey(SurveyState.OPEN, false);
        assertThatThrownBy(() -> open.edit(open.title(), open.intro(), true))
                .isInstanceOf(Refusal.class);
        var draft = survey(SurveyState.DRAFT, false);
        assertThat(draft.edit(draft.title(), draft.intro(), true).named()).isTrue();
        assertThatThrownBy(() -> draft.asUsual(true)).isInstanceOf(Refusal.class);
    }

    private static Survey survey(SurveyState state, boolean usual) {
        return new Survey(
                SURVEY, ProgrammeId.next(), Texts.none(), Texts.none(), false, usual, state, 0);
    }

    private static Question question() {
        return new Question(
                QuestionId.next(),
                Texts.none(),
                Texts.none(),
                false,
                Layer.OTHER,
                new Asked.Words(false));
    }
}
