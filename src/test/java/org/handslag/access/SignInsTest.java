package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

@ServerTest
class SignInsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SignIns signIns;
    private final Roles roles;
    private final People people;
    private final UnitOfWork work;
    private final Cast cast;
    private final String hash = Hash.of(Codes.token());
    private Operator goteborg;
    private PersonId elin;

    SignInsTest(SignIns signIns, Roles roles, People people, UnitOfWork work, Cast cast) {
        this.signIns = signIns;
        this.roles = roles;
        this.people = people;
        this.work = work;
        this.cast = cast;
    }

    @BeforeEach
    void begin() {
        goteborg = cast.goteborg();
        elin = in(() -> people.add(NewPerson.of("Elin Berg", null, Locale.of("sv"))));
        in(() -> add(hash, elin));
    }

    @Test
    void findsWhoHoldsTheCookie() {
        var found = find(hash, NOW).orElseThrow();
        assertThat(found.viewer())
                .isEqualTo(new Viewer(goteborg.id(), elin, java.util.List.of(), Locale.of("sv")));
        assertThat(find(Hash.of("guess"), NOW)).isEmpty();
    }

    @Test
    void tellsTheRolesOfToday() {
        give(Role.COORDINATOR, new Period(TODAY, TODAY));
        give(Role.ADMINISTRATOR, Period.since(TODAY.plusDays(1)));
        give(Role.TRAINER, new Period(TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThat(find(hash, NOW).orElseThrow().viewer().grants())
                .extracting(Viewer.Grant::role)
                .containsExactly(Role.COORDINATOR);
    }

    @Test
    void isWorthNothingAtAnotherOperator() {
        assertThat(signIns.find(cast.favrskov().id(), hash, NOW.minus(HOUR), TODAY)).isEmpty();
    }

    @Test
    void endsWhenNobodyIsSeen() {
        assertThat(find(hash, NOW.plus(HOUR))).isEmpty();
        in(() -> seen(find(hash, NOW).orElseThrow().id(), NOW.plus(HOUR)));
        assertThat(find(hash, NOW.plus(HOUR))).isPresent();
    }

    @Test
    void endsOneOrAll() {
        var phone = Hash.of(Codes.token());
        in(() -> add(phone, elin));
        assertThat(in(() -> signIns.of(elin, NOW.minus(HOUR)))).hasSize(2);
        in(() -> end(hash));
        assertThat(find(hash, NOW)).isEmpty();
        assertThat(find(phone, NOW)).isPresent();
        in(() -> endAll(elin));
        assertThat(find(phone, NOW)).isEmpty();
    }

    @Test
    void knowsNobodyWhoIsErased() {
        in(() -> erase(elin));
        assertThat(find(hash, NOW)).isEmpty();
    }

    @Test
    void clearsWhatNobodyUsesAnyMore() {
        assertThat(in(() -> signIns.clear(NOW.plus(HOUR)))).isPositive();
        assertThat(in(() -> signIns.of(elin, NOW.minus(HOUR)))).isEmpty();
    }

    @Test
    void refusesOneSecretTwiceAndASignInOfNobody() {
        assertThatThrownBy(() -> in(() -> add(hash, elin)))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("sign_in_taken");
        assertThatThrownBy(() -> in(() -> add("other", PersonId.next())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sign_in_of_nobody");
    }

    private Optional<SignedIn> find(String hash, Instant at) {
        return signIns.find(goteborg.id(), hash, at.minus(HOUR), TODAY);
    }

    private void give(Role role, Period period) {
        var scope = new RoleScope(RoleScope.Kind.OPERATOR, goteborg.id().value());
        var nobody = Viewer.visitor(goteborg.id(), goteborg.language());
        in(() -> roles.give(nobody, new NewGrant(elin, role, scope, period, "")));
    }

    private int add(String hash, PersonId person) {
        var begun = new SignIn(SignInId.next(), "Firefox, Linux", NOW, NOW);
        signIns.add(begun, Proof.LINK, hash, person);
        return 1;
    }

    private int seen(SignInId id, Instant at) {
        signIns.seen(id, at);
        return 1;
    }

    private int end(String hash) {
        signIns.end(hash, NOW);
        return 1;
    }

    private int endAll(PersonId person) {
        signIns.endAll(person, NOW);
        return 1;
    }

    private int erase(PersonId person) {
        people.erase(person, NOW);
        return 1;
    }

    private <T> T in(Supplier<T> what) {
        return work.in(goteborg.id(), what);
    }
}
