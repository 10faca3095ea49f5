package org.handslag.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.directory.People;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.referral.Accepted;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mentee lets employers read her wish word for word, and takes it back. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MyWishTest {
    private final BeanFactory beans;
    private final int port;
    private SupplyCast cast;
    private final TestClock clock;
    private Visitor employer;

    MyWishTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.port = port;
        this.clock = clock;
    }

    @BeforeAll
    void gather() {
        clock.reset();
        cast = new SupplyCast(beans, port);
        employer = cast.as(cast.employer("Spisen"));
    }

    @Test
    void showsAtOnceAndIsGoneAtOnce() {
        var her = cast.wishing("Ada Önskar", "kitchen", "am");
        var visitor = cast.as(her);
        assertThat(read(visitor))
                .contains("Ingen arbetsgivare läser din önskan", "Språk: amhariska");
        assertThat(employerReads()).doesNotContain("amhariska");
        cast.release(her, SupplyLine.TRADE, SupplyLine.LANGUAGE).expect(303);
        assertThat(read(visitor))
                .contains("Det här läser arbetsgivare nu Arbete Kök Språk amhariska");
        assertThat(employerReads()).contains("Arbete Kök Språk amhariska");
        visitor.submit(visitor.get(SupplyCast.WISH), "/removal", Map.of()).expect(303);
        assertThat(employerReads()).doesNotContain("amhariska");
        assertThat(cast.in(() -> beans.getBean(Journal.class).about(subject(her))))
                .extracting(change -> change.what())
                .contains("supply.released", "supply.taken-back");
        assertThat(
                        cast.people.one(
                                "select count(*)::text from released_wish where person_id = '"
                                        + her
                                        + "'"))
                .isEqualTo("0");
    }

    @Test
    void letsGoAlongOnlyWhatSheTicks() {
        var her = cast.wishing("Bia Önskar", "cleaning", "uk");
        cast.release(her).expect(422);
        cast.release(her, SupplyLine.SUPPORT).expect(422);
        cast.release(her, SupplyLine.LANGUAGE).expect(303);
        assertThat(employerReads()).contains("Språk ukrainska").doesNotContain("Städning");
    }

    @Test
    void losesTheLineThatMayNoLongerBeUsed() {
        var her = cast.wishing("Cia Önskar", "shop", "vi");
        cast.release(her, SupplyLine.TRADE, SupplyLine.LANGUAGE).expect(303);
        cast.people.says(her, "language", "languages", "vi", "use", "");
        assertThat(employerReads()).contains("Arbete Butik").doesNotContain("vietnamesiska");
        cast.people.says(her, "language", "languages", "vi", "use", "yes");
        cast.people.says(
                her, "trade", "trade-1", cast.people.offers().trade("cleaning"), "use", "yes");
        assertThat(employerReads())
                .as("words that she has not read")
                .doesNotContain("Butik", "Städning");
        assertThat(read(cast.as(her))).contains("Språk vietnamesiska");
    }

    @Test
    void sendsNothingThatWasChangedInAnotherWindow() {
        var her = cast.wishing("Dia Önskar", "shop", "pl");
        var visitor = cast.as(her);
        var open = visitor.get(SupplyCast.WISH).expect(200);
        cast.people.says(her, "language", "languages", "th", "use", "yes");
        var refused = cast.release(visitor, open, SupplyLine.LANGUAGE).expect(409);
        assertThat(SupplyCast.main(refused))
                .contains("Dina svar har ändrats", "Språk: thailändska");
        assertThat(employerReads()).doesNotContain("thailändska", "polska");
        cast.release(visitor, refused, SupplyLine.LANGUAGE).expect(303);
        assertThat(employerReads()).contains("thailändska");
    }

    @Test
    void goesForGoodWhenSheHasAMentor() {
        var her = released("Eva Önskar", "hi");
        var accepted = beans.getBean(Accepted.class);
        var referral = ReferralId.of(cast.referral(her).substring("/goteborg/referrals/".length()));
        cast.does(() -> accepted.found(referral, clock.instant()));
        assertThat(employerReads()).doesNotContain("hindi");
        cast.does(() -> accepted.again(referral));
        assertThat(employerReads()).doesNotContain("hindi");
        assertThat(read(cast.as(her))).contains("Ingen arbetsgivare läser din önskan");
    }

    @Test
    void goesForGoodWhenSheChangesHerMind() {
        var her = released("Fia Önskar", "fi");
        var path = cast.referral(her) + "/withdrawal";
        var form = cast.people.coordinator().get(path).expect(200);
        cast.people.coordinator().submit(form, "/withdrawal", Map.of()).expect(303);
        assertThat(employerReads()).doesNotContain("finska");
        cast.as(her).get(SupplyCast.WISH).expect(404);
        assertThat(kept(her)).isEqualTo("0");
    }

    @Test
    void goesWithHerWhenSheIsErased() {
        var her = released("Gia Önskar", "it");
        cast.does(() -> beans.getBean(People.class).erase(her, clock.instant()));
        assertThat(employerReads()).doesNotContain("italienska");
        assertThat(kept(her)).isEqualTo("0");
    }

    @Test
    void isHiddenWhileSheIsAskedAboutAMentor() {
        var her = released("Jia Önskar", "ur");
        assertThat(employerReads()).contains("urdu");
        var mentor = cast.people.mentor("Nia Nära", "shop");
        var run = cast.people.propose();
        var pair = cast.people.of(run, her, mentor);
        var asking = cast.people.of(run, her) + "/asking";
        var leader = cast.people.coordinator();
        var typed =
                Map.of(
                        "first", pair.substring(pair.lastIndexOf('/') + 1),
                        "second", "",
                        "third", "",
                        "way", "OWN_PAGE",
                        "days", "7");
        var asked = leader.submit(leader.get(asking).expect(200), "/asking", typed).expect(303);
        assertThat(employerReads()).doesNotContain("urdu");
        var page = leader.get(asked.header("Location")).expect(200);
        leader.submit(page, "/taking-back", Map.of("reason", "På prov")).expect(303);
        assertThat(employerReads()).contains("urdu");
    }

    @Test
    void isForThoseWhoWishForAMentor() {
        employer.get(SupplyCast.WISH).expect(404);
        var silent = cast.people.waiting("Hia Önskar");
        assertThat(read(cast.as(silent))).contains("Först behöver du säga vad du önskar");
        assertThat(cast.as(silent).get("/goteborg/me").text())
                .contains("Min önskan till arbetsgivare");
        var profile = cast.as(silent).get("/goteborg/me/profile");
        assertThat(profile.html().select("main a[href$=/me/open-wish], main a[href$=/matching]"))
                .hasSize(2);
    }

    private PersonId released(String name, String language) {
        var her = cast.wishing(name, "shop", language);
        cast.release(her, SupplyLine.LANGUAGE).expect(303);
        return her;
    }

    private String kept(PersonId her) {
        return cast.people.one(
                "select count(*)::text from released_wish where person_id = '" + her + "'");
    }

    private String employerReads() {
        var page = employer.get(SupplyCast.PAGE + "?lang=sv").expect(200);
        return page.html().select("main ul.cards").text();
    }

    private static String read(Visitor visitor) {
        return SupplyCast.main(visitor.get(SupplyCast.WISH + "?lang=sv").expect(200));
    }

    private static Subject subject(PersonId her) {
        return new Subject("person", her.value());
    }
}
