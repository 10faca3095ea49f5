/**
 * What a course asks of who comes to it: which courses she has completed, or will have by the day
 * it begins, or has an approved equivalent of; and for whom it is not.
 *
 * <p>The rule is data, a row for each course, and {@link org.handslag.prerequisite.Finding} applies
 * it. The desk asks by {@link org.handslag.seats.Admission} whichever way someone comes in. A seat
 * that hangs on an earlier course has a condition, a row that says on which registration, and when
 * and how it was settled: in the transaction that decides it, or by a task that finds what was
 * missed. Nobody hears of it what is not hers to hear.
 */
@NullMarked
@ApplicationModule(
        displayName = "Prerequisite",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "directory",
            "course",
            "seats",
            "wish",
            "letter",
            "attendance",
            "completion",
            "audit"
        })
package org.handslag.prerequisite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
