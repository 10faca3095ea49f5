package org.handslag.mentorship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is and was of which circle. */
@Repository
class CircleMembers {
    private final JdbcClient db;

    CircleMembers(JdbcClient db) {
        this.db = db;
    }

    /** All of each circle, in the order in which they came, in one statement. */
    Map<MentorshipId, List<CircleMember>> of(Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        """
                        select c.*, n.whose, n.name
                          from circle_member c
                          -- Name by name: joined, all people of the operator would be read for them.
                         cross join lateral (
                               select coalesce(i.id, p.id) as whose, coalesce(i.name, p.name) as name
                                 from person p left join person i on i.id = p.merged_into
                                where p.id = c.person_id
                                limit 1) n
                         where c.mentorship_id = any (:ids)
                         order by c.from_day, c.id
                        """)
                .param("ids", Mentorships.ids(mentorships))
                .query((row, _) -> Map.entry(mentorship(row), member(row)))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    CircleMemberId add(MentorshipId mentorship, PersonId person, CircleRole role, LocalDate from) {
        var id = CircleMemberId.next();
        db.sql(
                        """
                        insert into circle_member (id, mentorship_id, person_id, role, from_day)
                        values (:id, :mentorship, :person, :role, :from)
                        """)
                .param("id", id)
                .param("mentorship", mentorship)
                .param("person", person)
                .param("role", role)
                .param("from", from)
                .update();
        return id;
    }

    /** Her time ends with this day; whoever was only to come later never was. */
    void until(CircleMemberId id, LocalDate day) {
        db.sql("delete from circle_member where id = :id and from_day > :day")
                .param("day", day)
                .param("id", id)
                .update();
        db.sql("update circle_member set until_day = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    /** False when she has promised already. */
    boolean promise(CircleMemberId id, Instant at) {
        return db.sql(
                                """
                                update circle_member set promised_at = :at
                                 where id = :id and promised_at is null
                                """)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when the mentee kept it from her already. */
    boolean withhold(CircleMemberId id, CircleItem item) {
        return db.sql(
                                """
                                update circle_member set withheld = array_append(withheld, :item)
                                 where id = :id and :item <> all (withheld)
                                """)
                        .param("item", item.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when the mentee did not keep it from her. */
    boolean show(CircleMemberId id, CircleItem item) {
        return db.sql(
                                """
                                update circle_member set withheld = array_remove(withheld, :item)
                                 where id = :id and :item = any (withheld)
                                """)
                        .param("item", item.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static MentorshipId mentorship(ResultSet row) throws SQLException {
        return new MentorshipId(row.getObject("mentorship_id", UUID.class));
    }

    private static Set<CircleItem> withheld(ResultSet row) throws SQLException {
        var items = (String[]) row.getArray("withheld").getArray();
        return Stream.of(items).map(CircleItem::valueOf).collect(Collectors.toSet());
    }

    private static CircleMember member(ResultSet row) throws SQLException {
        var promised = row.getTimestamp("promised_at");
        return new CircleMember(
                new CircleMemberId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("whose", UUID.class)),
                row.getString("name"),
                CircleRole.valueOf(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                promised == null ? null : promised.toInstant(),
                withheld(row));
    }
}
