package org.handslag.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Each night all new answers are written anew in random order, the receipts go, and so does what
 * has been kept for long enough.
 */
@Component
public class Nightly {
    /** So long after a round has closed its free texts are kept. */
    static final Duration WORDS_KEPT = Duration.ofDays(730);

    /** So long after a round has closed it is kept who was asked. */
    static final Duration INVITATIONS_KEPT = Duration.ofDays(90);

    private static final Duration MIXED_AFTER = Duration.ofDays(2);
    private static final String WORDS = "said";

    private final Operators operators;
    private final Rounds.Kept kept;
    private final SurveyLetters letters;
    private final UnitOfWork work;
    private final Clock clock;

    Nightly(
            Operators operators,
            Rounds.Kept kept,
            SurveyLetters letters,
            UnitOfWork work,
            Clock clock) {
        this.operators = operators;
        this.kept = kept;
        this.letters = letters;
        this.work = work;
        this.clock = clock;
    }

    public void run() {
        operators.all().stream().map(Operator::id).forEach(this::run);
    }

    /** In units of work apart: whoever answers just now waits for none of them for long. */
    private void run(OperatorId operator) {
        var now = clock.instant();
        work.in(operator, () -> kept.answers().forgetReceipts());
        var fresh = work.in(operator, () -> kept.rows().openOrClosedAfter(now.minus(MIXED_AFTER)));
        for (var round : fresh) {
            work.in(operator, () -> kept.answers().mix(round.id(), null));
        }
        work.in(operator, () -> forgetErased());
        work.in(operator, () -> forgetInvitations(now));
        for (var round :
                work.in(operator, () -> kept.rows().withWordsSince(now.minus(WORDS_KEPT)))) {
            work.in(operator, () -> forgetWords(round));
        }
    }

    private void forgetErased() {
        kept.answers().unnameErased();
        kept.invitations().ofErased().forEach(this::remove);
    }

    private void forgetInvitations(Instant now) {
        kept.invitations().closedBefore(now.minus(INVITATIONS_KEPT)).forEach(this::remove);
    }

    private void remove(InvitationId id) {
        letters.end(id);
        kept.invitations().remove(id);
    }

    private void forgetWords(RoundId round) {
        kept.answers().mix(round, WORDS);
        kept.answers().forgetNamedWords(round);
        kept.rows().wordsGone(round);
    }
}
