package org.handslag.speedmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handslag.decision.DecisionCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the plan of a meeting to asking a mentee, and what is refused on the way. */
@ServerTest
class SpeedMeetingPagesTest {
    private final SpeedCast speed;
    private final DecisionCast cast;
    private final TestClock clock;

    SpeedMeetingPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.clock = beans.getBean(TestClock.class);
        clock.reset();
        this.speed = new SpeedCast(beans, port);
        this.cast = speed.cast;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void givesPairsOfWhatBothSidesWishAndLeadsToAsking() {
        var nawal = cast.waits();
        var other = cast.waits();
        var first = cast.seat(1);
        var second = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.held(leader, List.of(nawal, other), List.of(first, second));
        var one = speed.field(meeting, first.mentor());
        var two = speed.field(meeting, second.mentor());
        speed.says(meeting, nawal.person(), Map.of(one, "1", two, "2")).expect(303);
        speed.says(meeting, other.person(), Map.of(one, "1", two, "no")).expect(303);
        var hers = speed.field(meeting, nawal.person());
        var others = speed.field(meeting, other.person());
        speed.says(meeting, first.mentor(), Map.of(hers, "2", others, "1")).expect(303);
        speed.noted(leader, meeting, second.mentor(), Map.of(hers, "1")).expect(303);
        leader.get(meeting + "/result").expect(409);
        speed.close(leader, meeting).expect(303);
        var result = leader.get(meeting + "/result").expect(200);
        assertThat(result.html().text())
                .contains("2 par", "Fler än 2 par går inte")
                .contains("Hos adepten: 2. Hos mentorn: 1.", "Hos adepten: 1. Hos mentorn: 1.");
        var ask = result.html().select("a[href*=/asking]").eachAttr("href");
        assertThat(ask).hasSize(2);
        var row = result.html().select("tr:contains(" + nawal.name() + ") a[href*=/asking]");
        var asking = leader.get(row.attr("href")).expect(200).html();
        assertThat(asking.select("select[name=first] option[selected]").text())
                .contains(second.name());
        assertThat(asking.select("select[name=second] option[selected]").text())
                .contains(first.name());
        assertThat(asking.select("select[name=third] option[selected]")).isEmpty();
    }

    @Test
    void saysWhoIsLeftAndWhyAndWhoHasNotAnswered() {
        var who = cast.waits();
        var silent = cast.waits();
        var seat = cast.seat(1);
        var lonely = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.held(leader, List.of(who, silent), List.of(seat, lonely));
        var field = speed.field(meeting, seat.mentor());
        speed.says(meeting, who.person(), Map.of(field, "1")).expect(303);
        speed.says(meeting, seat.mentor(), Map.of(speed.field(meeting, silent.person()), "1"))
                .expect(303);
        speed.says(meeting, lonely.mentor(), Map.of()).expect(303);
        speed.close(leader, meeting).expect(303);
        assertThat(leader.get(meeting + "/result").expect(200).html().text())
                .contains("Inga par", "Inga två har önskat varandra")
                .contains(who.name() + " (person", "): ingen mentor hade med den här personen")
                .contains("önskade andra adepter än dem som önskade tillbaka")
                .contains("önskade ingen av adepterna")
                .contains("De som inte har svarat", silent.name());
    }

