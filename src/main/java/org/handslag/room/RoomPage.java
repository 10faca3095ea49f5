package org.handslag.room;

import gg.jte.models.runtime.JteModel;
import java.util.List;

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
        List<TrainedWorkplace> workplaces,
        List<RoomColleague> trained,
        List<BookedDate> open,
        List<JteModel> sections) {

    /** Whether nothing is booked, so that nothing can be asked. */
    public boolean isNew() {
        return dates.isEmpty();
    }
}
