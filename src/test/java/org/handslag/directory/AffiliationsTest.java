package org.handslag.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.handslag.scope.Country;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works where, from when until when. */
@ServerTest
class AffiliationsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final UnitOfWork work;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Affiliations affiliations;
    private final People people;
    private final JdbcClient db;
    private final OperatorId goteborg;
    private final OperatorId favrskov;

    AffiliationsTest(
            UnitOfWork work,
            Organisations organisations,
            Workplaces workplaces,
            Affiliations affiliations,
            People people,
            JdbcClient db,
            Cast cast) {
        this.work = work;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.affiliations = affiliations;
        this.people = people;
        this.db = db;
        this.goteborg = cast.goteborg().id();
        this.favrskov = cast.favrskov().id();
    }

    @Test
    void beginsAnAffiliationOnce() {
        var person = person("Mona");
        var workplace = workplace("Mölndal Hamn");
        var id = in(() -> affiliations.begin(person, workplace, "Chef", MARCH));
        assertThat(in(() -> affiliations.begin(person, workplace, "", MARCH.plusDays(9))))
                .isEqualTo(id);
        assertThat(in(() -> affiliations.of(person)))
                .extracting(Affiliation::title)
                .containsExactly("Chef");
    }

    @Test
    void endsAnAffiliationAndKeepsItsHistory() {
        var person = person("Nils");
        var workplace = workplace("Partille Park");
        var id = in(() -> affiliations.begin(person, workplace, "", MARCH));
        var open = in(() -> affiliations.find(id)).orElseThrow();
        var ended =
                new Affiliation(
                        id,
                        person,
                        workplace,
                        "",
                        new Period(MARCH, MARCH.plusDays(9)),
                        open.version());
        assertThat(in(() -> affiliations.save(ended))).isTrue();
        assertThat(in(() -> affiliations.save(ended))).isFalse();
        assertThat(in(() -> affiliations.at(workplace, MARCH.plusDays(9)))).hasSize(1);
        assertThat(in(() -> affiliations.at(workplace, MARCH.plusDays(10)))).isEmpty();
        var back = in(() -> affiliations.begin(person, workplace, "", MARCH.plusDays(40)));
        assertThat(back).isNotEqualTo(id);
        assertThat(in(() -> affiliations.of(person)))
                .extracting(Affiliation::id)
                .containsExactly(back, id);
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        var person = person("Olle");
        var workplace = workplace("Kungälv Trä");
        var id = in(() -> affiliations.begin(person, workplace, "", MARCH));
        violates(
                "affiliation_twice",
                "insert into affiliation (id, person_id, workplace_id, from_day)"
                        + " select gen_random_uuid(), person_id, workplace_id, from_day + 5"
                        + " from affiliation where id = :id",
                id.value());
        violates(
                "affiliation_ends_before_it_begins",
                "update affiliation set until_day = from_day - 1 where id = :id",
                id.value());
        violates(
                "affiliation_of_nobody",
                "update affiliation set person_id = id where id = :id",
                id.value());
        violates(
                "affiliation_with_no_workplace",
                "update affiliation set workplace_id = id where id = :id",
                id.value());
        violates(
                "workplace_of_no_organisation",
                "update workplace set organisation_id = id where id = :id",
                workplace.value());
        violates(
                "workplace_without_name",
                "update workplace set name = '' where id = :id",
                workplace.value());
        violates(
                "organisation_sector_unknown",
                "update organisation set sector = 'OTHER' where id <> :id",
                id.value());
        violates(
                "organisation_without_name",
                "update organisation set name = '' where id <> :id",
                id.value());
    }

    @Test
    void keepsOperatorsApart() {
        var workplace = workplace("Lerum Glas");
        var person = person("Pia");
        var affiliation = in(() -> affiliations.begin(person, workplace, "", MARCH));
        var organisation = in(() -> workplaces.find(workplace)).orElseThrow().organisation();
        assertThat(work.in(favrskov, () -> organisations.find(organisation))).isEmpty();
        assertThat(work.in(favrskov, () -> workplaces.find(workplace))).isEmpty();
        assertThat(work.in(favrskov, () -> affiliations.find(affiliation))).isEmpty();
        assertThatThrownBy(
                        () ->
                                work.in(
                                        favrskov,
                                        () -> affiliations.begin(person, workplace, "", MARCH)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void violates(String constraint, String sql, Object id) {
        assertThatThrownBy(() -> in(() -> db.sql(sql).param("id", id).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private PersonId person(String name) {
        return in(() -> people.add(NewPerson.of(name, null, Locale.of("sv"))));
    }

    private WorkplaceId workplace(String organisation) {
        return in(
                () ->
                        workplaces.meet(
                                NewWorkplace.of(organisations.meet(named(organisation)), "Huset")));
    }

    private static NewOrganisation named(String name) {
        return in(name, Country.SE);
    }

    private static NewOrganisation in(String name, Country country) {
        return NewOrganisation.of(name, country, Sector.PRIVATE);
    }

    private <T> T in(Supplier<T> unit) {
        return work.in(goteborg, unit);
    }
}
