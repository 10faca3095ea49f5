package org.handslag.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handslag.completion.Completing;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people who completed a course before the World kept a register, from a file. */
@Component
class EarlierMentors {
    private final People people;
    private final Employment employment;
    private final Completing completing;

    EarlierMentors(People people, Employment employment, Completing completing) {
        this.people = people;
        this.employment = employment;
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
        var day = LocalDate.parse(cells.get(6));
        employment.begin(person, cells.get(3), cells.get(4), day, stage);
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
