package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.signup.Sender.contact;
import static org.handslag.signup.Sender.path;
import static org.handslag.signup.Sender.self;
import static org.handslag.signup.Sender.with;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static int days = 0;

    private final CourseCast courses;
    private final Inbox inbox;
    private final Scheduling scheduling;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final Operator operator;
    private final Sender sender;
    private final Visitor visitor;

    RegisterTest(
            Cast cast,
            CourseCast courses,
            Inbox inbox,
            Scheduling scheduling,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        this.courses = courses;
        this.inbox = inbox;
        this.scheduling = scheduling;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.operator = cast.goteborg();
        this.sender = new Sender(port);
        this.visitor = sender.visitor();
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void givesSeatToWhoeverAsksAndShowsNoName() {
        var instance = instance(10);
        var sent = sender.send(instance, self("Amal Haddad", "amal@haddad.example"));
        var receipt = visitor.follow(sent.expect(303)).expect(200);
        assertThat(receipt.h1()).isEqualTo("Du har en plats");
        assertThat(receipt.text()).doesNotContain("Amal").doesNotContain("haddad.example");
        assertThat(receipt.header("X-Robots-Tag")).isEqualTo("noindex");
        var letter = inbox.last(operator, "amal@haddad.example");
        assertThat(letter.topic()).isEqualTo("seat.confirmed");
        assertThat(letter.files()).anyMatch(type -> type.contains("REQUEST"));
    }

    @Test
    void givesRepeatTheSameReceipt() {
        var instance = instance(1);
        visitor.follow(sender.send(instance, self("Bo Ek", "bo@ek.example"))).expect(200);
        var again =
                visitor.follow(sender.send(instance, self("Någon Annan", "BO@ek.example")))
                        .expect(200);
        assertThat(again.h1()).isEqualTo("Du har en plats");
        assertThat(inbox.of(operator, "bo@ek.example")).hasSize(2);
        assertThat(people("Någon Annan")).isZero();
    }

    @Test
    void takesOneSubmissionOnce() {
        var instance = instance(10);
        var form = sender.form(instance);
        var fields = self("Cilla Dahl", "cilla@dahl.example");
        var first = sender.send(form, fields).expect(303);
        var second = sender.send(form, fields).expect(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(inbox.of(operator, "cilla@dahl.example")).hasSize(1);
    }

    @Test
    void offersWaitingListWhenSeatsAreGoneMeanwhileAndKeepsAnswers() {
        var instance = instance(1);
        var form = sender.form(instance);
        sender.send(instance, self("Den Första", "forst@a.example")).expect(303);
        var few = sender.send(form, self("Eva Falk", "eva@falk.example")).expect(409);
        assertThat(few.h1()).isEqualTo("Platserna är slut");
        assertThat(few.text()).contains("blir du nummer 1");
        assertThat(few.html().select("[name=name]").val()).isEqualTo("Eva Falk");
        assertThat(people("Eva Falk")).isZero();
        var waiting = sender.send(few, Map.of("when-full", "SOME")).expect(303);
        var receipt = visitor.follow(waiting).expect(200);
        assertThat(receipt.h1()).isEqualTo("Du står på väntelistan");
        assertThat(receipt.text()).contains("nummer 1 i kön");
    }

    @Test
    void letsGroupChooseWhenThereAreFewerSeats() {
        var instance = instance(3);
        var few = sender.send(sender.rows(instance, 5), contact(5)).expect(409);
        assertThat(few.h1()).isEqualTo("Det finns bara 3 platser kvar");
        assertThat(few.html().select("button[name=when-full]").eachText())
                .containsExactly("3 nu och 2 på väntelistan", "Alla 5 tillsammans på väntelistan");
        var booked = sender.send(few, Map.of("when-full", "SOME"));
        assertThat(visitor.follow(booked).text())
                .contains("3 platser är klara, och 2 står på väntelistan från nummer 1.");
        assertThat(inbox.last(operator, "vera@lager.example").topic()).isEqualTo("seat.booking");
    }

    @Test
    void addsAndDropsSeatsWithoutScript() {
        var instance = instance(10);
        var page = sender.rows(instance, 1);
        page = sender.send(page, with(Map.of(), "more", "yes")).expect(200);
        page =
                sender.send(page, Map.of("seat-1-name", "Ett", "seat-2-name", "Två", "more", "yes"))
                        .expect(200);
        assertThat(page.html().select("#f-seat-3-name").hasAttr("autofocus")).isTrue();
        page = sender.send(page, Map.of("seat-3-name", "Tre", "drop", "2")).expect(200);
        assertThat(page.html().select("#f-seat-1-name").val()).isEqualTo("Ett");
        assertThat(page.html().select("#f-seat-2-name").val()).isEqualTo("Tre");
        assertThat(page.html().select("#f-seat-3-name")).isEmpty();
    }

    @Test
    void takesNamelessSeatsUntilNamesAreDue() {
        var instance = instance(10);
        var page = sender.rows(instance, 2);
        clock.set(instance.window().namesDue().plusSeconds(1));
        var wrong = sender.send(page, contact(1)).expect(422);
        assertThat(wrong.html().select("#f-seat-2-name-problem").text())
                .contains("behöver namnet nu");
        clock.reset();
        sender.send(page, with(contact(1), "seat-2-later", "yes")).expect(303);
    }

    @Test
    void wantsSomeWayToReachAPerson() {
        var wrong = sender.send(instance(5), self("Fatima Said", "")).expect(422);
        assertThat(wrong.html().select("#f-email-problem").text()).contains("så att vi kan nå dig");
        var called = with(self("Fatima Said", ""), "telephone", "070-174 06 05");
        var receipt = visitor.follow(sender.send(instance(5), called).expect(303));
        assertThat(receipt.text()).contains("ett brev eller ett samtal");
        assertThat(inbox.last(operator, "Fatima Said").topic()).isEqualTo("seat.confirmed");
    }

    @Test
    void takesNoSeatForWhatAMachineFillsIn() {
        var instance = instance(1);
        var trapped = with(self("Gun Hed", "gun@hed.example"), "website", "http://spam.example");
        var receipt = visitor.follow(sender.send(instance, trapped).expect(303));
        assertThat(receipt.h1()).isEqualTo("Titta i din e-post");
        assertThat(inbox.last(operator, "gun@hed.example").topic()).isEqualTo("seat.verify");
        var other =
                visitor.follow(
                        sender.send(instance, self("Ivar Jo", "ivar@jo.example")).expect(303));
        assertThat(other.h1()).isEqualTo("Du har en plats");
        sender.send(
                        instance(1),
                        with(with(self("Gun", ""), "telephone", "0701740605"), "website", "x"))
                .expect(422);
    }

    @Test
    void becomesCarefulWhenOneSourceSendsMany() {
        var instance = instance(100);
        var last = "";
        for (int i = 0; i < 31; i++) {
            var sent =
                    sender.send(instance, self("Nr " + i, "nr" + i + "@many.example")).expect(303);
            last = visitor.follow(sent).h1();
        }
        assertThat(last).isEqualTo("Titta i din e-post");
    }

    @Test
    void keepsAnswersWhenWindowClosesAndCarriesThemToAnotherDate() {
        var instance = instance(5);
        var later = instance(5);
        var form = sender.form(instance);
        clock.set(instance.starts().plusSeconds(60));
        var closed = sender.send(form, self("Jan Kall", "jan@kall.example")).expect(409);
        assertThat(closed.h1()).isEqualTo("Kursen har börjat");
        var carried = visitor.submit(closed, later.slug() + "/register", Map.of()).expect(200);
        assertThat(carried.html().select("#f-name").val()).isEqualTo("Jan Kall");
        sender.send(carried, Map.of()).expect(303);
    }

    @Test
    void tellsPlainlyWhyOneCannotRegister() {
        var instance = instance(5);
        work.in(
                operator.id(),
                () -> scheduling.cancel(instance, Texts.none(), CourseCast.coordinator(operator)));
        assertThat(visitor.get(path(instance)).expect(200).h1())
                .isEqualTo("Det här tillfället är inställt");
        var draft = courses.draft(operator, courses.grund(operator), DAY.plusDays(100), 3);
        visitor.get(path(draft)).expect(404);
        visitor.get("/goteborg/courses/nothing-here/register").expect(404);
    }

    private CourseInstance instance(int capacity) {
        return courses.published(operator, DAY.plusDays(days++), capacity);
    }

    private int people(String name) {
        return work.in(
                operator.id(),
                () ->
                        db.sql("select count(*) from person where name = :name")
                                .param("name", name)
                                .query(Integer.class)
                                .single());
    }
}
