package org.handslag.survey;

import org.handslag.questionnaire.Survey;

/** A round as a coordinator meets it: how many, never who. */
public record RoundPage(Round round, Survey survey, int answered) {}
