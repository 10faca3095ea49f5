package org.handslag.survey;

import java.util.List;
import java.util.Optional;
import org.handslag.questionnaire.Surveys;
import org.springframework.stereotype.Component;

/**
 * What came of a round, already without what may not be shown. Nothing is told before it has
 * closed, and nothing is added afterwards: there is one look, and no difference between two that
 * could give an answer away.
 */
@Component
public class Results {
    /** From so many answers a result is shown. */
    public static final int FEWEST = 5;

    private final RoundRows rows;
    private final Answers answers;
    private final Surveys surveys;

    Results(RoundRows rows, Answers answers, Surveys surveys) {
        this.rows = rows;
        this.answers = answers;
        this.surveys = surveys;
    }

    /** Empty when there is no such round. Callers see to who may look. */
    public Optional<RoundResult> of(RoundId round) {
        return rows.find(round).map(this::of);
    }

    RoundResult of(Round round) {
        var edition = surveys.edition(round.survey(), round.edition());
        if (!round.isClosed()) {
            return new RoundResult(round, edition, answers.count(round.id()), List.of());
        }
        var all = answers.of(round.id());
        return new RoundResult(round, edition, all.size(), Counting.of(edition, all));
    }
}
