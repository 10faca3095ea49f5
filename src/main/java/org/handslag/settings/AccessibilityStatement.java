package org.handslag.settings;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What only the operator knows of the accessibility of its service. With the name of the operator,
 * its contact, the register of defects, the feedback form and the authority's address it makes the
 * statement that the law asks for (Sweden: DIGG's eleven parts; Denmark: BEK 904/2019).
 *
 * @param service name of the service; empty when it is the operator's own name
 * @param assessedOn when it was last looked through
 * @param method how that was done
 * @param burden what is left out because the burden would be unreasonable, and why
 * @param outside what the law does not cover
 * @param updatedAt when the statement or the register last changed
 */
public record AccessibilityStatement(
        Texts service,
        Conformity conformity,
        @Nullable LocalDate assessedOn,
        Texts method,
        Texts burden,
        Texts outside,
        @Nullable Instant updatedAt,
        long version) {

    static AccessibilityStatement none() {
        var nothing = Texts.none();
        return new AccessibilityStatement(
                nothing, Conformity.PARTLY, null, nothing, nothing, nothing, null, 0);
    }
}
