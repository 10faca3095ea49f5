package org.handslag.completion;

import java.util.List;
import java.util.stream.Stream;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * A page of the list of who has completed what, or the printed list.
 *
 * @param found how many the filter lets through
 * @param at number of this page of the list, from 1
 */
public record CompletedPage(
        List<CompletedRow> rows,
        Form asked,
        List<Option> courses,
        List<Option> years,
        int found,
        int at,
        int last) {

    /** Whether nobody has completed anything yet, or only nobody who was asked for. */
    public boolean isNew() {
        return years.isEmpty();
    }

    /** By how the certificates end. */
    public static List<Option> expiries(Frame f) {
        return Stream.of(CompletedFilter.SOON, CompletedFilter.OVER)
                .map(one -> Option.of(one, f.t("completion.expiry." + one)))
                .toList();
    }

    /** Where the list is printed, narrowed as it is now. */
    public String sheet(Frame f) {
        var query = f.path().indexOf('?');
        return "/completions/sheet" + (query < 0 ? "" : f.path().substring(query));
    }
}