    @Test
    void keepsWhatIsWrongInThePlanAndInvitesEachOnce() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var run = speed.play.run(leader, false);
        var typed = new ArrayList<>(speed.today(run, List.of(who, who), List.of(seat)));
        var past = new ArrayList<>(typed);
        past.removeIf(one -> one.getKey().equals("day") || one.getKey().equals("seats"));
        past.add(Map.entry("day", "2001-01-01"));
        var wrong = speed.send(leader, run, past).expect(422);
        assertThat(wrong.text()).contains("Den dagen har redan varit", "Välj minst en");
        assertThat(wrong.html().select("input[name=where]").val()).contains("Järntorget 7");
        var meeting = speed.send(leader, run, typed).expect(303).header("Location");
        assertThat(leader.get(meeting).html().select("th:contains(" + who.name() + ")")).hasSize(1);
        assertThat(leader.get(run + "/speed-meetings").text()).contains("Planerad");
        assertThat(cast.signedIn(who.person()).get("/goteborg/me").html().text())
                .contains("Du är bjuden på en träff");
    }

    @Test
    void refusesATrialAndARunThatIsPutAway() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var trial = speed.play.run(leader, true);
        assertThat(leader.get(trial + "/speed-meetings/new").text()).contains("bara ett prov");
        var run = speed.play.run(leader, false);
        var typed = speed.today(run, List.of(who), List.of(seat));
        speed.play.discard(leader, run);
        assertThat(leader.get(run + "/speed-meetings").text()).contains("undanlagt");
        assertThat(leader.get(run).text()).doesNotContain("Låt dem träffas");
        var other = speed.play.run(leader, false);
        var token =
                leader.get(other + "/speed-meetings/new").html().select("main form input").first();
        var sent = new ArrayList<>(typed);
        sent.add(Map.entry(token.attr("name"), token.val()));
        assertThat(leader.post(run + "/speed-meetings", sent).expect(409).html().text())
                .contains("undanlagt");
    }

    @Test
    void opensOnlyWhenSomeoneOfEachSideCame() {
        var who = cast.waits();
        var away = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.plan(leader, List.of(who, away), List.of(seat));
        var path = speed.met(meeting, who.person());
        var her = cast.signedIn(who.person());
        assertThat(her.get(path).text()).contains("Det är frivilligt", "din plats i kön");
        speed.came(leader, meeting, who.person());
        var shown = leader.get(meeting).expect(200);
        assertThat(leader.submit(shown, "/opening", Map.of()).expect(409).html().text())
                .contains("minst en adept och en mentor");
        speed.came(leader, meeting, who.person(), seat.mentor());
        leader.submit(leader.get(meeting), "/opening", Map.of()).expect(303);
        leader.submit(shown, "/opening", Map.of()).expect(409);
        assertThat(
                        cast.signedIn(away.person())
                                .get(speed.met(meeting, away.person()))
                                .html()
                                .text())
                .contains("du inte var med", "Det gör ingenting");
        assertThat(her.get(path).expect(200).html().select("main select")).hasSize(1);
        cast.signedIn(away.person()).get(path).expect(404);
        leader.get(path).expect(404);
    }

    @Test
    void showsOnceMoreBeforeItIsSavedAndTakesNothingAfterTheLastDay() {
        var who = cast.waits();
        var first = cast.seat(1);
        var second = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.held(leader, List.of(who), List.of(first, second));
        var her = cast.signedIn(who.person());
        var path = speed.met(meeting, who.person());
        var one = speed.field(meeting, first.mentor());
        var two = speed.field(meeting, second.mentor());
        var page = her.get(path).expect(200);
        her.submit(page, "/reading", Map.of(one, "17")).expect(422);
        var reading = her.submit(page, "/reading", Map.of(one, "1", two, "1")).expect(200);
        assertThat(reading.html().text())
                .contains("Inget är sparat än", "1: " + first.name(), "1: " + second.name());
        var change = her.submit(reading, path, Map.of()).expect(303);
        assertThat(her.follow(change).text()).contains("Tack! Vi har sparat det du sa");
        var again = her.submit(her.get(path), "/reading", Map.of(one, "no", two, "")).expect(200);
        assertThat(again.html().text())
                .contains("Du har inte önskat någon", "Nej, inte " + first.name())
                .contains("Det här säger du inget om " + second.name());
        clock.forward(Duration.ofDays(2));
        leader = cast.leader();
        her = cast.signedIn(who.person());
        var late = SpeedCast.post(her, path, path, List.of(Map.entry(one, "no"))).expect(409);
        assertThat(late.html().text()).contains("Det du valde är inte sparat");
        assertThat(late.html().select("select[name=" + one + "] option[selected]").val())
                .isEqualTo("no");
        assertThat(her.get(path).text()).contains("Tiden att önska är slut", "1: " + first.name());
        speed.noted(leader, meeting, who.person(), Map.of(one, "2")).expect(303);
        assertThat(leader.get(meeting).text())
                .contains("svaret är antecknat", "Sista dagen har gått");
        speed.close(leader, meeting).expect(303);
        var noted = leader.get(meeting + "/guests/" + speed.guest(meeting, who.person()));
        assertThat(leader.submit(noted, "/guests/", Map.of(one, "1")).expect(409).html().text())
                .contains("Träffen är avslutad");
        var more = leader.submit(leader.get(meeting), "/days", Map.of("until", "2001-01-01"));
        assertThat(more.expect(422).text()).contains("redan varit");
        leader.submit(leader.get(meeting), "/days", Map.of("until", cast.today())).expect(303);
        assertThat(her.get(path).expect(200).html().select("main select")).hasSize(2);
    }

    @Test
    void callsAMeetingOffAndTellsItsGuests() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.plan(leader, List.of(who), List.of(seat));
        var shown = leader.get(meeting);
        leader.submit(shown, "/calling-off", Map.of()).expect(303);
        assertThat(cast.signedIn(who.person()).get(speed.met(meeting, who.person())).html().text())
                .contains("Träffen är inställd", "Det beror inte på dig");
        leader.submit(shown, "/calling-off", Map.of()).expect(409);
        leader.submit(shown, "/came", Map.of()).expect(409);
    }

    @Test
    void printsOneWishPaperForEachInHerOwnLanguage() {
        var who = cast.waits(cast.consultant(), "da");
        var seat = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.plan(leader, List.of(who), List.of(seat));
        var papers = leader.get(meeting + "/ballots").expect(200).html();
        assertThat(papers.select("section.ballot")).hasSize(2);
        assertThat(papers.select("section[lang=da]").text())
                .contains("Er to lige gode?", seat.name());
        assertThat(leader.get(meeting + "/badges").expect(200).html().select(".badges li"))
                .hasSize(2);
    }
}
