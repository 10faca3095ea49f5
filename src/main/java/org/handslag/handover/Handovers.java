package org.handslag.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those who come should know, as it is kept. */
@Repository
class Handovers {
    private final JdbcClient db;

    Handovers(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<Handover> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select * from handover
                         where mentorship_id = :mentorship
                         order by asked_at desc, id
                        """)
                .param("mentorship", mentorship)
                .query(Handovers::row)
                .list();
    }

    /**
     * All that a circle hands over.
     *
     * @param wishes which of the two have asked for another mentor, and wait
     */
    record All(List<Handover> handovers, Set<CircleRole> wishes) {}

    /** Both in one statement: it stands on the circle's page. */
    All all(MentorshipId mentorship) {
        var wishes = EnumSet.noneOf(CircleRole.class);
        var handovers = new ArrayList<Handover>();
        db.sql(
                        """
                        select h.*, (select string_agg(w.asked_as, ',') from mentor_wish w
                                      where w.mentorship_id = m.id
                                        and w.settled_at is null and w.withdrawn_at is null) as wishes
                          from mentorship m
                          left join handover h on h.mentorship_id = m.id
                         where m.id = :mentorship
                         order by h.asked_at desc, h.id
                        """)
                .param("mentorship", mentorship)
                .query(
                        row -> {
                            var asked = row.getString("wishes");
                            if (asked != null) {
                                Arrays.stream(asked.split(",", -1))
                                        .map(CircleRole::valueOf)
                                        .forEach(wishes::add);
                            }
                            if (row.getObject("id") != null) {
                                handovers.add(row(row, 0));
                            }
                        });
        return new All(handovers, wishes);
    }

    void ask(MentorshipId mentorship, CircleMemberId member, Instant at) {
        db.sql(
                        """
                        insert into handover (id, mentorship_id, member_id, asked_at)
                        values (:id, :mentorship, :member, :at)
                        on conflict do nothing
                        """)
                .param("id", HandoverId.next())
                .param("mentorship", mentorship)
                .param("member", member)
                .param("at", at)
                .update();
    }

    /**
     * Writes it anew: a yes that was said to other words does not count for these.
     *
     * @param notedBy who wrote it for her; null when she did
     * @return false when someone else wrote first
     */
    boolean write(Handover before, HandoverText text, @Nullable PersonId notedBy, Instant at) {
        return db.sql(
                                """
                                update handover
                                   set doing = :doing, helps = :helps, wish = :wish,
                                       noted_by = :by, written_at = :at, approved_at = null,
                                       by_telephone = false, nothing_at = null, lock = lock + 1
                                 where id = :id and lock = :lock
                                """)
                        .param("doing", text.doing())
                        .param("helps", text.helps())
                        .param("wish", text.wish())
                        .param("by", notedBy)
                        .param("at", at)
                        .param("id", before.id())
                        .param("lock", before.lock())
                        .update()
                == 1;
    }

    /** False when it was written anew since it was read, or she has said yes already. */
    boolean approve(HandoverId id, long lock, boolean byTelephone, Instant at) {
        return db.sql(
                                """
                                update handover
                                   set approved_at = :at, by_telephone = :telephone, lock = lock + 1
                                 where id = :id and lock = :lock
                                   and approved_at is null and written_at is not null
                                """)
                        .param("at", at)
                        .param("telephone", byTelephone)
                        .param("id", id)
                        .param("lock", lock)
                        .update()
                == 1;
    }

    /** Nobody else reads it any more; the words are hers still. */
    boolean takeBack(HandoverId id) {
        return db.sql(
                                """
                                update handover
                                   set approved_at = null, by_telephone = false, lock = lock + 1
                                 where id = :id and approved_at is not null
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** She tells it herself: what was begun goes. */
    void nothing(HandoverId id, Instant at) {
        db.sql(
                        """
                        update handover
                           set doing = '', helps = '', wish = '', noted_by = null, written_at = null,
                               approved_at = null, by_telephone = false, nothing_at = :at,
                               lock = lock + 1
                         where id = :id
                        """)
                .param("at", at)
                .param("id", id)
                .update();
    }

    private static Handover row(ResultSet row, int number) throws SQLException {
        return new Handover(
                new HandoverId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                row.getObject("member_id", UUID.class),
                new HandoverText(
                        row.getString("doing"), row.getString("helps"), row.getString("wish")),
                row.getObject("noted_by", UUID.class) != null,
                moment(row, "written_at"),
                moment(row, "approved_at"),
                row.getBoolean("by_telephone"),
                moment(row, "nothing_at"),
                row.getLong("lock"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
