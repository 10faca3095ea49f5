package org.handslag.letter;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Recipient;
import org.handslag.scope.PersonId;
import org.handslag.seats.Booking;
import org.handslag.seats.BookingId;
import org.handslag.seats.Registration;
import org.handslag.seats.Seated;
import org.handslag.web.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What someone writes in her own words needs just what every other message needs: who reads about a
 * seat, what to call course and day in her language, and the way to her own page.
 */
@Component
public class OwnWords {
    private final Seated seated;
    private final Readers readers;
    private final Letters letters;
    private final SeatLinks links;
    private final Addresses addresses;

    OwnWords(
            Seated seated, Readers readers, Letters letters, SeatLinks links, Addresses addresses) {
        this.seated = seated;
        this.readers = readers;
        this.letters = letters;
        this.links = links;
        this.addresses = addresses;
    }

    /**
     * Someone who reads about seats, or who works at the date.
     *
     * @param booking null for whoever works there
     * @param about the seats: her own, or all that a contact hears of for others
     * @param asContact whether they are others'
     */
    public record Reader(
            Recipient to, @Nullable Booking booking, List<Registration> about, boolean asContact) {
        public Reader {
            about = List.copyOf(about);
        }

        /** Someone who works at the date. */
        public static Reader atWork(Recipient to) {
            return new Reader(to, null, List.of(), false);
        }

        /** The same reader, who hears of each seat by itself. */
        public List<Reader> ofEach() {
            return about.stream()
                    .map(seat -> new Reader(to, booking, List.of(seat), asContact))
                    .toList();
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
            return !about.isEmpty() && about.getFirst().isNameless();
        }
    }

    /** What course and day are called in a language. */
    public record Called(String course, String day) {}

    /**
     * Who reads about these seats, in their order: each person once, and a contact once for all
     * colleagues of a booking whom she speaks for and once for its nameless seats.
     */
    public List<Reader> readers(Collection<Registration> about) {
        var bookings = seated.bookings(about);
        var groups = new LinkedHashMap<Object, List<Registration>>();
        for (var seat : about) {
            var booking = Objects.requireNonNull(bookings.get(seat.booking()));
            var group = booking.speaksFor(seat) ? List.of(booking.id(), seat.isNameless()) : seat;
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(seat);
        }
        return groups.values().stream().map(group -> reader(group, bookings)).toList();
    }

    /** The contacts who booked these seats for others, each once, in the order of the seats. */
    public List<Reader> contacts(Collection<Registration> about) {
        var bookings = seated.bookings(about);
        var groups = new LinkedHashMap<PersonId, List<Registration>>();
        for (var seat : about) {
            var booking = Objects.requireNonNull(bookings.get(seat.booking()));
            if (booking.forColleagues()) {
                var contact = booking.contact().person();
                groups.computeIfAbsent(contact, _ -> new ArrayList<>()).add(seat);
            }
        }
        return groups.values().stream()
                .map(seats -> contact(seats, bookings.get(seats.getFirst().booking())))
                .toList();
    }

    private Reader contact(List<Registration> about, @Nullable Booking booking) {
        var known = Objects.requireNonNull(booking);
        return new Reader(readers.contact(known), known, about, true);
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
        if (reader.booking() == null) {
            return body.link(label, addresses.of(letter.operator(), "/me"));
        }
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
