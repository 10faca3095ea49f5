package org.handslag.people;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handslag.directory.Affiliation;
import org.handslag.directory.Person;
import org.handslag.directory.WorkplaceSearch;
import org.handslag.journal.Reads;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages on which a coordinator says where someone works. */
@Component
class AffiliationPages {
    private static final int MOST = 20;

    private final AffiliationRows rows;
    private final WorkplaceSearch workplaces;
    private final Reads reads;
    private final Clock clock;
    private final Templates templates;

    AffiliationPages(
            AffiliationRows rows,
            WorkplaceSearch workplaces,
            Reads reads,
            Clock clock,
            Templates templates) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.reads = reads;
        this.clock = clock;
        this.templates = templates;
    }

    /** The form as it is before anything was typed but the search. */
    Form begun(Frame frame, Form asked) {
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        return Form.empty().fill("q", asked.value("q")).fill("from", today);
    }

    JteModel choice(Frame frame, Person person, Form form) {
        reads.read(frame.viewer(), "person", List.of(person.id()));
        var typed = form.optionalLine("q", 100);
        var found =
                workplaces.find(typed, MOST).stream()
                        .map(f -> Option.of(f.id(), f.organisation() + ", " + f.name()))
                        .toList();
        return templates.peopleAffiliationNew(
                frame, new WorkplaceChoice(person, typed, found), form);
    }

    JteModel edit(Frame frame, Affiliation affiliation, Form form) {
        reads.read(frame.viewer(), "person", List.of(affiliation.person()));
        return templates.peopleAffiliationEdit(frame, named(affiliation), form);
    }

    /** What the journal keeps of it. */
    Map<String, Object> told(Affiliation affiliation) {
        var row = named(affiliation);
        var told = new LinkedHashMap<String, Object>();
        told.put("workplace", row.organisation() + ", " + row.workplace());
        told.put("title", affiliation.title());
        told.put("from", affiliation.period().from());
        var until = affiliation.period().until();
        if (until != null) {
            told.put("until", until);
        }
        return told;
    }

    private AffiliationRow named(Affiliation affiliation) {
        return rows.find(affiliation.id()).orElseThrow();
    }
}
