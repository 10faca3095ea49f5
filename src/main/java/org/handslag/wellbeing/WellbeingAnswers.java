package org.handslag.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.checkin.CheckInBehalf;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.wellbeing.WellbeingTelling.Teller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said. An answer that was put right stays in the table and is not read. */
@Repository
class WellbeingAnswers {
    private static final String SELECT =
            """
            select a.*, coalesce(i.name, p.name, '') as noter
              from wellbeing_answer a
              left join person p on p.id = a.noted_by
              left join person i on i.id = p.merged_into
             where a.replaced_at is null and a.mentorship_id = :mentorship
            """;

    private final JdbcClient db;

    WellbeingAnswers(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<WellbeingAnswer> of(MentorshipId mentorship) {
        return db.sql(SELECT + " order by a.day desc, a.answered_at desc, a.id desc")
                .param("mentorship", mentorship)
                .query(WellbeingAnswers::row)
                .list();
    }

    /** The one that counts in a period. */
    Optional<WellbeingAnswer> in(MentorshipId mentorship, CheckInVoice voice, LocalDate period) {
        return db.sql(SELECT + " and a.voice = :voice and a.period = :period")
                .param("mentorship", mentorship)
                .param("voice", voice)
                .param("period", period)
                .query(WellbeingAnswers::row)
                .optional();
    }

    Map<MentorshipId, LocalDate> latest(CheckInVoice voice, Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        """
                        select mentorship_id, max(day) as day
                          from wellbeing_answer
                         where mentorship_id = any (:ids) and voice = :voice
                           and replaced_at is null
                         group by mentorship_id
                        """)
                .param("ids", ids(mentorships))
                .param("voice", voice)
                .query(
                        (row, _) ->
                                Map.entry(
                                        MentorshipId.of(row.getString(1)),
                                        row.getObject(2, LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False when there is one in this period already. */
    boolean add(
            UUID id, Teller who, WellbeingSaid said, @Nullable CheckInBehalf behalf, Instant at) {
        return db.sql(
                                """
                                insert into wellbeing_answer
                                       (id, mentorship_id, voice, person_id, period, day, answered_at,
                                        work, mentor, call, words, noted_by, way, read_out, read_in)
                                values (:id, :mentorship, :voice, :person, :period, :day, :at,
                                        :work, :mentor, :call, :words, :by, :way, :read, :language)
                                    on conflict do nothing
                                """)
                        .param("id", id)
                        .param("mentorship", who.mentorship())
                        .param("voice", who.voice())
                        .param("person", who.person())
                        .param("period", who.period())
                        .param("day", who.day())
                        .param("at", at)
                        .param("work", said.work())
                        .param("mentor", said.mentor())
                        .param("call", said.call())
                        .param("words", said.words())
                        .param("by", behalf == null ? null : behalf.by())
                        .param("way", behalf == null ? null : behalf.way())
                        .param("read", behalf == null ? null : behalf.read())
                        .param("language", behalf == null ? "" : behalf.language())
                        .update()
                == 1;
    }

    /** False when someone else put it right first. */
    boolean replace(UUID id, Instant at) {
        return db.sql(
                                """
                                update wellbeing_answer set replaced_at = :at
                                 where id = :id and replaced_at is null
                                """)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    void erase(PersonId person) {
        db.sql("delete from wellbeing_answer where person_id = :person")
                .param("person", person)
                .update();
    }

    static UUID[] ids(Collection<MentorshipId> mentorships) {
        return mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new);
    }

    private static WellbeingAnswer row(ResultSet row, int number) throws SQLException {
        return new WellbeingAnswer(
                row.getObject("id", UUID.class),
                MentorshipId.of(row.getString("mentorship_id")),
                CheckInVoice.valueOf(row.getString("voice")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("period", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("answered_at").toInstant(),
                new WellbeingSaid(
                        WellbeingLevel.valueOf(row.getString("work")),
                        WellbeingLevel.valueOf(row.getString("mentor")),
                        CallWish.valueOf(row.getString("call")),
                        row.getString("words")),
                CheckInBehalf.row(row),
                row.getString("noter"));
    }
}
