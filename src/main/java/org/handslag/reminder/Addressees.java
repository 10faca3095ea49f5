package org.handslag.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.StaffSeat;
import org.handslag.course.Staffing;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.letter.OwnWords;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.message.Recipient;
import org.handslag.scope.PersonId;
import org.handslag.seats.Admission;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whom an entry reaches: for the page that foretells it and for the task that sends it. */
@Component
class Addressees {
    private final Seated seated;
    private final OwnWords own;
    private final Staffing staffing;
    private final People people;
    private final Admission admission;

    Addressees(Seated seated, OwnWords own, Staffing staffing, People people, Admission admission) {
        this.seated = seated;
        this.own = own;
        this.staffing = staffing;
        this.people = people;
        this.admission = admission;
    }

    /**
     * Someone whom an entry reaches, by one message.
     *
     * @param objects by which it is remembered that she was told: registrations, bookings, a staff
     *     seat
     */
    record Addressee(Reader reader, List<UUID> objects) {
        UUID key() {
            return objects.getFirst();
        }
    }

    /**
     * Everyone at a date, read once for all its entries.
     *
     * @param conditional whose place hangs on an earlier course
     */
    record Crowd(List<Registration> seats, Set<RegistrationId> conditional, List<StaffSeat> staff) {
        List<Registration> in(Reach reach) {
            return seats.stream().filter(seat -> reach.holds(seat, conditional)).toList();
        }
    }

    /**
     * Who is left out.
     *
     * @param told those who were told already
     * @param since whoever registered at this moment or later knows it; null leaves out nobody
     */
    record Except(Set<UUID> told, @Nullable Instant since) {
        static final Except NOBODY = new Except(Set.of(), null);

        boolean lets(UUID object) {
            return !told.contains(object);
        }

        boolean lets(Instant known) {
            return since == null || known.isBefore(since);
        }
    }

    Crowd crowd(CourseInstance instance) {
        return new Crowd(
                seated.active(instance.id()),
                admission.at(instance.id()).conditional(),
                staffing.of(instance.id()));
    }

    List<Addressee> of(Reminder entry, Crowd crowd, Except except) {
        var reach = entry.reach();
        var seats = crowd.in(reach);
        var all = new ArrayList<Addressee>();
        if (reach.has(Hearer.PARTICIPANTS)) {
            all.addAll(participants(entry, seats, except));
        }
        if (reach.has(Hearer.CONTACTS)) {
            all.addAll(contacts(reach, seats, except));
        } else if (reach.has(Hearer.NAMELESS)) {
            all.addAll(nameless(seats, except));
        }
        all.addAll(staff(reach, crowd.staff(), except));
        return List.copyOf(all);
    }

    /** Through a contact where they left no address, unless the contact is reached anyway. */
    private List<Addressee> participants(Reminder entry, List<Registration> seats, Except except) {
        var hers =
                seats.stream()
                        .filter(seat -> !seat.isNameless())
                        .filter(seat -> except.lets(seat.id().value()))
                        .filter(seat -> except.lets(seat.stateSince()))
                        .toList();
        var each = entry.saying().house() != null;
        return own.readers(hers).stream()
                .filter(reader -> !reader.asContact() || !entry.reach().has(Hearer.CONTACTS))
                .flatMap(reader -> each ? reader.ofEach().stream() : Stream.of(reader))
                .map(reader -> new Addressee(reader, seats(reader)))
                .toList();
    }

    private List<Addressee> nameless(List<Registration> seats, Except except) {
        var open = seats.stream().filter(Registration::isNameless);
        return own.readers(untold(open, except)).stream()
                .filter(reader -> except.lets(booked(reader)))
                .map(reader -> new Addressee(reader, bookings(reader)))
                .toList();
    }

    /** A contact who takes part herself hears it as a participant. */
    private List<Addressee> contacts(Reach reach, List<Registration> seats, Except except) {
        var participating =
                reach.has(Hearer.PARTICIPANTS)
                        ? seats.stream().map(Registration::person).collect(Collectors.toSet())
                        : Set.of();
        return own.contacts(untold(seats.stream(), except)).stream()
                .filter(reader -> except.lets(booked(reader)))
                .filter(reader -> !participating.contains(reader.to().person()))
                .map(reader -> new Addressee(reader, bookings(reader)))
                .toList();
    }

    private List<Addressee> staff(Reach reach, List<StaffSeat> staff, Except except) {
        var kinds = reach.hearers().stream().map(Hearer::staff).toList();
        var wanted =
                staff.stream()
                        .filter(seat -> kinds.contains(seat.kind()) && except.lets(seat.id()))
                        .toList();
        var known =
                people.all(wanted.stream().map(StaffSeat::person).toList()).stream()
                        .collect(Collectors.toMap(Person::id, Addressees::recipient));
        return wanted.stream()
                .filter(seat -> known.containsKey(seat.person()))
                .map(seat -> new Addressee(atWork(known.get(seat.person())), List.of(seat.id())))
                .toList();
    }

    private static Reader atWork(@Nullable Recipient to) {
        return Reader.atWork(Objects.requireNonNull(to));
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(),
                person.name(),
                person.email(),
                person.telephone(),
                person.address().lines(),
                person.language());
    }

    private static List<Registration> untold(Stream<Registration> seats, Except except) {
        return seats.filter(seat -> except.lets(seat.booking().value())).toList();
    }

    private static Instant booked(Reader reader) {
        return Objects.requireNonNull(reader.booking()).madeAt();
    }

    private static List<UUID> seats(Reader reader) {
        return reader.about().stream().map(seat -> seat.id().value()).toList();
    }

    private static List<UUID> bookings(Reader reader) {
        return reader.about().stream().map(seat -> seat.booking().value()).distinct().toList();
    }

    /** Everyone who is named where these are shown. */
    static List<PersonId> named(List<Addressee> all) {
        return all.stream()
                .map(Addressee::reader)
                .flatMap(
                        reader ->
                                Stream.concat(
                                        Stream.ofNullable(reader.to().person()),
                                        reader.about().stream()
                                                .map(Registration::person)
                                                .filter(Objects::nonNull)))
                .distinct()
                .toList();
    }
}
