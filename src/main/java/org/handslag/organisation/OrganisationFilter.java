package org.handslag.organisation;

import java.util.List;
import org.handslag.directory.SearchText;
import org.handslag.directory.Sector;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What a list of organisations is narrowed to. */
record OrganisationFilter(
        List<String> patterns, @Nullable Sector sector, @Nullable String municipality) {

    static OrganisationFilter read(Form asked) {
        var municipality = asked.optionalLine("municipality", 100);
        return new OrganisationFilter(
                SearchText.patterns(asked.optionalLine("q", 100)),
                asked.optionalChoice("sector", Sector.class).orElse(null),
                municipality.isEmpty() ? null : municipality);
    }
}
