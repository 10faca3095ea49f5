package org.handslag.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.History;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSection;
import org.handslag.journal.Reads;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a person together, and notes who reads it. */
@Component
class PersonPages {
    private final AffiliationRows affiliations;
    private final ObjectProvider<PersonSection> sections;
    private final History history;
    private final Reads reads;
    private final Clock clock;

    PersonPages(
            AffiliationRows affiliations,
            ObjectProvider<PersonSection> sections,
            History history,
            Reads reads,
            Clock clock) {
        this.affiliations = affiliations;
        this.sections = sections;
        this.history = history;
        this.reads = reads;
        this.clock = clock;
    }

    PersonPage of(Frame frame, Person person) {
        read(frame, person);
        return new PersonPage(
                person,
                affiliations.of(person.id()),
                sections.orderedStream()
                        .flatMap(section -> section.section(frame, person).stream())
                        .toList(),
                history.of(PersonChanges.about(person.id())),
                LocalDate.ofInstant(clock.instant(), frame.home().zone()));
    }

    void read(Frame frame, Person person) {
        reads.read(frame.viewer(), "person", List.of(person.id()));
    }
}
