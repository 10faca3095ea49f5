/**
 * The employer room: what an employer's contact sees and does for her colleagues. She books seats
 * and names them, sees who has been trained at her workplaces, and says who else is a contact.
 *
 * <p>A contact holds a role at an organisation or at one of its workplaces, and sees that and
 * nothing beside it: no needs, no attendance, no booking that a colleague made for herself. What an
 * employer has booked belongs to the employer and not to whoever booked it: {@link
 * org.handslag.letter.Caretakers} tells the letters who answers for it today.
 */
@NullMarked
@ApplicationModule(
        displayName = "Room",
        allowedDependencies = {
            "scope",
            "ui",
            "web",
            "journal",
            "message",
            "sheet",
            "directory",
            "role",
            "organisation",
            "access",
            "home",
            "course",
            "seats",
            "letter",
            "wish",
            "completion",
            "relation",
            "registered",
            "signup"
        })
package org.handslag.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
