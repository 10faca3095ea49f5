package org.handslag.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.transfer.TransferPlay.WILL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What someone will do at her workplace, the question afterwards, and who reads what of it. */
@ServerTest
class TransferPagesTest {
    private final Operator goteborg;
    private final TransferPlay play;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    TransferPagesTest(
            Cast cast, BeanFactory beans, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.play = new TransferPlay(beans, goteborg, port);
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isWrittenWhenTheCourseHasBegunAndNotBefore() {
        var date = play.held("Ada Börjar");
        clock.set(date.starts().minus(Duration.ofHours(1)));
        var early = play.visitor().get(play.place("Ada Börjar")).expect(200);
        assertThat(early.html().select("textarea")).isEmpty();
        assertThat(early.text()).contains("när kursen har börjat");
        clock.set(date.starts());
        play.writes("Ada Börjar");
        var again = play.visitor().get(play.place("Ada Börjar"));
        assertThat(again.html().select("textarea[name=will]").val()).isEqualTo(WILL);
    }

    @Test
    void losesNothingOfWhatIsWrittenWrongly() {
        play.held("Bea Tom");
        assertThat(play.write("Bea Tom", Map.of("will", " ")).status()).isEqualTo(422);
        var number = Map.of("will", "Jag ringer 19640823-3234 i morgon.");
        var refused = play.write("Bea Tom", number).expect(422);
        assertThat(refused.html().select("textarea[name=will]").val()).contains("i morgon");
        var long600 = "x".repeat(601);
        var tooLong = play.write("Bea Tom", Map.of("will", long600)).expect(422);
        assertThat(tooLong.html().select("textarea[name=will]").val()).isEqualTo(long600);
    }

    @Test
    void tellsASecondWindowWhatTheFirstHasKept() {
        play.held("Cia Två");
        var second = play.visitor();
        var blank = second.get(play.place("Cia Två")).expect(200);
        play.writes("Cia Två");
        var overtaken = second.submit(blank, "/task", Map.of("will", "Något annat.")).expect(409);
        assertThat(overtaken.text()).contains(WILL, "Något annat.");
        second.submit(overtaken, "/task", Map.of()).expect(303);
    }

    @Test
    void asksOnceAfterFourteenDaysOnlyThoseWhoWroteAndHaveNotTold() {
        var date = play.held("Dag Skrev", "Eva Teg");
        play.writes("Dag Skrev");
        play.ask(date, 13);
        assertThat(play.questions("Dag Skrev")).isEmpty();
        play.ask(date, 14);
        play.ask(date, 15);
        assertThat(play.questions("Dag Skrev")).hasSize(1);
        assertThat(play.questions("Dag Skrev").getFirst().text()).doesNotContain(WILL);
        assertThat(play.questions("Eva Teg")).isEmpty();
    }

    @Test
    void asksWhenTheCoordinatorWants() {
        var date = play.held("Fia Snabb");
        play.writes("Fia Snabb");
        var leader = leader();
        var path = "/goteborg/curriculum/" + date.course() + "/transfer";
        var form = leader.get(path).expect(200);
        assertThat(form.html().select("input[name=days]").val()).isEqualTo("14");
        for (var wrong : List.of("0", "61", "snart", "")) {
            leader.submit(form, "/transfer", Map.of("days", wrong)).expect(422);
        }
        leader.submit(form, "/transfer", Map.of("days", "3")).expect(303);
        play.ask(date, 3);
        assertThat(play.questions("Fia Snabb")).hasSize(1);
        var later = leader();
        later.submit(later.get(path), "/transfer", Map.of("days", "14")).expect(303);
    }

    @Test
    void isAnsweredByOnePressAndAnsweredAnew() {
        var date = play.held("Gun Svarar");
        play.writes("Gun Svarar");
        play.ask(date, 14);
        var visitor = play.visitor();
        var link = play.link("Gun Svarar");
        var chosen = visitor.get(link + "?went=NOT_YET").expect(200);
        assertThat(chosen.html().select("input[name=went][checked]").val()).isEqualTo("NOT_YET");
        assertThat(chosen.text()).contains(WILL);
        assertThat(visitor.get(link).html().select("input[name=went][checked]")).isEmpty();
        var done = TransferPlay.send(visitor, chosen, Map.of()).expect(303);
        assertThat(visitor.follow(done).text()).contains("Det är helt i sin ordning");
        play.answer("Gun Svarar", HowItWent.DONE, Map.of("said", "Det blev av!")).expect(303);
        assertThat(visitor.get(link).text()).contains("Fint att det blev av!");
        assertThat(play.visitor().get(play.place("Gun Svarar")).html().select("textarea"))
                .isEmpty();
    }

    @Test
    void wantsOneOfTheThreeAnswersAndAnOpenLink() {
        var date = play.held("Hed Fel");
        play.writes("Hed Fel");
        play.ask(date, 14);
        var visitor = play.visitor();
        var form = visitor.get(play.link("Hed Fel")).expect(200);
        TransferPlay.send(visitor, form, Map.of("went", "NEVER")).expect(422);
        assertThat(TransferPlay.send(visitor, form, Map.of("said", "Kvar")).expect(422).text())
                .contains("Kvar");
        visitor.get("/goteborg/task/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
        visitor.get(play.link("Hed Fel").replace("goteborg", "favrskov")).expect(404);
    }

    @Test
    void becomesADraftOfACardThatSheFinishesHerself() {
        var date = play.held("Ida Kort");
        play.writes("Ida Kort");
        play.ask(date, 14);
        var wish = Map.of("as-card", "yes", "said", "Vi åt varje tisdag.");
        play.answer("Ida Kort", HowItWent.PARTLY, wish).expect(303);
        play.answer("Ida Kort", HowItWent.DONE, wish).expect(303);
        var visitor = play.visitor();
        var told = visitor.get(play.link("Ida Kort")).expect(200);
        var card = visitor.follow(visitor.submit(told, "/card", Map.of()).expect(303));
        assertThat(card.expect(200).html().select("textarea[name=situation]").val()).contains(WILL);
        assertThat(card.html().select("textarea[name=done]").val())
                .isEqualTo("Vi åt varje tisdag.");
        var leader = leader();
        assertThat(leader.get("/goteborg/experiences").text()).doesNotContain(WILL);
    }

    @Test
    void isNoCardWhereNothingHasHappenedYet() {
        var date = play.held("Jon Väntar");
        play.writes("Jon Väntar");
        play.ask(date, 14);
        play.answer("Jon Väntar", HowItWent.NOT_YET, Map.of("as-card", "yes")).expect(303);
        var visitor = play.visitor();
        var told = visitor.get(play.link("Jon Väntar")).expect(200);
        var mine = visitor.follow(visitor.submit(told, "/card", Map.of()).expect(303));
        assertThat(mine.expect(200).html().select("ul.tasks li")).isEmpty();
    }

    @Test
    void isOnHerOwnPageUntilItIsToldAndAfterwards() {
        var date = play.held("Kim Egen");
        var me = staff.signedIn(port, goteborg, person("Kim Egen"));
        var open = "/me/tasks/" + date.id();
        var write = me.follow(me.submit(me.get("/goteborg/me"), open, Map.of()).expect(303));
        me.submit(write.expect(200), "/task", Map.of("will", WILL)).expect(303);
        var mine = me.get("/goteborg/me");
        assertThat(mine.text()).contains(WILL, "Du har inte berättat hur det gick än.");
        var tell = me.follow(me.submit(mine, open, Map.of()).expect(303)).expect(200);
        TransferPlay.send(me, tell, Map.of("went", "DONE")).expect(303);
        assertThat(me.get("/goteborg/me").text()).contains("Det blev av");
        var other = staff.signedIn(port, goteborg, Role.COORDINATOR);
        assertThat(other.get("/goteborg/me").text()).doesNotContain(WILL);
    }

    @Test
    void tellsCoordinatorsNumbersAndReleasedWordsFromFiveUpAndNeverWho() {
        var names = List.of("Lo Ett", "Lo Två", "Lo Tre", "Lo Fyra", "Lo Fem");
        var date = play.held(names.toArray(String[]::new));
        names.subList(0, 4).forEach(play::writes);
        var path = "/goteborg/instances/" + date.id();
        play.ask(date, 14);
        var released = Map.of("in-evaluation", "yes", "said", "Hon log hela dagen.");
        names.subList(0, 4)
                .forEach(name -> play.answer(name, HowItWent.DONE, released).expect(303));
        var few = leader().get(path + "/transfer").expect(200);
        assertThat(few.text())
                .contains("4 har skrivit.", "4 har svarat.", "när minst 5 har svarat")
                .doesNotContain(WILL, "Hon log");
        play.write("Lo Fem", Map.of("will", "Detta är bara mitt.")).expect(303);
        play.ask(date, 28);
        var hers = Map.of("said", "Också bara mitt.");
        play.answer("Lo Fem", HowItWent.NOT_YET, hers).expect(303);
        var leader = leader();
        var five = leader.get(path + "/transfer").expect(200);
        assertThat(five.html().select("table.bars td").eachText()).containsExactly("4", "0", "1");
        assertThat(five.text())
                .contains(WILL, "Hon log hela dagen.")
                .doesNotContain("bara mitt", "Lo Ett", "Lo Fem");
        assertThat(leader.get(path).text()).contains("5 har skrivit.");
        assertThat(leader.get(path + "/harvest").text()).contains("Hon log hela dagen.");
    }

    private Visitor leader() {
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    private PersonId person(String name) {
        return staff.person(goteborg, name, SeatCast.address(name).address());
    }
}
