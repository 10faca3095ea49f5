package org.handslag.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How it stands in circles: of many in one statement. */
@Repository
class WellbeingStates {
    private static final String LATEST =
            """
            select m.id, h.work, h.mentor, h.call, h.day, h.answered_at,
                   g.work as his_work, g.mentor as his_mentor, g.call as his_call,
                   g.day as his_day, g.answered_at as his_answered_at,
                   c.noted_at as called, t.told_at as told,
                   k.silent, k.unreached, k.unanswered
              from unnest(:ids::uuid[]) as m (id)
              left join lateral (
                   select * from wellbeing_answer a
                    where a.mentorship_id = m.id and a.voice = 'MENTEE'
                      and a.replaced_at is null
                    order by a.day desc, a.answered_at desc limit 1) h on true
              left join lateral (
                   select * from wellbeing_answer a
                    where a.mentorship_id = m.id and a.voice = 'MENTOR'
                      and a.replaced_at is null
                    order by a.day desc, a.answered_at desc limit 1) g on true
              left join lateral (
                   select * from wellbeing_call w
                    where w.mentorship_id = m.id and w.withdrawn_at is null
                    order by w.noted_at desc, w.id desc limit 1) c on true
              left join wellbeing_told t on t.mentorship_id = m.id
              left join lateral (
                   select count(*) filter (where a.until_day <= :today) as silent,
                          bool_or(a.sent = 'NO_WAY') as unreached,
                          min(a.asked_at) as unanswered
                     from check_in a
                    where a.mentorship_id = m.id and a.kind = 'WELLBEING'
                      and a.voice = 'MENTEE' and a.day <= :today
                      and a.day > coalesce(greatest(h.day, c.called_on),
                                           '-infinity'::date)) k on true
            """;

    private final JdbcClient db;

    WellbeingStates(JdbcClient db) {
        this.db = db;
    }

    Map<MentorshipId, WellbeingState> of(Collection<MentorshipId> mentorships, LocalDate today) {
        if (mentorships.isEmpty()) {
            return Map.of();
        }
        return db
                .sql(LATEST)
                .param("ids", WellbeingAnswers.ids(mentorships))
                .param("today", today)
                .query((row, _) -> state(row))
                .list()
                .stream()
                .collect(Collectors.toMap(WellbeingState::mentorship, Function.identity()));
    }

    WellbeingState of(MentorshipId mentorship, LocalDate today) {
        return of(List.of(mentorship), today).values().iterator().next();
    }

    /** False when someone else is telling them now. */
    boolean tell(WellbeingState state, Instant at) {
        return db.sql(
                                """
                                insert into wellbeing_told (mentorship_id, told_at)
                                values (:mentorship, :at)
                                    on conflict (operator_id, mentorship_id) do update
                                   set told_at = excluded.told_at
                                 where wellbeing_told.told_at = :told::timestamptz
                                """)
                        .param("mentorship", state.mentorship())
                        .param("at", at)
                        .param("told", state.told())
                        .update()
                == 1;
    }

    private static WellbeingState state(ResultSet row) throws SQLException {
        return new WellbeingState(
                new MentorshipId(row.getObject("id", UUID.class)),
                latest(row, ""),
                latest(row, "his_"),
                row.getInt("silent"),
                row.getBoolean("unreached"),
                instant(row, "unanswered"),
                instant(row, "called"),
                instant(row, "told"));
    }

    private static WellbeingState.@Nullable Latest latest(ResultSet row, String whose)
            throws SQLException {
        var work = row.getString(whose + "work");
        return work == null
                ? null
                : new WellbeingState.Latest(
                        WellbeingLevel.valueOf(work),
                        WellbeingLevel.valueOf(row.getString(whose + "mentor")),
                        CallWish.valueOf(row.getString(whose + "call")),
                        row.getObject(whose + "day", LocalDate.class),
                        row.getTimestamp(whose + "answered_at").toInstant());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
