package org.handslag.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.calendar.CalendarFiles.AMAL;
import static org.handslag.calendar.CalendarFiles.CHANGED;
import static org.handslag.calendar.CalendarFiles.DAY;
import static org.handslag.calendar.CalendarFiles.OFFICE;
import static org.handslag.calendar.CalendarFiles.STOCKHOLM;
import static org.handslag.calendar.CalendarFiles.assertValid;
import static org.handslag.calendar.CalendarFiles.entry;
import static org.handslag.calendar.CalendarFiles.event;
import static org.handslag.calendar.CalendarFiles.in;
import static org.handslag.calendar.CalendarFiles.parse;
import static org.handslag.calendar.CalendarFiles.session;
import static org.handslag.calendar.CalendarFiles.text;
import static org.handslag.calendar.CalendarFiles.value;
import static org.handslag.calendar.CalendarFiles.words;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.handslag.calendar.CalendarEntry.Party;
import org.handslag.calendar.CalendarEntry.Session;
import org.handslag.calendar.CalendarEntry.Words;
import org.handslag.scope.Email;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    @Test
    void downloadIsPublishedAndMailIsARequest() {
        assertThat(CalendarFile.published(entry(0, DAY)).contentType())
                .isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
        assertThat(CalendarFile.requested(entry(0, DAY), AMAL).contentType())
                .endsWith("method=REQUEST");
        assertThat(CalendarFile.cancelled(entry(1, DAY), AMAL).contentType())
                .endsWith("method=CANCEL");
    }

    @Test
    void everyMethodPassesTheStrictParserAndTheRules() {
        assertValid(CalendarFile.published(entry(0, DAY)));
        assertValid(CalendarFile.requested(entry(0, DAY), AMAL));
        assertValid(CalendarFile.cancelled(entry(1, DAY), AMAL));
        assertValid(CalendarFile.cancelled(entry(1, DAY), null));
    }

    @Test
    void mailSaysWhoInvitesAndThatTheSeatIsTaken() {
        var event = event(CalendarFile.requested(entry(0, DAY), AMAL));
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:kurs@goteborg.example");
        Parameter name = event.getRequiredProperty(Property.ORGANIZER).getRequiredParameter("CN");
        assertThat(name.getValue()).isEqualTo(OFFICE.name());
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:amal+kurs@work.example");
        assertThat(text(CalendarFile.requested(entry(0, DAY), AMAL)))
                .contains("PARTSTAT=ACCEPTED;RSVP=FALSE");
    }

    @Test
    void updateAndCancellationCarryTheSameUidAndAHigherSequence() {
        var first = event(CalendarFile.requested(entry(0, DAY), AMAL));
        var moved = session("1", "2026-12-10T10:00", "2026-12-10T16:00");
        var update = event(CalendarFile.requested(entry(1, moved), AMAL));
        var cancellation = event(CalendarFile.cancelled(entry(2, moved), AMAL));
        assertThat(List.of(first, update, cancellation))
                .extracting(event -> value(event, Property.UID))
                .containsOnly("0190d4b0-1@goteborg.example");
        assertThat(List.of(first, update, cancellation))
                .extracting(event -> value(event, Property.SEQUENCE))
                .containsExactly("0", "1", "2");
        assertThat(value(cancellation, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void eachSessionIsAnEventOfItsOwn() {
        var second = session("2", "2027-04-03T09:00", "2027-04-03T12:00");
        var calendar = parse(CalendarFile.published(entry(0, DAY, second)));
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> value(event, Property.UID))
                .containsExactly("0190d4b0-1@goteborg.example", "0190d4b0-2@goteborg.example");
    }

    @Test
    void uidWithoutSignTakesTheKeyAtItsEnd() {
        var entry =
                new CalendarEntry(
                        "0190d4b0", 0, CHANGED, STOCKHOLM, words("Kurs"), null, List.of(DAY));
        assertThat(entry.uid(DAY)).isEqualTo("0190d4b0-1");
    }

    @Test
    void saysWhenItWasChanged() {
        var event = event(CalendarFile.published(entry(0, DAY)));
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261121T093015Z");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20261121T093015Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo"})
    void carriesItsZoneInFewLines(String id) {
        var text = text(CalendarFile.published(in(ZoneId.of(id), DAY)));
        assertThat(text)
                .contains("TZID:" + id, "DTSTART;TZID=" + id + ":20261203T090000", "BYDAY=-1SU");
        assertThat(text.substring(0, text.indexOf("END:VTIMEZONE")).lines()).hasSizeLessThan(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Stockholm", "America/New_York", "Europe/Istanbul", "UTC"})
    void zoneHoldsTheOffsetsOfTheWholeYear(String id) {
        var zone = ZoneId.of(id);
        var calendar = parse(CalendarFile.published(in(zone, DAY)));
        if (id.equals("UTC")) {
            return;
        }
        var definition = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
        for (var day = 0; day < 730; day++) {
            var noon = LocalDateTime.of(2026, 12, 1, 12, 0).plusDays(day).atZone(zone);
            var observance = requireNonNull(definition.getApplicableObservance(noon));
            assertThat(observance.getRequiredProperty(Property.TZOFFSETTO).getValue())
                    .isEqualTo(noon.getOffset().getId().replace(":", ""));
        }
    }

    @Test
    void theNightWhenClocksGoBackIsAnHourLonger() {
        var night = session("1", "2026-10-24T22:00", "2026-10-25T06:00");
        assertThat(length(night)).isEqualTo(Duration.ofHours(9));
        assertThat(text(CalendarFile.published(entry(0, night))))
                .contains("DTSTART;TZID=Europe/Stockholm:20261024T220000")
                .contains("DTEND;TZID=Europe/Stockholm:20261025T060000");
    }

    @Test
    void theNightWhenClocksGoForwardIsAnHourShorter() {
        var night = session("1", "2027-03-27T22:00", "2027-03-28T06:00");
        assertThat(length(night)).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        var bare =
                new CalendarEntry(
                        "x",
                        0,
                        CHANGED,
                        STOCKHOLM,
                        new Words("Kurs", "", " ", null),
                        null,
                        List.of(DAY));
        assertThat(text(CalendarFile.published(bare)))
                .doesNotContain("LOCATION", "DESCRIPTION", "URL", "ORGANIZER", "ATTENDEE");
    }

    @Test
    void acceptsAnAddressInAnotherScript() {
        var party = new Party("Åsa", new Email("åsa@räksmörgås.example"));
        assertValid(CalendarFile.requested(entry(0, DAY), party));
    }

    @Test
    void refusesWhatIsNoEntry() {
        assertThatThrownBy(() -> entry(-1, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session("1", "2026-12-03T09:00", "2026-12-03T09:00"))
                .isInstanceOf(IllegalArgumentException.class);
        var bare = new CalendarEntry("x", 0, CHANGED, STOCKHOLM, words("Kurs"), null, List.of(DAY));
        assertThatThrownBy(() -> CalendarFile.requested(bare, AMAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Duration length(Session session) {
        var event = event(CalendarFile.published(entry(0, session)));
        DtStart<ZonedDateTime> start = event.getRequiredProperty(Property.DTSTART);
        DtEnd<ZonedDateTime> end = event.getRequiredProperty(Property.DTEND);
        return Duration.between(start.getDate(), end.getDate());
    }
}
