package org.handslag.survey;

import org.handslag.questionnaire.Asked;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.Survey;
import org.handslag.ui.Form;

/**
 * The questions of a round, to be answered.
 *
 * @param path where the form goes
 */
public record AnswerPage(Round round, Survey survey, Edition edition, Form form, String path) {

    /** The first control of a question. */
    static String field(Question question) {
        return question.asked() instanceof Asked.Matrix ? question.field(0) : question.field();
    }
}
