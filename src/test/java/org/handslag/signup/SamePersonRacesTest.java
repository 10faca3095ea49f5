package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.signup.Sender.path;
import static org.handslag.signup.Sender.self;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.Repetitions;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person who asks several times in the same moment. */
@ServerTest
class SamePersonRacesTest {
    private static int days = 0;

    private final CourseCast courses;
    private final SeatAudit audit;
    private final UnitOfWork work;
    private final Operator operator;
    private final Standings standings;
    private final Crowd crowd;
    private final int port;

    SamePersonRacesTest(
            Cast cast,
            CourseCast courses,
            SeatAudit audit,
            UnitOfWork work,
            JdbcClient db,
            @LocalServerPort int port) {
        this.courses = courses;
        this.audit = audit;
        this.work = work;
        this.operator = cast.goteborg();
        this.standings = new Standings(operator, work, db);
        this.crowd = new Crowd(port, "sv");
        this.port = port;
    }

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @AfterEach
    void keepsEveryInvariant() {
        assertThat(work.in(operator.id(), audit::findings)).isEmpty();
        crowd.close();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void takesDoubleClicksAndASecondTabForOnePerson(int round) {
        var instance = instance(5);
        var one = Asker.next();
        var visitor = Crowd.fromElsewhere(new Visitor(port, "sv"));
        var form = visitor.get(path(instance)).expect(200);
        var other = Crowd.fromElsewhere(new Visitor(port, "da"));
        var second = other.get(path(instance)).expect(200);
        var typed = self(one.name(), one.email());
        var again = self(one.name(), one.email().toUpperCase());
        var answers =
                crowd.atOnce(
                        List.<Callable<Visitor.Page>>of(
                                () -> visitor.submit(form, "/register", typed),
                                () -> visitor.submit(form, "/register", typed),
                                () -> other.submit(second, "/register", again),
                                () -> visitor.submit(form, "/register", typed)));
        assertThat(answers).extracting(Visitor.Page::status).containsOnly(303);
        assertThat(answers).map(a -> a.header("Location")).doesNotContain("").hasSize(4);
        assertThat(Stream.of(0, 1, 3).map(i -> answers.get(i).header("Location")).distinct())
                .hasSize(1);
        assertThat(visitor.follow(answers.getFirst()).expect(200).h1())
                .isEqualTo("Du har en plats");
        assertThat(other.follow(answers.get(2)).expect(200).h1()).isEqualTo("Du har en plads");
        assertThat(standings.of(instance)).hasSize(1);
        // The form once, however often it was pressed; the other tab once more to the address.
        assertThat(standings.count("message", one)).isEqualTo(2);
        assertThat(standings.count("person", one)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void knowsSomeoneNewOnceHoweverManyDatesSheAsksForAtOnce(int round) {
        var one = Asker.next();
        var dates = IntStream.range(0, 6).mapToObj(_ -> instance(2)).toList();
        var answers = crowd.each(dates, (visitor, date) -> one.join(visitor, date));
        assertThat(answers).extracting(Visitor.Page::status).containsOnly(303);
        assertThat(dates).allSatisfy(d -> assertThat(standings.emails(d, "CONFIRMED")).hasSize(1));
        assertThat(standings.count("person", one)).isEqualTo(1);
    }

    private CourseInstance instance(int capacity) {
        return courses.published(operator, LocalDate.of(2027, 1, 11).plusDays(days++), capacity);
    }
}
