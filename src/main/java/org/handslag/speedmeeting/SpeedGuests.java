package org.handslag.speedmeeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is invited to meetings, and what they said. */
@Repository
class SpeedGuests {
    private static final String GUESTS =
            """
            select g.*, p.name, coalesce(q.merged_into, q.id) as said_by,
                   case when w.id is null then ''
                        when w.name = o.name then w.name
                        else w.name || ', ' || o.name end as workplace,
                   r.answer is not distinct from 'ACCEPTED' and r.withdrawn_at is null
                   and r.found_at is null and r.no_at is null as waits
              from speed_guest g
              join person p on p.id = g.person_id
              left join person q on q.id = g.ranked_by
              left join match_run_mentee m on m.run_id = g.run_id and m.number = g.mentee_number
              left join referral r on r.id = m.referral_id
              left join match_run_seat s on s.run_id = g.run_id and s.number = g.seat_number
              left join workplace w on w.id = s.workplace_id
              left join organisation o on o.id = w.organisation_id
             where
            """;

    private final JdbcClient db;

    SpeedGuests(JdbcClient db) {
        this.db = db;
    }

    /** All guests, mentees first, each side by its badges. */
    List<SpeedGuest> of(SpeedMeetingId meeting) {
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
