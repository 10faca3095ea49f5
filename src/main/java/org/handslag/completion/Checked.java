package org.handslag.completion;

import java.time.LocalDate;

/** What the verification page shows of a certificate. */
public record Checked(String initials, String course, LocalDate completedOn, boolean valid) {}
