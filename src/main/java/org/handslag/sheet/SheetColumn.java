package org.handslag.sheet;

import java.util.function.Function;
import org.handslag.web.Frame;

/** One column of a table that we write: its heading and what of a thing stands below it. */
public record SheetColumn<T>(String heading, Function<? super T, SheetCell> cell) {

    /** Headed by this text in the language of the page's reader. */
    public static <T> SheetColumn<T> of(
            Frame f, String heading, Function<? super T, SheetCell> cell) {
        return new SheetColumn<>(f.t(heading), cell);
    }
}
