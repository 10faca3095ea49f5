package org.handslag.hours;

import java.time.LocalDate;
import java.util.List;
import org.handslag.ui.Form;

/** A week of hours of which the mentee is asked. */
public record AskedWeek(HoursPage page, LocalDate monday, List<GivenHours> given, Form form) {
    public String path() {
        return page.path() + "/answers/" + monday;
    }
}
