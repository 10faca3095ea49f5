package org.handslag.entering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSearch;
import org.handslag.journal.Reads;
import org.handslag.registered.Recognising;
import org.handslag.registered.WorksAt;
import org.handslag.scope.PersonId;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seated;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Finds whom the operator knows already, so that nobody is asked or entered twice. */
@Component
class KnownPersons {
    static final int MOST = 20;

    private final PersonSearch search;
    private final People people;
    private final Recognising recognising;
    private final Seated seated;
    private final Reads reads;
    private final Clock clock;

    KnownPersons(
            PersonSearch search,
            People people,
            Recognising recognising,
            Seated seated,
            Reads reads,
            Clock clock) {
        this.search = search;
        this.people = people;
        this.recognising = recognising;
        this.seated = seated;
        this.reads = reads;
        this.clock = clock;
    }

    /** By any words of name, workplace, telephone or e-mail; with the place they have here. */
    List<KnownPerson> search(Frame f, CourseInstanceId instance, String typed) {
        var found = search.find(typed, MOST);
        var ids = found.stream().map(Person::id).toList();
        reads.read(f.viewer(), "registered", ids);
        var works =
                recognising.workplaces(ids, f.home().today(clock)).stream()
                        .collect(
                                Collectors.toMap(
                                        WorksAt::person, WorksAt::line, (first, _) -> first));
        return found.stream()
                .map(
                        person ->
                                new KnownPerson(
                                        person,
                                        works.getOrDefault(person.id(), ""),
                                        seated.of(instance, person.id()).orElse(null)))
                .toList();
    }

    /** Whether she who asks for herself has or wants a place at that date already. */
    boolean isHere(SeatRequest wish) {
        var contact = wish.contact();
        var email = contact.email();
        var who = Optional.ofNullable(contact.known());
        return who.or(() -> Optional.ofNullable(email).flatMap(people::byEmail).map(Person::id))
                .flatMap(person -> seated.of(wish.instance(), person))
                .isPresent();
    }

    Optional<Person> find(Frame f, PersonId id) {
        var found = people.find(id).filter(person -> !person.isErased());
        found.ifPresent(person -> reads.read(f.viewer(), "registered", List.of(person.id())));
        return found;
    }

    Optional<WorksAt> workplace(Frame f, PersonId id) {
        return recognising.workplaces(List.of(id), f.home().today(clock)).stream().findFirst();
    }
}
