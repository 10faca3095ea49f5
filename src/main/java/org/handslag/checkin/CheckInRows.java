package org.handslag.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked what, and when. */
@Repository
class CheckInRows {
    private static final String SELECT =
            """
            select k.*, m.programme_id, coalesce(i.id, p.id) as mentee_id,
                   coalesce(i.name, p.name) as mentee_name,
                   m.ended_on is null and exists (
                       select from circle_member c
                        where c.mentorship_id = k.mentorship_id and c.role = k.voice
                          and c.person_id in (select id from person
                                               where id = k.person_id or merged_into = k.person_id)
                          and c.from_day <= :today
                          and (c.until_day is null or c.until_day >= :today)) as holds
              from check_in k
              join mentorship m on m.id = k.mentorship_id
              join circle_member a on a.mentorship_id = k.mentorship_id and a.role = 'MENTEE'
              join person p on p.id = a.person_id
              left join person i on i.id = p.merged_into
            """;

    private final JdbcClient db;

    CheckInRows(JdbcClient db) {
        this.db = db;
    }

    Optional<CheckIn> find(UUID id, LocalDate today) {
        return db.sql(SELECT + " where k.id = :id")
                .param("today", today)
                .param("id", id)
                .query(CheckInRows::row)
                .optional();
    }

    /** What this person is asked in the period that runs. */
    List<CheckIn> openOf(PersonId person, LocalDate today) {
        return db.sql(
                        SELECT
                                + """
                                 where k.person_id in (select id from person
                                                        where id = :person or merged_into = :person)
                                   and k.day <= :today and k.until_day > :today
                                 order by k.day, k.id
                                """)
                .param("today", today)
                .param("person", person)
                .query(CheckInRows::row)
                .list();
    }

    /** The day on which the period began that a day lies in; empty when nobody was asked yet. */
    Optional<LocalDate> period(
            CheckInKind kind, MentorshipId mentorship, CheckInVoice voice, LocalDate day) {
        return db.sql(
                        """
                        select max(day) from check_in
                         where kind = :kind and mentorship_id = :mentorship and voice = :voice
                           and day <= :day
                        """)
                .param("kind", kind)
                .param("mentorship", mentorship)
                .param("voice", voice)
                .param("day", day)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /**
     * Notes who is asked; whoever was asked for that day already is left out.
     *
     * @return those that were noted now
     */
    Set<UUID> add(Collection<DueCheckIn> some, CheckInKind kind, Instant at) {
        return db.sql(
                        """
                        insert into check_in (id, mentorship_id, kind, voice, person_id, day,
                                              until_day, sent, asked_at)
                        select id, mentorship, :kind, voice, person, day, until_day, sent, :at
                          from unnest(:ids::uuid[], :mentorships::uuid[], :voices::text[],
                                      :persons::uuid[], :days::date[], :untils::date[],
                                      :sents::text[])
                               as t (id, mentorship, voice, person, day, until_day, sent)
                            on conflict do nothing
                        returning id
                        """)
                .param("kind", kind)
                .param("at", at)
                .param("ids", column(some, one -> one.id().toString()))
                .param("mentorships", column(some, one -> one.mentorship().toString()))
                .param("voices", column(some, one -> one.voice().name()))
                .param("persons", column(some, one -> one.person().toString()))
                .param("days", column(some, one -> one.day().toString()))
                .param("untils", column(some, one -> one.until().toString()))
                .param("sents", column(some, one -> one.sent().name()))
                .query(UUID.class)
                .set();
    }

    void erase(PersonId person) {
        db.sql("delete from check_in where person_id = :person").param("person", person).update();
    }

    private static String[] column(
            Collection<DueCheckIn> some, Function<DueCheckIn, @Nullable String> value) {
        return some.stream().map(value).toArray(String[]::new);
    }

    private static CheckIn row(ResultSet row, int number) throws SQLException {
        return new CheckIn(
                new CheckInId(row.getObject("id", UUID.class)),
                CheckInKind.valueOf(row.getString("kind")),
                MentorshipId.of(row.getString("mentorship_id")),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                CheckInVoice.valueOf(row.getString("voice")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("mentee_id", UUID.class)),
                row.getString("mentee_name"),
                row.getObject("day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("holds"));
    }
}
