package org.handslag.room;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.directory.WorkplaceId;

/**
 * The front page of an employer's room.
 *
 * @param several whether its reader is a contact of other rooms too
 * @param office whether she runs things and only looks in
 * @param trained those who have completed something last
 */
public record RoomPage(
        Room room,
        boolean several,
        boolean office,
        List<Asked> asked,
        List<BookedDate> dates,
        List<Trained> workplaces,
        List<RoomColleague> trained,
        List<BookedDate> open,
        List<JteModel> sections) {

    /** Whether nothing is booked, so that nothing can be asked. */
    public boolean isNew() {
        return dates.isEmpty();
    }

    /**
     * A workplace with how much of its staff has been trained.
     *
     * @param mentors people who work there and have completed a course that makes a mentor
     * @param employees how many work there; 0 while nobody has told
     */
    public record Trained(WorkplaceId id, String name, int mentors, int employees) {
        public boolean isKnown() {
            return employees > 0;
        }

        /** Whether the number that was told can be right. */
        public boolean isPossible() {
            return mentors <= employees;
        }

        /** Of a hundred, rounded; more than none is never told as 0. */
        public int percent() {
            if (!isKnown() || mentors == 0) {
                return 0;
            }
            return Math.max(1, Math.toIntExact(Math.round(mentors * 100.0 / employees)));
        }
    }
}
