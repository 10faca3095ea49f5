package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.campaign.CampaignCast.Parts;
import org.handslag.directory.Organisations;
import org.handslag.directory.Workplaces;
import org.handslag.relation.EmployerContacts;
import org.handslag.relation.RelationState;
import org.handslag.relation.Relations;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due goes out once, and whoever is left out is told of. */
@ServerTest
class SendingCampaignTest {
    private final CampaignCast office;
    private final Relations relations;
    private final TestClock clock;
    private final JdbcClient db;

    SendingCampaignTest(
            Cast cast,
            Organisations organisations,
            Workplaces workplaces,
            EmployerContacts contacts,
            Sending sending,
            Relations relations,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        var parts =
                new Parts(
                        organisations,
                        workplaces,
                        contacts,
                        sending,
                        courses,
                        staff,
                        inbox,
                        work,
                        clock);
        clock.reset();
        this.office = new CampaignCast(cast.goteborg(), parts, port);
        this.relations = relations;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    /** The time is that of a slow machine under load; the bench measures it. */
    @Test
    void listsFortyBrokenAddressesOfFiveThousandAndSendsTheRest() {
        office.employers(
                "Stad", 5000, i -> i % 125 == 7 ? "trasig" + i + "@" : "a" + i + "@stad.example");
        var path = office.draft("Stad", typed("Alla"));
        office.start(path).expect(303);
        var begun = System.nanoTime();
        office.run();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("5,000 mails were written to the outbox in " + took);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(messages()).isEqualTo(4960);
        var broken = office.coordinator().get(path + "/outcome?kind=BROKEN_ADDRESS").expect(200);
        assertThat(broken.html().select("tbody tr")).hasSize(40);
        var file = office.coordinator().get(path + "/outcome.csv?kind=BROKEN_ADDRESS").expect(200);
        assertThat(file.text().lines()).hasSize(41);
        office.run();
        assertThat(messages()).isEqualTo(4960);
        assertThat(office.coordinator().get(path).text())
                .contains("Skickad", "Adressen fungerar inte: 40");
    }

    @Test
    void writesToNobodyMoreOftenThanTheOperatorAllows() {
        office.employer("Härryda", "Härryda el", "el@harryda.example");
        for (int i = 0; i < 3; i++) {
            office.sent("H%C3%A4rryda", typed("Omgång " + i));
            clock.reset();
        }
        assertThat(office.letters("el@harryda.example")).hasSize(2);
        var list = office.coordinator().get("/goteborg/campaigns").expect(200);
        var last = list.html().select("tbody tr a").first().attr("href");
        assertThat(office.coordinator().get(last).text())
                .contains("Har redan fått nog det här kvartalet: 1");
    }

    @Test
    void writesOnceToWhoeverAnswersForSeveralWorkplaces() {
        IntStream.range(0, 3)
                .forEach(i -> office.employer("Partille", "Partille " + i, "hr@partille.example"));
        var path = office.sent("Partille", typed("Partille"));
        clock.reset();
        assertThat(office.letters("hr@partille.example")).hasSize(1);
        assertThat(office.coordinator().get(path).text())
                .contains("Samma mottagare som en annan arbetsplats: 2");
    }

    @Test
    void writesInTheRecipientsLanguageOrTellsThatItIsAnother() {
        office.employer("Öckerö", "Öckerö dansk", "dansk@ockero.example", "da");
        office.employer("Öckerö", "Öckerö engelsk", "engelsk@ockero.example", "en");
        var fields = typed("Öckerö");
        fields.put("subject-en", "To [workplace]");
        fields.put("text-en", "Hello [contact]!");
        office.sent("%C3%96cker%C3%B6", fields);
        var english = office.letters("engelsk@ockero.example").getFirst();
        assertThat(english.subject()).isEqualTo("To Butiken");
        assertThat(english.text()).contains("Hello Eva på Öckerö engelsk!", "We want to come");
        assertThat(office.letters("dansk@ockero.example").getFirst().text())
                .contains("findes kun på svensk", "Vi vil gerne komme", "lang=da");
    }

    @Test
    void makesAProspectInvitedAndLeavesThoseAloneWhoDoNotWantToBeAsked() {
        var asked = office.employer("Alingsås", "Alingsås ett", "ett@alingsas.example");
        var not = office.employer("Alingsås", "Alingsås två", "tva@alingsas.example");
        var today = LocalDate.of(2026, 11, 2);
        office.in(
                () -> {
                    relations.neverAgain(not, false, visitor(), today);
                    return true;
                });
        office.sent("Alings%C3%A5s", typed("Alingsås"));
        assertThat(office.letters("tva@alingsas.example")).isEmpty();
        assertThat(office.in(() -> relations.of(asked, today))).isEqualTo(RelationState.INVITED);
        assertThat(office.in(() -> relations.of(not, today))).isEqualTo(RelationState.NOT_ASKED);
        assertThat(office.coordinator().get("/goteborg/relations?state=INVITED").text())
                .contains("Alingsås ett")
                .doesNotContain("Alingsås två");
    }

    @Test
    void remindsThoseWhoAreSilentOnce() {
        office.employer("Kungsbacka", "Kungsbacka tyst", "tyst@kungsbacka.example");
        office.employer("Kungsbacka", "Kungsbacka svar", "svar@kungsbacka.example");
        var path = office.sent("Kungsbacka", typed("Kungsbacka"));
        clock.reset();
        var link = office.link("svar@kungsbacka.example");
        var page = office.coordinator().get(link).expect(200);
        office.coordinator().submit(page, link, Map.of("answer", "NOT_NOW")).expect(303);
        var ask = office.coordinator().get(path + "/reminder").expect(200);
        assertThat(ask.text()).contains("1 arbetsplats har fått inbjudan och inte svarat");
        office.coordinator().submit(ask, "/reminder", Map.of()).expect(303);
        office.run();
        assertThat(office.letters("tyst@kungsbacka.example")).hasSize(2);
        assertThat(office.letters("tyst@kungsbacka.example").getLast().topic())
                .isEqualTo("campaign.reminder");
        assertThat(office.letters("svar@kungsbacka.example")).hasSize(1);
        office.coordinator().submit(ask, "/reminder", Map.of()).expect(409);
        office.run();
        assertThat(office.letters("tyst@kungsbacka.example")).hasSize(2);
    }

    private Viewer visitor() {
        return SeatCast.visitor(office.operator());
    }

    private int messages() {
        return office.in(
                () ->
                        db.sql("select count(*) from message where email like '%@stad.example'")
                                .query(Integer.class)
                                .single());
    }
}
