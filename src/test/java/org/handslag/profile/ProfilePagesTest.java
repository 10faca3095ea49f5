package org.handslag.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mentee says what matters to her, and whether it may be used. */
@ServerTest
class ProfilePagesTest {
    private static final String MINE = ProfilePlay.MINE;

    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;

    ProfilePagesTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isThereForThoseWhoWishForAMentor() {
        var play = new ProfilePlay(beans, port, "Ada Adept");
        assertThat(ProfilePlay.read(play.her().get("/goteborg/me")))
                .contains("Det som är viktigt för mig");
        assertThat(ProfilePlay.read(play.her().get(MINE).expect(200)))
                .contains("Vi använder inget av det du säger här");
        var other = play.staff.signedIn(port, play.rooms.goteborg(), Role.EMPLOYER_CONTACT);
        assertThat(ProfilePlay.read(other.get("/goteborg/me")))
                .doesNotContain("Det som är viktigt för mig");
        other.get(MINE).expect(404);
        play.her().get(MINE + "/religion").expect(404);
        new Visitor(port, "sv").get(MINE).expect(302);
    }

    @Test
    void usesOnlyWhatSheTicks() {
        var play = new ProfilePlay(beans, port, "Bia Adept");
        var her = play.her();
        ProfilePlay.fill(her, MINE, "language", Map.of("languages", "ti", "interpreter", "yes"))
                .expect(303);
        ProfilePlay.fill(
                        her,
                        MINE,
                        "travel",
                        Map.of("minutes", "45", "code", "413 01", "use", "yes"))
                .expect(303);
        var page = her.get(MINE).expect(200);
        assertThat(ProfilePlay.read(page))
                .contains("Det här får vi använda Resan dit", "vi använder det inte: Språk.")
                .contains(
                        "tigrinja, tolk går bra Bara mitt", "högst 45 minuter, 41301 Får användas");
        her.submit(page, "/use/removal", Map.of()).expect(303);
        assertThat(ProfilePlay.read(her.get(MINE)))
                .contains(
                        "Vi använder inget av det du säger här",
                        "högst 45 minuter, 41301 Bara mitt");
    }

    @Test
    void keepsEveryAspectAsItWasTyped() {
        var play = new ProfilePlay(beans, port, "Cia Adept");
        var her = play.her();
        var time =
                Map.of("slots-MONDAY", "MORNING", "slots-FRIDAY", "EVENING", "from", "2026-12-01");
        ProfilePlay.fill(her, MINE, "time", time).expect(303);
        var helpful = play.adjustment("pictures");
        var needed = play.adjustment("shown-first");
        ProfilePlay.fill(her, MINE, "adjustment", Map.of(helpful, "HELPS", needed, "MUST"))
                .expect(303);
        var trades = Map.of("trade-1", play.trade("kitchen"), "trade-3", play.trade("shop"));
        ProfilePlay.fill(her, MINE, "trade", trades).expect(303);
        ProfilePlay.fill(her, MINE, "support", Map.of("support", "COMPANY")).expect(303);
        ProfilePlay.fill(her, MINE, "interest", Map.of("interests", "COOKING")).expect(303);
        assertThat(ProfilePlay.read(her.get(MINE)))
                .contains("2 tider i veckan, från 1 december 2026", "2 saker")
                .contains("Butik, Kök", "Att ha sällskap på rasten", "Laga mat");
        var form = her.get(MINE + "/adjustment").html();
        assertThat(form.select("[name=" + helpful + "][checked]").val()).isEqualTo("HELPS");
        assertThat(form.select("[name=" + needed + "][checked]").val()).isEqualTo("MUST");
        var wished = her.get(MINE + "/trade").html();
        assertThat(wished.select("[name=trade-2] [selected]").val()).isEqualTo(play.trade("shop"));
    }

