package org.handslag.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is due to be asked on a day: only while the mentorship runs and nobody has paused it. */
@Repository
class DueRows {
    private final JdbcClient db;

    DueRows(JdbcClient db) {
        this.db = db;
    }

    /** In one statement, whatever the number of circles; the least that lies between is a week. */
    List<DueCheckIn> on(LocalDate today, CheckInKind kind) {
        return db
                .sql(
                        """
                        select m.id, m.programme_id, m.begins_on, c.role, p.id as person_id, p.name,
                               p.email, coalesce(p.telephone, '') as telephone, p.language,
                               coalesce(r.rhythm, u.rhythm, :usual) as rhythm, k.day
                          from mentorship m
                          join circle_member c
                            on c.mentorship_id = m.id and c.role = any (:voices)
                           and c.from_day <= :today
                           and (c.until_day is null or c.until_day >= :today)
                           and (c.role <> 'MENTOR' or c.promised_at is not null)
                          join person e on e.id = c.person_id
                          join person p
                            on p.id = coalesce(e.merged_into, e.id) and p.erased_at is null
                          left join check_in_rhythm r on r.mentorship_id = m.id and r.kind = :kind
                          left join check_in_usual u
                            on u.programme_id = m.programme_id and u.kind = :kind
                          left join lateral (select max(day) as day from check_in a
                                              where a.mentorship_id = m.id and a.kind = :kind
                                                and a.voice = c.role) k on true
                         where m.ended_on is null and m.begins_on <= :today - 7
                           and (r.paused_until is null or r.paused_until < :today)
                           and (k.day is null or k.day <= :today - 7)
                         order by m.id, c.role
                        """)
                .param("today", today)
                .param("kind", kind)
                .param("usual", kind.usual())
                .param("voices", kind.asked().stream().map(Enum::name).toArray(String[]::new))
                .query((row, _) -> due(row, today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DueCheckIn> due(ResultSet row, LocalDate today) throws SQLException {
        var rhythm = CheckInRhythm.valueOf(row.getString("rhythm"));
        var begins = row.getObject("begins_on", LocalDate.class);
        var due = rhythm.due(begins, row.getObject("day", LocalDate.class), today);
        return due.isPresent()
                ? Optional.of(due(row, due.get(), rhythm.next(begins, due.get())))
                : Optional.empty();
    }

    private static DueCheckIn due(ResultSet row, LocalDate day, LocalDate until)
            throws SQLException {
        var email = row.getString("email");
        return new DueCheckIn(
                CheckInId.next(),
                MentorshipId.of(row.getString("id")),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                CheckInVoice.valueOf(row.getString("role")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                email == null ? null : Email.parse(email).orElse(null),
                row.getString("telephone"),
                Locale.forLanguageTag(row.getString("language")),
                day,
                until,
                DueCheckIn.Sent.NO_WAY);
    }
}
