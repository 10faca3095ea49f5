package org.handslag.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.checkin.CheckInBehalf;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.MentorshipId;
import org.handslag.progress.ProgressRating.Rater;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was measured. What was put right or taken back stays in the table and is not read. */
@Repository
class ProgressMeasures {
    private final JdbcClient db;

    ProgressMeasures(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<ProgressMeasure> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select p.*, coalesce(i.name, n.name, '') as noter,
                               array(select s.item || ' ' || s.score from progress_score s
                                      where s.measure_id = p.id) as scores
                          from progress_measure p
                          left join person n on n.id = p.noted_by
                          left join person i on i.id = n.merged_into
                         where p.replaced_at is null and p.mentorship_id = :mentorship
                         order by p.day desc, p.answered_at desc, p.id desc
                        """)
                .param("mentorship", mentorship)
                .query(ProgressMeasures::row)
                .list();
    }

    Map<MentorshipId, LocalDate> latest(CheckInVoice voice, Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        """
                        select mentorship_id, max(day)
                          from progress_measure
                         where mentorship_id = any (:ids) and voice = :voice
                           and replaced_at is null
                         group by mentorship_id
                        """)
                .param("ids", mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new))
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
    boolean add(UUID id, Rater who, @Nullable CheckInBehalf behalf, Instant at) {
        return db.sql(
                                """
                                insert into progress_measure
                                       (id, mentorship_id, voice, person_id, period, day, answered_at,
                                        noted_by, way, read_out, read_in)
                                values (:id, :mentorship, :voice, :person, :period, :day, :at,
                                        :by, :way, :read, :language)
                                    on conflict do nothing
                                """)
                        .param("id", id)
                        .param("mentorship", who.mentorship())
                        .param("voice", who.voice())
                        .param("person", who.person())
                        .param("period", who.period())
                        .param("day", who.day())
                        .param("at", at)
                        .param("by", behalf == null ? null : behalf.by())
                        .param("way", behalf == null ? null : behalf.way())
                        .param("read", behalf == null ? null : behalf.read())
                        .param("language", behalf == null ? "" : behalf.language())
                        .update()
                == 1;
    }

    void add(UUID id, Map<ProgressItem, Integer> scores) {
        db.sql(
                        """
                        insert into progress_score (measure_id, item, score)
                        select :id, item, score
                          from unnest(:items::text[], :scores::int[]) as t (item, score)
                        """)
                .param("id", id)
                .param("items", scores.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("scores", scores.values().toArray(Integer[]::new))
                .update();
    }

    /** False when someone else put it right or took it back first. */
    boolean replace(UUID id, Instant at) {
        return db.sql(
                                """
                                update progress_measure set replaced_at = :at
                                 where id = :id and replaced_at is null
                                """)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    void erase(PersonId person) {
        db.sql("delete from progress_measure where person_id = :person")
                .param("person", person)
                .update();
    }

    private static ProgressMeasure row(ResultSet row, int number) throws SQLException {
        return new ProgressMeasure(
                row.getObject("id", UUID.class),
                MentorshipId.of(row.getString("mentorship_id")),
                CheckInVoice.valueOf(row.getString("voice")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("period", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("answered_at").toInstant(),
                scores((String[]) row.getArray("scores").getArray()),
                CheckInBehalf.row(row),
                row.getString("noter"));
    }

    private static Map<ProgressItem, Integer> scores(String[] told) {
        var scores = new EnumMap<ProgressItem, Integer>(ProgressItem.class);
        Arrays.stream(told)
                .map(one -> one.split(" "))
                .forEach(one -> scores.put(ProgressItem.valueOf(one[0]), Integer.parseInt(one[1])));
        return scores;
    }
}
