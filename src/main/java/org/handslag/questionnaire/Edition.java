package org.handslag.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handslag.scope.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions of a survey as they are asked.
 *
 * @param number counted from 1
 * @param asked whether somebody was asked: from then on it is never changed
 */
public record Edition(SurveyId survey, int number, List<Question> questions, boolean asked) {
    static final int MOST = 40;
    private static final JsonMapper JSON = JsonMapper.shared();

    public Edition {
        questions = List.copyOf(questions);
    }

    static Edition first(SurveyId survey, List<Question> questions) {
        return new Edition(survey, 1, questions, false);
    }

    public Optional<Question> find(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<Question> overall() {
        return questions.stream().filter(one -> one.layer() == Layer.OVERALL).findFirst();
    }

    // --- verbs: each gives this edition changed, or the next one when people were asked this ----

    Edition with(Question question) {
        var at = position(question.id());
        var changed = new ArrayList<>(questions);
        if (at < 0 && changed.size() == MOST) {
            throw new Refusal("questionnaire.refused.many");
        }
        if (at < 0) {
            changed.add(question);
        } else {
            changed.set(at, question);
        }
        return holding(changed);
    }

    Edition without(QuestionId id) {
        return holding(questions.stream().filter(one -> !one.id().equals(id)).toList());
    }

    /** One place up or down; the first and the last stay where they are. */
    Edition moved(QuestionId id, int by) {
        var at = position(id);
        var to = at + by;
        if (at < 0 || to < 0 || to >= questions.size()) {
            return this;
        }
        var changed = new ArrayList<>(questions);
        Collections.swap(changed, at, to);
        return holding(changed);
    }

    private Edition holding(List<Question> changed) {
        return new Edition(survey, asked ? number + 1 : number, changed, false);
    }

    private int position(QuestionId id) {
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    String json() {
        return JSON.writeValueAsString(questions);
    }

    /** Reads the stored form of an edition's questions. */
    static List<Question> parse(String json) {
        return List.of(JSON.readValue(json, Question[].class));
    }
}
