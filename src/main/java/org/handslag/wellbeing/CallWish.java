package org.handslag.wellbeing;

import java.util.List;
import org.handslag.learning.CardDrawing;

/** Whether someone should call; each with a picture that says the same. */
public enum CallWish {
    NO(List.of("O 24 24 18", "M 12 36 L 36 12")),
    /** This week or the next. */
    SOME_TIME(List.of("O 24 24 18", "M 24 13 L 24 24 L 32 28")),
    /** Today or tomorrow. */
    SOON(
            List.of(
                    "M 14 8 L 34 8 L 34 40 L 14 40 Z",
                    "M 14 14 L 34 14",
                    "M 14 33 L 34 33",
                    "M 24 36 L 24 37"));

    private final List<String> strokes;

    CallWish(List<String> strokes) {
        this.strokes = List.copyOf(strokes);
    }

    public CardDrawing picture() {
        return new CardDrawing(strokes);
    }

    public boolean isWished() {
        return this != NO;
    }
}
