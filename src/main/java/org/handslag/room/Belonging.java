package org.handslag.room;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.SearchText;
import org.handslag.directory.Workplaces;
import org.handslag.role.RoleGiven;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.seats.Booking;
import org.handslag.seats.Rebooking.Rebooked;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Decides whose a booking is: the room's in which it was made; else that of the one employer whose
 * contact has made it. Heard before the letters, which go to whoever answers for it.
 */
@Component
class Belonging {
    private static final ScopedValue<Room> ROOM = ScopedValue.newInstance();

    private final EmployerBookings bookings;
    private final Rooms rooms;
    private final Workplaces workplaces;
    private final RoomCare care;
    private final Clock clock;

    Belonging(
            EmployerBookings bookings,
            Rooms rooms,
            Workplaces workplaces,
            RoomCare care,
            Clock clock) {
        this.bookings = bookings;
        this.rooms = rooms;
        this.workplaces = workplaces;
        this.care = care;
        this.clock = clock;
    }

    /** What is booked meanwhile is this room's. */
    <T> T in(Room room, Supplier<T> booking) {
        return ScopedValue.where(ROOM, room).call(booking::get);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void hear(Booking.Made made) {
        var booking = made.booking();
        var room = ROOM.isBound() ? Optional.of(ROOM.get()) : roomOf(booking);
        room.ifPresent(found -> bookings.add(booking.id(), found));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void hear(Rebooked rebooked) {
        bookings.follow(rebooked.left().booking(), rebooked.now().booking());
    }

    /** What she booked for this organisation before she was its contact. */
    @EventListener
    void hear(RoleGiven given) {
        var contact = given.grant().person();
        if (given.grant().role() != Role.EMPLOYER_CONTACT) {
            return;
        }
        for (var loose : bookings.loose(contact, clock.instant())) {
            roomOf(contact, loose.workplace())
                    .filter(room -> isSame(room.name(), loose.organisation()))
                    .ifPresent(room -> bookings.add(loose.booking(), room));
        }
    }

    private Optional<Room> roomOf(Booking booking) {
        var contact = booking.contact();
        return roomOf(contact.person(), contact.workplace());
    }

    private Optional<Room> roomOf(PersonId contact, String workplace) {
        var hers = rooms.of(contact, care.today());
        if (hers.stream().map(Room::organisation).distinct().count() != 1) {
            return Optional.empty();
        }
        return hers.stream()
                .filter(room -> !room.isWhole() && isSame(room.workplaceName(), workplace))
                .findFirst()
                .or(() -> whole(hers, workplace))
                .or(() -> hers.size() == 1 ? Optional.of(hers.getFirst()) : Optional.empty());
    }

    private Optional<Room> whole(List<Room> hers, String workplace) {
        return hers.stream().filter(Room::isWhole).findFirst().map(room -> at(room, workplace));
    }

    private Room at(Room whole, String workplace) {
        return workplaces
                .twin(NewWorkplace.of(whole.organisation(), workplace))
                .map(id -> new Room(whole.organisation(), whole.name(), id, workplace))
                .orElse(whole);
    }

    private static boolean isSame(String name, String typed) {
        return Objects.equals(SearchText.key(name), SearchText.key(typed));
    }
}
