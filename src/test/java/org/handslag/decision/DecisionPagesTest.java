package org.handslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mentee is asked first, then the mentor, then the workplace; a no is nobody else's. */
@ServerTest
class DecisionPagesTest {
    private final DecisionCast cast;
    private final Inbox inbox;
    private final TestClock clock;
    private final SilentChoices silent;

    DecisionPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.inbox = beans.getBean(Inbox.class);
        this.clock = beans.getBean(TestClock.class);
        this.silent = beans.getBean(SilentChoices.class);
        clock.reset();
        this.cast = new DecisionCast(beans, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void asksTheMenteeThenTheMentorThenTheWorkplaceAndBegins() {
        var who = cast.waits();
        cast.says(who);
        var first = cast.seat(1);
        var second = cast.seat(1);
        var leader = cast.leader();
        var path = cast.ask(leader, who, "OWN_PAGE", first, second).expect(303).header("Location");
        var her = new Visitor(cast.port, "sv");
        var page = her.get(link(who)).expect(200);
        assertThat(page.text())
                .contains(first.name(), second.name(), "Packa upp varor")
                .contains("Tiderna passar dig", "Nej tack till alla");
        yes(her, page, 2).expect(303);
        assertThat(her.get(link(who)).text()).contains("Du har sagt ja", second.name());
        assertThat(cast.signedIn(first.mentor()).get("/goteborg/me").text())
                .doesNotContain("Vill du vara mentor");
        answers(second.mentor(), "YES");
        assertThat(her.get(link(who)).text()).contains("Mentorn har sagt ja");
        answers(second.contact(), "YES");
        assertThat(leader.get("/goteborg/home").text()).contains("Alla har sagt ja");
        assertThat(leader.get("/goteborg/choices").text()).contains(who.name());
        var begin = leader.get(path + "/beginning").expect(200);
        assertThat(begin.text()).contains(who.name(), second.name());
        var done = leader.submit(begin, "/beginning", Map.of()).expect(303);
        assertThat(done.header("Location")).contains("/mentorships/");
        assertThat(her.get(link(who)).text()).contains("Du har en mentor");
        leader.submit(begin, "/beginning", Map.of()).expect(409);
        assertThat(leader.get(path).text()).contains("Mentorskapet är påbörjat");
    }

    @Test
    void showsMentorAndWorkplaceNothingByWhichSheIsKnown() {
        var who = cast.waits();
        cast.says(who);
        var seat = cast.seat(1);
        cast.ask(cast.leader(), who, "OWN_PAGE", seat).expect(303);
        var her = new Visitor(cast.port, "sv");
        yes(her, her.get(link(who)), 1).expect(303);
        for (var reader : new org.handslag.scope.PersonId[] {seat.mentor(), seat.contact()}) {
            var visitor = cast.signedIn(reader);
            var page = asked(visitor);
            assertThat(page.text())
                    .contains(
                            "Packa upp varor", "arabiska", "måndag", "Du behöver inte säga varför");
            assertThat(page.html().html())
                    .doesNotContainIgnoringCase(who.name())
                    .doesNotContain(who.email(), who.person().toString())
                    .doesNotContainIgnoringCase("musik");
            visitor.submit(page, "/answer", Map.of("answer", "YES")).expect(303);
        }
        var told =
                cast.one(
                        """
                        select coalesce(string_agg(j::text, ' '), '') from journal j
                         where j.what like 'decision.%'
                        """);
        assertThat(told).contains("decision.answered").doesNotContain(who.name(), who.email());
        var sent =
                cast.one(
                        """
                        select coalesce(string_agg(m.subject || m.body::text, ' '), '')
                          from message m where m.topic in ('decision.asked', 'decision.staff')
                        """);
        assertThat(sent).isNotEmpty().doesNotContain(who.name(), who.email(), "mentor ");
    }

    @Test
    void isReadByNobodyBeforeItIsTheirTurn() {
        var who = cast.waits();
        var seat = cast.seat(1);
        cast.ask(cast.leader(), who, "OWN_PAGE", seat).expect(303);
        var asked = "/goteborg/asked/" + choice(who);
        cast.signedIn(seat.mentor()).get(asked).expect(404);
        cast.signedIn(seat.contact()).get(asked).expect(404);
        var her = new Visitor(cast.port, "sv");
        yes(her, her.get(link(who)), 1).expect(303);
        cast.signedIn(seat.mentor()).get(asked).expect(200);
        cast.signedIn(seat.contact()).get(asked).expect(404);
        cast.signedIn(cast.consultant()).get(asked).expect(404);
        her.get("/goteborg/my-choices/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
    }

    @Test
    void keepsANoToHerselfAndTellsOnlyThatNothingCameOfIt() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var path = cast.ask(leader, who, "OWN_PAGE", seat).expect(303).header("Location");
        var her = new Visitor(cast.port, "sv");
        yes(her, her.get(link(who)), 1).expect(303);
        answers(seat.mentor(), "NO");
        assertThat(leader.get(path).text())
                .contains("Blev inte av", "Fråga om nästa mentor")
                .doesNotContain("Mentorn har sagt", "sa nej");
        assertThat(her.get(link(who)).text())
                .contains("Det blev inget den här gången", "Det beror inte på dig");
        assertThat(leader.get("/goteborg/choices?shown=CLOSED").text()).contains("Blev inte av");
        cast.ask(leader, who, "OWN_PAGE", seat).expect(303);
    }

    @Test
    void letsHerSayNoToOneAndNeverHearOfThatMentorAgain() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        cast.ask(leader, who, "OWN_PAGE", seat).expect(303);
        var her = new Visitor(cast.port, "sv");
        var page = her.get(link(who)).expect(200);
        var no = Map.of("choice", choice(who), "apart-1", "yes");
        assertThat(her.follow(her.submit(page, "/no", no).expect(303)).text())
                .contains("helt i sin ordning", "Vi letar vidare åt dig");
        her.submit(page, "/no", no).expect(409);
        var again = cast.run(leader, false);
        assertThat(leader.get(cast.asking(again, who)).html().select("select[name=first]").text())
                .doesNotContain(seat.name());
    }

