package org.handslag.room;

import java.time.Instant;
import java.util.List;
import org.handslag.signup.RegisterPage;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * The form with which a contact books.
 *
 * @param page the same as that of the public form, for those who are written down
 * @param colleagues to tick; of many only those who were looked for
 * @param many whether there are so many that one looks for them
 * @param namesDue by when a seat without a name needs one
 * @param wished how many seats are asked for
 */
public record BookPage(
        Room room,
        RegisterPage page,
        List<Option> colleagues,
        boolean many,
        Instant namesDue,
        boolean namesMayWait,
        int wished) {

    public Form form() {
        return page.form();
    }

    public String path() {
        return room.path("dates/" + page.instance().id() + "/booking");
    }

    public boolean mayAdd() {
        return page.rows().size() < BookForm.MOST_SEATS;
    }
}
