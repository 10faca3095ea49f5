package org.handslag.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Changes surveys: writes what a coordinator decides, and journals it. */
@Component
class Writing {
    private final SurveyRows rows;
    private final Journal journal;

    Writing(SurveyRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    void create(Survey survey, List<Question> questions, Viewer by) {
        rows.add(survey);
        rows.put(Edition.first(survey.id(), questions));
        note(by, "survey.created", survey, Map.of(), facts(survey));
    }

    /** Returns false when someone else saved first. */
    boolean save(Survey before, Survey after, Viewer by) {
        if (after.usual() && !before.usual()) {
            rows.noneUsual(after.programme());
        }
        var saved = rows.save(after);
        if (saved) {
            note(by, "survey.changed", after, facts(before), facts(after));
        }
        return saved;
    }

    /**
     * Changes the questions: in place, or as the next edition when people were asked these.
     *
     * @return false when someone else saved first
     */
    boolean change(Survey survey, UnaryOperator<Edition> change, Viewer by) {
        if (survey.state() == SurveyState.CLOSED) {
            throw new Refusal("questionnaire.refused.closed");
        }
        if (!rows.save(survey)) {
            return false;
        }
        var before = rows.latest(survey.id());
        var after = change.apply(before);
        if (survey.isOpen() && after.questions().isEmpty()) {
            throw new Refusal("questionnaire.refused.empty");
        }
        if (!rows.put(after)) {
            return false;
        }
        note(by, "survey.questions", survey, facts(before), facts(after));
        return true;
    }

    void open(Survey survey, Viewer by) {
        if (rows.latest(survey.id()).questions().isEmpty()) {
            throw new Refusal("questionnaire.refused.empty");
        }
        become(survey, SurveyState.OPEN, by);
    }

    void close(Survey survey, Viewer by) {
        become(survey, SurveyState.CLOSED, by);
    }

    private void become(Survey survey, SurveyState next, Viewer by) {
        if (!save(survey, survey.become(next), by)) {
            throw new Refusal("questionnaire.refused.state");
        }
    }

    private void note(
            Viewer by, String what, Survey survey, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(by, what, new Subject("survey", survey.id().value()), before, after);
    }

    private static Map<String, ?> facts(Survey survey) {
        return Map.of(
                "title",
                survey.title(),
                "intro",
                survey.intro(),
                "named",
                survey.named(),
                "usual",
                survey.usual(),
                "state",
                survey.state());
    }

    private static Map<String, ?> facts(Edition edition) {
        return Map.of(
                "edition",
                edition.number(),
                "questions",
                edition.questions().stream().map(Question::text).toList());
    }
}
