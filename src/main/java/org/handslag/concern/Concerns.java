package org.handslag.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.concern.ConcernStep.Informed;
import org.handslag.concern.ConcernStep.InformedWay;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Worries as they are kept. */
@Repository
class Concerns {
    private static final String COORDINATOR = "COORDINATOR";

    private final JdbcClient db;

    Concerns(JdbcClient db) {
        this.db = db;
    }

    /** Of these circles, the latest first; with their steps in one statement more. */
    List<Concern> of(Collection<MentorshipId> mentorships) {
        return read("c.mentorship_id = any (:ids)", mentorships);
    }

    /** What is open, by circle. */
    Map<MentorshipId, List<Concern>> open(Collection<MentorshipId> mentorships) {
        return read("c.mentorship_id = any (:ids) and c.state <> 'CLOSED'", mentorships).stream()
                .collect(Collectors.groupingBy(Concern::mentorship));
    }

    private List<Concern> read(String where, Collection<MentorshipId> mentorships) {
        var ids = mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new);
        var steps = steps(where, ids);
        return db.sql(
                        """
                        select c.*, coalesce(i.name, p.name) as name
                          from concern c
                          join person p on p.id = c.person_id
                          left join person i on i.id = p.merged_into
                         where %s
                         order by c.told_at desc, c.id
                        """
                                .formatted(where))
                .param("ids", ids)
                .query(
                        (row, _) ->
                                row(
                                        row,
                                        steps.getOrDefault(
                                                row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<ConcernStep>> steps(String where, UUID[] ids) {
        return db
                .sql(
                        """
                        select s.*, coalesce(i.name, p.name, '') as name
                          from concern_step s
                          join concern c on c.id = s.concern_id
                          left join person p on p.id = s.taken_by
                          left join person i on i.id = p.merged_into
                         where %s
                         order by s.taken_at, s.id
                        """
                                .formatted(where))
                .param("ids", ids)
                .query((row, _) -> Map.entry(row.getObject("concern_id", UUID.class), step(row)))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(Concern fresh) {
        var as = fresh.as();
        db.sql(
                        """
                        insert into concern (id, mentorship_id, person_id, told_as, said, apart, told_at,
                                             look_by, state)
                        values (:id, :mentorship, :teller, :as, :said, :apart, :told, :by, :state)
                        """)
                .param("id", fresh.id())
                .param("mentorship", fresh.mentorship())
                .param("teller", fresh.teller())
                .param("as", as == null ? COORDINATOR : as.name())
                .param("said", fresh.said())
                .param("apart", fresh.apart())
                .param("told", fresh.told())
                .param("by", fresh.lookBy())
                .param("state", fresh.state())
                .update();
    }

    /** False when someone else took a step with it first. */
    boolean step(Concern concern, ConcernStep step, @Nullable PersonId by) {
        var moved =
                db.sql(
                                """
                                update concern set state = :state, lock = lock + 1
                                 where id = :id and lock = :lock
                                """)
                        .param("state", step.state())
                        .param("id", concern.id())
                        .param("lock", concern.lock())
                        .update();
        if (moved == 0) {
            return false;
        }
        var informed = step.informed();
        db.sql(
                        """
                        insert into concern_step (id, concern_id, state, happens, taken_by, taken_at,
                                                  informed_on, informed_by_way, not_because)
                        values (:id, :concern, :state, :happens, :by, :at, :on, :way, :because)
                        """)
                .param("id", Uuid7.next())
                .param("concern", concern.id())
                .param("state", step.state())
                .param("happens", step.happens())
                .param("by", by)
                .param("at", step.at())
                .param("on", informed == null ? null : informed.day())
                .param("way", informed == null ? null : informed.way())
                .param("because", step.notBecause())
                .update();
        return true;
    }

    void herWords(ConcernId id, String words, Instant at) {
        db.sql("update concern set her_words = :words, her_words_at = :at where id = :id")
                .param("words", words)
                .param("at", at)
                .param("id", id)
                .update();
    }

    /** Those that nobody has looked at in time and that nobody was reminded of. */
    List<Late> late(LocalDate today) {
        return db.sql(
                        """
                        select id, mentorship_id from concern
                         where state = 'NEW' and look_by < :today and late_told_at is null
                         order by id
                        """)
                .param("today", today)
                .query(
                        (row, _) ->
                                new Late(
                                        new ConcernId(row.getObject(1, UUID.class)),
                                        new MentorshipId(row.getObject(2, UUID.class))))
                .list();
    }

    record Late(ConcernId id, MentorshipId mentorship) {}

    /** False when another run was first. */
    boolean reminded(ConcernId id, Instant at) {
        return db.sql(
                                "update concern set late_told_at = :at where id = :id and late_told_at is null")
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Concern row(ResultSet row, List<ConcernStep> steps) throws SQLException {
        var as = row.getString("told_as");
        return new Concern(
                new ConcernId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                as.equals(COORDINATOR) ? null : CircleRole.valueOf(as),
                row.getString("name"),
                row.getString("said"),
                row.getBoolean("apart"),
                row.getTimestamp("told_at").toInstant(),
                row.getObject("look_by", LocalDate.class),
                ConcernState.valueOf(row.getString("state")),
                row.getString("her_words"),
                steps,
                row.getLong("lock"));
    }

    private static ConcernStep step(ResultSet row) throws SQLException {
        var on = row.getObject("informed_on", LocalDate.class);
        return new ConcernStep(
                ConcernState.valueOf(row.getString("state")),
                row.getString("happens"),
                row.getString("name"),
                row.getTimestamp("taken_at").toInstant(),
                on == null
                        ? null
                        : new Informed(on, InformedWay.valueOf(row.getString("informed_by_way"))),
                row.getString("not_because"));
    }
}
