package org.handslag.room;

import java.util.Collection;
import java.util.List;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * The colleagues who can be chosen for a seat instead of being written down. Of what is known of
 * them only name and address reach the seat.
 */
@Component
class KnownColleagues {
    static final String FIELD = "colleague";

    private final Rooms rooms;
    private final RoomPages pages;
    private final People people;

    KnownColleagues(Rooms rooms, RoomPages pages, People people) {
        this.rooms = rooms;
        this.pages = pages;
        this.people = people;
    }

    /** To choose among, by name. */
    List<Option> options(Frame f, RoomId room) {
        return pages.colleagues(f, rooms.open(f.viewer(), room)).stream()
                .map(one -> Option.of(one.person(), label(one)))
                .toList();
    }

    /** A seat for each of these; whoever is no colleague of this room gets none. */
    List<Seat> seats(Frame f, RoomId room, Collection<PersonId> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : pages.colleagues(f, rooms.open(f.viewer(), room)).stream()
                        .filter(one -> chosen.contains(one.person()))
                        .map(one -> seat(f, one))
                        .toList();
    }

    private Seat seat(Frame f, RoomColleague one) {
        var language = people.find(one.person()).map(Person::language).orElse(f.locale());
        var email = Email.parse(one.email()).orElse(null);
        return new Seat(one.name(), email, "", language, one.person());
    }

    private static String label(RoomColleague one) {
        return one.workplaces().isEmpty() ? one.name() : one.name() + ", " + one.workplaces();
    }
}
