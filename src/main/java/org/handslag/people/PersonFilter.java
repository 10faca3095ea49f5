package org.handslag.people;

import java.util.List;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.SearchText;
import org.handslag.directory.Sector;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What a list of people is narrowed to. */
record PersonFilter(
        List<String> patterns,
        @Nullable Sector sector,
        @Nullable String municipality,
        @Nullable OrganisationId organisation) {

    static PersonFilter read(Form asked) {
        var municipality = asked.optionalLine("municipality", 100);
        return new PersonFilter(
                SearchText.patterns(asked.optionalLine("q", 100)),
                asked.optionalChoice("sector", Sector.class).orElse(null),
                municipality.isEmpty() ? null : municipality,
                asked.value("organisation").isEmpty()
                        ? null
                        : asked.parsed("organisation", "form.choose", OrganisationId::of));
    }

    /** Whether only those are wanted who work somewhere of a kind today. */
    boolean byWorkplace() {
        return sector != null || municipality != null || organisation != null;
    }
}
