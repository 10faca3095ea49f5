package org.handslag.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.scope.Country;
import org.handslag.scope.Email;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class PersonSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final UnitOfWork work;
    private final People people;
    private final PersonSearch search;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Affiliations affiliations;
    private final JdbcClient db;
    private final Environment settings;
    private final OperatorId goteborg;
    private final OperatorId favrskov;

    PersonSearchTest(
            UnitOfWork work,
            People people,
            PersonSearch search,
            Organisations organisations,
            Workplaces workplaces,
            Affiliations affiliations,
            JdbcClient db,
            Environment settings,
            Cast cast) {
        this.work = work;
        this.people = people;
        this.search = search;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.affiliations = affiliations;
        this.db = db;
        this.settings = settings;
        this.goteborg = cast.goteborg().id();
        this.favrskov = cast.favrskov().id();
    }

    @Test
    void findsByNameHoweverItIsTyped() {
        var id = person("Åsa Søndergård", "asa@sonder.example", "+4686123456");
        assertThat(found("åsa")).contains(id);
        assertThat(found("ASA sond")).contains(id);
        assertThat(found("søn")).contains(id);
        assertThat(found("asa@sonder.example")).contains(id);
        assertThat(found("åsa lund")).doesNotContain(id);
    }

    @Test
    void findsANameInAnotherScript() {
        var id = person("Олена Шевченко", "olena@s.example", null);
        assertThat(found("Шевченко")).contains(id);
    }

    @Test
    void findsByTelephoneHoweverItIsTyped() {
        var id = person("Birger Tall", "birger@tall.example", "+46317654321");
        assertThat(found("031-765 43 21")).contains(id);
        assertThat(found("+46 31 765 43 21")).contains(id);
        assertThat(found("7654321")).contains(id);
        assertThat(found("031-765 43 22")).isEmpty();
    }

    @Test
    void findsByWorkplaceAndName() {
        var id = person("Cissi Norén", "cissi@n.example", null);
        in(
                () -> {
                    var organisation =
                            organisations.meet(
                                    NewOrganisation.of("Kronan Bad", Country.SE, Sector.PUBLIC));
                    var pool = workplaces.meet(NewWorkplace.of(organisation, "Simhallen"));
                    return affiliations.begin(id, pool, "", DAY);
                });
        assertThat(found("simhallen")).containsExactly(id);
        assertThat(found("kronan cissi")).containsExactly(id);
        assertThat(found("kronan birgitta")).isEmpty();
    }

    @Test
    void takesShortWordsAsBeginnings() {
        var id = person("Quo Xi", "qx@xi.example", null);
        assertThat(found("xi")).contains(id);
        assertThat(found("uo")).doesNotContain(id);
    }

    @Test
    void takesPatternSignsAsThemselves() {
        person("Procent Person", "p@procent.example", null);
        assertThat(found("%%%")).isEmpty();
        assertThat(found("___")).isEmpty();
        assertThat(found("\\\\\\")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void findsNobodyOfAnotherOperator() {
        person("Unik Särskild", "unik@s.example", null);
        assertThat(found("särskild")).hasSize(1);
        assertThat(work.in(favrskov, () -> search.find("särskild", 10))).isEmpty();
        assertThat(work.operatorFree(() -> ids("{% sarskild%}"))).isEmpty();
    }

    @Test
    void searchesAHundredThousandByIndex() throws SQLException {
        in(
                () ->
                        db.sql(
                                        """
                                        insert into person (id, name, language, search)
                                        select gen_random_uuid(), 'Namn ' || n, 'sv', ' namn ' || md5(n::text)
                                          from generate_series(1, 100000) n
                                        """)
                                .update());
        var needle = person("Nålen Höstack", "nal@hostack.example", null);
        analyse();
        in(
                () -> {
                    assertThat(search.find("hostack", 20))
                            .extracting(Person::id)
                            .containsExactly(needle);
                    assertThat(scansOf("person_search")).isEqualTo(1);
                    assertThat(scansOf("person")).isZero();
                    return true;
                });
        var plan =
                in(
                        () ->
                                db.sql(
                                                """
                                                explain select p.name
                                                  from person p
                                                 where p.id in (select search_people('{%hostack%}'))
                                                """)
                                        .query(String.class)
                                        .list());
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on person"));
    }

    /** What autovacuum does by itself after so many new rows. */
    private void analyse() throws SQLException {
        try (var owner =
                        DriverManager.getConnection(
                                settings.getRequiredProperty("handslag.db.url"),
                                settings.getRequiredProperty("handslag.db.owner.user"),
                                settings.getRequiredProperty("handslag.db.owner.password"));
                var statement = owner.createStatement()) {
            statement.execute("analyze person");
        }
    }

    /** How often this unit of work has read an index, or a table from end to end. */
    private long scansOf(String relation) {
        return db.sql("select pg_stat_get_xact_numscans(:relation::regclass)")
                .param("relation", relation)
                .query(Long.class)
                .single();
    }

    private List<PersonId> ids(String patterns) {
        return db.sql("select search_people(:patterns::text[])")
                .param("patterns", patterns)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<PersonId> found(String typed) {
        return in(() -> search.find(typed, 20)).stream().map(Person::id).toList();
    }

    private PersonId person(String name, String email, @Nullable String telephone) {
        return in(
                () ->
                        people.meet(
                                new NewPerson(
                                        name,
                                        new Email(email),
                                        telephone,
                                        PostalAddress.none(),
                                        Locale.of("sv"))));
    }

    private <T> T in(Supplier<T> unit) {
        return work.in(goteborg, unit);
    }
}
