package org.handslag.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handslag.completion.Completing;
import org.handslag.directory.Affiliations;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewPerson;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisations;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Sector;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Email;
import org.handslag.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people who completed a course before the World kept a register, from a file. */
@Component
class EarlierMentors {
    private final People people;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Affiliations affiliations;
    private final Completing completing;

    EarlierMentors(
            People people,
            Organisations organisations,
            Workplaces workplaces,
            Affiliations affiliations,
            Completing completing) {
        this.people = people;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.affiliations = affiliations;
        this.completing = completing;
    }

    void enter(Stage stage, String file) {
        var sheet = Sheet.open(file, Shelf.bytes(file));
        sheet.rows(
                rows -> {
                    rows.forEach(row -> enter(stage, row.cells()));
                    return true;
                });
    }

    private void enter(Stage stage, List<String> cells) {
        var script = stage.script();
        var person =
                people.meet(
                        new NewPerson(
                                cells.get(0),
                                emptyToNull(cells.get(1)) == null ? null : new Email(cells.get(1)),
                                emptyToNull(cells.get(2)),
                                PostalAddress.none(),
                                script.language()));
        var organisation =
                organisations.meet(
                        NewOrganisation.of(cells.get(3), script.country(), Sector.PRIVATE));
        var workplace = workplaces.meet(NewWorkplace.of(organisation, cells.get(4)));
        var day = LocalDate.parse(cells.get(6));
        affiliations.begin(person, workplace, "", day);
        completing.recordEarlier(
                person,
                Objects.requireNonNull(stage.courses().get(cells.get(5))).id(),
                day,
                stage.coordinator());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
