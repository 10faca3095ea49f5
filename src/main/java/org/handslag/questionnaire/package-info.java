/**
 * Surveys as they are written: the questions, in each language, and their editions.
 *
 * <p>A {@link org.handslag.questionnaire.Survey} belongs to a programme. Its questions lie in an
 * {@link org.handslag.questionnaire.Edition}: as long as nobody was asked it they are changed in
 * place, afterwards a change begins the next edition. Whoever asks people takes the edition from
 * {@link org.handslag.questionnaire.Surveys#ask}, draws it by {@code questionnaire/questions} and
 * reads what was answered by an {@link org.handslag.questionnaire.AnswerForm}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Questionnaire",
        allowedDependencies = {"scope", "ui", "web", "journal", "sheet", "directory"})
package org.handslag.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
