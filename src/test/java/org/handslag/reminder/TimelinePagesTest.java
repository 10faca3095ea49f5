package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a coordinator sees and changes of a timeline, and what she cannot. */
@ServerTest
class TimelinePagesTest {
    private final ReminderCast cast;
    private final Staff staff;
    private final TimelineOffice office;
    private final int port;

    TimelinePagesTest(BeanFactory beans, Staff staff, JdbcClient db, @LocalServerPort int port) {
        this.cast = new ReminderCast(beans);
        this.staff = staff;
        this.port = port;
        this.office = new TimelineOffice(cast, staff, db, port);
    }

    @BeforeEach
    void beginsInTheMorning() {
        cast.clock.reset();
    }

    @Test
    void foretellsWhatIsSentToHowManyAndTellsWhatWas() {
        var date = cast.date(5);
        assertThat(office.section(date)).contains("Når ingen just nu.");
        cast.register(date, "Amal Sida");
        cast.register(date, "Bo Sida");
        assertThat(office.section(date))
                .contains("Skickas till 2 personer")
                .contains("Snart ses vi", "Namn saknas i bokningen");
        cast.clock.set(date.starts().minus(Duration.ofDays(2)));
        cast.keep();
        office.comeIn();
        assertThat(office.section(date)).contains("Skickades till 2 personer");
    }

    @Test
    void addsChangesPausesAndRemovesAnEntryWithItsOwnWords() {
        var date = cast.date(5);
        var page = office.added(date, Map.of("amount", "3", "at", "08:15"));
        assertThat(page.html().text())
                .contains("3 dagar före starten kl. 08:15", "Deltagare som har plats", "Kom i tid");
        var path = page.address().getPath();
        var form = office.get(path + "/edit").expect(200);
        var changed = office.submit(form, path.substring(9), Map.of("amount", "4"));
        assertThat(office.follow(changed).html().text()).contains("4 dagar före starten");
        var stale = office.submit(form, path.substring(9), Map.of("amount", "5")).expect(409);
        assertThat(stale.html().select(".ds-error-summary").text()).contains("4");
        office.press(path, "/pause", "Skickas inte så länge den är pausad.");
        office.press(path, "/resumption", "Når ingen just nu.");
        var ask = office.get(path + "/removal").expect(200);
        var gone = office.follow(office.submit(ask, "/removal", Map.of()));
        assertThat(gone.html().text()).doesNotContain("Kom i tid", "Tänk på");
        assertThat(office.journal(date))
                .containsExactly(
                        "reminder.added",
                        "reminder.changed",
                        "reminder.paused",
                        "reminder.resumed",
                        "reminder.removed");
    }

    @Test
    void tellsInPlainWordsWhatIsWrongAndKeepsWhatWasTyped() {
        var date = cast.date(5);
        assertThat(office.problems(date, Map.of("amount", "366"))).contains("365");
        assertThat(office.problems(date, Map.of("unit", "HOURS", "at", "09:00")))
                .contains("Klockslag går bara ihop med dagar");
        assertThat(office.problems(date, Map.of("anchor", "DECIDE_BY", "at", "")))
                .contains("Beslutsdagen har inget klockslag");
        assertThat(
                        office.problems(
                                date, Map.of("words", "START", "side", "AFTER", "subject-sv", "")))
                .contains("bara före starten", "Du har skrivit en egen text");
        assertThat(
                        office.problems(
                                date,
                                Map.of("words", "NAMES_DUE", "text-sv", "", "subject-sv", "")))
                .contains("bara till dem som har platser utan namn");
        assertThat(office.problems(date, Map.of("text-sv", "Hej [nman]"))).contains("[nman]");
        assertThat(office.problems(date, Map.of("hearer", ""))).isNotEmpty();
    }

    @Test
    void holdsTwentyEntriesAndNoMore() {
        var date = cast.date(5);
        for (int i = cast.timeline(date).size(); i < 20; i++) {
            cast.add(date, -i, SeatState.CONFIRMED, Hearer.PARTICIPANTS);
        }
        var refused = office.submitted(TimelineOffice.path(date), Map.of()).expect(409);
        assertThat(refused.html().text()).contains("Det finns redan 20 påminnelser");
        assertThat(refused.html().select("textarea[name=text-sv]").val()).contains("Kom i tid");
    }

