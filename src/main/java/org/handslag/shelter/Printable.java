package org.handslag.shelter;

import java.time.LocalDate;
import org.handslag.completion.CompletionId;
import org.handslag.scope.Texts;

/** A certificate that a handler may print for her, under a name that they choose together. */
public record Printable(CompletionId completion, Texts course, LocalDate completedOn) {}
