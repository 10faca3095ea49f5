package org.handslag.letter;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Recipient;
import org.handslag.seats.Booking;
import org.handslag.seats.BookingId;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * What someone writes in her own words needs just what every other message needs: who reads about a
 * seat, what to call course and day in her language, and the way to her own page.
 */
@Component
public class OwnWords {
    private final Seats seats;
    private final Readers readers;
    private final Letters letters;
    private final SeatLinks links;
    private final Addresses addresses;

    OwnWords(Seats seats, Readers readers, Letters letters, SeatLinks links, Addresses addresses) {
        this.seats = seats;
        this.readers = readers;
        this.letters = letters;
        this.links = links;
        this.addresses = addresses;
    }

    /**
     * Someone who reads about seats.
     *
     * @param about the seats: her own, or all that a contact hears of for others
     * @param asContact whether they are others'
     */
    public record Reader(
            Recipient to, Booking booking, List<Registration> about, boolean asContact) {
        public Reader {
            about = List.copyOf(about);
        }

        /** Those whom it is about, as one says them; the reader herself where they have no name. */
        public String name(Locale language) {
            var names =
                    about.stream()
                            .map(seat -> seat.typed().name())
                            .filter(name -> !name.isEmpty())
                            .toList();
            return names.isEmpty() ? to.name() : ListFormatter.getInstance(language).format(names);
        }

        /** Whether she hears of seats that have no name yet. */
        public boolean ofNameless() {
            return about.getFirst().isNameless();
        }
    }

    /** What course and day are called in a language. */
    public record Called(String course, String day) {}

    /**
     * Who reads about these seats, in their order: each person once, and a contact once for all
     * colleagues of a booking whom she speaks for and once for its nameless seats.
     */
    public List<Reader> readers(Collection<Registration> about) {
        var bookings = new HashMap<BookingId, Booking>();
        var groups = new LinkedHashMap<Object, List<Registration>>();
        for (var seat : about) {
            var booking =
                    bookings.computeIfAbsent(seat.booking(), id -> seats.find(id).orElseThrow());
            var group = booking.speaksFor(seat) ? List.of(booking.id(), seat.isNameless()) : seat;
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(seat);
        }
        return groups.values().stream().map(group -> reader(group, bookings)).toList();
    }

    private Reader reader(List<Registration> about, Map<BookingId, Booking> bookings) {
        var first = about.getFirst();
        var booking = Objects.requireNonNull(bookings.get(first.booking()));
        return new Reader(readers.of(first, booking), booking, about, booking.speaksFor(first));
    }

    public Called called(CourseInstance instance, Locale language) {
        var letter = letters.about(instance, language);
        return new Called(letter.title(), letter.day());
    }

    /** Adds the way to the reader's own page, as a link or as a code; it is made anew and kept. */
    public Body link(Body body, Reader reader, CourseInstance instance) {
        var letter = letters.about(instance, reader.to().language());
        var label = label(letter, reader);
        return reader.asContact()
                ? links.toBooking(body, reader.booking(), letter, label, reader.to())
                : links.toPlace(body, reader.about().getFirst(), letter, label, reader.to());
    }

    /** As {@link #link} for someone who only looks: it opens the course's public page. */
    public Body exampleLink(Body body, Reader reader, CourseInstance instance) {
        var letter = letters.about(instance, reader.to().language());
        var page = addresses.of(letter.operator(), "/courses/" + instance.slug());
        return body.link(label(letter, reader), page);
    }

    /** A message in the send log of the instance's programme. */
    public Draft draft(
            String topic, Reader reader, CourseInstance instance, String subject, Body body) {
        return new Draft(topic, reader.to(), subject, body).within(instance.programme());
    }

    private static String label(Letter letter, Reader reader) {
        return letter.t(reader.asContact() ? "booking.link" : "confirmed.link");
    }
}
