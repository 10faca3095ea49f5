package org.handslag.intake;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.RegistrationNumber;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes in the journal what an import adds, in the words that adding by hand uses. */
@Component
class Noting {
    private final Journal journal;
    private final Workplaces workplaces;

    Noting(Journal journal, Workplaces workplaces) {
        this.journal = journal;
        this.workplaces = workplaces;
    }

    void added(Viewer by, OrganisationId id, NewOrganisation facts) {
        var number = facts.number();
        journal.changed(
                by,
                "organisation.added",
                about(id),
                Map.of(),
                Map.of(
                        "name", facts.name(),
                        "number", number == null ? "" : number.display(),
                        "country", facts.country(),
                        "sector", facts.sector(),
                        "municipality", facts.municipality()));
    }

    void numbered(Viewer by, OrganisationId id, RegistrationNumber number) {
        journal.changed(
                by,
                "organisation.changed",
                about(id),
                Map.of(),
                Map.of("number", number.display()));
    }

    void added(Viewer by, WorkplaceId id, NewWorkplace facts) {
        journal.changed(
                by,
                "workplace.added",
                new Subject("workplace", id.value()),
                Map.of(),
                Map.of(
                        "name", facts.name(),
                        "address", String.join(", ", facts.address().lines()),
                        "municipality", facts.municipality()));
    }

    /** Nothing that identifies her, so that erasing her leaves nothing behind. */
    void added(Viewer by, PersonId id) {
        journal.changed(by, "person.added", about(id), Map.of(), Map.of());
    }

    void begun(Viewer by, PersonId person, WorkplaceId workplace, LocalDate from) {
        var name = workplaces.find(workplace).orElseThrow().name();
        journal.changed(
                by,
                "affiliation.begun",
                about(person),
                Map.of(),
                Map.of("workplace", name, "from", from));
    }

    /** Names and addresses are a person's: that they changed, not to what. */
    void contact(Viewer by, OrganisationId organisation, @Nullable WorkplaceId workplace) {
        var about =
                workplace == null
                        ? about(organisation)
                        : new Subject("workplace", workplace.value());
        journal.changed(by, "contact.changed", about, Map.of(), Map.of("contact", "changed"));
    }

    void done(Viewer by, IntakeId id, String fileName, Tally tally) {
        journal.changed(
                by,
                "intake.done",
                new Subject("intake", id.value()),
                Map.of(),
                tally.told(fileName));
    }

    private static Subject about(OrganisationId id) {
        return new Subject("organisation", id.value());
    }

    private static Subject about(PersonId id) {
        return new Subject("person", id.value());
    }
}
