package org.handslag.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinator's pages on needs. */
@ServerTest
class NeedPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Map<String, String> LOOP = Map.of("ACCESS", "HEARING_LOOP");
    private static int days = 0;

    private final CourseCast courses;
    private final Operator operator;
    private final UnitOfWork work;
    private final TestClock clock;
    private final JdbcClient db;
    private final Visitor coordinator;
    private final NeedCast people;
    private final int port;

    NeedPagesTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            TestClock clock,
            Inbox inbox,
            JdbcClient db,
            @LocalServerPort int port) {
        this.courses = courses;
        this.operator = cast.goteborg();
        this.work = work;
        this.clock = clock;
        this.db = db;
        this.coordinator = staff.signedIn(port, operator, Role.COORDINATOR);
        this.port = port;
        this.people = new NeedCast(operator, work, seats, inbox, port);
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void showsWhatIsNotArrangedFirstAndOnTheHub() {
        var instance = instance();
        people.telling(instance, "Amal Haddad", LOOP);
        var bo = people.telling(instance, "Bo Ek", Map.of("FOOD", "VEGAN"));
        arrange(instance, bo, "Köket vet.");
        var page = coordinator.get(path(instance)).expect(200).html();
        assertThat(page.select("main h2").eachText()).containsExactly("Inte ordnat än", "Ordnat");
        assertThat(page.select("table").first().text()).contains("Amal Haddad", "Hörslinga");
        assertThat(page.select("table").last().text()).contains("Bo Ek", "Köket vet.");
        var food = coordinator.get(path(instance) + "?kind=FOOD").expect(200).html();
        assertThat(food.select("table").text()).contains("Bo Ek").doesNotContain("Amal");
        var hub = coordinator.get("/goteborg/instances/" + instance.id()).expect(200).html();
        assertThat(hub.text()).contains("1 behov är inte ordnat än").doesNotContain("Amal");
    }

    @Test
    void tellsThePersonOnceThatHerNeedsAreArrangedAndShowsHerHow() {
        var instance = instance();
        var both = Map.of("ACCESS", "MEET_ME", "OTHER", "En stol med armstöd");
        var cia = people.telling(instance, "Cia Lo", both);
        var form = coordinator.get(path(instance) + "/" + cia.id()).expect(200);
        var typed =
                form.html().select("textarea").stream()
                        .collect(
                                Collectors.toMap(
                                        field -> field.attr("name"), _ -> "Maja möter dig."));
        assertThat(typed).hasSize(2);
        coordinator.submit(form, "/needs/" + cia.id(), typed).expect(303);
        assertThat(letters("Cia Lo", "seat.need-arranged")).isEqualTo(1);
        assertThat(people.lastLetter("Cia Lo").text()).doesNotContain("Maja möter dig", "armstöd");
        assertThat(people.ownPage("Cia Lo").html().select(".tasks").text())
                .contains("Maja möter dig.", "Ordnat")
                .doesNotContain("Inte ordnat");
    }

    @Test
    void takesBackWhatIsNotArrangedAnyMoreAndTellsHer() {
        var instance = instance();
        var dan = people.telling(instance, "Dan Mo", LOOP);
        arrange(instance, dan, "Slinga i sal 2.");
        var again = arrange(instance, dan, "Slinga i sal 2.");
        assertThat(again.html().text()).contains("Inget var ändrat.");
        assertThat(letters("Dan Mo", "seat.need-arranged")).isEqualTo(1);
        arrange(instance, dan, "");
        assertThat(people.lastLetter("Dan Mo").topic()).isEqualTo("seat.need-open-again");
        assertThat(people.ownPage("Dan Mo").text()).contains("Inte ordnat än");
        assertThat(coordinator.get(path(instance)).html().select("main h2").eachText())
                .containsExactly("Inte ordnat än");
    }

    @Test
    void keepsWhatWasTypedWhenSheChangedItMeanwhile() {
        var instance = instance();
        var eva = people.telling(instance, "Eva Ny", LOOP);
        var form = coordinator.get(path(instance) + "/" + eva.id()).expect(200);
        people.tell("Eva Ny", Map.of("ACCESS", "HEARING_LOOP", "OTHER", "Också en skrivtolk"));
        var field = form.html().select("textarea").first().attr("name");
        var answer =
                coordinator
                        .submit(form, "/needs/" + eva.id(), Map.of(field, "Slinga finns."))
                        .expect(409);
        assertThat(answer.html().text()).contains("Något har ändrats under tiden");
        assertThat(answer.html().select("textarea[name=" + field + "]").val())
                .isEqualTo("Slinga finns.");
        coordinator.submit(answer, "/needs/" + eva.id(), Map.of()).expect(303);
        assertThat(people.ownPage("Eva Ny").text()).contains("Slinga finns.");
    }

    @Test
    void writesDownWhatSomeoneTellsOnTheTelephone() {
        var instance = instance();
        var finn = people.registered(instance, "Finn Ox");
        var whom = coordinator.get(path(instance) + "/new").expect(200).html();
        var link = whom.select("a[href$=" + finn.id() + "/words]").attr("href");
        var form = coordinator.get(link).expect(200);
        assertThat(form.html().select("#f-told-by").val()).isEqualTo("Finn Ox");
        var number = Map.of("way", "TELEPHONE", "OTHER", "Jag är 850709-9805");
        var refused = coordinator.submit(form, "/words", number).expect(422);
        assertThat(refused.html().select(".ds-error-summary").text()).contains("personnummer");
        assertThat(refused.html().select("#f-OTHER").val()).isEqualTo("Jag är 850709-9805");
        var told = Map.of("way", "TELEPHONE", "OTHER", "Någon som läser högt");
        coordinator.submit(form, "/words", told).expect(303);
        assertThat(people.ownPage("Finn Ox").text()).contains("Någon som läser högt");
        assertThat(coordinator.get(path(instance)).html().select("table").text())
                .contains("Någon som läser högt", "På telefon: Finn Ox");
    }

    @Test
    void keepsInterpreterWhoseLanguageAloneIsWritten() {
        var instance = instance();
        people.telling(instance, "Gia Po", Map.of("interpreter", "Tigrinja"));
        assertThat(coordinator.get(path(instance)).html().select("table").text())
                .contains("Tolk: Tigrinja");
    }

    @Test
    void givesKitchenNumbersWithoutNames() {
        var instance = instance();
        people.telling(instance, "Hed Ro", Map.of("FOOD", "VEGETARIAN"));
        people.telling(instance, "Ida Su", Map.of("FOOD", "VEGETARIAN"));
        people.registered(instance, "Jo Ta");
        var page = coordinator.get(path(instance) + "/kitchen").expect(200);
        assertThat(page.html().select("tbody tr").eachText())
                .containsExactly("Vegetariskt 2", "Allt går bra 1");
        var sheet = coordinator.get(path(instance) + "/kitchen/sheet").expect(200);
        assertThat(sheet.text()).doesNotContain("Hed Ro", "Ida Su", "Jo Ta");
        assertThat(page.text()).doesNotContain("Hed Ro", "Ida Su", "Jo Ta");
        coordinator.submit(page, "/kitchen", Map.of("how", "")).expect(422);
        coordinator.submit(page, "/kitchen", Map.of("how", "Köket vet.")).expect(303);
        assertThat(people.lastLetter("Hed Ro").topic()).isEqualTo("seat.need-arranged");
        assertThat(people.ownPage("Ida Su").text()).contains("Köket vet.");
        assertThat(letters("Jo Ta", "seat.need-arranged")).isZero();
    }

    @Test
    void journalHoldsNoWordOfANeed() {
        var instance = instance();
        var kim = people.telling(instance, "Kim Um", Map.of("OTHER", "Hemlig sak"));
        arrange(instance, kim, "Hemligt svar");
        var rows = journal(kim);
        assertThat(rows).contains("need.changed", "need.arranged");
        assertThat(rows).doesNotContain("Hemlig", "OTHER");
    }

    @Test
    void employerContactSeesNoneOfIt() {
        var instance = instance();
        var group = SeatCast.group(instance, "Vera Chef", WhenFull.SOME, "Liv Va", "Max Wi");
        var liv = people.registered(group);
        people.tell("Liv Va", Map.of("OTHER", "Plats vid dörren", "FOOD", "NO_NUTS"));
        arrange(instance, liv, "Vi håller en stol.");
        var booking = new Visitor(port, "sv").get(people.own("Vera Chef")).expect(200);
        assertThat(booking.h1()).isEqualTo("Din bokning");
        assertThat(booking.text())
                .contains("Liv Va")
                .doesNotContain("Plats vid dörren", "nötter", "Vi håller en stol", "ordnat");
        var letters = letters("Vera Chef", "seat.need-arranged");
        assertThat(letters).isZero();
        assertThat(people.lastLetter("Liv Va").topic()).isEqualTo("seat.need-arranged");
    }

    private Visitor.Page arrange(CourseInstance instance, Registration of, String how) {
        var form = coordinator.get(path(instance) + "/" + of.id()).expect(200);
        var typed =
                form.html().select("textarea").stream()
                        .collect(Collectors.toMap(field -> field.attr("name"), _ -> how));
        var done = coordinator.submit(form, "/needs/" + of.id(), typed).expect(303);
        return coordinator.follow(done).expect(200);
    }

    private int letters(String name, String topic) {
        return (int)
                people.letters(name).stream()
                        .filter(letter -> letter.topic().equals(topic))
                        .count();
    }

    private String journal(Registration of) {
        return work.in(
                operator.id(),
                () ->
                        db.sql("select what || before || after from journal where about_id = :id")
                                .param("id", of.id())
                                .query(String.class)
                                .list()
                                .toString());
    }

    private CourseInstance instance() {
        return courses.published(operator, DAY.plusDays(days++), 12);
    }

    private static String path(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id() + "/needs";
    }
}
