package org.handslag.registered;

import java.util.List;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.journal.Subject;
import org.handslag.message.LoggedMessage;
import org.handslag.message.SendLog;
import org.handslag.scope.PersonId;
import org.handslag.seats.Admission;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of one registration, and notes who reads it. */
@Component
class RegistrationPages {
    private final Seats seats;
    private final Admission admission;
    private final People people;
    private final Histories histories;
    private final SendLog log;
    private final Reads reads;

    RegistrationPages(
            Seats seats,
            Admission admission,
            People people,
            Histories histories,
            SendLog log,
            Reads reads) {
        this.seats = seats;
        this.admission = admission;
        this.people = people;
        this.histories = histories;
        this.log = log;
        this.reads = reads;
    }

    RegistrationPage of(Frame f, Entry entry) {
        read(f, entry);
        return new RegistrationPage(
                entry,
                entry.isWaiting() ? seats.number(entry.registration()) : 0,
                name(entry.booking().enteredBy()),
                others(entry),
                requirement(f, entry),
                histories.of(entry),
                messages(entry));
    }

    /** Of each page that shows the person. */
    void read(Frame f, Entry entry) {
        var person = entry.registration().person();
        reads.read(f.viewer(), "registered", person == null ? List.of() : List.of(person));
    }

    /** Nothing where nothing is asked of whoever comes. */
    private Admission.Told requirement(Frame f, Entry entry) {
        var registration = entry.registration();
        if (registration.isNameless()
                || !entry.isChangeable()
                || !registration.state().isActive()) {
            return Admission.Told.nothing();
        }
        var asked = Admission.Case.of(entry.instance(), registration);
        return admission.told(asked, Admission.Voice.ANOTHER, f.locale());
    }

    private List<Registration> others(Entry entry) {
        return seats.of(entry.booking().id()).stream()
                .filter(other -> !other.id().equals(entry.registration().id()))
                .toList();
    }

    private List<LoggedMessage> messages(Entry entry) {
        var person = entry.registration().person();
        return person == null
                ? List.of()
                : log.about(new Subject("instance", entry.instance().id().value())).stream()
                        .filter(message -> person.equals(message.person()))
                        .toList();
    }

    private String name(@Nullable PersonId id) {
        return id == null ? "" : people.find(id).map(Person::name).orElse("");
    }
}
