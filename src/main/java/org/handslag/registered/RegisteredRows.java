package org.handslag.registered;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.seats.Admission;
import org.handslag.seats.BookingId;
import org.handslag.seats.How;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everyone who ever was registered on a date, in the order of the waiting list. */
@Repository
class RegisteredRows {
    private final JdbcClient db;
    private final Admission admission;

    RegisteredRows(JdbcClient db, Admission admission) {
        this.db = db;
        this.admission = admission;
    }

    List<RegisteredRow> of(CourseInstanceId instance) {
        var conditional = admission.at(instance).conditional();
        return db.sql(
                        """
                        select r.id, r.person_id, r.name, r.email, r.telephone, r.language,
                               r.state, r.state_since, r.offered_until, r.still_coming,
                               b.id as booking_id, b.for_colleagues, b.contact_name,
                               b.organisation, b.workplace, b.together, b.pinned, b.how,
                               b.asked_by, b.made_at,
                               coalesce(p.street <> '' and p.city <> '', false) as has_address,
                               coalesce(p.email, '') as known_email,
                               coalesce(p.telephone, '') as known_telephone
                          from registration r
                          join booking b
                            on b.operator_id = r.operator_id and b.id = r.booking_id
                          left join person p
                            on p.operator_id = r.operator_id and p.id = r.person_id
                         where r.instance_id = :instance
                         order by r.queue_rank desc, r.queue_number, r.id
                        """)
                .param("instance", instance)
                .query((row, _) -> row(row, conditional))
                .list();
    }

    private static RegisteredRow row(ResultSet row, Set<RegistrationId> conditional)
            throws SQLException {
        var id = new RegistrationId(row.getObject("id", UUID.class));
        var until = row.getTimestamp("offered_until");
        return new RegisteredRow(
                id,
                person(row.getObject("person_id", UUID.class)),
                typed(row),
                RegistrationState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                until == null ? null : until.toInstant(),
                StillComing.valueOf(row.getString("still_coming")),
                0,
                joined(row.getString("organisation"), row.getString("workplace")),
                conditional.contains(id),
                cameIn(row));
    }

    private static RegisteredRow.Typed typed(ResultSet row) throws SQLException {
        // Whoever asked for herself is also reached by what is known of her.
        var own = !row.getBoolean("for_colleagues");
        return new RegisteredRow.Typed(
                row.getString("name"),
                first(row.getString("email"), own ? row.getString("known_email") : ""),
                first(row.getString("telephone"), row.getString("known_telephone")),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("has_address"));
    }

    private static RegisteredRow.CameIn cameIn(ResultSet row) throws SQLException {
        return new RegisteredRow.CameIn(
                new BookingId(row.getObject("booking_id", UUID.class)),
                row.getBoolean("for_colleagues") ? row.getString("contact_name") : "",
                row.getBoolean("together"),
                row.getBoolean("pinned"),
                How.valueOf(row.getString("how")),
                row.getString("asked_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static String first(String typed, String known) {
        return typed.isEmpty() ? known : typed;
    }

    private static String joined(String organisation, String workplace) {
        return Stream.of(organisation, workplace)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
