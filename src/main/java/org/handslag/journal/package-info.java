/**
 * What happened, and who has looked.
 *
 * <p>{@link org.handslag.journal.Journal} keeps one row for every change: who, when, what, about
 * what, and ordinary values before and after. It never holds the text of a need, a note, an answer
 * or a message. {@link org.handslag.journal.Reads} keeps one row for each reader, person, page and
 * day, for two years; the person can see them. A 404 on a route to a person is kept as well, with
 * what was asked for.
 */
@NullMarked
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {
            "scope",
        })
package org.handslag.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
