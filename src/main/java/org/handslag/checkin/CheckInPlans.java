package org.handslag.checkin;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often each circle is asked. */
@Repository
class CheckInPlans {
    private final JdbcClient db;
    private final Journal journal;

    CheckInPlans(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    CheckInPlan of(CheckInKind kind, MentorshipId mentorship) {
        return db.sql(
                        """
                        select coalesce(r.rhythm, u.rhythm, :usual) as rhythm,
                               r.mentorship_id is not null as own, r.paused_until,
                               coalesce(r.version, 0) as version
                          from mentorship m
                          left join check_in_rhythm r on r.mentorship_id = m.id and r.kind = :kind
                          left join check_in_usual u
                            on u.programme_id = m.programme_id and u.kind = :kind
                         where m.id = :mentorship
                        """)
                .param("usual", kind.usual())
                .param("kind", kind)
                .param("mentorship", mentorship)
                .query(
                        (row, _) ->
                                new CheckInPlan(
                                        mentorship,
                                        kind,
                                        CheckInRhythm.valueOf(row.getString("rhythm")),
                                        row.getBoolean("own"),
                                        row.getObject("paused_until", LocalDate.class),
                                        row.getLong("version")))
                .single();
    }

    /** False when someone else changed it first. */
    boolean save(
            CheckInPlan was, CheckInRhythm rhythm, @Nullable LocalDate pausedUntil, Viewer by) {
        var saved =
                db.sql(
                                        """
                                        insert into check_in_rhythm
                                               (mentorship_id, kind, rhythm, paused_until, version)
                                        values (:mentorship, :kind, :rhythm, :paused, 1)
                                            on conflict (operator_id, mentorship_id, kind) do update
                                           set rhythm = excluded.rhythm,
                                               paused_until = excluded.paused_until,
                                               version = check_in_rhythm.version + 1
                                         where check_in_rhythm.version = :version
                                        """)
                                .param("mentorship", was.mentorship())
                                .param("kind", was.kind())
                                .param("rhythm", rhythm)
                                .param("paused", pausedUntil)
                                .param("version", was.version())
                                .update()
                        == 1;
        if (saved) {
            journal.changed(
                    by,
                    "checkin.rhythm",
                    new Subject("mentorship", was.mentorship().value()),
                    Map.of("rhythm", was.rhythm()),
                    Map.of("rhythm", rhythm, "paused", pausedUntil == null ? "" : pausedUntil));
        }
        return saved;
    }

    /** From now on it is the usual one of the programme. */
    void usual(ProgrammeId programme, CheckInKind kind, CheckInRhythm rhythm, Viewer by) {
        db.sql(
                        """
                        insert into check_in_usual (programme_id, kind, rhythm)
                        values (:programme, :kind, :rhythm)
                            on conflict (operator_id, programme_id, kind) do update
                           set rhythm = excluded.rhythm
                        """)
                .param("programme", programme)
                .param("kind", kind)
                .param("rhythm", rhythm)
                .update();
        journal.changed(
                by,
                "checkin.usual",
                new Subject("programme", programme.value()),
                Map.of(),
                Map.of("kind", kind, "rhythm", rhythm));
    }
}
