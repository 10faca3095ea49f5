package org.handslag.demoprofiles;

import org.handslag.demo.Employers.Place;
import org.handslag.demo.Stage;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Workplace;
import org.handslag.directory.Workplaces;
import org.springframework.stereotype.Component;

/** Says in which postal area a workplace is. */
@Component
class AddressPlay {
    private final Workplaces workplaces;

    AddressPlay(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    void moveIn(String place, String code, Stage stage) {
        var id = stage.employers().workplace(Place.of(place));
        var before = workplaces.find(id).orElseThrow();
        if (before.address().isEmpty()) {
            workplaces.save(at(before, code));
        }
    }

    private static Workplace at(Workplace before, String code) {
        return new Workplace(
                before.id(),
                before.organisation(),
                before.name(),
                new PostalAddress("", code, before.municipality()),
                before.municipality(),
                before.version());
    }
}
