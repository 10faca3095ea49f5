package org.handslag.questionnaire;

/** In which way a question is answered. */
public enum QuestionKind {
    SCALE,
    ONE_OF,
    SOME_OF,
    WORDS,
    MATRIX
}
