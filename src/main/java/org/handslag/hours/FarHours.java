package org.handslag.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts mentorships in which {@link HourShare} would tell of something, without making the ledger
 * of each: by what the last version grants, as if it had always granted so.
 */
@Repository
class FarHours {
    private final JdbcClient db;

    FarHours(JdbcClient db) {
        this.db = db;
    }

    int count(UUID @Nullable [] programmes, LocalDate today) {
        return db.sql(
                        """
                        select count(*)
                          from mentorship m
                          join lateral (
                              select (v.content -> 'support' ->> 'minutes')::numeric as minutes, v.until_day,
                                     coalesce((p.content -> 'hours' ->> 'alarmPercent')::int, 50) as least
                                from agreement_version v
                                join rule_pack p on p.type_id = v.type_id and p.number = v.pack_number
                               where v.mentorship_id = m.id
                                 and v.agreed_at is not null and v.dropped_at is null
                               order by v.number desc
                               limit 1) now on now.minutes > 0
                          join lateral (
                              select min(v.from_day) as day
                                from agreement_version v
                               where v.mentorship_id = m.id
                                 and v.agreed_at is not null and v.dropped_at is null) first
                            on first.day <= (:today::date - interval '1 month')
                          join lateral (
                              select coalesce(sum(g.minutes), 0) as minutes
                                from hours_given g
                               where g.mentorship_id = m.id and g.undone_at is null) given on true
                          join lateral (
                              select now.minutes * (least(:today, now.until_day) - first.day + 1) / 7
                                     as minutes) granted on true
                         where m.ended_on is null
                           and (:programmes::uuid[] is null or m.programme_id = any (:programmes::uuid[]))
                           and (given.minutes > granted.minutes + 15
                                or given.minutes * 100 < granted.minutes * now.least)
                        """)
                .param("programmes", programmes)
                .param("today", today)
                .query(Integer.class)
                .single();
    }
}
