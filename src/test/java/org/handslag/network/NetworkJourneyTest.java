package org.handslag.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A topic is suggested, seconded, made a meeting, answered and attended, in a real browser. */
@ServerTest
class NetworkJourneyTest {
    private final Cast cast;
    private final NetworkCast network;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final Walk.Start start;

    NetworkJourneyTest(
            Cast cast,
            NetworkCast network,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.cast = cast;
        this.network = network;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "network");
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "sv, MOUSE, 1280, Hur pratar man om frånvaro?",
        "da, WITHOUT_SCRIPT, 360, Hvordan taler man om fravær?",
        "en, KEYBOARD, 360, How does one talk about absence?"
    })
    void makesAMeetingOfWhatMembersWant(String language, Way way, int width, String topic) {
        var operator = language.equals("da") ? cast.favrskov() : cast.goteborg();
        var proposer = network.member(operator, "Vilma " + language);
        var seconder = network.member(operator, "Otto " + language);
        try (var walk = start.in(language, way, width)) {
            walk.go(network.door(operator, proposer) + "?lang=" + language)
                    .follow("membership.topics")
                    .choose("kind", "TOPIC")
                    .write("membership.words", topic)
                    .press("membership.suggest")
                    .reads("membership.suggested")
                    .sees(topic);
        }
        try (var walk = start.named("seconds").in(language, way, width)) {
            walk.go(network.door(operator, seconder) + "/topics?lang=" + language)
                    .pressFor(topic, "membership.second")
                    .reads("membership.seconded");
        }
        try (var walk = start.named("coordinator").in(language, way, width)) {
            signIn(walk, operator, language);
            plans(walk, operator, topic);
        }
        assertThat(inbox.of(operator, NetworkCast.address("Otto " + language)))
                .extracting(Inbox.Letter::topic)
                .containsExactly("topic.answered", "meeting.invited");
        answers(operator, language, way, width);
        attends(operator, topic, language, way, width);
    }

    private void plans(Walk walk, Operator operator, String topic) {
        walk.go("/" + operator.slug() + "/topics")
                .followTo(topic)
                .choose("verdict", "CHOSEN")
                .writeInto("answer-" + operator.language().toLanguageTag(), "Ja!")
                .press("membership.close")
                .reads("membership.chosen")
                .writeInto("day", NetworkCast.DAY.toString())
                .writeInto("from", "13:00")
                .writeInto("until", "15:00")
                .press("ui.save")
                .reads("network.created");
        walk.followTo(walk.page().locator("main a[href$='/announcement']").innerText());
        walk.pressOn(walk.page().locator("main form.press button").innerText())
                .reads("network.announced");
    }

    private void answers(Operator operator, String language, Way way, int width) {
        var name = "Otto " + language;
        var invitation = inbox.last(operator, NetworkCast.address(name));
        try (var walk = start.named("answers").in(language, way, width)) {
            walk.go(invitation.path() + "?reply=YES&lang=" + language);
            assertThat(walk.page().locator("input[value=YES]").isChecked()).isTrue();
            walk.press("network.confirm").reads("network.answered.YES");
        }
        assertThat(inbox.last(operator, NetworkCast.address(name)).topic())
                .isEqualTo("meeting.comes");
    }

    private void attends(Operator operator, String topic, String language, Way way, int width) {
        clock.forward(Duration.ofDays(38).plusHours(4));
        var guest = new LocatorOptions().setHasText("Otto " + language);
        try (var walk = start.named("attends").in(language, way, width)) {
            signIn(walk, operator, language);
            walk.go("/" + operator.slug() + "/meetings")
                    .followTo(topic)
                    .follow("network.attendance");
            walk.page().locator("label", guest).click();
            walk.press("ui.save").reads("network.attendance-saved").reads("network.was-there");
        }
    }

    private void signIn(Walk walk, Operator operator, String language) {
        var coordinator = staff.holding(operator, Role.COORDINATOR);
        walk.go(staff.wayIn(operator, coordinator) + "?lang=" + language);
        walk.pressOn(walk.page().locator("main button").innerText());
    }
}
