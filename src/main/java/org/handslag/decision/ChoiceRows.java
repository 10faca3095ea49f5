package org.handslag.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.decision.MentorChoice.Found;
import org.handslag.decision.MentorChoice.Freed;
import org.handslag.decision.MentorChoice.FreedWhy;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.Rule;
import org.handslag.mentorship.MentorshipId;
import org.handslag.offer.OfferId;
import org.handslag.proposal.RunId;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Reads rows of choosings, choices and answers. */
final class ChoiceRows {
    private ChoiceRows() {}

    record Said(ChoiceId choice, ChoiceAnswer answer) {}

    record Chosen(ChoosingId choosing, MentorChoice choice) {}

    /** Without its choices. */
    static Choosing choosing(ResultSet row, int number) throws SQLException {
        return new Choosing(
                new ChoosingId(row.getObject("id", UUID.class)),
                wish(row),
                new PersonId(row.getObject("person_id", UUID.class)),
                new RunId(row.getObject("run_id", UUID.class)),
                row.getInt("mentee_number"),
                Choosing.AskedWay.valueOf(row.getString("way")),
                row.getInt("days"),
                new Choosing.AskedHer(
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        row.getTimestamp("asked_at").toInstant()),
                instant(row, "call_wished_at"),
                List.of());
    }

    private static Choosing.WishFor wish(ResultSet row) throws SQLException {
        var consultant = row.getObject("consultant_id", UUID.class);
        return new Choosing.WishFor(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                consultant == null ? null : new PersonId(consultant),
                row.getBoolean("waits"));
    }

    static Chosen choice(ResultSet row, Map<ChoiceId, List<ChoiceAnswer>> answers)
            throws SQLException {
        var id = new ChoiceId(row.getObject("id", UUID.class));
        var offer = row.getObject("offer_id", UUID.class);
        var mentorship = row.getObject("mentorship_id", UUID.class);
        return new Chosen(
                new ChoosingId(row.getObject("choosing_id", UUID.class)),
                new MentorChoice(
                        id,
                        row.getInt("place"),
                        row.getInt("seat_number"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                        offer == null ? null : new OfferId(offer),
                        found(row),
                        answers.getOrDefault(id, List.of()),
                        freed(row),
                        mentorship == null ? null : new MentorshipId(mentorship)));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getInt("score"),
                row.getInt("rank"),
                row.getBoolean("proposed"),
                Stream.of((String[]) row.getArray("overrides").getArray())
                        .map(Rule::valueOf)
                        .toList());
    }

    private static @Nullable Freed freed(ResultSet row) throws SQLException {
        var why = row.getString("freed_why");
        var by = row.getObject("freed_by", UUID.class);
        return why == null
                ? null
                : new Freed(
                        FreedWhy.valueOf(why),
                        row.getTimestamp("freed_at").toInstant(),
                        by == null ? null : new PersonId(by),
                        row.getString("freed_reason"));
    }

    static Said answer(ResultSet row, int number) throws SQLException {
        return new Said(
                new ChoiceId(row.getObject("choice_id", UUID.class)),
                new ChoiceAnswer(
                        ChoiceParty.valueOf(row.getString("party")),
                        row.getBoolean("yes"),
                        row.getTimestamp("said_at").toInstant(),
                        new PersonId(row.getObject("said_by", UUID.class)),
                        ChoiceAnswer.HeardWay.valueOf(row.getString("way")),
                        row.getString("read_in")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
