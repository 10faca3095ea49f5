package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.handslag.scope.Role;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator adds a reminder to a date's timeline, sees it as it will be, and it is sent. */
@ServerTest
class ReminderJourneyTest {
    private final ReminderCast cast;
    private final Staff staff;
    private final Walk.Start start;

    ReminderJourneyTest(
            BeanFactory beans, Staff staff, Languages languages, @LocalServerPort int port) {
        this.cast = new ReminderCast(beans);
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "reminder");
    }

    @Test
    void addsAReminderSeesItAndItIsSent() {
        cast.clock.reset();
        var date = cast.date(9);
        var name = "Noor";
        cast.register(date, name);
        try (var walk = start.in("da", Way.KEYBOARD, 360)) {
            var coordinator = staff.holding(cast.operator, Role.COORDINATOR);
            var wayIn = staff.wayIn(cast.operator, coordinator) + "?lang=da";
            walk.signIn(wayIn).go(TimelineOffice.hub(date));
            walk.reads("reminder.title").reads("houseText.START").follow("reminder.add");
            walk.writeInto("amount", "3")
                    .writeInto("at", "08:30")
                    .writeInto("subject-sv", "Packa väskan")
                    .writeInto("text-sv", "Hej [nämn]!")
                    .press("ui.save")
                    .sees("[nämn]")
                    .writeInto("text-sv", "Hej [namn]!\n\nTa med det du vill visa.")
                    .press("ui.save")
                    .reads("reminder.added")
                    .follow("reminder.preview")
                    .sees("Hej " + name + "!")
                    .followTo("Packa väskan")
                    .press("reminder.pause")
                    .reads("reminder.fate.PAUSED")
                    .press("reminder.resume")
                    .reads("reminder.resumed");
            cast.passUntil(date, Duration.ofDays(3));
            walk.signIn(staff.wayIn(cast.operator, coordinator))
                    .go(TimelineOffice.hub(date))
                    .reads("fate.SENT");
        }
        assertThat(cast.letters(name)).extracting(Inbox.Letter::subject).contains("Packa väskan");
    }

    @Test
    void looksAtWhatNewDatesBeginWithAndSendsOneAtOnce() {
        cast.clock.reset();
        var date = cast.date(9);
        cast.register(date, "Ola");
        try (var walk = start.named("usual").in("sv", Way.MOUSE, 360)) {
            var coordinator = staff.holding(cast.operator, Role.COORDINATOR);
            walk.signIn(staff.wayIn(cast.operator, coordinator) + "?lang=sv")
                    .go(TimelineOffice.hub(date))
                    .follow("reminder.usual-link")
                    .reads("reminder.usual-text")
                    .follow("houseText.START")
                    .follow("reminder.remove")
                    .follow("reminder.keep");
            walk.go(TimelineOffice.hub(date))
                    .follow("reminder.mails")
                    .sees("Ola")
                    .go(TimelineOffice.path(date))
                    .follow("houseText.START")
                    .follow("reminder.send-now")
                    .press("circular.send", "n", 1)
                    .reads("reminder.sent");
        }
        assertThat(cast.reminded("Ola")).containsExactly("seat.reminder");
    }
}
