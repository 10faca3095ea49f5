/**
 * Dates whose seats are kept for those who are invited, as when someone has ordered a course. While
 * all of them are, the date is shut: it stands in no list, and its address tells whoever has no key
 * that it is not open, and nothing else.
 *
 * <p>How many seats are kept is a fact of the date ({@link
 * org.handslag.course.InstanceSize#reserved}); here lies who is invited, and when unused seats are
 * opened to everyone. Opening takes the lock of the seats, so nobody who has one is moved.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reserve",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "message",
            "directory",
            "course",
            "seats"
        })
package org.handslag.reserve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
