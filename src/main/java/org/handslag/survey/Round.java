package org.handslag.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.questionnaire.SurveyId;
import org.handslag.scope.Operator;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A survey asked once of some people.
 *
 * @param edition which questions were asked; it never changes
 * @param named whether an answer is kept with its giver
 * @param closedAt since when nothing is added any more, and the result may be shown; null before
 * @param asked how many people were asked
 * @param papers how many of the answers were keyed in from paper
 * @param wordsGone whether the free texts have been taken out, after the time they are kept
 */
public record Round(
        RoundId id,
        SurveyId survey,
        int edition,
        ProgrammeId programme,
        boolean named,
        Occasion occasion,
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant remindedAt,
        @Nullable Instant closedAt,
        int asked,
        int papers,
        boolean wordsGone) {
    static final Duration LONGEST = Duration.ofDays(90);
    private static final int REMIND_AFTER_DAYS = 5;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /**
     * What a round is about.
     *
     * @param subject such as an instance of a course
     * @param about what it is called, such as the course's title
     * @param heldOn the day of it
     * @param page where a coordinator finds it, below the operator
     */
    public record Occasion(Subject subject, Texts about, LocalDate heldOn, String page) {}

    /** What a module above adds to the first message of a round, below all that it says itself. */
    public interface Enclosure {
        /** The same message when it has nothing to add for this reader. */
        Body addTo(Body body, Round round, Person to, Operator home);

        /** The same for whoever only looks: its links open nothing of the reader's. */
        Body exampleIn(Body body, Round round, Person to, Operator home);
    }

    public String path() {
        return "/rounds/" + id;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean takesAnswers(Instant at) {
        return !isClosed() && at.isBefore(closesAt);
    }

    /** The morning on which those who have not answered are reminded, once. */
    public Instant remindsAt(ZoneId zone) {
        var day = openedAt.atZone(zone).toLocalDate().plusDays(REMIND_AFTER_DAYS);
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    boolean isReminderDue(Instant at, ZoneId zone) {
        return remindedAt == null && takesAnswers(at) && !at.isBefore(remindsAt(zone));
    }

    /** Later, and not longer than is reasonable; a closed one is never opened again. */
    Round prolong(Instant until, Instant at) {
        requireOpen();
        if (!until.isAfter(at) || until.isBefore(closesAt)) {
            throw new Refusal("survey.refused.earlier");
        }
        if (until.isAfter(at.plus(LONGEST))) {
            throw new Refusal("survey.refused.too-long");
        }
        return with(until, remindedAt, null);
    }

    Round close(Instant at) {
        requireOpen();
        return with(closesAt, remindedAt, at);
    }

    Round remind(Instant at) {
        if (!takesAnswers(at)) {
            throw new Refusal("survey.refused.closed");
        }
        return with(closesAt, at, null);
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new Refusal("survey.refused.closed");
        }
    }

    private Round with(Instant closesAt, @Nullable Instant remindedAt, @Nullable Instant closedAt) {
        return new Round(
                id,
                survey,
                edition,
                programme,
                named,
                occasion,
                openedAt,
                closesAt,
                remindedAt,
                closedAt,
                asked,
                papers,
                wordsGone);
    }
}
