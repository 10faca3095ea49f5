package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.alone;
import static org.handslag.support.SeatCast.visitor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.directory.Programmes;
import org.handslag.journal.Reads;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The coordinator's list of who has completed what. */
@ServerTest
class CompletedListTest {
    private static final String LIST = "/goteborg/completions";

    private final BeanFactory beans;
    private final PeopleCast people;
    private final CourseCast courses;
    private final Completing completing;
    private final Staff staff;
    private final TestClock clock;
    private final Operator goteborg;
    private final Operator favrskov;
    private final Viewer coordinator;
    private final int port;
    private Visitor reader;

    CompletedListTest(BeanFactory beans, Cast cast, @LocalServerPort int port) {
        this.beans = beans;
        this.people = beans.getBean(PeopleCast.class);
        this.courses = beans.getBean(CourseCast.class);
        this.completing = beans.getBean(Completing.class);
        this.staff = beans.getBean(Staff.class);
        this.clock = beans.getBean(TestClock.class);
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.coordinator = CourseCast.coordinator(goteborg);
        this.port = port;
        this.reader = new Visitor(port, "sv");
    }

    @BeforeEach
    void signIn() {
        clock.reset();
        reader = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void findsByWordsCourseAndYear() {
        var grund = courses.grund(goteborg);
        var deep = courses.course(goteborg, "fordjupning", "Fördjupning");
        var hanna = earlier("Hanna Hitta", grund, LocalDate.of(2017, 5, 2));
        people.worksAt(hanna, people.workplace("Hittarps bageri", "Butiken"));
        again(hanna, deep, LocalDate.of(2018, 12, 31));
        assertThat(names("?q=hittarps")).containsExactly("Hanna Hitta", "Hanna Hitta");
        assertThat(names("?q=hitta&year=2017")).hasSize(1);
        assertThat(names("?q=hitta&year=2018&course=" + deep.id())).hasSize(1);
        assertThat(names("?q=hitta&year=2017&course=" + deep.id())).isEmpty();
        var page = reader.get(LIST + "?q=hitta&year=2018").expect(200).html();
        assertThat(page.select("tbody td").eachText())
                .containsExactly(
                        "Hittarps bageri, Butiken",
                        "Fördjupning",
                        "31 december 2018",
                        "inläst från en lista",
                        "Inget intyg härifrån");
        assertThat(reader.get(LIST + "?q=ingen+alls").text()).contains("Ingen passar in på det");
        reader.get(LIST + "?year=99999&course=x&page=-1&q=%27%25").expect(200);
    }

    @Test
    void tellsHowItIsKnownAndForgetsWhatNoLongerHolds() {
        var instance = courses.published(goteborg, LocalDate.of(2026, 12, 16), 5);
        var one = registered(instance, "Nina Närvarande");
        clock.set(instance.ends());
        reader = staff.signedIn(port, goteborg, Role.COORDINATOR);
        mark(instance, one, Note.whole(Presence.PRESENT, Way.LIST, "Hon var här"));
        assertThat(reader.get(LIST + "?q=nina").html().select("tbody td").eachText())
                .endsWith("närvaron på kursen", "Gäller");
        var day = LocalDate.ofInstant(instance.ends(), goteborg.zone());
        var nina = one.person();
        assertThat(in(() -> completing.recordEarlier(nina, instance.course(), day, coordinator)))
                .as("a list that tells the same")
                .isFalse();
        mark(instance, one, Note.whole(Presence.ABSENT, Way.LIST, "Fel rad"));
        assertThat(names("?q=nina")).isEmpty();
    }

    @Test
    void showsPagesAndPrintsAndTakesOutAllOfThem() {
        var grund = courses.grund(goteborg);
        for (int i = 0; i < 51; i++) {
            earlier("Sida Nummer " + i, grund, LocalDate.of(2015, 1, 1).plusDays(i));
        }
        var first = reader.get(LIST + "?q=sida+nummer").expect(200).html();
        assertThat(first.select("[role=status]").text()).isEqualTo("51 genomförda kurser");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(names("?q=sida+nummer&page=2")).containsExactly("Sida Nummer 0");
        var sheet = reader.get(first.select("a[href*=/sheet]").attr("href")).expect(200).html();
        assertThat(sheet.select("body.paper tbody tr")).hasSize(51);
        assertThat(sheet.select("header").text()).contains("Mentor i Göteborg");
        var file = first.select(".downloads a").first().attr("href");
        assertThat(reader.get(file).expect(200).text().lines()).hasSize(52);
    }

    @Test
    void isToldToThePersonAndToNoCoordinatorOfAnotherProgramme() {
        var ines = earlier("Ines Inläst", courses.grund(goteborg), LocalDate.of(2016, 2, 3));
        reader.get(LIST + "?q=ines").expect(200);
        assertThat(in(() -> beans.getBean(Reads.class).of(ines)))
                .extracting("page")
                .containsOnly("completions");
        var stranger = staff.signedIn(port, goteborg, ofAnotherProgramme());
        for (var path : List.of("", ".csv", "/sheet")) {
            var text = stranger.get(LIST + path).expect(200).text();
            assertThat(text).doesNotContain("Ines");
        }
        assertThat(stranger.get(LIST).text()).contains("Ingen har gått hela kursen än");
        staff.signedIn(port, favrskov, Role.COORDINATOR).get(LIST).expect(302);
        staff.signedIn(port, goteborg, Role.TRAINER).get(LIST).expect(404);
    }

    private PersonId ofAnotherProgramme() {
        var name = Texts.of(goteborg.language(), "Annat", LocalDate.of(2020, 1, 1));
        var since = Period.since(LocalDate.of(2020, 1, 1));
        var other = in(() -> beans.getBean(Programmes.class).add("annat", name, since));
        var person = staff.person(goteborg, "Kim Annan", "kim@annan.example");
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, other.value());
        staff.give(goteborg, person, Role.COORDINATOR, scope);
        return person;
    }

    private List<String> names(String query) {
        return reader.get(LIST + query).expect(200).html().select("tbody th").eachText();
    }

    private PersonId earlier(String name, Course course, LocalDate day) {
        var person = people.person(name, null, null);
        again(person, course, day);
        return person;
    }

    private void again(PersonId person, Course course, LocalDate day) {
        in(() -> completing.recordEarlier(person, course.id(), day, coordinator));
    }

    private Registration registered(CourseInstance instance, String name) {
        var seats = beans.getBean(Seats.class);
        in(() -> seats.register(alone(instance, name), visitor(goteborg)));
        return in(() -> beans.getBean(Seated.class).of(instance.id())).getFirst();
    }

    private void mark(CourseInstance instance, Registration one, Note note) {
        var marking = beans.getBean(Marking.class);
        in(
                () -> {
                    marking.mark(instance, instance.sessions().getFirst(), one, note, coordinator);
                    return true;
                });
    }

    private <T> T in(Supplier<T> unit) {
        return people.in(unit);
    }
}
