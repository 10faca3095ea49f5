package org.handslag.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.agreement.LeadWord;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Meetings of the follow-up as they are kept. */
@Repository
class Reviews {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    Reviews(JdbcClient db) {
        this.db = db;
    }

    /** All that is or was planned, the earliest day first; what was dropped is left out. */
    List<Review> of(MentorshipId mentorship) {
        return of(List.of(mentorship));
    }

    /** Of many circles, in one statement. */
    List<Review> of(Collection<MentorshipId> mentorships) {
        return db.sql(
                        """
                        select * from review
                         where mentorship_id = any (:ids) and state <> 'DROPPED'
                         order by coalesce(held_on, starts_at::date, due_on), id
                        """)
                .param("ids", mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new))
                .query(Reviews::row)
                .list();
    }

    Optional<Review> find(ReviewId id) {
        return db.sql("select * from review where id = :id and state <> 'DROPPED'")
                .param("id", id)
                .query(Reviews::row)
                .optional();
    }

    /** What is open of many circles, in one statement. */
    List<Review> open(Collection<MentorshipId> mentorships) {
        return db.sql(
                        """
                        select * from review
                         where mentorship_id = any (:ids) and state in ('PROPOSED', 'PLANNED')
                         order by due_on, id
                        """)
                .param("ids", mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new))
                .query(Reviews::row)
                .list();
    }

    /** In how many circles of these programmes a day has passed and nothing was noted. */
    int late(UUID @Nullable [] programmes, LocalDate today, Instant midnight) {
        return db.sql(
                        """
                        select count(distinct m.id)
                          from review r
                          join mentorship m on m.id = r.mentorship_id and m.ended_on is null
                         where (r.state = 'PROPOSED' and r.due_on < :today
                                or r.state = 'PLANNED' and r.starts_at < :midnight)
                           and (:programmes::uuid[] is null
                                or m.programme_id = any (:programmes::uuid[]))
                        """)
                .param("today", today)
                .param("midnight", midnight)
                .param("programmes", programmes)
                .query(Integer.class)
                .single();
    }

    void add(Review fresh, Instant at) {
        db.sql(
                        """
                        insert into review (id, mentorship_id, state, due_on, made_at)
                        values (:id, :mentorship, :state, :due, :at)
                        """)
                .param("id", fresh.id())
                .param("mentorship", fresh.mentorship())
                .param("state", fresh.state())
                .param("due", fresh.due())
                .param("at", at)
                .update();
    }

    /** False when someone else took a step with it first. */
    boolean save(Review review) {
        return bind(
                                review,
                                """
                                update review
                                   set state = :state, starts_at = :starts, minutes = :minutes,
                                       way = :way, place = :place, sequence = :sequence,
                                       planned_at = :planned, held_on = :held, there = :there,
                                       words = :words::jsonb, lock = lock + 1
                                 where id = :id and lock = :lock
                                """)
                        .update()
                == 1;
    }

    /** What would be reminded of later than it was told just now is not reminded of. */
    void told(Review review, Instant now) {
        db.sql(
                        """
                        update review
                           set week_told_at = case when starts_at - interval '7 days' <= :now::timestamptz then :now::timestamptz end,
                               day_told_at = case when starts_at - interval '1 day' <= :now::timestamptz then :now::timestamptz end,
                               late_told_at = null
                         where id = :id
                        """)
                .param("now", now)
                .param("id", review.id())
                .update();
    }

    private StatementSpec bind(Review review, String sql) {
        var at = review.at();
        var held = review.held();
        return db.sql(sql)
                .param("id", review.id())
                .param("state", review.state())
                .param("starts", at == null ? null : at.starts())
                .param("minutes", at == null ? null : at.minutes())
                .param("way", at == null ? null : at.way())
                .param("place", at == null ? "" : at.place())
                .param("sequence", review.sequence())
                .param("planned", review.planned())
                .param("held", held == null ? null : held.day())
                .param("there", held == null ? new UUID[0] : held.there().toArray(UUID[]::new))
                .param("words", JSON.writeValueAsString(held == null ? Map.of() : held.words()))
                .param("lock", review.lock());
    }

    static Review row(ResultSet row, int number) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                ReviewState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                at(row),
                row.getInt("sequence"),
                moment(row, "planned_at"),
                held(row),
                row.getLong("lock"));
    }

    private static Review.@Nullable Appointment at(ResultSet row) throws SQLException {
        var starts = moment(row, "starts_at");
        return starts == null
                ? null
                : new Review.Appointment(
                        starts,
                        row.getInt("minutes"),
                        ReviewWay.valueOf(row.getString("way")),
                        row.getString("place"));
    }

    private static Review.@Nullable Held held(ResultSet row) throws SQLException {
        var day = row.getObject("held_on", LocalDate.class);
        return day == null
                ? null
                : new Review.Held(
                        day,
                        Arrays.asList((UUID[]) row.getArray("there").getArray()),
                        JSON.readValue(
                                row.getString("words"),
                                new TypeReference<Map<LeadWord, Review.Looked>>() {}));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