    @Test
    void previewsWithARealPersonsDataAndNotesThatSheWasReadAbout() {
        var date = cast.date(5);
        cast.register(date, "Cia Läst");
        var dan = cast.register(date, "Dan Läst");
        var path = office.added(date, Map.of()).address().getPath();
        var preview = office.get(path + "/preview?as=" + dan.id()).expect(200);
        var letter = preview.html().select("article.letter");
        assertThat(letter.text()).contains("Kom i tid, Dan Läst!");
        assertThat(letter.select("a").attr("href")).contains("/courses/").doesNotContain("/place/");
        assertThat(office.readings(dan.person().value())).isEqualTo(1);
        var usual = office.get(TimelineOffice.hub(date) + "/mails?kind=MOVED").expect(200);
        assertThat(usual.html().select("article.letter").text()).contains("Cia Läst");
        assertThat(usual.html().select("article.letter a").attr("href")).contains("/courses/");
        assertThat(
                        office.get(TimelineOffice.hub(date) + "/mails?kind=OFFERED")
                                .expect(200)
                                .html()
                                .text())
                .contains("ingen som skulle få det beskedet");
    }

    @Test
    void sendsNowToThoseSheWasToldOfAndNotAgainWhenItsTimeComes() {
        var date = cast.date(5);
        cast.register(date, "Eva Nu");
        var path = office.added(date, Map.of("amount", "1")).address().getPath();
        var ask = office.get(path + "/dispatch").expect(200);
        cast.register(date, "Finn Nu");
        var changed = office.submit(ask, "/dispatch", Map.of()).expect(409);
        assertThat(changed.html().text()).contains("2 personer", "ändrats");
        office.submit(changed, "/dispatch", Map.of()).expect(303);
        assertThat(cast.reminded("Eva Nu")).containsExactly("reminder");
        office.submit(changed, "/dispatch", Map.of()).expect(409);
        cast.clock.set(date.starts().minus(Duration.ofHours(20)));
        cast.keep();
        assertThat(cast.reminded("Eva Nu")).filteredOn("reminder"::equals).hasSize(1);
        assertThat(cast.reminded("Finn Nu")).filteredOn("reminder"::equals).hasSize(1);
    }

    @Test
    void whatIsPastIsNotSentByItself() {
        var date = cast.date(5);
        cast.register(date, "Gun Förbi");
        cast.clock.set(date.starts().minus(Duration.ofDays(1)));
        office.comeIn();
        var page = office.added(date, Map.of("amount", "2"));
        assertThat(page.html().text()).contains("Skickas inte av sig själv");
        cast.keep();
        assertThat(cast.reminded("Gun Förbi")).doesNotContain("reminder");
    }

    @Test
    void aNewDateGetsItsProgrammesTimelineAndACopyThatOfItsModel() {
        var before = cast.date(5);
        var usual = "/goteborg/reminders/" + before.programme();
        var page = office.get(usual).expect(200);
        assertThat(page.html().select(".timeline > li")).hasSize(3);
        office.submitted(usual, Map.of()).expect(303);
        assertThat(cast.timeline(before)).hasSize(3);
        var after = cast.date(5);
        assertThat(cast.timeline(after)).hasSize(4);
        office.added(after, Map.of("amount", "9"));
        var form = office.get(TimelineOffice.hub(after) + "/duplicate").expect(200);
        var copy = office.submit(form, "/duplicate", Map.of("day", "2027-05-03"));
        var hub = office.follow(copy);
        assertThat(hub.html().text()).contains("Skickas inte förrän tillfället är publicerat.");
        assertThat(hub.html().select(".timeline .what:contains(Tänk på)")).hasSize(2);
    }

    @Test
    void whoeverRunsAnotherProgrammeOrNoneSeesNothing() {
        var date = cast.date(5);
        var path = TimelineOffice.path(date);
        var elsewhere = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        var stranger = staff.person(cast.operator, "Ann Annan", "ann@annan.example");
        staff.give(cast.operator, stranger, Role.COORDINATOR, elsewhere);
        var other = staff.signedIn(port, cast.operator, stranger);
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get("/goteborg/reminders/" + date.programme()).status()).isEqualTo(404);
        assertThat(other.get(TimelineOffice.hub(date) + "/mails").status()).isEqualTo(404);
        var trainer = staff.signedIn(port, cast.operator, Role.TRAINER);
        assertThat(trainer.get(path).status()).isIn(403, 404);
        assertThat(office.get(path + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
