package org.handslag.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** The surveys, for the modules that ask them. */
@Component
public class Surveys {
    private final SurveyRows rows;
    private final Writing writing;
    private final ReadyMade readyMade;

    Surveys(SurveyRows rows, Writing writing, ReadyMade readyMade) {
        this.rows = rows;
        this.writing = writing;
        this.readyMade = readyMade;
    }

    /** The ready-made evaluation of a course, open and used by the courses of the programme. */
    public Survey evaluation(
            ProgrammeId programme, boolean named, Operator operator, LocalDate today, Viewer by) {
        var made = readyMade.evaluation(programme, operator, today);
        var draft = made.edit(made.title(), made.intro(), named);
        writing.create(draft, readyMade.questions(operator, today), by);
        writing.open(draft, by);
        var open = rows.find(draft.id()).orElseThrow();
        writing.save(open, open.asUsual(true), by);
        return rows.find(draft.id()).orElseThrow();
    }

    /** Another survey that comes ready-made, open. */
    public Survey write(Survey draft, List<Question> questions, Viewer by) {
        writing.create(draft, questions, by);
        writing.open(draft, by);
        return rows.find(draft.id()).orElseThrow();
    }

    public Optional<Survey> find(SurveyId id) {
        return rows.find(id);
    }

    /** Those of a programme that may be asked. */
    public List<Survey> open(ProgrammeId programme) {
        return rows.all(new UUID[] {programme.value()}).stream().filter(Survey::isOpen).toList();
    }

    /** The one that a programme's courses use where nothing else is said. */
    public Optional<Survey> usual(ProgrammeId programme) {
        return open(programme).stream().filter(Survey::usual).findFirst();
    }

    /** The questions as they were asked, or will be. */
    public Edition edition(SurveyId survey, int number) {
        return rows.edition(survey, number);
    }

    /** What an open survey asks now. From here on that edition is never changed. */
    public Edition ask(Survey survey) {
        if (!survey.isOpen()) {
            throw new Refusal("questionnaire.refused.not-open");
        }
        var edition = rows.latest(survey.id());
        rows.asked(edition);
        return edition;
    }
}