    @Test
    void losesNothingOnAnErrorAndSaysWhatIsWrong() {
        var play = new ProfilePlay(beans, port, "Dia Adept");
        var her = play.her();
        var typed = Map.of("minutes", "60", "code", "Haga!", "use", "yes");
        var page = ProfilePlay.fill(her, MINE, "travel", typed).expect(422);
        assertThat(page.html().select("[name=code]").val()).isEqualTo("Haga!");
        assertThat(page.html().select("[name=minutes] [selected]").val()).isEqualTo("60");
        assertThat(page.html().select("[name=use][checked]")).hasSize(1);
        var shop = play.trade("shop");
        var twice = Map.of("trade-1", shop, "trade-2", shop);
        assertThat(ProfilePlay.read(ProfilePlay.fill(her, MINE, "trade", twice).expect(422)))
                .contains("samma arbete två gånger");
        for (var hostile :
                List.of(
                        Map.entry("language", "languages"),
                        Map.entry("time", "slots-MONDAY"),
                        Map.entry("support", "support"),
                        Map.entry("interest", "interests"),
                        Map.entry("first", "top"))) {
            ProfilePlay.fill(her, MINE, "language", Map.of("languages", "sv", "use", "yes"));
            ProfilePlay.fill(her, MINE, hostile.getKey(), Map.of(hostile.getValue(), "X"))
                    .expect(422);
        }
    }

    @Test
    void savesTwoAspectsInTwoWindowsAndShowsBothVersionsOfOne() {
        var play = new ProfilePlay(beans, port, "Eva Adept");
        var her = play.her();
        var first = her.get(MINE + "/travel").expect(200);
        var second = her.get(MINE + "/travel").expect(200);
        ProfilePlay.fill(her, MINE, "support", Map.of("support", "COMPANY")).expect(303);
        her.submit(first, "/travel", Map.of("minutes", "45", "use", "yes")).expect(303);
        var both = her.submit(second, "/travel", Map.of("minutes", "90")).expect(409);
        assertThat(ProfilePlay.read(both)).contains("45 minuter", "Ikryssat");
        her.submit(both, "/travel", Map.of()).expect(303);
        assertThat(ProfilePlay.read(her.get(MINE))).contains("högst 1 timme 30 minuter Bara mitt");
    }

    @Test
    void countsFirstOnlyWhatMayBeUsed() {
        var play = new ProfilePlay(beans, port, "Fia Adept");
        var her = play.her();
        assertThat(ProfilePlay.read(her.get(MINE + "/first"))).contains("När vi får använda något");
        ProfilePlay.fill(her, MINE, "language", Map.of("languages", "ar", "use", "yes"));
        ProfilePlay.fill(her, MINE, "interest", Map.of("interests", "MUSIC"));
        ProfilePlay.fill(her, MINE, "first", Map.of("top", "INTEREST")).expect(422);
        ProfilePlay.fill(her, MINE, "first", Map.of("top", "LANGUAGE", "musts", "LANGUAGE"))
                .expect(303);
        assertThat(ProfilePlay.read(her.get(MINE)))
                .contains(
                        "räknas mest för dig: Att vi kan tala med varandra", "Vi måste kunna tala");
        var open = her.get(MINE + "/first");
        ProfilePlay.fill(her, MINE, "first", Map.of("top", "NOTHING")).expect(303);
        assertThat(her.submit(open, "/first", Map.of("musts", "")).status()).isIn(409, 422);
        ProfilePlay.fill(her, MINE, "language", Map.of("use", "")).expect(303);
        assertThat(ProfilePlay.read(her.get(MINE))).doesNotContain("räknas mest för dig:");
    }

    @Test
    void leavesNothingWhenSheDeletesIt() {
        var play = new ProfilePlay(beans, port, "Gia Adept");
        var her = play.her();
        ProfilePlay.fill(her, MINE, "language", Map.of("languages", "ar", "use", "yes"));
        var ask = her.get(MINE + "/removal").expect(200);
        her.submit(ask, "/removal", Map.of()).expect(303);
        assertThat(ProfilePlay.read(her.get(MINE))).doesNotContain("Arabiska", "arabiska");
        assertThat(
                        play.one(
                                "select count(*)::text from mentee_profile where person_id = '"
                                        + play.mentee
                                        + "'"))
                .isEqualTo("0");
    }
}
