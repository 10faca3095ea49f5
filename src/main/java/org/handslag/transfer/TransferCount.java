package org.handslag.transfer;

import java.util.List;
import org.handslag.ui.Chart;
import org.handslag.ui.Chart.Point;
import org.handslag.web.Frame;

/**
 * How many of a date wrote, were asked and answered, and how it went.
 *
 * @param cards drafts of cards that were made of it
 */
public record TransferCount(
        int written, int asked, int answered, int done, int partly, int notYet, int cards) {
    /** From so many on it is told how it went; from so many who wrote, what they wrote. */
    public static final int FEWEST = 5;

    public boolean tellsHowItWent() {
        return answered >= FEWEST;
    }

    boolean tellsWords() {
        return written >= FEWEST;
    }

    public Chart chart(Frame f) {
        return new Chart(
                List.of(
                        new Point(f.t(HowItWent.DONE), done),
                        new Point(f.t(HowItWent.PARTLY), partly),
                        new Point(f.t(HowItWent.NOT_YET), notYet)));
    }
}
