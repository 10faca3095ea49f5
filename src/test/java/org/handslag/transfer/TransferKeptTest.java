package org.handslag.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.directory.MergeId;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.PersonMerging;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How what someone wrote is kept, follows her and is forgotten, and how a code lets her write. */
@ServerTest
class TransferKeptTest {
    private final Operator goteborg;
    private final TransferPlay play;
    private final BeanFactory beans;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    TransferKeptTest(
            Cast cast, BeanFactory beans, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.play = new TransferPlay(beans, goteborg, port);
        this.beans = beans;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void goesWithThePersonAndLeavesTheNumbers() {
        var date = play.held("Mia Raderad", "Mio Kvar");
        play.writes("Mia Raderad");
        play.writes("Mio Kvar");
        play.ask(date, 14);
        play.answer("Mia Raderad", HowItWent.DONE, Map.of("said", "Ja!")).expect(303);
        var link = play.link("Mia Raderad");
        in(() -> beans.getBean(People.class).erase(person("Mia Raderad"), clock.instant()));
        in(() -> beans.getBean(TransferSchedule.class).clear());
        play.visitor().get(link).expect(404);
        play.visitor().get(play.link("Mio Kvar")).expect(200);
        assertThat(page(date).text()).contains("2 har skrivit.", "1 har svarat.");
    }

    @Test
    void isAskedForOnPaperWhereThereIsNoMail() {
        var date = play.held("Per Brev");
        play.writes("Per Brev");
        var home = new PostalAddress("Storgatan 1", "411 38", "Göteborg");
        var facts = new NewPerson("Per Brev", null, null, home, goteborg.language());
        var people = beans.getBean(People.class);
        var id = person("Per Brev");
        in(() -> people.save(people.find(id).orElseThrow().with(facts)));
        play.ask(date, 14);
        var letter = beans.getBean(Inbox.class).last(goteborg, "Per Brev");
        assertThat(letter.topic()).isEqualTo("transfer.question");
        assertThat(play.visitor().get(letter.path("/task/")).expect(200).text())
                .contains(TransferPlay.WILL);
    }

    @Test
    void goesAfterTwoYears() {
        var date = play.held("Moa Gammal");
        play.writes("Moa Gammal");
        play.ask(date, 14);
        clock.forward(TransferSchedule.KEPT.minus(Duration.ofDays(15)));
        in(() -> beans.getBean(TransferSchedule.class).clear());
        assertThat(kept(date, "Moa Gammal")).isTrue();
        clock.forward(Duration.ofDays(2));
        in(() -> beans.getBean(TransferSchedule.class).clear());
        assertThat(kept(date, "Moa Gammal")).isFalse();
    }

    @Test
    void followsHerWhenTwoEntriesBecomeOneAndBack() {
        var date = play.held("Nea Dubbel");
        play.writes("Nea Dubbel");
        var into = staff.person(goteborg, "Nea Dubbel", "nea@annan.example");
        var from = person("Nea Dubbel");
        var merging = beans.getBean(PersonMerging.class);
        var merge = MergeId.next();
        in(() -> merging.merge(new PersonsMerged(merge, from, into), Set.of()));
        assertThat(task(date, into)).isTrue();
        in(() -> merging.part(new PersonsParted(merge, from, into), Set.of()));
        assertThat(task(date, into)).isFalse();
        assertThat(task(date, from)).isTrue();
    }

    @Test
    void isWrittenOnceWithTheDaysCodeAndAnAddress() {
        var date = play.held("Ola Kod", "Ove Annan");
        clock.set(date.starts());
        var code = code(date);
        var visitor = play.visitor();
        var address = SeatCast.address("Ola Kod").address();
        var typed = Map.of("code", code, "address", address, "will", TransferPlay.WILL);
        visitor.submit(blank(visitor), "/here/task", typed).expect(303);
        var again = visitor.submit(blank(visitor), "/here/task", typed).expect(422);
        assertThat(again.text()).contains("Du har redan skrivit");
        assertThat(play.visitor().get(play.place("Ola Kod")).text()).contains(TransferPlay.WILL);
        var wrong = Map.of("code", "000000", "address", address, "will", "Kvar här.");
        var refused = visitor.submit(blank(visitor), "/here/task", wrong).expect(422);
        assertThat(refused.html().select("textarea[name=will]").val()).isEqualTo("Kvar här.");
        var nobody = Map.of("code", code, "address", "ingen@alls.example", "will", "Hej");
        visitor.submit(blank(visitor), "/here/task", nobody).expect(422);
        assertThat(kept(date, "Ove Annan")).isFalse();
    }

    private static Visitor.Page blank(Visitor visitor) {
        return visitor.get("/goteborg/here/task").expect(200);
    }

    private String code(CourseInstance date) {
        var leader = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var session = date.sessions().getFirst().id();
        var wall = "/goteborg/instances/" + date.id() + "/day/" + session + "/wall";
        leader.submit(leader.get(wall).expect(200), "/wall", Map.of()).expect(303);
        return leader.get(wall).html().select(".wall-code").text().replace(" ", "");
    }

    private Visitor.Page page(CourseInstance date) {
        var leader = staff.signedIn(port, goteborg, Role.COORDINATOR);
        return leader.get("/goteborg/instances/" + date.id() + "/transfer").expect(200);
    }

    private boolean kept(CourseInstance date, String name) {
        return task(date, person(name));
    }

    private boolean task(CourseInstance date, PersonId person) {
        var tasks = beans.getBean(TransferTasks.class);
        return beans.getBean(UnitOfWork.class)
                .in(goteborg.id(), () -> tasks.of(date.id(), person).isPresent());
    }

    private PersonId person(String name) {
        return staff.person(goteborg, name, SeatCast.address(name).address());
    }

    private void in(Runnable verb) {
        beans.getBean(UnitOfWork.class).in(goteborg.id(), verb);
    }
}
