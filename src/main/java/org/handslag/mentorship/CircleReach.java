package org.handslag.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handslag.mentorship.CircleListPage.CircleFilter;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Which circles someone may look at: a coordinator at those of her programmes, everyone at those
 * she is or was of herself, as long as {@link Insight} lets her.
 */
@Repository
class CircleReach {
    private static final String SELECT =
            """
            select m.*, case when w.name = o.name then w.name
                             else w.name || ', ' || o.name end as place,
                   coalesce(a.weeks, %d) as weeks
              from mentorship m
              left join circle_afterwards a on a.programme_id = m.programme_id
              join workplace w on w.id = m.workplace_id
              join organisation o on o.id = w.organisation_id
             where
            """
                    .formatted(Mentorships.USUAL_WEEKS);

    private static final String OF_HER =
            """
            m.id in (select c.mentorship_id from circle_member c
                      where c.person_id in (select id from person where id = :me or merged_into = :me))
            """;

    /** Those that have closed for her are left out before anyone is read of them. */
    private static final String OPEN_TO_HER =
            OF_HER
                    + """
                       and (:ended::boolean is null or (m.ended_on is not null) = :ended)
                       and (m.ended_on is null
                            or m.ended_on + 7 * coalesce(a.weeks, %d) >= :today
                            or exists (select from circle_member c
                                        where c.mentorship_id = m.id and c.role = 'MENTEE'
                                          and c.person_id in (select id from person
                                                               where id = :me or merged_into = :me)))
                     order by m.begins_on, m.id
                      """
                            .formatted(Mentorships.USUAL_WEEKS);

    static final String PROGRAMMES =
            "(:programmes::uuid[] is null or m.programme_id = any (:programmes::uuid[]))";

    private static final String FOUND =
            PROGRAMMES
                    + """
                       and (:ended::boolean is null or (m.ended_on is not null) = :ended)
                       and (:any or m.workplace_id in (select search_workplaces(:patterns))
                            or m.id in (select c.mentorship_id from circle_member c
                                         where c.person_id in (select search_people(:patterns))))
                      """;

    private final JdbcClient db;
    private final CircleMembers members;
    private final Clock clock;

    CircleReach(JdbcClient db, CircleMembers members, Clock clock) {
        this.db = db;
        this.members = members;
        this.clock = clock;
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    /** As one of those who run the programme. */
    Circle coordinated(MentorshipId id, Viewer viewer) {
        return all(viewer, "m.id = :id and " + PROGRAMMES, id).stream()
                .filter(_ -> viewer.has(Role.COORDINATOR))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Some of those of her programmes that she looks for, the latest first. */
    List<Circle> coordinated(Viewer viewer, CircleFilter filter, int from, int most) {
        var sql = SELECT + FOUND + " order by m.begins_on desc, m.id limit :most offset :from";
        return viewer.has(Role.COORDINATOR)
                ? circles(found(sql, viewer, filter).param("most", most).param("from", from))
                : List.of();
    }

    /** Of these, those of her programmes, the latest first. */
    List<Circle> coordinated(Viewer viewer, Collection<MentorshipId> some) {
        var sql =
                SELECT + "m.id = any (:ids) and " + PROGRAMMES + " order by m.begins_on desc, m.id";
        return viewer.has(Role.COORDINATOR)
                ? circles(
                        db.sql(sql)
                                .param("ids", Mentorships.ids(some))
                                .param("programmes", viewer.programmes(Role.COORDINATOR)))
                : List.of();
    }

    int count(Viewer viewer, CircleFilter filter) {
        var sql = "select count(*) from mentorship m where " + FOUND;
        return viewer.has(Role.COORDINATOR)
                ? found(sql, viewer, filter).query(Integer.class).single()
                : 0;
    }

    private StatementSpec found(String sql, Viewer viewer, CircleFilter filter) {
        var patterns = filter.patterns();
        return db.sql(sql)
                .param("programmes", viewer.programmes(Role.COORDINATOR))
                .param("ended", filter.ended())
                .param("any", patterns.isEmpty())
                .param("patterns", patterns.toArray(String[]::new));
    }

    /** One that she is of herself, and her place in it; hidden when it has closed for her. */
    Seen own(MentorshipId id, Viewer viewer, LocalDate today) {
        return find(id, viewer, today).orElseThrow(NotVisible::new);
    }

    /** The same; empty when it is not hers, or hidden. */
    Optional<Seen> find(MentorshipId id, Viewer viewer, LocalDate today) {
        return all(viewer, "m.id = :id and " + OF_HER, id).stream()
                .flatMap(circle -> seen(circle, viewer, today).stream())
                .findFirst();
    }

    /** Whoever looks. */
    Optional<Circle> any(MentorshipId id, Viewer viewer) {
        return all(viewer, "m.id = :id", id).stream().findFirst();
    }

    /** All that she is of herself and that have not closed for her, the first first. */
    List<Seen> own(Viewer viewer, LocalDate today) {
        return own(viewer, CircleFilter.all(true), today);
    }

    /** Of these, as a list is narrowed to those that go on or have ended. */
    List<Seen> own(Viewer viewer, CircleFilter filter, LocalDate today) {
        var found =
                circles(
                        db.sql(SELECT + OPEN_TO_HER)
                                .param("me", viewer.person())
                                .param("ended", filter.ended())
                                .param("today", today));
        return found.stream().flatMap(circle -> seen(circle, viewer, today).stream()).toList();
    }

    /** Whether she is or was the mentee of one. */
    boolean isMentee(Viewer viewer) {
        return db.sql(
                        """
                        select exists (
                            select from circle_member
                             where role = 'MENTEE'
                               and person_id in (select id from person
                                                  where id = :me or merged_into = :me))
                        """)
                .param("me", viewer.person())
                .query(Boolean.class)
                .single();
    }

    /** A circle as one of its members sees it. */
    record Seen(Circle circle, CircleMember me, Standing standing) {
        Set<CircleItem> items() {
            return Insight.seen(me, standing);
        }

        boolean sees(CircleItem item) {
            return items().contains(item);
        }
    }

    private static Optional<Seen> seen(Circle circle, Viewer viewer, LocalDate today) {
        return circle.place(viewer.self(), today)
                .map(me -> new Seen(circle, me, circle.standing(me, today)))
                .filter(seen -> seen.sees(CircleItem.FRAME));
    }

    private List<Circle> all(Viewer viewer, String where, @Nullable MentorshipId id) {
        return circles(
                db.sql(SELECT + where + " order by m.begins_on, m.id")
                        .param("programmes", viewer.programmes(Role.COORDINATOR))
                        .param("me", viewer.person())
                        .param("id", id));
    }

    private List<Circle> circles(StatementSpec sql) {
        var found =
                sql.query(
                                (row, number) ->
                                        new Found(
                                                Mentorships.row(row, number),
                                                row.getString("place"),
                                                row.getInt("weeks")))
                        .list();
        if (found.isEmpty()) {
            return List.of();
        }
        var theirs = members.of(found.stream().map(one -> one.mentorship().id()).toList());
        return found.stream().map(one -> circle(one, theirs)).toList();
    }

    private record Found(Mentorship mentorship, String place, int weeks) {}

    private static Circle circle(Found found, Map<MentorshipId, List<CircleMember>> theirs) {
        var mentorship = found.mentorship();
        var members = theirs.getOrDefault(mentorship.id(), List.of());
        return new Circle(mentorship, found.place(), members, found.weeks());
    }
}
