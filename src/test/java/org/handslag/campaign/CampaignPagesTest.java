package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.campaign.CampaignCast.Parts;
import org.handslag.directory.Organisations;
import org.handslag.directory.Workplaces;
import org.handslag.relation.EmployerContacts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator writes a campaign, chooses whom it goes to and lets it run. */
@ServerTest
class CampaignPagesTest {
    private final CampaignCast office;
    private final TestClock clock;

    CampaignPagesTest(
            Cast cast,
            Organisations organisations,
            Workplaces workplaces,
            EmployerContacts contacts,
            Sending sending,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
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
        this.clock = clock;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void countsAsSheChoosesAndTakesOneOut() {
        office.employer("Ale", "Ale bok", "bok@ale.example");
        office.employer("Ale", "Ale bageri", "");
        office.employer("Kungälv", "Annan", "annan@kungalv.example");
        var path = office.written(typed("Ale"));
        var found = office.coordinator().get(path + "/workplaces?municipality=Ale").expect(200);
        assertThat(found.html().select("p[role=status]").text())
                .contains("2 arbetsplatser, varav 1 utan e-postadress", "Ingen är vald än");
        office.choose(path, "Ale");
        var chosen = office.coordinator().get(path + "/chosen").expect(200);
        assertThat(chosen.html().select("tbody tr")).hasSize(2);
        office.coordinator().submit(chosen, "/removal", Map.of()).expect(303);
        assertThat(office.coordinator().get(path + "/chosen").html().select("tbody tr")).hasSize(1);
    }

    @Test
    void choosesByRelationAndByTrainedMentors() {
        office.employer("Mölndal", "Mölndal ett", "ett@molndal.example");
        var path = office.written(typed("Mölndal"));
        var base = path + "/workplaces?municipality=M%C3%B6lndal";
        assertThat(office.coordinator().get(base + "&relation=PROSPECT&trained=no").text())
                .contains("Mölndal ett");
        assertThat(office.coordinator().get(base + "&relation=PARTNER").text())
                .doesNotContain("Mölndal ett");
        assertThat(office.coordinator().get(base + "&trained=yes").text())
                .doesNotContain("Mölndal ett");
        assertThat(office.coordinator().get(base + "&size=UNKNOWN").text()).contains("Mölndal ett");
    }

    @Test
    void namesAMergeFieldThatDoesNotExistAndKeepsWhatWasTyped() {
        var fields = typed("Fel");
        fields.put("text-sv", "Hej [kontakten]!");
        var form = office.coordinator().get("/goteborg/campaigns/new").expect(200);
        var page = office.coordinator().submit(form, "/campaigns", fields).expect(422);
        assertThat(page.html().select(".ds-error-summary").text())
                .contains("[kontakten]", "[kontakt] [arbetsplats]");
        assertThat(page.html().select("textarea[name=text-sv]").val()).contains("[kontakten]");
    }

    @Test
    void showsTheLetterOfARealWorkplaceAndHowEasyItIsToRead() {
        office.employer("Tjörn", "Tjörn fisk", "fisk@tjorn.example");
        var path = office.draft("Tj%C3%B6rn", typed("Tjörn"));
        var page = office.coordinator().get(path + "/preview").expect(200);
        assertThat(page.text())
                .contains("Hej Eva på Tjörn fisk!", "Vi vill gärna ha med Tjörn fisk.")
                .contains("Till Butiken", "Vi vill komma", "Skriv inte till oss mer");
        assertThat(page.html().select("table").text()).contains("LIX", "mycket lätt");
        assertThat(office.letters("fisk@tjorn.example")).isEmpty();
    }

    @Test
    void beginsOnlyWithTheNumberThatTheButtonNamed() {
        office.employer("Orust", "Orust ett", "ett@orust.example");
        var path = office.draft("Orust", typed("Orust"));
        var preview = office.coordinator().get(path + "/preview").expect(200);
        office.employer("Orust", "Orust två", "tva@orust.example");
        office.choose(path, "Orust");
        var refused = office.coordinator().submit(preview, "/start", Map.of()).expect(409);
        assertThat(refused.html().select(".ds-error-summary").text()).contains("ändrats till 2");
        office.start(path).expect(303);
        office.coordinator().submit(refused, "/start", Map.of()).expect(409);
    }

    @Test
    void restsGoesOnAndTellsWhatWasSentWhenItIsStopped() {
        office.employers("Lerum", 3, i -> "e" + i + "@lerum.example");
        var fields = typed("Lerum");
        fields.put("per-day", "1");
        var path = office.draft("Lerum", fields);
        office.start(path).expect(303);
        office.run();
        press(path, path, "/pause");
        office.runOn(LocalDate.of(2026, 11, 3));
        clock.reset();
        assertThat(sent("lerum", 3)).isEqualTo(1);
        press(path, path, "/resumption");
        office.runOn(LocalDate.of(2026, 11, 3));
        clock.reset();
        assertThat(sent("lerum", 3)).isEqualTo(2);
        press(path, path + "/ending", "/ending");
        office.runOn(LocalDate.of(2026, 11, 6));
        assertThat(sent("lerum", 3)).isEqualTo(2);
        clock.reset();
        assertThat(office.coordinator().get(path).text())
                .contains("Stoppad", "när 2 mejl var skickade av 3");
        var edit = office.coordinator().get(path + "/edit").expect(200);
        assertThat(edit.html().select("main textarea")).isEmpty();
    }

    @Test
    void keepsACampaignToItsProgramme() {
        assertThat(office.coordinator().get("/goteborg/campaigns/" + CampaignId.next()).status())
                .isEqualTo(404);
    }

    private long sent(String host, int number) {
        return IntStream.range(0, number)
                .filter(i -> !office.letters("e" + i + "@" + host + ".example").isEmpty())
                .count();
    }

    private void press(String path, String page, String action) {
        var shown = office.coordinator().get(page).expect(200);
        office.coordinator().submit(shown, path + action, Map.of()).expect(303);
    }
}
