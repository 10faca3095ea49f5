/**
 * What someone outside the public body is let know of a mentee: each item is a release with a
 * recipient, a ground and a log.
 *
 * <p>Mentor, stand-in and employer see nothing before they have promised. With the promise, what
 * {@link org.handslag.mentorship.Insight} opens is released ({@link
 * org.handslag.release.Releasing}). What is the mentee's own she takes back and gives again; it is
 * then kept on the member of the circle, so that every page, list, file and mail asks one table.
 * When a release ends by itself follows from the circle and is never stored. Those who approve the
 * agreement by a link are told of beside it, as the agreement knows them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Release",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "directory",
            "mentorship",
            "agreement"
        })
package org.handslag.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