    @Test
    void refusesToAskInWordsWhenItCannotBe() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var trial = cast.run(leader, true);
        assertThat(leader.get(cast.asking(trial, who)).text()).contains("bara ett prov");
        var discarded = cast.run(leader, false);
        cast.discard(leader, discarded);
        assertThat(leader.get(cast.asking(discarded, who)).text()).contains("undanlagt");
        var run = cast.run(leader, false);
        var path = cast.asking(run, who);
        var form = leader.get(path).expect(200);
        var typed = cast.typed(run, "OWN_PAGE", seat);
        var twice = new java.util.HashMap<>(typed);
        twice.put("second", typed.get("first"));
        twice.put("days", "900");
        assertThat(leader.submit(form, "/asking", twice).expect(422).text()).contains("redan valt");
        leader.submit(form, "/asking", typed).expect(303);
        assertThat(leader.submit(form, "/asking", typed).expect(409).text())
                .contains("redan fått en fråga");
        var other = cast.waits();
        var held = cast.run(leader, false);
        assertThat(leader.get(cast.asking(held, other)).html().select("select[name=first]").text())
                .as("held for someone else")
                .doesNotContain(seat.name() + ",");
    }

    @Test
    void notesAnAnswerThatWasHeardWithHowAndInWhichLanguage() {
        var consulting = cast.consultant();
        var who = cast.waits(consulting, "en");
        var seat = cast.seat(1);
        cast.ask(cast.leader(), who, "ALOUD", seat).expect(303);
        assertThat(inbox.of(cast.goteborg(), who.email()).getLast().text())
                .doesNotContain("/my-choices/");
        var consultant = cast.signedIn(consulting);
        var mine = consultant.get("/goteborg/me").expect(200);
        assertThat(mine.text()).contains("Läs upp frågan för " + who.name());
        var path = mine.html().select("a:contains(" + who.name() + ")").attr("href");
        var aloud = consultant.get(path + "/aloud").expect(200);
        assertThat(aloud.html().select("section[lang=en]").text())
                .contains("Would you like this mentor?", seat.name());
        var wordless = Map.of("answer", "YES1", "way", "TELEPHONE");
        consultant.submit(aloud, "/aloud", wordless).expect(422);
        var heard = Map.of("answer", "YES1", "way", "TELEPHONE", "read-in", "på engelska");
        consultant.submit(aloud, "/aloud", heard).expect(303);
        assertThat(
                        cast.one(
                                "select way || read_in from choice_answer where choice_id = '"
                                        + choice(who)
                                        + "'"))
                .isEqualTo("TELEPHONEpå engelska");
        consultant.get(path + "/aloud").expect(404);
        cast.leader().get(path + "/aloud").expect(200);
        cast.signedIn(cast.consultant()).get(path).expect(404);
        consultant.get(path + "/beginning").expect(404);
    }

    @Test
    void turnsSilenceIntoACallAndThenIntoAFreeSeat() {
        var consulting = cast.consultant();
        var who = cast.waits(consulting, "sv");
        var seat = cast.seat(1);
        var path = cast.ask(cast.leader(), who, "OWN_PAGE", seat).header("Location");
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        silent.run();
        silent.run();
        assertThat(
                        cast.one(
                                "select count(*)::text from choosing_silence where choosing_id = '"
                                        + path.substring(path.lastIndexOf('/') + 1)
                                        + "'"))
                .isEqualTo("1");
        assertThat(cast.signedIn(consulting).get("/goteborg/me").text())
                .contains("Svaret om " + who.name() + " har inte kommit i tid");
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        silent.run();
        var leader = cast.leader();
        assertThat(leader.get(path).text()).contains("Inget svar kom", "Fråga om nästa mentor");
        assertThat(leader.get("/goteborg/home").text()).contains("fråga om nästa mentor");
        cast.ask(leader, who, "OWN_PAGE", seat).expect(303);
    }

    @Test
    void takesItBackWithAReasonThatSheDoesNotRead() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var path = cast.ask(leader, who, "OWN_PAGE", seat).header("Location");
        var page = leader.get(path).expect(200);
        leader.submit(page, "/taking-back", Map.of("reason", "")).expect(422);
        leader.submit(page, "/taking-back", Map.of("reason", "Mentorn har slutat")).expect(303);
        var her = new Visitor(cast.port, "sv");
        assertThat(her.get(link(who)).text())
                .contains("Frågan gäller inte längre")
                .doesNotContain("Mentorn har slutat");
        leader.submit(page, "/taking-back", Map.of("reason", "En gång till")).expect(409);
    }

    @Test
    void letsHerAskForACallAndGoThereFromHerOwnPage() {
        var consulting = cast.consultant();
        var who = cast.waits(consulting, "sv");
        cast.ask(cast.leader(), who, "OWN_PAGE", cast.seat(1)).expect(303);
        var her = cast.signedIn(who.person());
        var mine = her.get("/goteborg/me").expect(200);
        assertThat(mine.text()).contains("Vi har en fråga till dig om en mentor");
        var page = her.follow(her.submit(mine, "/me/choices", Map.of()).expect(303)).expect(200);
        assertThat(her.follow(her.submit(page, "/call", Map.of()).expect(303)).text())
                .contains("Vi ringer dig");
        assertThat(cast.signedIn(consulting).get("/goteborg/me").text())
                .contains(who.name() + " vill bli uppringd");
    }

    @Test
    void tellsNobodyElseWhatTheMailIsAbout() {
        var who = cast.waits();
        cast.ask(cast.leader(), who, "OWN_PAGE", cast.seat(1)).expect(303);
        var letter = inbox.last(cast.goteborg(), who.email());
        assertThat(letter.subject() + letter.text()).doesNotContainIgnoringCase("mentorn", "jobb");
    }

    private void answers(org.handslag.scope.PersonId who, String answer) {
        var visitor = cast.signedIn(who);
        visitor.submit(asked(visitor), "/answer", Map.of("answer", answer)).expect(303);
    }

    private static Visitor.Page asked(Visitor visitor) {
        var mine = visitor.get("/goteborg/me").expect(200);
        var path = mine.html().select("a[href*=/asked/]").attr("href");
        return visitor.get(path).expect(200);
    }

    private Visitor.Page yes(Visitor her, Visitor.Page page, int place) {
        var chosen =
                page.html()
                        .select("section[aria-labelledby=choice-" + place + "] input[name=choice]")
                        .first()
                        .val();
        return her.submit(page, "/yes", Map.of("choice", chosen));
    }

    private String choice(DecisionCast.Waits who) {
        return cast.one(
                """
                select c.id from mentor_choice c
                  join mentor_choosing a on a.id = c.choosing_id
                 where a.person_id = '%s' order by a.asked_at desc, c.place limit 1
                """
                        .formatted(who.person()));
    }

    private String link(DecisionCast.Waits who) {
        return inbox.of(cast.goteborg(), who.email()).stream()
                .filter(letter -> letter.text().contains("/my-choices/"))
                .toList()
                .getLast()
                .path();
    }
}
