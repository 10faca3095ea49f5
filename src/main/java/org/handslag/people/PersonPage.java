package org.handslag.people;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.Happened;
import org.handslag.directory.Person;

/**
 * All that is shown of a person to the office.
 *
 * @param sections what other modules tell of her
 */
public record PersonPage(
        Person person,
        List<AffiliationRow> affiliations,
        List<JteModel> sections,
        List<Happened> history,
        LocalDate today) {

    /** Where she works today or will. */
    public List<AffiliationRow> current() {
        return affiliations.stream().filter(row -> !isOver(row)).toList();
    }

    public List<AffiliationRow> past() {
        return affiliations.stream().filter(this::isOver).toList();
    }

    private boolean isOver(AffiliationRow row) {
        var until = row.affiliation().period().until();
        return until != null && until.isBefore(today);
    }
}
