package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.group;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.audit.SeatAudit;
import org.handslag.course.CourseInstance;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest.Contact;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.PeopleCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a coordinator does with seats, each through the one writer path. */
@ServerTest
class ByHandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Locale SWEDISH = Locale.of("sv");

    private final Operator goteborg;
    private final CourseCast courses;
    private final PeopleCast persons;
    private final Seats seats;
    private final Seated seated;
    private final Offers offers;
    private final SeatAudit audit;
    private final Journal journal;
    private final People people;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Viewer visitor;
    private final Viewer coordinator;

    ByHandTest(
            Cast cast,
            CourseCast courses,
            PeopleCast persons,
            Seats seats,
            Seated seated,
            Offers offers,
            SeatAudit audit,
            Journal journal,
            People people,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock) {
        this.goteborg = cast.goteborg();
        this.courses = courses;
        this.persons = persons;
        this.seats = seats;
        this.seated = seated;
        this.offers = offers;
        this.audit = audit;
        this.journal = journal;
        this.people = people;
        this.inbox = inbox;
        this.work = work;
        this.clock = clock;
        this.visitor = SeatCast.visitor(goteborg);
        this.coordinator = CourseCast.coordinator(goteborg);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @AfterEach
    void keepsEveryInvariant() {
        assertThat(in(audit::findings)).isEmpty();
    }

    @Test
    void passesNobodyByWithoutAReason() {
        var instance = courses.published(goteborg, DAY, 1);
        var amal = registered(instance, "Amal Haddad");
        var bo = registered(instance, "Bo Ek");
        var cilla = registered(instance, "Cilla Berg");
        clock.set(instance.starts().minus(Duration.ofHours(20)));
        in(() -> seats.withdraw(amal.id(), false, visitor));
        assertThat(in(() -> seated.before(cilla)))
                .extracting(Registration::id)
                .containsExactly(bo.id());
        assertThatThrownBy(() -> in(() -> offers.promoteByHand(cilla.id(), " ", coordinator)))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.skips");
        in(() -> offers.promoteByHand(cilla.id(), "Bo cannot come", coordinator));
        assertThat(state(cilla)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(in(() -> journal.about(about(cilla))).getFirst().after())
                .containsEntry("reason", "Bo cannot come");
        assertThat(inbox.last(goteborg, "cilla-berg@arbetsplats.example").text())
                .doesNotContain("Bo cannot come");
    }

    @Test
    void givesNoSeatThatIsNotThere() {
        var instance = courses.published(goteborg, DAY, 1);
        registered(instance, "Amal Haddad");
        var doubtful = in(() -> seats.register(alone(instance, "Bo Ek").asSuspicious(), visitor));
        var bo = one(doubtful);
        assertThatThrownBy(() -> in(() -> offers.promoteByHand(bo.id(), "", coordinator)))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.no-free-seat");
    }

    @Test
    void letsSomeoneInAtOnceWithAReasonAndTellsHerOnce() {
        var instance = courses.published(goteborg, DAY, 1);
        registered(instance, "Amal Haddad");
        registered(instance, "Bo Ek");
        var cilla = alone(instance.id(), "Cilla Berg", WhenFull.ASK);
        assertThatThrownBy(() -> in(() -> seats.letIn(cilla, "", coordinator)))
                .isInstanceOf(Refusal.class);
        var one = one(in(() -> seats.letIn(cilla, "Came all the way from Kiruna", coordinator)));
        assertThat(one.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(in(() -> seats.pool(instance.id())))
                .extracting(Pool::confirmed, Pool::overbooked, Pool::waiting)
                .containsExactly(2, 1, 1);
        var letters = inbox.of(goteborg, "cilla-berg@arbetsplats.example");
        assertThat(letters).extracting(Inbox.Letter::topic).containsOnlyOnce("seat.confirmed");
        assertThat(letters.getLast().text()).doesNotContain("Kiruna");
    }

    @Test
    void registersOnTheDayUntilItIsOverAndTakesBack() {
        var instance = courses.published(goteborg, DAY, 2);
        clock.set(instance.starts().plus(Duration.ofHours(1)));
        var bo = one(in(() -> seats.register(alone(instance, "Bo Ek"), coordinator)));
        assertThat(bo.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThatThrownBy(() -> in(() -> seats.withdraw(bo.id(), false, visitor)))
                .isInstanceOf(Refusal.class);
        in(() -> seats.withdraw(bo.id(), false, coordinator));
        assertThat(state(bo)).isEqualTo(RegistrationState.WITHDRAWN);
        in(() -> seats.undo(bo.id(), coordinator));
        assertThat(state(bo)).isEqualTo(RegistrationState.CONFIRMED);
        clock.set(instance.ends());
        assertThatThrownBy(() -> in(() -> seats.withdraw(bo.id(), false, coordinator)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesWhomTheCoordinatorFoundForThatPerson() {
        var instance = courses.published(goteborg, DAY, 3);
        var ester = persons.person("Ester Brev", null, "+46701740605");
        var wish = forPerson(instance, ester, "Ester Brev");
        var one = one(in(() -> seats.register(wish, coordinator)));
        assertThat(one.person()).isEqualTo(ester);
        var again =
                one(in(() -> seats.register(forPerson(instance, ester, "E Brev"), coordinator)));
        assertThat(again.id()).isEqualTo(one.id());
        assertThat(in(() -> people.find(ester)).orElseThrow().name()).isEqualTo("Ester Brev");
    }

    @Test
    void writesInTheJournalThatAGroupGoesFirst() {
        var instance = courses.published(goteborg, DAY, 1);
        var booked =
                (Outcome.Booked)
                        in(
                                () ->
                                        seats.register(
                                                group(
                                                        instance,
                                                        "Gun Holm",
                                                        WhenFull.TOGETHER,
                                                        "A G",
                                                        "B H"),
                                                visitor));
        in(
                () -> {
                    offers.pin(booked.booking(), true, coordinator);
                    return true;
                });
        var about = new Subject("booking", booked.booking().value());
        assertThat(in(() -> journal.about(about)).getFirst().after()).containsEntry("pinned", true);
    }

    private static SeatRequest forPerson(CourseInstance instance, PersonId person, String name) {
        return new SeatRequest(
                UUID.randomUUID(),
                instance.id(),
                new Contact(name, null, "", PostalAddress.none(), "", "", SWEDISH, person),
                false,
                List.of(new Seat(name, null, "", SWEDISH, person)),
                WhenFull.ASK,
                How.TELEPHONE,
                "",
                false);
    }

    private Registration registered(CourseInstance instance, String name) {
        return one(in(() -> seats.register(alone(instance, name), visitor)));
    }

    private Registration one(Outcome outcome) {
        return in(() -> seats.of(((Outcome.Booked) outcome).booking())).getFirst();
    }

    private RegistrationState state(Registration registration) {
        return in(() -> seats.find(registration.id())).orElseThrow().state();
    }

    private static Subject about(Registration registration) {
        return new Subject("registration", registration.id().value());
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(goteborg.id(), verb);
    }
}
