package org.handslag.journal;

import java.time.LocalDate;
import org.handslag.scope.PersonId;

/** On this day, this reader saw a person's data on this page. */
public record Read(LocalDate day, PersonId reader, String page) {}
