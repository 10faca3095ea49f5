package org.handslag.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who asked for seats by way of an invitation. */
@Repository
public class Came {
    private final JdbcClient db;

    Came(JdbcClient db) {
        this.db = db;
    }

    /**
     * One seat.
     *
     * @param name empty while it is not known who comes
     */
    public record Guest(
            @Nullable PersonId person,
            String name,
            String workplace,
            CourseInstanceId instance,
            Instant starts,
            RegistrationState state,
            boolean attended,
            boolean completed) {
        Optional<PersonId> known() {
            return Optional.ofNullable(person);
        }
    }

    /** By date and workplace. */
    List<Guest> by(CampaignId campaign) {
        return db.sql(
                        """
                        select r.person_id, r.name, w.name as workplace, i.id, i.starts_at, r.state,
                               exists (select from attendance d
                                        where d.registration_id = r.id
                                          and d.presence = 'PRESENT') as attended,
                               exists (select from completion k
                                        where k.registration_id = r.id
                                          and k.revoked_at is null) as completed
                          from campaign_target t
                          join campaign_booking b on b.target_id = t.id
                          join registration r on r.booking_id = b.booking_id
                          join course_instance i on i.id = r.instance_id
                          join workplace w on w.id = t.workplace_id
                         where t.campaign_id = :campaign
                         order by i.starts_at, w.name, r.id
                        """)
                .param("campaign", campaign)
                .query(Came::row)
                .list();
    }

    private static Guest row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Guest(
                person == null ? null : new PersonId(person),
                row.getString("name"),
                row.getString("workplace"),
                new CourseInstanceId(row.getObject("id", UUID.class)),
                Objects.requireNonNull(Campaigns.instant(row, "starts_at")),
                RegistrationState.valueOf(row.getString("state")),
                row.getBoolean("attended"),
                row.getBoolean("completed"));
    }
}
