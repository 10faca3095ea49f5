package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class CodeTest {
    private final Sender sender;
    private final Visitor visitor;
    private final CourseCast courses;
    private final Inbox inbox;
    private final Operator operator;

    @Autowired Scheduling scheduling;
    @Autowired UnitOfWork work;
    @Autowired TestClock clock;

    CodeTest(Cast cast, CourseCast courses, Inbox inbox, @LocalServerPort int port) {
        this.sender = new Sender(port);
        this.visitor = sender.visitor();
        this.courses = courses;
        this.inbox = inbox;
        this.operator = cast.goteborg();
        cast.favrskov();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void opensTheOwnPageWithACodeThatIsScannedOrTyped() {
        var instance = courses.published(operator, LocalDate.of(2026, 12, 1), 5);
        var fields = Sender.with(Sender.self("Ester Brev", ""), "street", "Lillgatan 3");
        sender.send(instance, Sender.with(fields, "city", "Göteborg")).expect(303);
        var scanned = inbox.last(operator, "Ester Brev").path();
        var code = scanned.substring(scanned.lastIndexOf('/') + 1);
        var page = visitor.get(scanned).expect(200);
        assertThat(page.html().select("#f-code").val()).isEqualTo(code);
        var opened = visitor.submit(page, "/code", Map.of()).expect(303);
        assertThat(visitor.follow(opened).expect(200).text()).contains("Du har en plats");
        var typed = code.toLowerCase().replace("-", " ");
        visitor.submit(visitor.get("/goteborg/code"), "/code", Map.of("code", typed)).expect(303);
        visitor.get("/goteborg/place/" + code).expect(404);
        visitor.submit(visitor.get("/favrskov/code"), "/code", Map.of("code", code)).expect(422);
    }

    @Test
    void opensABookingOfAContactWithoutMail() {
        var instance = courses.published(operator, LocalDate.of(2026, 12, 2), 5);
        var fields = Sender.with(Sender.contact(1), "telephone", "070-174 06 05");
        fields.put("email", "");
        fields.put("name", "Rolf Ring");
        sender.send(sender.rows(instance, 1), fields).expect(303);
        var page = visitor.get(inbox.last(operator, "Rolf Ring").path()).expect(200);
        var opened = visitor.submit(page, "/code", Map.of()).expect(303);
        assertThat(visitor.follow(opened).expect(200).h1()).isEqualTo("Din bokning");
    }

    @Test
    void saysSoWhenACodeOpensNothing() {
        var page = visitor.get("/goteborg/code").expect(200);
        var wrong = visitor.submit(page, "/code", Map.of("code", "K7QX-3MWD-9F")).expect(422);
        assertThat(wrong.text()).contains("Den koden känner vi inte igen");
        visitor.submit(page, "/code", Map.of("code", "")).expect(422);
        visitor.submit(page, "/code", Map.of("code", "x".repeat(5000))).expect(422);
        visitor.get("/goteborg/code/" + "y".repeat(3000)).expect(200);
    }

    @Test
    void saysSoWhenACodeIsOlderThanWhatItOpened() {
        var instance = courses.published(operator, LocalDate.of(2026, 12, 10), 5);
        var fields = Sender.with(Sender.self("Ture Brev", ""), "street", "Lillgatan 3");
        sender.send(instance, Sender.with(fields, "city", "Göteborg")).expect(303);
        var group = Sender.with(Sender.contact(1), "telephone", "070-174 06 06");
        group.put("email", "");
        group.put("name", "Una Ring");
        sender.send(sender.rows(instance, 1), group).expect(303);
        moved(instance, LocalDate.of(2026, 11, 12));
        clock.set(instance.ends().plus(Duration.ofDays(5)));
        opensNothing("Ture Brev");
        opensNothing("Una Ring");
        clock.set(instance.ends().plus(Duration.ofDays(31)));
        opensNothing("Ture Brev");
    }

    private void opensNothing(String name) {
        var path = inbox.of(operator, name).getFirst().path();
        var answer = visitor.submit(visitor.get(path).expect(200), "/code", Map.of()).expect(422);
        assertThat(answer.text()).contains("Den koden känner vi inte igen");
    }

    private void moved(CourseInstance instance, LocalDate day) {
        var there = courses.plan(operator, day, 5).where();
        var by = CourseCast.coordinator(operator);
        work.in(operator.id(), () -> scheduling.move(instance, there, by));
    }
}
