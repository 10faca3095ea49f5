package org.handslag.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.completion.Completing;
import org.handslag.course.Course;
import org.handslag.directory.Affiliations;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisations;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.network.Meeting.Audience;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each part of the rule by which people are invited leaves out whom it should. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AudienceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate EARLIER = LocalDate.of(2024, 5, 14);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 3);

    private final Cast cast;
    private final CourseCast courses;
    private final NetworkCast network;
    private Operator goteborg;
    private Course basic;
    private Course more;

    AudienceTest(Cast cast, CourseCast courses, NetworkCast network) {
        this.cast = cast;
        this.courses = courses;
        this.network = network;
    }

    /** Each differs from the first in just one thing. */
    @BeforeAll
    void gather() {
        goteborg = cast.goteborg();
        basic = courses.grund(goteborg);
        more = courses.course(goteborg, "fordjupning", "Fördjupning");
        var here = workplace("Stadens hem", Sector.PUBLIC, "Göteborg");
        var away = workplace("Kommunens hem", Sector.PUBLIC, "Mölndal");
        var firm = workplace("Hemföretaget", Sector.PRIVATE, "Göteborg");
        works(completed("Anna Alla", basic, LATER), here, null);
        works(completed("Bo Kurs", more, LATER), here, null);
        works(completed("Cia Kommun", basic, LATER), away, null);
        works(completed("Dag Sektor", basic, LATER), firm, null);
        works(completed("Eva Tidig", basic, EARLIER), here, null);
        works(completed("Fia Slutat", basic, LATER), here, TODAY.minusDays(1));
        completed("Gun Utan", basic, LATER);
    }

    @Test
    void invitesEveryoneWhoHasCompletedACourseOfTheProgrammeWithoutARule() {
        assertThat(invited(Audience.everyone()))
                .containsExactlyInAnyOrder(
                        "Anna Alla",
                        "Bo Kurs",
                        "Cia Kommun",
                        "Dag Sektor",
                        "Eva Tidig",
                        "Fia Slutat",
                        "Gun Utan");
    }

    @Test
    void leavesOutWhoHasCompletedOnlyAnotherCourse() {
        var rule = new Audience(List.of(basic.id()), "", null, null);
        assertThat(invited(rule)).contains("Anna Alla", "Gun Utan").doesNotContain("Bo Kurs");
        var either = new Audience(List.of(basic.id(), more.id()), "", null, null);
        assertThat(invited(either)).contains("Anna Alla", "Bo Kurs");
    }

    @Test
    void leavesOutWhoDoesNotWorkInTheMunicipalityToday() {
        assertThat(invited(new Audience(List.of(), "Göteborg", null, null)))
                .containsExactlyInAnyOrder("Anna Alla", "Bo Kurs", "Dag Sektor", "Eva Tidig");
    }

    @Test
    void leavesOutWhoDoesNotWorkInTheSectorToday() {
        assertThat(invited(new Audience(List.of(), "", Sector.PUBLIC, null)))
                .containsExactlyInAnyOrder("Anna Alla", "Bo Kurs", "Cia Kommun", "Eva Tidig");
    }

    @Test
    void leavesOutWhoCompletedItBeforeTheDay() {
        assertThat(invited(new Audience(List.of(), "", null, LATER)))
                .contains("Anna Alla", "Gun Utan")
                .doesNotContain("Eva Tidig");
        assertThat(invited(new Audience(List.of(), "", null, LATER.plusDays(1)))).isEmpty();
    }

    @Test
    void asksForAllPartsOfARuleAtOnce() {
        var rule = new Audience(List.of(basic.id()), "Göteborg", Sector.PUBLIC, LATER);
        assertThat(invited(rule)).containsExactly("Anna Alla");
    }

    private Set<String> invited(Audience rule) {
        var usual = network.plan(goteborg, "Träff", null);
        var plan =
                new Meeting.Plan(
                        usual.words(),
                        usual.starts(),
                        usual.ends(),
                        usual.where(),
                        null,
                        rule,
                        false,
                        null);
        var meeting = Meeting.draft(MeetingId.next(), basic.programme(), plan, null);
        return network.in(
                goteborg,
                () -> {
                    network.bean(Convening.class).create(meeting, CourseCast.coordinator(goteborg));
                    var saved = network.bean(Meetings.class).find(meeting.id()).orElseThrow();
                    var found = network.bean(AudienceRows.class).uninvited(saved, TODAY);
                    return found.stream()
                            .map(id -> network.bean(People.class).find(id).orElseThrow().name())
                            .collect(Collectors.toSet());
                });
    }

    private PersonId completed(String name, Course course, LocalDate day) {
        var person = network.stranger(goteborg, name);
        var by = CourseCast.coordinator(goteborg);
        network.in(
                goteborg,
                () -> network.bean(Completing.class).recordEarlier(person, course.id(), day, by));
        return person;
    }

    private void works(PersonId person, WorkplaceId at, LocalDate until) {
        network.in(
                goteborg,
                () -> {
                    var since = EARLIER.minusYears(1);
                    var period = until == null ? Period.since(since) : new Period(since, until);
                    return network.bean(Affiliations.class).add(person, at, "", period);
                });
    }

    private WorkplaceId workplace(String organisation, Sector sector, String municipality) {
        return network.in(
                goteborg,
                () -> {
                    var facts = NewOrganisation.of(organisation, goteborg.country(), sector);
                    var found = network.bean(Organisations.class).meet(facts);
                    var place =
                            new NewWorkplace(found, "Huset", PostalAddress.none(), municipality);
                    return network.bean(Workplaces.class).meet(place);
                });
    }
}
