package org.handslag.venue;

import java.util.List;
import org.handslag.directory.SearchText;
import org.handslag.ui.Form;

/**
 * What the register is narrowed to.
 *
 * @param retired whether those that are no longer used are shown instead
 * @param old whether only those with facts to look at again
 */
record VenueFilter(List<String> patterns, boolean retired, boolean old) {
    static VenueFilter read(Form asked) {
        return new VenueFilter(
                SearchText.patterns(asked.optionalLine("q", 100)),
                asked.value("state").equals("retired"),
                asked.ticked("old"));
    }
}
