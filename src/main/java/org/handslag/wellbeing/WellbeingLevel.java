package org.handslag.wellbeing;

import java.util.List;
import org.handslag.learning.CardDrawing;

/** How it is going; each with a face that says the same. */
public enum WellbeingLevel {
    GOOD("M 15 29 C 18 36 30 36 33 29"),
    SO_SO("M 15 31 L 33 31"),
    NOT_GOOD("M 15 34 C 18 27 30 27 33 34");

    private final String mouth;

    WellbeingLevel(String mouth) {
        this.mouth = mouth;
    }

    public CardDrawing face() {
        return new CardDrawing(List.of("O 24 24 20", "O 17 19 1", "O 31 19 1", mouth));
    }

    /** From 0, not good, to 2. */
    public int height() {
        return NOT_GOOD.ordinal() - ordinal();
    }

    /** Whether one says that it goes well and the other that it does not. */
    boolean parts(WellbeingLevel other) {
        return Math.abs(height() - other.height()) == 2;
    }
}
