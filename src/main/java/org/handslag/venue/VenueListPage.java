package org.handslag.venue;

import java.util.List;
import org.handslag.ui.Form;

/** The register, one page of it. */
public record VenueListPage(Form asked, List<VenueRow> rows, int found, int at, int last) {

    /** Whether anything was looked for. */
    public boolean isFiltered() {
        return !asked.value("q").isBlank() || asked.ticked("old") || isRetired();
    }

    public boolean isRetired() {
        return asked.value("state").equals("retired");
    }
}
