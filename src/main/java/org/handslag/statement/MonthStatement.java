package org.handslag.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A month that was approved.
 *
 * @param number counted from one within its month
 * @param sent when it was sent to whoever pays; null until then
 * @param reopened when it was opened again; null while it holds
 */
public record MonthStatement(
        UUID id,
        MentorshipId mentorship,
        YearMonth month,
        int number,
        StatementContent content,
        Approved approved,
        @Nullable Sent sent,
        @Nullable Reopened reopened) {

    /** By whom, as what. */
    public record Approved(PersonId by, StatementApprover as, Instant at) {}

    /** On which day, to whom in words, by whom. */
    public record Sent(LocalDate on, String to, PersonId by) {}

    /** Why, in words. */
    public record Reopened(Instant at, PersonId by, String why) {}

    /** As what someone approves. */
    public enum StatementApprover {
        EMPLOYER,
        COORDINATOR
    }

    public boolean holds() {
        return reopened == null;
    }
}
