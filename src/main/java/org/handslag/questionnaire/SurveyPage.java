package org.handslag.questionnaire;

/** A survey with the questions that it asks now. */
public record SurveyPage(Survey survey, Edition edition) {
    public String path() {
        return "/surveys/" + survey.id();
    }

    public String questions() {
        return path() + "/questions";
    }

    public String at(Question question) {
        return questions() + "/" + question.id();
    }

    /** Whether the next change of a question begins another edition. */
    public boolean beginsAnother() {
        return edition.asked();
    }

    public boolean isFirst(Question question) {
        return edition.questions().getFirst().equals(question);
    }

    public boolean isLast(Question question) {
        return edition.questions().getLast().equals(question);
    }

    public boolean mayChange() {
        return survey.state() != SurveyState.CLOSED;
    }
}
