package org.handslag.guide;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.handslag.guide.CircleGuidePage.Tick;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is ticked of the first days, as it is kept. */
@Repository
class GuideTicks {
    private final JdbcClient db;

    GuideTicks(JdbcClient db) {
        this.db = db;
    }

    Map<FirstDays, Tick> of(MentorshipId mentorship) {
        var ticks = new EnumMap<FirstDays, Tick>(FirstDays.class);
        db.sql(
                        """
                        select t.item, t.ticked_at, coalesce(i.name, p.name, '') as who
                          from guide_tick t
                          left join person p on p.id = t.ticked_by
                          left join person i on i.id = p.merged_into
                         where t.mentorship_id = :mentorship
                        """)
                .param("mentorship", mentorship)
                .query(
                        row -> {
                            var at = row.getTimestamp("ticked_at").toInstant();
                            ticks.put(
                                    FirstDays.valueOf(row.getString("item")),
                                    new Tick(row.getString("who"), at));
                        });
        return ticks;
    }

    /** False when it was ticked before. */
    boolean tick(MentorshipId mentorship, FirstDays item, @Nullable PersonId by, Instant at) {
        return db.sql(
                                """
                                insert into guide_tick (id, mentorship_id, item, ticked_by, ticked_at)
                                values (:id, :mentorship, :item, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", Uuid7.next())
                        .param("mentorship", mentorship)
                        .param("item", item)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean untick(MentorshipId mentorship, FirstDays item) {
        return db.sql("delete from guide_tick where mentorship_id = :mentorship and item = :item")
                        .param("mentorship", mentorship)
                        .param("item", item)
                        .update()
                == 1;
    }
}
