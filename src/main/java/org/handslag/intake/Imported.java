package org.handslag.intake;

import java.util.List;

/** What came of a file: numbers, or what is wrong; with one wrong line nothing was brought in. */
public record Imported(Tally tally, List<Fault> wrong) {}
