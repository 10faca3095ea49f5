package org.handslag.mentorship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mentorships as they are kept. A page reads through {@link CircleReach}. */
@Repository
class Mentorships {
    static final int USUAL_WEEKS = 12;

    private final JdbcClient db;

    Mentorships(JdbcClient db) {
        this.db = db;
    }

    void add(Mentorship fresh, @Nullable PersonId by) {
        db.sql(
                        """
                        insert into mentorship (id, programme_id, kind, referral_id, workplace_id,
                                                begins_on, made_by, made_at)
                        values (:id, :programme, :kind, :referral, :workplace, :begins, :by, :at)
                        """)
                .param("id", fresh.id())
                .param("programme", fresh.programme())
                .param("kind", fresh.kind())
                .param("referral", fresh.referral())
                .param("workplace", fresh.workplace())
                .param("begins", fresh.begins())
                .param("by", by)
                .param("at", fresh.madeAt())
                .update();
    }

    /** False when someone else took a step with it first, or it has ended. */
    boolean end(Mentorship mentorship, Mentorship.End end) {
        return db.sql(
                                """
                                update mentorship
                                   set ended_on = :day, end_reason = :reason, version = version + 1
                                 where id = :id and version = :version and ended_on is null
                                """)
                        .param("day", end.day())
                        .param("reason", end.reason())
                        .param("id", mentorship.id())
                        .param("version", mentorship.version())
                        .update()
                == 1;
    }

    /** Whether this person is the mentee of one that has not ended. */
    boolean isMentee(PersonId person) {
        return db.sql(
                        """
                        select exists (
                            select from circle_member c
                              join mentorship m on m.id = c.mentorship_id and m.ended_on is null
                             where c.role = 'MENTEE'
                               and c.person_id in (select id from person
                                                    where id = :person or merged_into = :person))
                        """)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    static Mentorship row(ResultSet row, int number) throws SQLException {
        var referral = row.getObject("referral_id", UUID.class);
        var ended = row.getObject("ended_on", LocalDate.class);
        return new Mentorship(
                new MentorshipId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                MentorshipKind.valueOf(row.getString("kind")),
                referral == null ? null : new ReferralId(referral),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getObject("begins_on", LocalDate.class),
                row.getTimestamp("made_at").toInstant(),
                ended == null
                        ? null
                        : new Mentorship.End(ended, EndReason.valueOf(row.getString("end_reason"))),
                row.getLong("version"));
    }

    static UUID[] ids(Collection<MentorshipId> ids) {
        return ids.stream().map(MentorshipId::value).toArray(UUID[]::new);
    }
}
