package org.handslag.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.directory.WorkplaceId;
import org.handslag.pool.HeldSeats;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads whom mentees are asked about. A staff page reads through {@link ChoiceReach}. Each open
 * choice of someone who still waits for a mentor holds a seat.
 */
@Repository
class Choosings implements HeldSeats {
    static final String SELECT =
            """
            select a.*, r.programme_id, r.consultant_id,
                   r.answer is not distinct from 'ACCEPTED' and r.withdrawn_at is null
                   and r.found_at is null and r.no_at is null as waits
              from mentor_choosing a
              join referral r on r.id = a.referral_id
             where
            """;

    static final String OPEN =
            """
             exists (select from mentor_choice c
                      where c.choosing_id = a.id
                        and c.freed_why is null and c.mentorship_id is null)
            """;

    private final JdbcClient db;

    Choosings(JdbcClient db) {
        this.db = db;
    }

    Optional<Choosing> find(ChoosingId id) {
        return whole(db.sql(SELECT + "a.id = :id").param("id", id)).stream().findFirst();
    }

    /** Nobody else takes a step with it until this unit of work is over. */
    Choosing locked(ChoosingId id) {
        return whole(db.sql(SELECT + "a.id = :id for update of a").param("id", id)).getFirst();
    }

    /** The one that a choice is of. */
    Optional<Choosing> of(ChoiceId choice) {
        var sql = SELECT + "a.id = (select choosing_id from mentor_choice where id = :choice)";
        return whole(db.sql(sql).param("choice", choice)).stream().findFirst();
    }

    /** Of a mentee, the latest first. */
    List<Choosing> of(PersonId mentee) {
        var sql =
                SELECT
                        + """
                          a.person_id in (select id from person
                                           where id = :mentee or merged_into = :mentee)
                           order by a.asked_at desc, a.id desc
                          """;
        return whole(db.sql(sql).param("mentee", mentee));
    }

    /** All of which something can still come, the first asked first. */
    List<Choosing> open() {
        return whole(db.sql(SELECT + OPEN + " order by a.asked_at, a.id"));
    }

    /** Whether something can still come of what she is asked. */
    boolean isAsked(PersonId mentee) {
        return db.sql(
                        "select exists (select from mentor_choosing a where a.person_id = :mentee and"
                                + OPEN
                                + ")")
                .param("mentee", mentee)
                .query(Boolean.class)
                .single();
    }

    /** Those that a statement finds, each with its choices. */
    List<Choosing> whole(StatementSpec sql) {
        var found = sql.query(ChoiceRows::choosing).list();
        if (found.isEmpty()) {
            return List.of();
        }
        var choices = choices(found.stream().map(one -> one.id().value()).toArray(UUID[]::new));
        return found.stream()
                .map(one -> one.with(choices.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<ChoosingId, List<MentorChoice>> choices(UUID[] choosings) {
        var answers = answers(choosings);
        return db
                .sql(
                        """
                        select * from mentor_choice
                         where choosing_id = any (:ids) order by choosing_id, place
                        """)
                .param("ids", choosings)
                .query((row, _) -> ChoiceRows.choice(row, answers))
                .list()
                .stream()
                .collect(
                        groupingBy(
                                ChoiceRows.Chosen::choosing,
                                mapping(ChoiceRows.Chosen::choice, toList())));
    }

    private Map<ChoiceId, List<ChoiceAnswer>> answers(UUID[] choosings) {
        return db
                .sql(
                        """
                        select s.* from choice_answer s
                          join mentor_choice c on c.id = s.choice_id
                         where c.choosing_id = any (:ids)
                         order by s.said_at, s.choice_id, s.party
                        """)
                .param("ids", choosings)
                .query(ChoiceRows::answer)
                .list()
                .stream()
                .collect(
                        groupingBy(
                                ChoiceRows.Said::choice,
                                mapping(ChoiceRows.Said::answer, toList())));
    }

    /** What workplaces are called. */
    Map<WorkplaceId, String> places(Collection<WorkplaceId> workplaces) {
        return db
                .sql(
                        """
                        select w.id, case when w.name = o.name then w.name
                                          else w.name || ', ' || o.name end as place
                          from workplace w
                          join organisation o on o.id = w.organisation_id
                         where w.id = any (:ids)
                        """)
                .param("ids", workplaces.stream().map(WorkplaceId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new WorkplaceId(row.getObject("id", UUID.class)),
                                        row.getString("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Held> held() {
        return db.sql(
                        """
                        select a.person_id, c.person_id, c.workplace_id
                          from mentor_choice c
                          join mentor_choosing a on a.id = c.choosing_id
                          join referral r on r.id = a.referral_id
                         where c.freed_why is null and c.mentorship_id is null
                           and r.answer = 'ACCEPTED' and r.withdrawn_at is null
                           and r.found_at is null and r.no_at is null
                         order by c.id
                        """)
                .query(
                        (row, _) ->
                                new Held(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        new PersonId(row.getObject(2, UUID.class)),
                                        new WorkplaceId(row.getObject(3, UUID.class))))
                .list();
    }
}
