package org.handslag.supply;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * What a mentee lets employers read of her wish.
 *
 * @param waits whether anything can be shown now
 * @param isOut whether she has released something
 * @param mine all that she could let go along, as employers would read it
 * @param shown what employers read right now
 * @param seen of which words {@code mine} was made
 */
public record WishPage(
        boolean waits, boolean isOut, List<WishLine> mine, List<WishLine> shown, String seen) {

    /** The lines to choose among, each word for word. */
    public List<Option> options(Frame f) {
        return mine.stream()
                .map(
                        one ->
                                Option.of(
                                        one.line(),
                                        f.t(
                                                "supply.as-line",
                                                "what",
                                                f.t(one.line()),
                                                "words",
                                                one.words())))
                .toList();
    }

    /** The form with what is out now ticked. */
    public Form form() {
        return Form.empty().fillAll("lines", shown.stream().map(one -> one.line().name()).toList());
    }

    /** Whether something that she released is shown no longer because she says something else. */
    public boolean isOld() {
        return isOut && waits && shown.isEmpty();
    }
}
