package org.handslag.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A consultant fills in what matters with the mentee beside her, and otherwise sees nothing of it.
 */
@ServerTest
class HelpedProfileTest {
    private static final String MINE = ProfilePlay.MINE;
    private static final Map<String, String> BESIDE = Map.of("way", "BESIDE", "language", "ar");

    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;

    HelpedProfileTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void seesOnlyWhetherItIsFilledInUntilSheHelps() {
        var play = new ProfilePlay(beans, port, "Hia Adept");
        var consultant = play.as(play.consultant);
        assertThat(ProfilePlay.read(consultant.get(play.referral)))
                .contains("inte svarat på något än");
        var said = Map.of("languages", "ti", "use", "yes");
        ProfilePlay.fill(play.her(), MINE, "language", said).expect(303);
        assertThat(ProfilePlay.read(consultant.get(play.referral))).contains("Personen har svarat");
        var page = consultant.get(play.referral + "/profile").expect(200);
        var shown = page.html();
        shown.select("select").remove();
        assertThat(shown.select("main").text()).doesNotContain("tigrinja", "Får användas");
        consultant.get(play.referral + "/profile/language").expect(409);
        consultant.submit(page, "/help", Map.of("way", "BESIDE")).expect(422);
        consultant.submit(page, "/help", Map.of("way", "BESIDE", "language", "xx")).expect(422);
        consultant.submit(page, "/help", BESIDE).expect(303);
        assertThat(ProfilePlay.read(consultant.get(play.referral + "/profile")))
                .contains("Får användas");
    }

    @Test
    void fillsItInWithHerWhoSeesIt() {
        var play = new ProfilePlay(beans, port, "Iia Adept");
        var consultant = play.as(play.consultant);
        var path = play.referral + "/profile";
        consultant.submit(consultant.get(path), "/help", BESIDE).expect(303);
        ProfilePlay.fill(consultant, path, "travel", Map.of("minutes", "30", "use", "yes"))
                .expect(303);
        ProfilePlay.fill(consultant, path, "first", Map.of("top", "TRAVEL")).expect(303);
        var hers = play.her().get(MINE);
        assertThat(ProfilePlay.read(hers))
                .contains("högst 30 minuter Får användas", "fyller i med dig i dag")
                .contains("Vi sitter bredvid varandra. Språk: arabiska.");
        assertThat(ProfilePlay.read(play.her().get("/goteborg/me")))
                .contains("Det som räknas när en mentor ska hittas");
        consultant.submit(consultant.get(path), "/help/ending", Map.of()).expect(303);
        consultant.get(path + "/travel").expect(409);
    }

    @Test
    void isStoppedByHerAndByTheEvening() {
        var play = new ProfilePlay(beans, port, "Jia Adept");
        var consultant = play.as(play.consultant);
        var path = play.referral + "/profile";
        consultant.submit(consultant.get(path), "/help", BESIDE).expect(303);
        var her = play.her();
        her.submit(her.get(MINE), "/help/ending", Map.of()).expect(303);
        consultant.get(path + "/travel").expect(409);
        consultant.submit(consultant.get(path), "/help", BESIDE).expect(303);
        consultant.get(path + "/travel").expect(200);
        clock.forward(Duration.ofHours(24));
        play.as(play.consultant).get(path + "/travel").expect(409);
    }

    @Test
    void isThereForHerConsultantAndTheProgrammeAlone() {
        var play = new ProfilePlay(beans, port, "Kia Adept");
        var other = play.staff.signedIn(port, play.rooms.goteborg(), Role.JOB_CONSULTANT);
        other.get(play.referral + "/profile").expect(404);
        play.leader().get(play.referral + "/profile").expect(200);
        var asked = Map.of("name", "Lia Adept", "email", "lia@adept.example");
        var consultant = play.as(play.consultant);
        consultant
                .submit(consultant.get("/goteborg/referrals/new"), "/referrals", asked)
                .expect(303);
        var id = play.one("select id from referral where name = 'Lia Adept'");
        consultant.get("/goteborg/referrals/" + id + "/profile").expect(409);
    }
}
