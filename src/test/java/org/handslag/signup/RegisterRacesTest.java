package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.signup.Sender.path;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.signup.Standings.Standing;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Crowd;
import org.handslag.support.Inbox;
import org.handslag.support.Repetitions;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once for few seats, through the pages: the form is fetched, filled in and sent. */
@ServerTest
class RegisterRacesTest {
    private static final Pattern NUMBER = Pattern.compile("nummer (\\d+) i kön");
    private static int weeks = 0;

    private final CourseCast courses;
    private final Inbox inbox;
    private final SeatKeeper keeper;
    private final SeatAudit audit;
    private final UnitOfWork work;
    private final Standings standings;
    private final TestClock clock;
    private final Operator operator;
    private final Crowd crowd;
    private final int port;

    RegisterRacesTest(
            Cast cast,
            CourseCast courses,
            Inbox inbox,
            SeatKeeper keeper,
            SeatAudit audit,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        this.courses = courses;
        this.inbox = inbox;
        this.keeper = keeper;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
        this.operator = cast.goteborg();
        this.standings = new Standings(operator, work, db);
        this.crowd = new Crowd(port, "sv");
        this.port = port;
    }

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @AfterEach
    void keepsEveryInvariant() {
        assertThat(work.in(operator.id(), audit::findings)).isEmpty();
        crowd.close();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void givesOneSeatToOneOfSixty(int round) {
        fill(1, Asker.many(60));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void givesTwoHundredSeatsToTwoHundredOfFourHundred(int round) {
        fill(200, Asker.many(400));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void givesCancelledSeatsToTheHeadOfTheQueueNeverToNewcomers(int round) {
        var instance = fill(32, Asker.many(150));
        var before = standings.of(instance);
        var newcomers = Asker.many(10);
        var acts = new ArrayList<Callable<Visitor.Page>>();
        for (var one : before.subList(0, 10)) {
            acts.add(() -> press(letterTo(one.email()), "/withdrawal"));
        }
        for (var one : newcomers) {
            acts.add(() -> one.join(stranger(), instance));
        }
        assertThat(crowd.atOnce(acts)).extracting(Visitor.Page::status).containsOnly(303);
        var inOrder = before.stream().map(Standing::email).toList();
        assertThat(standings.emails(instance, "CONFIRMED")).isEqualTo(inOrder.subList(10, 42));
        assertThat(standings.emails(instance, "WAITING").subList(0, 108))
                .isEqualTo(inOrder.subList(42, 150));
        assertThat(standings.emails(instance, "WAITING").subList(108, 118))
                .containsExactlyInAnyOrderElementsOf(newcomers.stream().map(Asker::email).toList());
        assertThat(inOrder.subList(32, 42))
                .allSatisfy(o -> assertThat(topics(o)).containsExactly("waiting", "promoted"));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void letsAnOfferBeTakenOrLapseButNeverBoth(int round) {
        var instance = instance(1);
        var three = Asker.many(3);
        three.forEach(one -> one.join(stranger(), instance));
        clock.set(instance.starts().minus(Duration.ofDays(5)));
        press(letterTo(three.getFirst().email()), "/withdrawal").expect(303);
        var offered = letterTo(three.get(1).email());
        var tabs = List.of(new Visitor(port, "sv"), new Visitor(port, "sv"));
        var pages = tabs.stream().map(tab -> tab.get(offered).expect(200)).toList();
        var until = standings.offeredUntil(instance);
        clock.set(until.minusMillis(1));
        var answers =
                crowd.<Object>atOnce(
                        List.of(
                                () -> tabs.get(0).submit(pages.get(0), "/acceptance", Map.of()),
                                () -> passes(until, offered),
                                () -> tabs.get(1).submit(pages.get(1), "/acceptance", Map.of())));
        var states = standings.of(instance).stream().map(Standing::state).toList();
        var taken = states.get(1).equals("CONFIRMED");
        assertThat(states.subList(1, 3))
                .isEqualTo(taken ? List.of("CONFIRMED", "WAITING") : List.of("LAPSED", "OFFERED"));
        assertThat(answers)
                .filteredOn(Visitor.Page.class::isInstance)
                .extracting(answer -> ((Visitor.Page) answer).status())
                .containsOnly(taken ? 303 : 409);
        assertThat(topics(three.get(1).email()))
                .containsExactly("waiting", "offered", taken ? "confirmed" : "offer-lapsed");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void givesGroupAllItsSeatsTogetherOrNoneWhileSinglesComeIn(int round) {
        var instance = instance(3);
        var group = Asker.group(3);
        var acts = new ArrayList<Callable<Visitor.Page>>();
        acts.add(() -> together(instance, group));
        for (var single : Asker.many(4)) {
            acts.add(() -> single.join(stranger(), instance));
        }
        assertThat(crowd.atOnce(acts)).extracting(Visitor.Page::status).containsOnly(303);
        var confirmed = standings.emails(instance, "CONFIRMED");
        var ofGroup = confirmed.stream().filter(group::containsValue).count();
        assertThat(ofGroup).isIn(0L, 3L);
        assertThat(confirmed).hasSize(3);
        assertThat(standings.emails(instance, "WAITING")).hasSize(4);
        assertThat(topics(group.get("email"))).containsExactly("booking");
    }

    /** All hold the form before the first of them sends it. */
    private CourseInstance fill(int capacity, List<Asker> askers) {
        var instance = instance(capacity);
        var forms = crowd.each(askers, (visitor, _) -> visitor.get(path(instance)).expect(200));
        var numbers = IntStream.range(0, askers.size()).boxed().toList();
        var answers =
                crowd.each(numbers, (v, i) -> askers.get(i).send(v, forms.get(i)).expect(303));
        var receipts = crowd.each(answers, (visitor, answer) -> visitor.follow(answer).expect(200));
        assertThat(receipts.stream().filter(r -> r.h1().equals("Du har en plats")))
                .as("told that they have a seat")
                .hasSize(capacity);
        assertThat(receipts.stream().map(RegisterRacesTest::number).filter(n -> n > 0))
                .as("each number of the queue told to one")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, askers.size() - capacity).boxed().toList());
        var all = standings.of(instance);
        assertThat(all)
                .extracting(Standing::email)
                .containsExactlyInAnyOrderElementsOf(askers.stream().map(Asker::email).toList());
        assertThat(all.subList(0, capacity))
                .as("whoever drew the first numbers has the seats")
                .allMatch(s -> s.state().equals("CONFIRMED"));
        assertThat(all.subList(capacity, askers.size())).allMatch(s -> s.state().equals("WAITING"));
        assertThat(standings.topics(instance))
                .as("each is told once")
                .isEqualTo(Map.of("confirmed", capacity, "waiting", askers.size() - capacity));
        return instance;
    }

    private Visitor.Page together(CourseInstance instance, Map<String, String> group) {
        var visitor = stranger();
        var form = visitor.get(path(instance) + "?for=colleagues&rows=3").expect(200);
        var sent = visitor.submit(form, "/register", group);
        return sent.status() == 409
                ? visitor.submit(sent, "/register", Map.of("when-full", "TOGETHER"))
                : sent;
    }

    private Visitor.Page press(String path, String action) {
        var visitor = stranger();
        return visitor.submit(visitor.get(path).expect(200), action, Map.of());
    }

    /** Time passes while someone looks, about as long as it takes to press the button. */
    private Object passes(Instant until, String path) {
        new Visitor(port, "sv").get(path).expect(200);
        clock.set(until);
        keeper.keep();
        return until;
    }

    private String letterTo(String email) {
        return inbox.last(operator, email).path();
    }

    private List<String> topics(String email) {
        return inbox.of(operator, email).stream()
                .map(letter -> letter.topic().replace("seat.", ""))
                .toList();
    }

    private CourseInstance instance(int capacity) {
        var day = LocalDate.of(2027, 1, 11).plusDays(weeks++);
        return courses.published(operator, day, capacity);
    }

    private Visitor stranger() {
        return Crowd.fromElsewhere(new Visitor(port, "sv"));
    }

    private static int number(Visitor.Page receipt) {
        var number = NUMBER.matcher(receipt.text());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
