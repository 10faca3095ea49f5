package org.handslag.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar file as a calendar reads it: what it asks for, of which entry, in which version. */
public record Invitation(String method, String uid, int sequence) {

    public static Invitation in(byte[] file) {
        try {
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            var event = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
            return new Invitation(
                    calendar.getRequiredProperty("METHOD").getValue(),
                    event.getRequiredProperty("UID").getValue(),
                    Integer.parseInt(event.getRequiredProperty("SEQUENCE").getValue()));
        } catch (IOException | ParserException e) {
            throw new AssertionError("No calendar file", e);
        }
    }
}
