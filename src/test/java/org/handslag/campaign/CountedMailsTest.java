package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import java.time.Duration;
import java.util.Map;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What counts against the mails that a workplace may get in a quarter, and what does not. */
@ServerTest
class CountedMailsTest {
    private final CampaignCast office;
    private final TestClock clock;
    private final Visitor visitor;

    CountedMailsTest(BeanFactory beans, Cast cast, TestClock clock, @LocalServerPort int port) {
        clock.reset();
        this.office = CampaignCast.of(beans, cast.goteborg(), port);
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void questionsOfTheOfficeCountAtEachWorkplaceThatTheContactAnswersFor() {
        var chain = office.chain("Kedjan Frågad", "vd@fragad.example", "Habo", "Mullsjö");
        ask("/goteborg/organisations/" + chain + "/relation", "Hur går det?");
        ask("/goteborg/organisations/" + chain + "/relation", "Och nu?");
        assertThat(office.letters("vd@fragad.example")).hasSize(2);
        for (var town : new String[] {"Habo", "Mullsj%C3%B6"}) {
            var path = office.sent(town, typed(town));
            assertThat(office.coordinator().get(path).text())
                    .contains("Har redan fått nog det här kvartalet: 1");
        }
        assertThat(office.letters("vd@fragad.example")).hasSize(2);
    }

    @Test
    void whatAColleagueWasSentOnRequestDoesNotCountAndEndsAfterThreeADay() {
        office.employer("Hjo", "Hjo trä", "vd@hjo.example");
        office.sent("Hjo", typed("Första"));
        var link = office.link("vd@hjo.example");
        for (int i = 1; i <= 3; i++) {
            sendOn(link, i).expect(303);
        }
        var fourth = sendOn(link, 4).expect(409);
        assertThat(fourth.html().select(".ds-error-summary").text())
                .contains("skrivit till tre kolleger");
        assertThat(fourth.html().select("[name=colleague-email]").val())
                .isEqualTo("kollega4@hjo.example");
        assertThat(office.letters("kollega4@hjo.example")).isEmpty();
        office.sent("Hjo", typed("Andra"));
        assertThat(office.letters("vd@hjo.example")).as("the second of two").hasSize(2);
        clock.forward(Duration.ofHours(25));
        sendOn(link, 4).expect(303);
        assertThat(office.letters("kollega4@hjo.example")).hasSize(1);
    }

    @Test
    void aColleagueWhoWantsNoMailsGetsNoneAndThePageDoesNotThankForIt() {
        office.employer("Tibro", "Tibro möbler", "vd@tibro.example");
        office.employer("Karlsborg", "Karlsborg möbler", "nej@tibro.example");
        office.sent("Karlsborg", typed("Första"));
        var press = Map.of("List-Unsubscribe", "One-Click");
        visitor.post(office.link("nej@tibro.example") + "/one-click", press).expect(200);
        office.sent("Tibro", typed("Andra"));
        var link = office.link("vd@tibro.example");
        var named = Map.of("answer", "COLLEAGUE", "colleague-email", "nej@tibro.example");
        var page = visitor.submit(visitor.get(link), link, named).expect(409);
        assertThat(page.text()).contains("Vi kan inte skriva till den adressen");
        assertThat(office.letters("nej@tibro.example")).hasSize(1);
    }

    private Visitor.Page sendOn(String link, int number) {
        var email = "kollega" + number + "@hjo.example";
        var named = Map.of("answer", "COLLEAGUE", "colleague-email", email);
        return visitor.submit(visitor.get(link).expect(200), link, named);
    }

    private void ask(String path, String question) {
        var page = office.coordinator().get(path).expect(200);
        var typed = Map.of("question", question, "due", "2026-11-02");
        var done = office.coordinator().submit(page, "/follow-ups", typed).expect(303);
        var shown = office.coordinator().follow(done).html();
        var asked = shown.select("a[href*=/follow-ups/]:contains(" + question + ")");
        var sending = office.coordinator().get(asked.attr("href")).expect(200);
        office.coordinator().submit(sending, "/sending", Map.of()).expect(303);
    }
}
