package org.handslag.venue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.directory.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * A place where courses are held.
 *
 * @param slug readable part of its public address; stays when the name changes
 * @param retiredAt since when no new date is planned there, or null
 */
public record Venue(
        VenueId id, String slug, Details details, @Nullable Instant retiredAt, long version) {

    /**
     * What a coordinator writes.
     *
     * @param rooms names of rooms as they stand on their doors, with the floor; may be empty
     */
    public record Details(
            String name,
            PostalAddress address,
            Directions directions,
            Contact contact,
            List<String> rooms) {
        public Details {
            rooms = List.copyOf(rooms);
        }
    }

    /** Whom to ask about the place. Shown in public; each part may be empty. */
    public record Contact(String name, String email, String telephone) {
        public static Contact none() {
            return new Contact("", "", "");
        }

        public boolean isEmpty() {
            return name.isEmpty() && email.isEmpty() && telephone.isEmpty();
        }

        /** The number as a telephone dials it. */
        public String dialled() {
            return telephone.replaceAll("[^+\\d]", "");
        }
    }

    public String name() {
        return details.name();
    }

    public Directions directions() {
        return details.directions();
    }

    public Contact contact() {
        return details.contact();
    }

    public List<String> rooms() {
        return details.rooms();
    }

    /** Its public page, below the operator's segment. */
    public String path() {
        return "/places/" + slug;
    }

    /** Street and town in one line. */
    public String address() {
        return String.join(", ", details.address().lines());
    }

    /** Name, room and address in one line, as in a calendar. */
    public String inOneLine(String room) {
        return Stream.of(name(), room, address())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    Venue with(Details details) {
        return new Venue(id, slug, details, retiredAt, version);
    }

    Venue called(String slug) {
        return new Venue(id, slug, details, retiredAt, version);
    }
}
