package org.handslag.questionnaire;

import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;

/**
 * A survey, without its questions.
 *
 * @param intro what stands above the questions
 * @param named whether an answer is kept with the name of who gave it; otherwise nobody may learn
 * @param usual whether the programme's courses use it where nothing else is said
 */
public record Survey(
        SurveyId id,
        ProgrammeId programme,
        Texts title,
        Texts intro,
        boolean named,
        boolean usual,
        SurveyState state,
        long version) {

    public boolean isOpen() {
        return state == SurveyState.OPEN;
    }

    Survey become(SurveyState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("questionnaire.refused.state");
        }
        return new Survey(
                id,
                programme,
                title,
                intro,
                named,
                usual && next == SurveyState.OPEN,
                next,
                version);
    }

    /** The promise to those who were asked already cannot be taken back by an edit. */
    Survey edit(Texts title, Texts intro, boolean named) {
        if (named != this.named && state != SurveyState.DRAFT) {
            throw new Refusal("questionnaire.refused.promise");
        }
        return new Survey(id, programme, title, intro, named, usual, state, version);
    }

    /** For the programme's courses where nothing else is said. */
    Survey asUsual(boolean wanted) {
        if (wanted && state != SurveyState.OPEN) {
            throw new Refusal("questionnaire.refused.usual");
        }
        return new Survey(id, programme, title, intro, named, wanted, state, version);
    }

    /** A draft of its own. */
    Survey copy(Texts title) {
        return new Survey(
                SurveyId.next(), programme, title, intro, named, false, SurveyState.DRAFT, 0);
    }
}
