package org.handslag.organisation;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.Happened;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;

/** All that is shown of a workplace to the office. */
public record WorkplacePage(
        Workplace workplace,
        Organisation organisation,
        List<Colleague> people,
        List<JteModel> sections,
        List<Happened> history,
        LocalDate today) {

    public List<Colleague> current() {
        return people.stream().filter(colleague -> !isOver(colleague)).toList();
    }

    public List<Colleague> past() {
        return people.stream().filter(this::isOver).toList();
    }

    private boolean isOver(Colleague colleague) {
        var until = colleague.period().until();
        return until != null && until.isBefore(today);
    }
}
