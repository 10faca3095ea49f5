package org.handslag.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.handslag.directory.MergeId;
import org.handslag.directory.PersonMerging;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.journal.Change;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RolesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Roles roles;
    private final Grants grants;
    private final PersonMerging merging;
    private final Journal journal;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Cast cast;
    private final Staff staff;
    private Operator goteborg;
    private PersonId elin;
    private Viewer by;
    private RoleScope everywhere;

    RolesTest(
            Roles roles,
            Grants grants,
            PersonMerging merging,
            Journal journal,
            UnitOfWork work,
            JdbcClient db,
            Cast cast,
            Staff staff) {
        this.roles = roles;
        this.grants = grants;
        this.merging = merging;
        this.journal = journal;
        this.work = work;
        this.db = db;
        this.cast = cast;
        this.staff = staff;
    }

    @BeforeEach
    void begin() {
        goteborg = cast.goteborg();
        everywhere = new RoleScope(RoleScope.Kind.OPERATOR, goteborg.id().value());
        work.in(goteborg.id(), () -> db.sql("delete from role_grant").update());
        elin = staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        by = Viewer.visitor(goteborg.id(), goteborg.language());
    }

    @Test
    void holdsFromItsFirstDayToItsLast() {
        give(Role.TRAINER, new Period(TODAY, TODAY.plusDays(1)));
        assertThat(held(TODAY.minusDays(1))).isEmpty();
        assertThat(held(TODAY)).isEqualTo(held(TODAY.plusDays(1))).hasSize(1);
        assertThat(held(TODAY.plusDays(2))).isEmpty();
    }

    @Test
    void holdsNoLongerOnceEnded() {
        var grant = find(give(Role.TRAINER, Period.since(TODAY)));
        assertThat(in(() -> roles.end(by, grant))).isTrue();
        assertThat(held(TODAY)).isEmpty();
        assertThat(find(grant.id()).ending()).isNotNull();
    }

    @Test
    void refusesTheSameRoleTwiceOnOneDay() {
        give(Role.TRAINER, Period.since(TODAY));
        assertThatThrownBy(() -> give(Role.TRAINER, Period.since(TODAY.plusDays(9))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("role_held_already");
    }

    @Test
    void canBeGivenAgainWhenItHasEnded() {
        var grant = find(give(Role.TRAINER, Period.since(TODAY)));
        in(() -> roles.end(by, grant));
        give(Role.TRAINER, Period.since(TODAY));
        assertThat(held(TODAY)).hasSize(1);
        assertThat(in(() -> grants.of(elin))).hasSize(2);
    }

    @Test
    void keepsTheLastAdministrator() {
        var first = find(give(Role.ADMINISTRATOR, Period.since(TODAY)));
        assertThatThrownBy(() -> in(() -> roles.end(by, first)))
                .isInstanceOf(Refusal.class)
                .hasMessage("role.last-administrator");
        assertThatThrownBy(() -> in(() -> change(first, new Period(TODAY, TODAY.plusDays(9)))))
                .isInstanceOf(Refusal.class);
        staff.holding(goteborg, Role.ADMINISTRATOR);
        assertThat(in(() -> roles.end(by, first))).isTrue();
    }

    @Test
    void savesNothingThatSomeoneElseChangedFirst() {
        var grant = find(give(Role.TRAINER, Period.since(TODAY)));
        assertThat(in(() -> change(grant, new Period(TODAY, TODAY)))).isTrue();
        assertThat(in(() -> roles.end(by, grant))).isFalse();
    }

    @Test
    void tellsTheJournalWhoGaveChangedAndEnded() {
        var grant = find(give(Role.TRAINER, Period.since(TODAY)));
        in(() -> change(grant, new Period(TODAY, TODAY.plusDays(3))));
        in(() -> roles.end(by, find(grant.id())));
        var about = new Subject("role", grant.id().value());
        assertThat(in(() -> journal.about(about)))
                .extracting(Change::what)
                .containsExactlyInAnyOrder("role.given", "role.changed", "role.ended");
    }

    @Test
    void followsAPersonWhoIsMergedAndGoesBack() {
        var other = staff.person(goteborg, "Elin Bergh", "elin.bergh@goteborg.example");
        var moved = give(other, Role.TRAINER, Period.since(TODAY));
        var stays = give(other, Role.FUNDER, Period.since(TODAY));
        give(elin, Role.FUNDER, Period.since(TODAY.plusDays(3)));
        var merge = MergeId.next();
        in(() -> merge(new PersonsMerged(merge, other, elin)));
        assertThat(find(moved).person()).isEqualTo(elin);
        assertThat(find(stays).person()).isEqualTo(other);
        in(() -> part(new PersonsParted(merge, other, elin)));
        assertThat(find(moved).person()).isEqualTo(other);
    }

    @Test
    void refusesARoleOfNobody() {
        var given =
                new NewGrant(PersonId.next(), Role.TRAINER, everywhere, Period.since(TODAY), "");
        assertThatThrownBy(() -> in(() -> roles.give(by, given)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("role_of_nobody");
    }

    @Test
    void refusesWhatNoRoleCanBe() {
        var id = give(Role.TRAINER, Period.since(TODAY));
        refuses(id, "role = 'KING'", "role_unknown");
        refuses(id, "scope_kind = 'WORLD'", "role_scope_unknown");
        refuses(id, "until_day = '2020-01-01'", "role_ends_before_it_begins");
    }

    private void refuses(GrantId id, String set, String constraint) {
        var sql = "update role_grant set " + set + " where id = :id";
        assertThatThrownBy(() -> in(() -> db.sql(sql).param("id", id).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private int merge(PersonsMerged merged) {
        merging.merge(merged, Set.of());
        return 1;
    }

    private int part(PersonsParted parted) {
        merging.part(parted, Set.of());
        return 1;
    }

    private boolean change(RoleGrant grant, Period period) {
        return roles.change(by, grant, period, "");
    }

    private GrantId give(Role role, Period period) {
        return give(elin, role, period);
    }

    private GrantId give(PersonId person, Role role, Period period) {
        return in(() -> roles.give(by, new NewGrant(person, role, everywhere, period, "")));
    }

    private RoleGrant find(GrantId id) {
        return in(() -> grants.find(id)).orElseThrow();
    }

    private List<Viewer.Grant> held(LocalDate day) {
        return in(() -> roles.of(elin, day));
    }

    private <T> T in(Supplier<T> what) {
        return work.in(goteborg.id(), what);
    }
}
