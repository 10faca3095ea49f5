package org.handslag.speedmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.proposal.RunId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads meetings. */
@Repository
class SpeedMeetings {
    private final JdbcClient db;

    SpeedMeetings(JdbcClient db) {
        this.db = db;
    }

    /** A meeting of a programme that its reader does not run does not exist. */
    Optional<SpeedMeeting> find(SpeedMeetingId id, Viewer viewer) {
        return hers("m.id = :id", viewer).param("id", id).query(SpeedRows::meeting).optional();
    }

    /** Those with which something is to be done on a day, the first held first. */
    List<SpeedMeeting> unfinished(LocalDate today, Viewer viewer) {
        var what =
                """
                m.off_at is null and m.closed_at is null and r.discarded_at is null
                and case when m.opened_at is null then m.day <= :today
                         else m.wishes_until < :today end
                 order by m.day, m.id
                """;
        return hers(what, viewer).param("today", today).query(SpeedRows::meeting).list();
    }

    private StatementSpec hers(String what, Viewer viewer) {
        UUID[] none = {};
        var held = viewer.has(Role.COORDINATOR) ? viewer.programmes(Role.COORDINATOR) : none;
        return db.sql(
                        """
                        select m.* from speed_meeting m
                          join match_run r on r.id = m.run_id
                         where (:programmes::uuid[] is null
                                or r.programme_id = any (:programmes::uuid[]))
                           and
                        """
                                + what)
                .param("programmes", held);
    }

    /** Whoever looks. */
    SpeedMeeting any(SpeedMeetingId id) {
        return db.sql("select * from speed_meeting where id = :id")
                .param("id", id)
                .query(SpeedRows::meeting)
                .single();
    }

    /** Nobody else changes it until this unit of work is over. */
    SpeedMeeting locked(SpeedMeetingId id) {
        return db.sql("select * from speed_meeting where id = :id for update")
                .param("id", id)
                .query(SpeedRows::meeting)
                .single();
    }

    /** Of a run, the latest first. */
    List<SpeedMeeting> of(RunId run) {
        return db.sql(
                        """
                        select * from speed_meeting where run_id = :run
                         order by day desc, starts_at desc, id
                        """)
                .param("run", run)
                .query(SpeedRows::meeting)
                .list();
    }
}
