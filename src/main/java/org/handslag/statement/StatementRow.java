package org.handslag.statement;

import java.time.YearMonth;

/** One line of a list of statements. */
public record StatementRow(
        YearMonth month,
        String workplace,
        String mentor,
        String reference,
        String path,
        StatementContent content,
        StatementState state) {}
