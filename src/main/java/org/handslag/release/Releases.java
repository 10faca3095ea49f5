package org.handslag.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.release.Release.Act;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of releases. A row changes once at most: when it is taken back. */
@Repository
class Releases {
    private final JdbcClient db;

    Releases(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<Release> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select r.*, coalesce(i.name, p.name) as recipient,
                               g.name as given_name, t.name as taken_name
                          from release r
                          join person p on p.id = r.person_id
                          left join person i on i.id = p.merged_into
                          join person g on g.id = r.released_by
                          left join person t on t.id = r.taken_back_by
                         where r.mentorship_id = :mentorship
                         order by coalesce(r.taken_back_at, r.released_at) desc, r.id
                        """)
                .param("mentorship", mentorship)
                .query(Releases::release)
                .list();
    }

    /** What the mentee took back last from this person, whatever she was in the circle then. */
    Set<CircleItem> takenBack(MentorshipId mentorship, PersonId person) {
        return db
                .sql(
                        """
                        select item
                          from (select distinct on (item) item, taken_back_at from release
                                 where mentorship_id = :mentorship and person_id = :person
                                 order by item, released_at desc) latest
                         where taken_back_at is not null
                        """)
                .param("mentorship", mentorship)
                .param("person", person)
                .query(String.class)
                .list()
                .stream()
                .map(CircleItem::valueOf)
                .collect(Collectors.toSet());
    }

    void add(
            MentorshipId mentorship,
            CircleMember to,
            CircleItem item,
            ReleaseGround ground,
            Act given) {
        db.sql(
                        """
                        insert into release (id, mentorship_id, member_id, person_id, role, item, ground,
                                             released_at, released_by, released_way, released_in)
                        values (:id, :mentorship, :member, :person, :role, :item, :ground,
                                :at, :by, :way, :language)
                        """)
                .param("id", Uuid7.next())
                .param("mentorship", mentorship)
                .param("member", to.id())
                .param("person", to.person())
                .param("role", to.role())
                .param("item", item)
                .param("ground", ground)
                .param("at", given.at())
                .param("by", given.by())
                .param("way", given.way())
                .param("language", given.language())
                .update();
    }

    void takeBack(CircleMember from, CircleItem item, Act act) {
        db.sql(
                        """
                        update release
                           set taken_back_at = :at, taken_back_by = :by,
                               taken_back_way = :way, taken_back_in = :language
                         where member_id = :member and item = :item and taken_back_at is null
                        """)
                .param("at", act.at())
                .param("by", act.by())
                .param("way", act.way())
                .param("language", act.language())
                .param("member", from.id())
                .param("item", item)
                .update();
    }

    /** What was let known of someone as a mentee goes with her. */
    void erase(PersonId mentee) {
        db.sql(
                        """
                        delete from release r using circle_member c
                         where c.mentorship_id = r.mentorship_id and c.role = 'MENTEE'
                           and c.person_id = :mentee
                        """)
                .param("mentee", mentee)
                .update();
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                new CircleMemberId(row.getObject("member_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("recipient"),
                CircleRole.valueOf(row.getString("role")),
                CircleItem.valueOf(row.getString("item")),
                ReleaseGround.valueOf(row.getString("ground")),
                act(row, "released", row.getString("given_name")),
                row.getObject("taken_back_by") == null
                        ? null
                        : act(row, "taken_back", row.getString("taken_name")));
    }

    private static Act act(ResultSet row, String which, @Nullable String name) throws SQLException {
        return new Act(
                row.getTimestamp(which + "_at").toInstant(),
                new PersonId(row.getObject(which + "_by", UUID.class)),
                name == null ? "" : name,
                ReleaseWay.valueOf(row.getString(which + "_way")),
                row.getString(which + "_in"));
    }
}
