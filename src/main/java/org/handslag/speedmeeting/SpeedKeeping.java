package org.handslag.speedmeeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes meetings, their guests and what those said. */
@Repository
class SpeedKeeping {
    private final JdbcClient db;

    SpeedKeeping(JdbcClient db) {
        this.db = db;
    }

    void add(SpeedMeeting fresh, List<SpeedGuest> guests) {
        db.sql(
                        """
                        insert into speed_meeting
                               (id, run_id, day, starts_at, place, wishes_until, planned_by,
                                planned_at)
                        values (:id, :run, :day, :at, :place, :until, :by, :now)
                        """)
                .param("id", fresh.id())
                .param("run", fresh.run())
                .param("day", fresh.day())
                .param("at", fresh.at())
                .param("place", fresh.where())
                .param("until", fresh.until())
                .param("by", fresh.plannedBy())
                .param("now", fresh.plannedAt())
                .update();
        guests.forEach(one -> add(fresh, one));
    }

    private void add(SpeedMeeting meeting, SpeedGuest guest) {
        db.sql(
                        """
                        insert into speed_guest
                               (id, meeting_id, run_id, person_id, mentee_number, seat_number,
                                badge)
                        values (:id, :meeting, :run, :person, :mentee, :seat, :badge)
                        """)
                .param("id", guest.id())
                .param("meeting", meeting.id())
                .param("run", meeting.run())
                .param("person", guest.person())
                .param("mentee", guest.isMentee() ? guest.number() : null)
                .param("seat", guest.isMentee() ? null : guest.number())
                .param("badge", guest.badge())
                .update();
    }

    /** What a step has changed of one that is locked. */
    void save(SpeedMeeting meeting) {
        db.sql(
                        """
                        update speed_meeting
                           set wishes_until = :until, opened_at = :opened, closed_at = :closed,
                               off_at = :off
                         where id = :id
                        """)
                .param("until", meeting.until())
                .param("opened", meeting.openedAt())
                .param("closed", meeting.closedAt())
                .param("off", meeting.offAt())
                .param("id", meeting.id())
                .update();
    }

    /** These came, and the others did not. */
    void came(SpeedMeetingId meeting, Collection<SpeedGuestId> guests) {
        db.sql("update speed_guest set came = (id = any (:guests)) where meeting_id = :meeting")
                .param("guests", ids(guests))
                .param("meeting", meeting)
                .update();
    }

    /** In place of what she said before. */
    void say(SpeedGuestId guest, SpeedGuest.SpeedSaid said) {
        db.sql("update speed_guest set ranked_at = :at, ranked_by = :by where id = :guest")
                .param("at", said.at())
                .param("by", said.by())
                .param("guest", guest)
                .update();
        db.sql("delete from speed_wish where guest_id = :guest").param("guest", guest).update();
        var wishes = List.copyOf(said.places().entrySet());
        db.sql(
                        """
                        insert into speed_wish (guest_id, other_id, place)
                        select :guest, w.other, w.place
                          from unnest(:others::uuid[], :places::int[]) as w (other, place)
                          join speed_guest o on o.id = w.other
                        """)
                .param("guest", guest)
                .param("others", ids(wishes.stream().map(Map.Entry::getKey).toList()))
                .param("places", wishes.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }

    private static UUID[] ids(Collection<SpeedGuestId> guests) {
        return guests.stream().map(SpeedGuestId::value).toArray(UUID[]::new);
    }

    /** That she was invited, what she said and what was said of her. */
    void forget(PersonId person) {
        db.sql("delete from speed_guest where person_id = :person")
                .param("person", person)
                .update();
    }
}
