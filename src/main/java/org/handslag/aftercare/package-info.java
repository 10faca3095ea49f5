/**
 * What comes after a mentorship: how mentee and employer say that it has gone, one, three, six and
 * twelve months later, and what is counted of it.
 *
 * <p>Each of the two is asked by herself, by a link, on paper or by telephone, in two or three
 * presses, until she says that she wants no more questions. What the mentee does becomes a {@link
 * org.handslag.aftercare.CircleOutcome}, with who told it and when. After two years answers and
 * outcomes lose the mentorship and with it the person; the counts stay, and no number below five is
 * shown of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "After-care",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "sheet",
            "directory",
            "role",
            "access",
            "home",
            "plain",
            "mentorship",
            "ending"
        })
package org.handslag.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
