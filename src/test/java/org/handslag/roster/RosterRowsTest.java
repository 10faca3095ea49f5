package org.handslag.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.Organisations;
import org.handslag.directory.Sector;
import org.handslag.scope.Country;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RosterRowsTest {
    private static final Locale SWEDISH = Locale.of("sv");

    private final Roster roster;
    private final RosterRows rows;
    private final Contracts contracts;
    private final Organisations organisations;
    private final Staff staff;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Operator operator;
    private final int port;

    RosterRowsTest(
            Roster roster,
            RosterRows rows,
            Contracts contracts,
            Organisations organisations,
            Staff staff,
            UnitOfWork work,
            JdbcClient db,
            Cast cast,
            @LocalServerPort int port) {
        this.roster = roster;
        this.rows = rows;
        this.contracts = contracts;
        this.organisations = organisations;
        this.staff = staff;
        this.work = work;
        this.db = db;
        this.operator = cast.goteborg();
        this.port = port;
    }

    @Test
    void keepsWhatIsWrittenAndSavesOnlyOnce() {
        var entry = trainer("Tove Trainer", "tove@trainer.example");
        assertThat(entry.name()).isEqualTo("Tove Trainer");
        assertThat(in(() -> rows.find(entry.id()))).contains(entry);
        assertThat(in(() -> rows.all(List.of(entry.id())))).containsExactly(entry);
        assertThat(in(() -> roster.active(SWEDISH))).contains(entry);
        assertThat(in(() -> rows.topics(SWEDISH))).contains("Samtal");
        assertThat(in(() -> rows.save(entry))).isTrue();
        assertThat(in(() -> rows.save(entry))).isFalse();
    }

    @Test
    void restsAndIsAskedAgainOnce() {
        var entry = trainer("Ruth Rast", "ruth@rast.example");
        var now = Instant.parse("2026-11-02T09:00:00Z");
        assertThat(in(() -> rows.rest(entry.id(), now))).isTrue();
        assertThat(in(() -> rows.rest(entry.id(), now))).isFalse();
        assertThat(in(() -> roster.active(SWEDISH))).doesNotContain(entry);
        assertThat(in(() -> rows.rest(entry.id(), null))).isTrue();
        assertThat(in(() -> rows.rest(entry.id(), null))).isFalse();
    }

    @Test
    void followsAPersonWhoIsMergedAndGoesBackWithHer() {
        var from = staff.person(operator, "Moa Mer", "moa@mer.example");
        var into = staff.person(operator, "Moa Mehr", "moa@jobb.example");
        var entry = in(() -> roster.add(RosterKind.GUEST, from, details(), by()));
        var leader = staff.signedIn(port, operator, Role.COORDINATOR);
        var form = leader.get("/goteborg/people/merges/new?into=" + into + "&from=" + from);
        var chosen = Map.of("reason", "Hon ringde", "NAME", "into", "EMAIL", "from");
        leader.submit(form.expect(200), "/people/merges", chosen).expect(303);
        assertThat(person(entry)).isEqualTo(into);
        undo(leader, leader.get("/goteborg/people/merges"));
        assertThat(person(entry)).isEqualTo(from);
    }

    @Test
    void keepsContractsTheLatestFirst() {
        var provider = provider("Leverans ApS");
        var old = contract(provider, 2015, 2020);
        var now = contract(provider, 2021, 2026);
        assertThat(in(() -> contracts.of(provider.id()))).containsExactly(now, old);
        assertThat(in(() -> roster.contracts())).contains(now, old);
        assertThat(in(() -> contracts.find(old.id()))).contains(old);
        assertThat(in(() -> contracts.save(old))).isTrue();
        assertThat(in(() -> contracts.save(old))).isFalse();
    }

    @Test
    void refusesWhatIsNeitherPersonNorProvider() {
        var entry = trainer("Vera Varken", "vera@varken.example");
        refused("roster_entry_is_one", "kind = 'PROVIDER'", entry);
        refused("roster_entry_is_one", "person_id = null", entry);
        refused("roster_entry_of_nobody", "person_id = id", entry);
        refused("roster_kind_known", "kind = 'X'", entry);
        refused("roster_fee_known", "fee = 'X'", entry);
        var provider = provider("Felet ApS");
        refused("roster_entry_of_no_organisation", "organisation_id = id", provider);
        contract(provider, 2021, 2026);
        refusedContract("contract_in_order", "until_day = date '2001-01-01'");
        refusedContract("contract_includes_some", "dates_included = 0");
        refusedContract("contract_of_no_provider", "entry_id = id");
    }

    private void refused(String constraint, String set, RosterEntry entry) {
        refused(
                constraint,
                () ->
                        db.sql("update roster_entry set " + set + " where id = :id")
                                .param("id", entry.id())
                                .update());
    }

    private void refusedContract(String constraint, String set) {
        refused(constraint, () -> db.sql("update provider_contract set " + set).update());
    }

    private void refused(String constraint, Runnable attempt) {
        assertThatThrownBy(() -> work.in(operator.id(), attempt))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private static void undo(Visitor leader, Visitor.Page page) {
        leader.submit(page.expect(200), "/undo", Map.of()).expect(303);
    }

    private PersonId person(RosterEntry entry) {
        return in(() -> rows.find(entry.id())).orElseThrow().person();
    }

    private RosterEntry trainer(String name, String email) {
        var person = staff.person(operator, name, email);
        return in(() -> roster.add(RosterKind.TRAINER, person, details(), by()));
    }

    private RosterEntry provider(String name) {
        return in(
                () ->
                        roster.add(
                                organisations.add(
                                        NewOrganisation.of(name, Country.DK, Sector.PRIVATE)),
                                details(),
                                by()));
    }

    private Contract contract(RosterEntry provider, int from, int until) {
        var contract =
                new Contract(
                        ContractId.next(),
                        provider.id(),
                        from + "/1",
                        LocalDate.of(from, 1, 1),
                        LocalDate.of(until, 12, 31),
                        "Kurser",
                        null,
                        new Contract.Contact("Kaj", "kaj@leverans.example", ""),
                        0);
        work.in(operator.id(), () -> roster.add(contract, by()));
        return contract;
    }

    private static RosterDetails details() {
        return new RosterDetails(
                List.of("Samtal"), List.of(SWEDISH), "", Fee.NONE, "", "", Texts.none(), true, "");
    }

    private Viewer by() {
        return Viewer.visitor(operator.id(), operator.language());
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(operator.id(), verb);
    }
}
