package org.handslag.decision;

import java.util.List;
import java.util.UUID;
import org.handslag.decision.ChoiceListPage.Counts;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Who may look at what mentees are asked: a coordinator at that of her programmes, a job consultant
 * at that of those whom she follows, a mentor and a contact of a workplace at what they are asked
 * themselves.
 */
@Repository
class ChoiceReach {
    private static final String PROGRAMMES =
            """
             (:coordinates and (:programmes::uuid[] is null
                                or r.programme_id = any (:programmes::uuid[])))
            """;

    private static final String HERS =
            " ("
                    + PROGRAMMES
                    + """
                       or r.consultant_id in (select id from person
                                               where id = :me or merged_into = :me))
                      """;

    private final Choosings choosings;
    private final JdbcClient db;

    ChoiceReach(Choosings choosings, JdbcClient db) {
        this.choosings = choosings;
        this.db = db;
    }

    Choosing find(ChoosingId id, Viewer viewer) {
        return one("a.id = :id and " + HERS, id, viewer);
    }

    /** As {@link #find}, for what only the programme may do. */
    Choosing ofProgramme(ChoosingId id, Viewer viewer) {
        return one("a.id = :id and " + PROGRAMMES, id, viewer);
    }

    private Choosing one(String where, ChoosingId id, Viewer viewer) {
        var sql = asked(Choosings.SELECT + where, viewer).param("id", id);
        return choosings.whole(sql).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /** Those that are open, who has waited longest first; or the others, the latest first. */
    List<Choosing> all(boolean open, int most, Viewer viewer) {
        var sql =
                Choosings.SELECT
                        + HERS
                        + (open ? " and " : " and not ")
                        + Choosings.OPEN
                        + (open ? " order by a.asked_at, a.id" : " order by a.asked_at desc, a.id")
                        + " limit :most";
        return choosings.whole(asked(sql, viewer).param("most", most));
    }

    /** How many of those of her programmes came to what. */
    Counts counts(Viewer viewer) {
        var sql =
                """
                select count(*) filter (where not open) as done,
                       count(*) filter (where begun) as begun,
                       count(*) as asked,
                       count(*) filter (where otherwise) as otherwise
                  from (select
                """
                        + Choosings.OPEN
                        + """
                           as open,
                           exists (select from mentor_choice c
                                    where c.choosing_id = a.id
                                      and c.mentorship_id is not null) as begun,
                           exists (select from mentor_choice c
                                    where c.choosing_id = a.id and c.place = 1
                                      and (not c.proposed or c.overrides <> '{}')) as otherwise
                      from mentor_choosing a
                      join referral r on r.id = a.referral_id
                     where
                          """
                        + PROGRAMMES
                        + ") told";
        return asked(sql, viewer)
                .query(
                        (row, _) ->
                                new Counts(
                                        row.getInt("asked"),
                                        row.getInt("otherwise"),
                                        row.getInt("done"),
                                        row.getInt("begun")))
                .single();
    }

    /**
     * How many of those of her programmes wait for a mentor although they were asked, and are asked
     * no more.
     */
    int toAskAnew(Viewer viewer) {
        var sql =
                """
                select count(distinct a.person_id)
                  from mentor_choosing a
                  join referral r on r.id = a.referral_id
                 where r.answer = 'ACCEPTED' and r.withdrawn_at is null
                   and r.found_at is null and r.no_at is null
                   and not exists (select from mentor_choosing b
                                     join mentor_choice c on c.choosing_id = b.id
                                    where b.person_id = a.person_id
                                      and c.freed_why is null and c.mentorship_id is null)
                   and
                """
                        + PROGRAMMES;
        return asked(sql, viewer).query(Integer.class).single();
    }

    /** What she is asked herself, as a mentor or as a contact of a workplace. */
    List<Choosing> askedOf(Viewer viewer) {
        var sql =
                Choosings.SELECT
                        + """
                          exists (select from mentor_choice c
                                    join workplace w on w.id = c.workplace_id
                                   where c.choosing_id = a.id
                                     and c.freed_why is null and c.mentorship_id is null
                                     and (c.person_id in (select id from person
                                                           where id = :me or merged_into = :me)
                                          or w.organisation_id = any (:organisations)
                                          or w.id = any (:workplaces)))
                           order by a.asked_at, a.id
                          """;
        return choosings.whole(
                db.sql(sql)
                        .param("me", viewer.self())
                        .param(
                                "organisations",
                                viewer.holds(Role.EMPLOYER_CONTACT, Kind.ORGANISATION))
                        .param("workplaces", viewer.holds(Role.EMPLOYER_CONTACT, Kind.WORKPLACE)));
    }

    /** Whether she answers for a workplace. */
    boolean isContactOf(MentorChoice choice, Viewer viewer) {
        return db.sql(
                        """
                        select exists (select from workplace w
                                        where w.id = :workplace
                                          and (w.organisation_id = any (:organisations)
                                               or w.id = any (:workplaces)))
                        """)
                .param("workplace", choice.workplace())
                .param("organisations", viewer.holds(Role.EMPLOYER_CONTACT, Kind.ORGANISATION))
                .param("workplaces", viewer.holds(Role.EMPLOYER_CONTACT, Kind.WORKPLACE))
                .query(Boolean.class)
                .single();
    }

    private StatementSpec asked(String sql, Viewer viewer) {
        UUID @Nullable [] programmes = viewer.programmes(Role.COORDINATOR);
        PersonId me = viewer.has(Role.JOB_CONSULTANT) ? viewer.self() : null;
        return db.sql(sql)
                .param("coordinates", viewer.has(Role.COORDINATOR))
                .param("programmes", programmes)
                .param("me", me);
    }
}
