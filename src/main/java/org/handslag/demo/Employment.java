package org.handslag.demo;

import java.time.LocalDate;
import org.handslag.directory.Affiliations;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** Where the people of the World work. */
@Component
class Employment {
    private final Affiliations affiliations;

    Employment(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    void begin(PersonId person, String organisation, String workplace, LocalDate on, Stage stage) {
        var place = stage.employers().workplace(organisation, workplace);
        affiliations.begin(person, place, "", on);
    }
}
