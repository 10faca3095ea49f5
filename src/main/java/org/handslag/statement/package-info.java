/**
 * Statements of a mentor's hours: a month of them, approved by the employer or the coordinator and
 * sent to whoever pays, which employer, consultant and payer read the same.
 *
 * <p>A draft is the ledger of {@code hours} itself and stands nowhere; what was approved stands
 * still, also when the ledger changes, and closes the month in it. {@link
 * org.handslag.statement.StatementState} is the one table of what comes after what.
 */
@NullMarked
@ApplicationModule(
        displayName = "Statement",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "settings",
            "pdf",
            "sheet",
            "directory",
            "wish",
            "rules",
            "proof",
            "mentorship",
            "hours"
        })
package org.handslag.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
