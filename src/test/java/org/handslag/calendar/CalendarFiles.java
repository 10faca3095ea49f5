package org.handslag.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.handslag.calendar.CalendarEntry.Party;
import org.handslag.calendar.CalendarEntry.Session;
import org.handslag.calendar.CalendarEntry.Words;
import org.handslag.scope.Email;

/** The entries that calendar tests write and the eyes with which they read them. */
final class CalendarFiles {
    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    static final Instant CHANGED = Instant.parse("2026-11-21T09:30:15Z");
    static final Party OFFICE =
            new Party("Mentorkontoret, \"Väst\"", new Email("kurs@goteborg.example"));
    static final Party AMAL = new Party("Amal Lind", new Email("amal+kurs@work.example"));
    static final Session DAY = session("1", "2026-12-03T09:00", "2026-12-03T16:00");

    private CalendarFiles() {}

    static void assertValid(CalendarFile file) {
        assertThat(parse(file).validate(true).getEntries()).isEmpty();
        assertFolded(file);
    }

    static void assertFolded(CalendarFile file) {
        var text = text(file);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Arrays.stream(text.split("\r\n")).mapToInt(line -> line.getBytes(UTF_8).length))
                .allMatch(octets -> octets <= 75);
        assertThat(text).doesNotContain("\uFFFD");
    }

    static Calendar parse(CalendarFile file) {
        CompatibilityHints.clearHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING);
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file.bytes()));
        } catch (Exception e) {
            throw new AssertionError(text(file), e);
        }
    }

    static VEvent event(CalendarFile file) {
        return parse(file).<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    static String text(CalendarFile file) {
        return new String(file.bytes(), UTF_8);
    }

    static CalendarEntry entry(int sequence, Session... sessions) {
        return new CalendarEntry(
                "0190d4b0@goteborg.example",
                sequence,
                CHANGED,
                STOCKHOLM,
                words("Grundkurs"),
                OFFICE,
                List.of(sessions));
    }

    static CalendarEntry in(ZoneId zone, Session session) {
        return new CalendarEntry("x", 0, CHANGED, zone, words("Kurs"), OFFICE, List.of(session));
    }

    static CalendarEntry titled(String title) {
        return new CalendarEntry("x", 0, CHANGED, STOCKHOLM, words(title), OFFICE, List.of(DAY));
    }

    static Words words(String title) {
        return new Words(
                title,
                "Yesbox, Kungsgatan 1, Göteborg",
                "Ta med " + title,
                URI.create("https://handslag.example/goteborg/kurs?a=1&b=2"));
    }

    static Session session(String key, String from, String until) {
        return new Session(key, LocalDateTime.parse(from), LocalDateTime.parse(until));
    }
}
