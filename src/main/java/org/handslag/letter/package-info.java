/**
 * What people are told of their seats: one message for each change, written in the transaction of
 * the change and in its reader's language, with a calendar file where there is a date and a link or
 * a code to a page of their own.
 *
 * <p>Whoever left no address of her own hears through the contact who booked for her, but her links
 * never go that way: what she needs is told to no contact. {@link org.handslag.letter.SeatMail}
 * writes what is no change of a seat, such as a reminder, in the same shape.
 */
@NullMarked
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "calendar",
            "directory",
            "access",
            "venue",
            "course",
            "seats"
        })
package org.handslag.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
