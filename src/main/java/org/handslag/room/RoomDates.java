package org.handslag.room;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.signup.BookingPage;
import org.handslag.signup.BookingPages;
import org.springframework.stereotype.Component;

/** The seats of an employer at one date, whoever of its contacts booked them. */
@Component
class RoomDates {
    private final Rooms rooms;
    private final BookedSeats booked;
    private final Seats seats;
    private final CourseInstances instances;
    private final BookingPages pages;
    private final Reads reads;

    RoomDates(
            Rooms rooms,
            BookedSeats booked,
            Seats seats,
            CourseInstances instances,
            BookingPages pages,
            Reads reads) {
        this.rooms = rooms;
        this.booked = booked;
        this.seats = seats;
        this.instances = instances;
        this.pages = pages;
        this.reads = reads;
    }

    /**
     * @throws NotVisible when it is no room of hers, or nothing is booked from it at that date
     */
    BookingPage open(Viewer viewer, RoomId id, CourseInstanceId date) {
        var room = rooms.open(viewer, id);
        var found =
                booked.at(room, viewer, date).stream()
                        .map(seats::find)
                        .flatMap(Optional::stream)
                        .toList();
        if (found.isEmpty()) {
            throw new NotVisible();
        }
        noteRead(viewer, found);
        var booking = seats.find(found.getLast().booking()).orElseThrow();
        var instance = instances.find(date).orElseThrow();
        return pages.of(room.path("dates/" + date), booking, instance, found).in(room.path());
    }

    private void noteRead(Viewer viewer, List<Registration> found) {
        var persons = found.stream().map(Registration::person).filter(Objects::nonNull).toList();
        reads.read(viewer, RoomPages.READING, persons);
    }
}
