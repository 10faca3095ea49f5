package org.handslag.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting from its draft to what it gave, page by page. */
@ServerTest
class MeetingPagesTest {
    private final Operator goteborg;
    private final Operator favrskov;
    private final NetworkCast network;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;

    MeetingPagesTest(
            Cast cast,
            NetworkCast network,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.network = network;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void beginsWithTheReadyForm() {
        var page = coordinator().get("/goteborg/meetings/new").expect(200);
        assertThat(page.html().select("textarea[name=blocks-sv]").val())
                .contains("Kort föreläsning", "Fika", "erfarenheter");
    }

    @Test
    void makesDraftsHalfAYearApart() {
        var coordinator = coordinator();
        var typed = typed("Två om året");
        typed.put("times", "2");
        coordinator
                .submit(coordinator.get("/goteborg/meetings/new"), "/meetings", typed)
                .expect(303);
        var rows = coordinator.get("/goteborg/meetings").html().select("tr:contains(Två om året)");
        assertThat(rows.eachText()).hasSize(2);
        assertThat(rows.text()).contains("10 december 2026", "10 juni 2027", "utkast");
        assertThat(inbox.of(goteborg, NetworkCast.address("Ann Utkast"))).isEmpty();
    }

    @Test
    void losesNothingThatWasTypedWhenSomethingIsWrong() {
        var coordinator = coordinator();
        var typed = typed("Fel ordning");
        typed.put("until", "12:00");
        typed.put("link", "http://osaker.example");
        typed.put("seats", "0");
        var page =
                coordinator
                        .submit(coordinator.get("/goteborg/meetings/new"), "/meetings", typed)
                        .expect(422);
        assertThat(page.html().select("input[name=title-sv]").val()).isEqualTo("Fel ordning");
        assertThat(page.html().select(".ds-error-summary a").eachAttr("href"))
                .contains("#f-until", "#f-link", "#f-seats");
        typed.put("day", "2026-10-01");
        coordinator.submit(page, "/meetings", typed).expect(422);
    }

    @Test
    void invitesWhomTheRuleFindsAndSaysHowManyBefore() {
        var alone = staff.signedIn(port, favrskov, Role.COORDINATOR);
        network.member(favrskov, "Anna Regel");
        network.stranger(favrskov, "Bent Regel");
        var meeting = network.draft(favrskov, "Om regler", null);
        var path = "/favrskov/meetings/" + meeting.id();
        var ask = alone.get(path + "/announcement").expect(200);
        assertThat(ask.html().text()).contains("Sendes til 1 person.");
        network.member(favrskov, "Carla Regel");
        var changed = alone.submit(ask, "/announcement", Map.of()).expect(409);
        assertThat(changed.html().text()).contains("Sendes til 2 personer.");
        assertThat(inbox.of(favrskov, NetworkCast.address("Anna Regel"))).isEmpty();
        alone.submit(changed, "/announcement", Map.of()).expect(303);
        assertThat(inbox.last(favrskov, NetworkCast.address("Anna Regel")).subject())
                .startsWith("Invitation: Om regler");
        assertThat(inbox.of(favrskov, NetworkCast.address("Bent Regel"))).isEmpty();
        assertThat(alone.get(path + "/announcement").html().text()).contains("Reglen finder ingen");
    }

    @Test
    void changesNothingWhenTheLinkIsOnlyOpened() {
        var eva = network.member(goteborg, "Eva Öppnar");
        var meeting = network.announced(goteborg, "Om länkar", null, eva);
        var page = new Visitor(port, "sv").get(answer("Eva Öppnar") + "?reply=NO").expect(200);
        assertThat(page.html().select("input[value=NO]").hasAttr("checked")).isTrue();
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(network.guest(goteborg, meeting, eva).reply()).isNull();
    }

    @Test
    void showsAMeetingOnlyToItsGuests() {
        var guest = network.member(goteborg, "Frej Gäst");
        var other = network.member(goteborg, "Gun Annan");
        var meeting = network.announced(goteborg, "Om gäster", null, guest);
        var door = network.door(goteborg, other);
        new Visitor(port, "sv").get(door + "/meetings/" + meeting.id()).expect(404);
        assertThat(new Visitor(port, "sv").get(door).expect(200).text())
                .doesNotContain("Om gäster");
        var elsewhere = network.door(goteborg, guest).replace("/goteborg/", "/favrskov/");
        new Visitor(port, "da").get(elsewhere).expect(404);
    }

    @Test
    void keepsNeedsOutOfTheFileAndForgetsThem() {
        var ida = network.member(goteborg, "Ida Behov");
        var meeting = network.announced(goteborg, "Om behov", null, ida);
        var visitor = new Visitor(port, "sv");
        var form = visitor.get(answer("Ida Behov")).expect(200);
        var said = Map.of("reply", "YES", "needs", "Hörslinga, tack");
        visitor.submit(form, "/meetings/", said).expect(303);
        var coordinator = coordinator();
        var path = "/goteborg/meetings/" + meeting.id();
        assertThat(coordinator.get(path).text()).contains("Hörslinga, tack");
        assertThat(coordinator.get(path + "/guests.csv").expect(200).text())
                .contains("Ida Behov")
                .doesNotContain("Hörslinga");
        clock.forward(Duration.ofDays(60));
        network.in(
                goteborg,
                () -> {
                    network.bean(MeetingTasks.class).clear();
                    return 1;
                });
        assertThat(network.guest(goteborg, meeting, ida).needs()).isEmpty();
    }

    @Test
    void callsOffWithNoticeAndTakesItOutOfCalendars() {
        var jan = network.member(goteborg, "Jan Inställd");
        var kim = network.member(goteborg, "Kim Tackade Nej");
        var meeting = network.announced(goteborg, "Om avslut", null, jan, kim);
        network.reply(goteborg, meeting, jan, GuestReply.YES);
        network.reply(goteborg, meeting, kim, GuestReply.NO);
        var coordinator = coordinator();
        var path = "/goteborg/meetings/" + meeting.id() + "/cancellation";
        var words = Map.of("words-sv", "Lokalen är översvämmad.");
        coordinator.submit(coordinator.get(path), "/cancellation", words).expect(303);
        var letter = inbox.last(goteborg, NetworkCast.address("Jan Inställd"));
        assertThat(letter.topic()).isEqualTo("meeting.cancelled");
        assertThat(letter.text()).contains("Lokalen är översvämmad.");
        assertThat(inbox.calendar(goteborg, NetworkCast.address("Jan Inställd")))
                .contains("METHOD:CANCEL");
        assertThat(inbox.last(goteborg, NetworkCast.address("Kim Tackade Nej")).topic())
                .isEqualTo("meeting.invited");
        coordinator.submit(coordinator.get(path), "/cancellation", words).expect(409);
    }

    @Test
    void remindsTheSilentOnceAndThoseWhoComeTheDayBefore(
            @Autowired Operators operators, @Autowired UnitOfWork work) {
        var silent = network.member(goteborg, "Lo Tyst");
        var comes = network.member(goteborg, "Mia Kommer");
        var meeting = network.announced(goteborg, "Om minne", null, silent, comes);
        network.reply(goteborg, meeting, comes, GuestReply.YES);
        var reminding = network.bean(Reminding.class);
        clock.forward(Duration.ofDays(30));
        reminding.remindAll(operators, work);
        reminding.remindAll(operators, work);
        assertThat(topics("Lo Tyst")).containsExactly("meeting.invited", "meeting.silent");
        assertThat(topics("Mia Kommer")).containsExactly("meeting.invited", "meeting.comes");
        clock.forward(Duration.ofDays(8));
        reminding.remindAll(operators, work);
        reminding.remindAll(operators, work);
        assertThat(topics("Lo Tyst")).hasSize(2);
        assertThat(topics("Mia Kommer"))
                .containsExactly("meeting.invited", "meeting.comes", "meeting.eve");
        clock.forward(Duration.ofDays(1));
        reminding.remindAll(operators, work);
        reminding.remindAll(operators, work);
        assertThat(topics("Mia Kommer")).hasSize(4).endsWith("meeting.after");
    }

    private List<String> topics(String name) {
        return inbox.of(goteborg, NetworkCast.address(name)).stream()
                .map(Inbox.Letter::topic)
                .toList();
    }

    private String answer(String name) {
        return inbox.last(goteborg, NetworkCast.address(name)).path();
    }

    /** Of an operator that has a programme, as every operator has. */
    private Visitor coordinator() {
        network.member(goteborg, "Mo Medlem");
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    private static HashMap<String, String> typed(String title) {
        return new HashMap<>(
                Map.of(
                        "title-sv",
                        title,
                        "day",
                        NetworkCast.DAY.toString(),
                        "from",
                        "13:00",
                        "until",
                        "15:00"));
    }
}
