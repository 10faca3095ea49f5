package org.handslag.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Reads rows of referrals. */
final class ReferralRows {
    private ReferralRows() {}

    static Referral row(ResultSet row, int number) throws SQLException {
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                wisher(row),
                CameBy.valueOf(row.getString("came_by")),
                row.getTimestamp("made_at").toInstant(),
                person(row, "person_id"),
                person(row, "consultant_id"),
                yes(row),
                instant(row, "no_at"),
                answer(row),
                instant(row, "withdrawn_at"),
                found(row),
                row.getLong("version"));
    }

    private static Referral.Wisher wisher(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return new Referral.Wisher(
                row.getString("name"),
                email == null ? null : new Email(email),
                row.getString("telephone"),
                Locale.forLanguageTag(row.getString("language")));
    }

    private static Referral.@Nullable Yes yes(ResultSet row) throws SQLException {
        var at = instant(row, "yes_at");
        return at == null
                ? null
                : new Referral.Yes(
                        at,
                        YesWay.valueOf(row.getString("yes_way")),
                        person(row, "yes_noted_by"),
                        row.getString("yes_read_in"));
    }

    private static @Nullable ReferralAnswer answer(ResultSet row) throws SQLException {
        var at = instant(row, "answered_at");
        return at == null
                ? null
                : new ReferralAnswer(
                        ReferralAnswer.ReferralKind.valueOf(row.getString("answer")),
                        at,
                        person(row, "answered_by"),
                        row.getString("answer_words"));
    }

    private static Referral.@Nullable Found found(ResultSet row) throws SQLException {
        var at = instant(row, "found_at");
        return at == null ? null : new Referral.Found(at, instant(row, "over_at"));
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
