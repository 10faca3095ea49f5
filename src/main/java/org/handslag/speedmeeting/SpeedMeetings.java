package org.handslag.speedmeeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.proposal.RunId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads meetings, their guests and what those said. */
@Repository
class SpeedMeetings {
    private static final String GUESTS =
            """
            select g.*, p.name,
                   case when w.id is null then ''
                        when w.name = o.name then w.name
                        else w.name || ', ' || o.name end as workplace,
                   r.answer is not distinct from 'ACCEPTED' and r.withdrawn_at is null
                   and r.found_at is null and r.no_at is null as waits
              from speed_guest g
              join person p on p.id = g.person_id
              left join match_run_mentee m on m.run_id = g.run_id and m.number = g.mentee_number
              left join referral r on r.id = m.referral_id
              left join match_run_seat s on s.run_id = g.run_id and s.number = g.seat_number
              left join workplace w on w.id = s.workplace_id
              left join organisation o on o.id = w.organisation_id
             where
            """;

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

    /** All guests, mentees first, each side by its badges. */
    List<SpeedGuest> guests(SpeedMeetingId meeting) {
        var said = said(meeting);
        return db
                .sql(GUESTS + "g.meeting_id = :meeting order by g.seat_number is not null, g.badge")
                .param("meeting", meeting)
                .query(SpeedRows::guest)
                .list()
                .stream()
                .map(one -> SpeedRows.saying(one, said.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private Map<SpeedGuestId, Map<SpeedGuestId, Integer>> said(SpeedMeetingId meeting) {
        return db
                .sql(
                        """
                        select w.guest_id, w.other_id, w.place from speed_wish w
                          join speed_guest g on g.id = w.guest_id
                         where g.meeting_id = :meeting
                        """)
                .param("meeting", meeting)
                .query(SpeedRows::wish)
                .list()
                .stream()
                .collect(
                        groupingBy(
                                SpeedRows.Wished::by,
                                toMap(SpeedRows.Wished::other, SpeedRows.Wished::place)));
    }

    /** What she is invited to herself, the next day first; without what she said. */
    List<SpeedGuest> of(PersonId her) {
        var sql =
                GUESTS
                        + """
                          g.person_id in (select id from person
                                           where id = :her or merged_into = :her)
                           order by (select day from speed_meeting m where m.id = g.meeting_id) desc
                          """;
        return db.sql(sql).param("her", her).query(SpeedRows::guest).list();
    }

    /** Her own entry among the guests, if it is hers. */
    Optional<SpeedMeetingId> meetingOf(SpeedGuestId guest, PersonId her) {
        return of(her).stream()
                .filter(one -> one.id().equals(guest))
                .map(SpeedGuest::meeting)
                .findFirst();
    }
}
