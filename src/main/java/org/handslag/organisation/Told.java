package org.handslag.organisation;

import java.util.Map;
import java.util.TreeMap;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Programme;

/** What the journal keeps of each. */
final class Told {
    private Told() {}

    static Map<String, Object> of(NewOrganisation organisation) {
        var told = new TreeMap<String, Object>();
        told.put("name", organisation.name());
        told.put("sector", organisation.sector());
        told.put("country", organisation.country());
        var number = organisation.number();
        told.put("number", number == null ? "" : number.display());
        told.put("municipality", organisation.municipality());
        told.put("web", organisation.web());
        return told;
    }

    static Map<String, Object> of(NewWorkplace workplace) {
        return Map.of(
                "name", workplace.name(),
                "address", String.join(", ", workplace.address().lines()),
                "municipality", workplace.municipality());
    }

    static Map<String, Object> of(Programme programme) {
        var told = new TreeMap<String, Object>();
        told.put("name", programme.name());
        told.put("from", programme.active().from());
        var until = programme.active().until();
        told.put("until", until == null ? "" : until);
        return told;
    }
}
