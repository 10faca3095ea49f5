package org.handslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.calendar.CalendarFiles.AMAL;
import static org.handslag.calendar.CalendarFiles.DAY;
import static org.handslag.calendar.CalendarFiles.assertFolded;
import static org.handslag.calendar.CalendarFiles.entry;
import static org.handslag.calendar.CalendarFiles.event;
import static org.handslag.calendar.CalendarFiles.parse;
import static org.handslag.calendar.CalendarFiles.titled;
import static org.handslag.calendar.CalendarFiles.value;

import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import org.handslag.calendar.CalendarEntry.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grundkurs, del 1; kl. 9",
                "Rad ett\nrad två\n\nrad fyra",
                "C:\\kurser\\ny, \\n är inte en radbrytning",
                "🤝👩🏽‍🦽 Möte 🧡",
                "دورة المرشدين، الجزء الأول؛ أهلا",
                "Öppet hus: \"välkommen\"",
                "BEGIN:VEVENT\r\nEND:VCALENDAR"
            })
    void wordsSurvive(String title) {
        var event = event(CalendarFile.published(titled(title)));
        assertThat(value(event, Property.SUMMARY)).isEqualTo(title.replace("\r\n", "\n"));
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo("Ta med " + title.replace("\r\n", "\n"));
    }

    @Test
    void dropsControlCharacters() {
        var event = event(CalendarFile.published(titled("Kurs\u0000\u0007\u001B i\tdag")));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Kurs i\tdag");
    }

    @Test
    void aNameCannotBreakOutOfItsLine() {
        var party = new Party("Amal\r\nATTENDEE:mailto:x@y.example", AMAL.email());
        var event = event(CalendarFile.requested(entry(0, DAY), party));
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
    }

    @Test
    void neverFoldsInsideALineBreak() {
        for (var length = 50; length < 160; length++) {
            assertFolded(CalendarFile.published(titled("x".repeat(length))));
        }
    }

    @Test
    void aTitleOfTenThousandCharactersFolds() {
        for (var letter : List.of("a", "å", "ش", "🤝", "\\", ",")) {
            var title = letter.repeat(10_000);
            var file = CalendarFile.published(titled(title));
            assertFolded(file);
            assertThat(value(event(file), Property.SUMMARY)).isEqualTo(title);
        }
    }

    @net.jqwik.api.Property(tries = 200)
    void anyTitleFoldsAndParses(@ForAll String title) {
        Assume.that(title.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        Assume.that(title.indexOf('\uFFFD') < 0); // what a broken fold would leave
        var file = CalendarFile.published(titled(title));
        assertFolded(file);
        assertThat(parse(file).getComponents(Component.VEVENT)).hasSize(1);
    }
}
