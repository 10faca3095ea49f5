package org.handslag.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.Criteria;
import org.handslag.fit.MenteeFacts;
import org.handslag.fit.Rule;
import org.handslag.fit.SeatFacts;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of runs. */
final class RunRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private RunRows() {}

    static MatchRun run(ResultSet row, int number) throws SQLException {
        var earlier = row.getObject("earlier_id", UUID.class);
        var discarded = row.getTimestamp("discarded_at");
        return new MatchRun(
                new RunId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                Objects.requireNonNull(read(row, "criteria", Criteria.class)),
                row.getInt("criteria_number"),
                ProposalGoal.valueOf(row.getString("goal")),
                row.getInt("weeks"),
                row.getLong("seed"),
                earlier == null ? null : new RunId(earlier),
                row.getBoolean("trial"),
                discarded == null ? null : discarded.toInstant(),
                row.getLong("version"));
    }

    static RunMentee mentee(ResultSet row, int number) throws SQLException {
        return new RunMentee(
                row.getInt("number"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                row.getObject("waits_since", LocalDate.class),
                read(row, "facts", MenteeFacts.class),
                row.getObject("kept", Integer.class));
    }

    static RunSeat seat(ResultSet row, int number) throws SQLException {
        return new RunSeat(
                row.getInt("number"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("place"),
                row.getInt("open"),
                read(row, "facts", SeatFacts.class));
    }

    static HandMark mark(ResultSet row, int number) throws SQLException {
        return new HandMark(
                row.getInt("mentee"),
                row.getObject("seat", Integer.class),
                HandMark.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                Stream.of((String[]) row.getArray("overrides").getArray())
                        .map(Rule::valueOf)
                        .toList(),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant());
    }

    static String json(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    private static <T> @Nullable T read(ResultSet row, String column, Class<T> type)
            throws SQLException {
        var text = row.getString(column);
        return text == null ? null : JSON.readValue(text, type);
    }
}
