package org.handslag.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.fit.Point;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataIntegrityViolationException;

/** Who is kept apart from whom, how long the way is, who helped, and where postal areas are. */
@ServerTest
class PairsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private final ProfileFacts facts;
    private final Apart apart;
    private final TravelTimes times;
    private final PostalAreas areas;
    private final ProfileHelps helps;
    private final Cast cast;

    PairsTest(BeanFactory beans) {
        this.facts = new ProfileFacts(beans);
        this.apart = beans.getBean(Apart.class);
        this.times = beans.getBean(TravelTimes.class);
        this.areas = beans.getBean(PostalAreas.class);
        this.helps = beans.getBean(ProfileHelps.class);
        this.cast = beans.getBean(Cast.class);
    }

    @Test
    void keepsTwoApartUntilTheConflictEnds() {
        var mentee = facts.someone();
        var other = facts.someone();
        var leader = as(facts.someone());
        assertThat(conflict(mentee, other, leader)).isTrue();
        assertThat(conflict(mentee, other, leader)).isFalse();
        var told = new KeptApart(mentee, other, ApartKind.CONFLICT);
        assertThat(among(mentee, other)).containsExactly(told);
        assertThat(among(mentee, facts.someone())).isEmpty();
        var row = facts.people.in(() -> apart.conflicts(mentee)).getFirst();
        assertThat(row.reason()).isEqualTo(ApartReason.DISPUTE);
        assertThat(facts.people.in(() -> apart.end(row.id(), other, leader))).isFalse();
        assertThat(facts.people.in(() -> apart.end(row.id(), mentee, leader))).isTrue();
        assertThat(facts.people.in(() -> apart.end(row.id(), mentee, leader))).isFalse();
        assertThat(among(mentee, other)).isEmpty();
        assertThat(conflict(mentee, other, leader)).isTrue();
    }

    @Test
    void tellsNobodyWhoSaidNotAgain() {
        var mentee = facts.someone();
        var mentor = facts.someone();
        notAgain(mentee, mentor, mentee);
        notAgain(mentee, mentor, mentee);
        notAgain(mentee, mentor, mentor);
        assertThat(among(mentee, mentor))
                .containsExactly(new KeptApart(mentee, mentor, ApartKind.NOT_AGAIN));
        assertThat(facts.people.in(() -> apart.conflicts(mentee))).isEmpty();
        assertThat(
                        facts.count(
                                "select count(*) from kept_apart where said_by is not null and kind = 'NOT_AGAIN'"))
                .isZero();
        again(mentee, mentor, mentee);
        assertThat(among(mentee, mentor)).hasSize(1);
        again(mentee, mentor, mentor);
        assertThat(among(mentee, mentor)).isEmpty();
        assertThatThrownBy(() -> notAgain(mentee, mentor, facts.someone()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "apart_kind_known, kind = 'HATE'",
        "apart_reason_known, reason = 'LOVE'",
        "apart_voice_known, voice = 'NEIGHBOUR'",
        "conflict_has_a_reason, reason = null",
        "conflict_is_known_to_the_programme, voice = 'MENTEE'",
        "conflict_is_known_to_the_programme, said_by = null",
        "apart_from_someone_else, other_id = mentee_id",
        "apart_ends_after_it_began, ended_at = said_at - interval '1 hour'",
        "apart_of_nobody, mentee_id = '01900000-0000-7000-8000-0000000000ff'",
        "apart_from_nobody, other_id = '01900000-0000-7000-8000-0000000000ff'",
        "apart_said_by_nobody, said_by = '01900000-0000-7000-8000-0000000000ff'",
    })
    void refusesAConflictThatCannotBe(String constraint, String what) {
        var mentee = facts.someone();
        conflict(mentee, facts.someone(), as(facts.someone()));
        refused(
                constraint,
                "update kept_apart set " + what + " where mentee_id = '" + mentee + "'");
    }

    @Test
    void knowsTheLatestTravelTime() {
        var her = facts.someone();
        var workplace = facts.people.workplace("Resan AB", "Resan");
        assertThat(facts.people.in(() -> times.of(List.of(her)))).isEmpty();
        type(new TravelTime(her, workplace, 40));
        type(new TravelTime(her, workplace, 35));
        assertThat(facts.people.in(() -> times.of(List.of(her, facts.someone()))))
                .containsExactly(new TravelTime(her, workplace, 35));
        assertThat(facts.people.in(() -> times.drop(her, workplace))).isTrue();
        assertThat(facts.people.in(() -> times.drop(her, workplace))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "travel_time_of_minutes, minutes = 0",
        "travel_time_of_minutes, minutes = 241",
        "travel_of_nobody, person_id = '01900000-0000-7000-8000-0000000000ff'",
        "travel_to_nowhere, workplace_id = '01900000-0000-7000-8000-0000000000ff'",
        "travel_typed_by_nobody, typed_by = '01900000-0000-7000-8000-0000000000ff'",
    })
    void refusesATravelTimeThatCannotBe(String constraint, String what) {
        var her = facts.someone();
        type(new TravelTime(her, facts.people.workplace("Vägen AB", "Vägen"), 40));
        refused(constraint, "update travel_time set " + what + " where person_id = '" + her + "'");
    }

    @Test
    void remembersWhoHelpedAndEndsIt() {
        var her = facts.someone();
        var help = help(her);
        assertThat(facts.people.in(() -> helps.of(her))).containsExactly(help);
        facts.does(() -> helps.end(her, NOW.plusSeconds(60)));
        assertThat(facts.people.in(() -> helps.of(her)).getFirst().ended())
                .isEqualTo(NOW.plusSeconds(60));
        facts.does(() -> helps.forget(her));
        assertThat(facts.people.in(() -> helps.of(her))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "help_way_known, way = 'SECRETLY'",
        "help_language_short, language = 'x'",
        "help_not_by_herself, begun_by = person_id",
        "help_ends_after_it_began, ended_at = begun_at - interval '1 hour'",
        "help_of_nobody, person_id = '01900000-0000-7000-8000-0000000000ff'",
        "help_by_nobody, begun_by = '01900000-0000-7000-8000-0000000000ff'",
    })
    void refusesHelpThatCannotBe(String constraint, String what) {
        help(facts.someone());
        refused(constraint, "update profile_help set " + what);
    }

    @Test
    void knowsWherePostalAreasAre() {
        var before = facts.people.in(areas::known);
        var haga = new Point(57.698, 11.957);
        add(Map.of("41301", haga, "41102", new Point(57.706, 11.967)));
        add(Map.of("41301", haga));
        assertThat(facts.people.in(areas::known)).isEqualTo(before + 2);
        assertThat(facts.people.in(() -> areas.points(List.of("41301", "99999"))))
                .containsExactly(Map.entry("41301", haga));
        assertThat(PostalAreas.normal(" 413 01")).isEqualTo("41301");
        assertThatThrownBy(() -> PostalAreas.normal("Haga!"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "postal_area_code_short, code = '41'",
        "latitude_on_the_map, latitude = 91",
        "longitude_on_the_map, longitude = -181",
    })
    void refusesAPlaceOffTheMap(String constraint, String what) {
        add(Map.of("41303", new Point(57.7, 11.9)));
        refused(constraint, "update postal_area set " + what + " where code = '41303'");
    }

    private boolean conflict(PersonId mentee, PersonId other, Viewer by) {
        return facts.people.in(() -> apart.conflict(mentee, other, ApartReason.DISPUTE, by));
    }

    private List<KeptApart> among(PersonId... people) {
        return facts.people.in(() -> apart.among(List.of(people)));
    }

    private void notAgain(PersonId mentee, PersonId other, PersonId who) {
        facts.does(() -> apart.notAgain(mentee, other, as(who)));
    }

    private void again(PersonId mentee, PersonId other, PersonId who) {
        facts.does(() -> apart.again(mentee, other, as(who)));
    }

    private void type(TravelTime time) {
        var by = facts.someone();
        facts.does(() -> times.type(time, by, NOW));
    }

    private ProfileHelp help(PersonId her) {
        var help =
                new ProfileHelp(
                        Uuid7.next(),
                        her,
                        facts.someone(),
                        HelpWay.BESIDE,
                        Locale.of("ar"),
                        NOW,
                        null);
        facts.does(() -> helps.add(help));
        return help;
    }

    private void add(Map<String, Point> known) {
        facts.does(() -> areas.takeIn(known, as(facts.someone())));
    }

    private Viewer as(PersonId person) {
        return new Viewer(cast.goteborg().id(), person, List.of(), Locale.of("sv"));
    }

    private void refused(String constraint, String sql) {
        assertThatThrownBy(() -> facts.change(sql))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
