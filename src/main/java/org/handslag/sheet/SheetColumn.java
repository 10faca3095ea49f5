package org.handslag.sheet;

import java.util.function.Function;

/** One column of a table that we write: its heading and what of a thing stands below it. */
public record SheetColumn<T>(String heading, Function<? super T, SheetCell> cell) {}
