package org.handslag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.handslag.demo.World;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisations;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.RegistrationNumber;
import org.handslag.directory.Sector;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Country;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.sheet.Sheet;
import org.handslag.support.CourseCast;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The World's lists, taken out as files and handed in again: nothing changes. */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedAgainTest {
    private static final List<String> TABLES =
            List.of("person", "organisation", "workplace", "affiliation", "completion");

    private final BeanFactory beans;
    private final Importing importing;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final int port;

    ExportedAgainTest(
            BeanFactory beans,
            Importing importing,
            UnitOfWork work,
            JdbcClient db,
            @LocalServerPort int port) {
        this.beans = beans;
        this.importing = importing;
        this.work = work;
        this.db = db;
        this.port = port;
    }

    @BeforeAll
    void make() {
        beans.getBean(World.class).make();
        in(this::bodies);
    }

    @ParameterizedTest
    @CsvSource({"sv, csv", "sv, xlsx", "da, csv", "da, xlsx", "en, csv", "en, xlsx"})
    void organisationsComeBackAsTheyAre(String language, String ending) {
        var lines = again(IntakeKind.ORGANISATIONS, "organisations." + ending, language);
        assertThat(lines).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"sv, csv", "sv, xlsx", "da, csv", "da, xlsx", "en, csv", "en, xlsx"})
    void completionsComeBackAsTheyAre(String language, String ending) {
        var lines = again(IntakeKind.PEOPLE, "completions." + ending, language);
        assertThat(lines).isGreaterThanOrEqualTo(274);
    }

    /** Hands the file in again; tells how many lines it had. */
    private int again(IntakeKind kind, String name, String language) {
        var bytes =
                coordinator()
                        .get("/goteborg/" + name + "?lang=" + language)
                        .expect(200)
                        .raw()
                        .body();
        var known = Mapping.guess(kind, Sheet.open(name, bytes).header(), Map.of());
        assertThat(known.columns().keySet()).isEqualTo(Set.copyOf(kind.facts()));
        var before = counted();
        var imported = importing.run(kind, name, bytes, CourseCast.coordinator(goteborg()));
        assertThat(imported.wrong()).isEmpty();
        assertThat(imported.tally().added()).isEmpty();
        assertThat(counted()).isEqualTo(before);
        return imported.tally().unchanged();
    }

    private List<Long> counted() {
        return in(() -> TABLES.stream().map(this::count).toList());
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** One of each sector and country, with and without number, workplace and a formula's sign. */
    private boolean bodies() {
        var organisations = beans.getBean(Organisations.class);
        var workplaces = beans.getBean(Workplaces.class);
        Arrays.stream(Sector.values())
                .forEach(sector -> organisations.meet(body("-" + sector, Country.NO, sector)));
        var danish = new RegistrationNumber(Country.DK, "10150817");
        var named =
                new NewOrganisation(
                        "=Bageri \"Brød\"; & Co",
                        Country.DK,
                        danish,
                        Sector.PRIVATE,
                        "Hadsten",
                        "");
        var bakery = organisations.meet(named);
        var twin = organisations.add(body("=Bageri \"Brød\"; & Co", Country.DK, Sector.FAITH));
        assertThat(twin).isNotEqualTo(bakery);
        var address = new PostalAddress("+Bygaden 1", "8370", "Hadsten");
        workplaces.meet(new NewWorkplace(bakery, "@Ovnen", address, "Hadsten"));
        workplaces.meet(new NewWorkplace(bakery, "Butikken", PostalAddress.none(), "Aarhus"));
        return true;
    }

    private static NewOrganisation body(String name, Country country, Sector sector) {
        return NewOrganisation.of(name, country, sector);
    }

    private Visitor coordinator() {
        return beans.getBean(Staff.class).signedIn(port, goteborg(), Role.COORDINATOR);
    }

    private Operator goteborg() {
        return beans.getBean(Operators.class).bySlug("goteborg").orElseThrow();
    }

    private <T> T in(Supplier<T> unit) {
        return work.in(goteborg().id(), unit);
    }
}
