package org.handslag.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;

/**
 * One line of what is open.
 *
 * @param ours whether it waits for those who run the programme, since nobody else may take it
 */
public record ConcernRow(
        ConcernId id,
        MentorshipId mentorship,
        ConcernState state,
        LocalDate lookBy,
        boolean late,
        boolean ours,
        String workplace,
        PersonId mentee,
        String name) {

    static ConcernRow of(ResultSet row, int number) throws SQLException {
        return new ConcernRow(
                new ConcernId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                ConcernState.valueOf(row.getString("state")),
                row.getObject("look_by", LocalDate.class),
                row.getBoolean("late"),
                row.getBoolean("ours"),
                row.getString("workplace"),
                new PersonId(row.getObject("mentee", UUID.class)),
                row.getString("name"));
    }

    /** Whether a coordinator has something to do with it today. */
    boolean waits() {
        return late || ours || state == ConcernState.REVIEW;
    }

    public String path() {
        return Concern.path(mentorship) + "/" + id;
    }
}
