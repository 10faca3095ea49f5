package org.handslag.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.handslag.scope.Email;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class PeopleTest {
    private static final Locale SV = Locale.of("sv");

    private final UnitOfWork work;
    private final People people;
    private final JdbcClient db;
    private final OperatorId goteborg;
    private final OperatorId favrskov;

    PeopleTest(UnitOfWork work, People people, JdbcClient db, Cast cast) {
        this.work = work;
        this.people = people;
        this.db = db;
        this.goteborg = cast.goteborg().id();
        this.favrskov = cast.favrskov().id();
    }

    @Test
    void findsWhoWasAdded() {
        var facts =
                new NewPerson(
                        "Åsa Öberg",
                        new Email("Asa.Oberg@gbg.example"),
                        "+46317012345",
                        new PostalAddress("Avenyn 1", "411 36", "Göteborg"),
                        SV);
        var id = in(() -> people.add(facts));
        var found = in(() -> people.find(id)).orElseThrow();
        assertThat(found.facts()).isEqualTo(facts);
        assertThat(found.isErased()).isFalse();
        assertThat(found.telephoneShownTo(SV)).isEqualTo("031-701 23 45");
    }

    @Test
    void keepsATelephoneThatIsNoNumberAsItWasTyped() {
        var id = in(() -> people.add(new NewPerson("Bo", null, "växeln", none(), SV)));
        var found = in(() -> people.find(id)).orElseThrow();
        assertThat(found.telephoneShownTo(SV)).isEqualTo("växeln");
    }

    @Test
    void findsByAddressWhateverTheCase() {
        var id = in(() -> people.add(person("Cecilia Ek", "Cecilia.Ek@ek.example")));
        assertThat(in(() -> people.byEmail("CECILIA.EK@EK.EXAMPLE")).orElseThrow().id())
                .isEqualTo(id);
        assertThat(in(() -> people.byEmail("no address"))).isEmpty();
    }

    @Test
    void refusesTwoPersonsOfOneAddress() {
        in(() -> people.add(person("Dan", "dan@dan.example")));
        assertThatThrownBy(() -> in(() -> people.add(person("Dana", "DAN@dan.example"))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("person_email_taken");
    }

    @Test
    void letsManyBeWithoutAddress() {
        var first = in(() -> people.meet(person("Eva", null)));
        assertThat(in(() -> people.meet(person("Eva", null)))).isNotEqualTo(first);
    }

    @Test
    void meetsTheSamePersonAgainAndChangesNothing() {
        var first = in(() -> people.meet(person("Fatima Noor", "fatima@noor.example")));
        var again = in(() -> people.meet(person("F. N.", "Fatima@Noor.example")));
        assertThat(again).isEqualTo(first);
        assertThat(in(() -> people.find(first)).orElseThrow().name()).isEqualTo("Fatima Noor");
    }

    @Test
    void makesOnePersonOfManyWhoMeetAtOnce() throws Exception {
        Callable<PersonId> meeting = () -> in(() -> people.meet(person("Gun", "gun@gun.example")));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var met = new HashSet<PersonId>();
            for (var each : threads.invokeAll(java.util.Collections.nCopies(40, meeting))) {
                met.add(each.get());
            }
            assertThat(met).hasSize(1);
        }
    }

    @Test
    void savesUnlessSomeoneElseSavedFirst() {
        var id = in(() -> people.add(person("Hanna", "hanna@h.example")));
        var read = in(() -> people.find(id)).orElseThrow();
        assertThat(in(() -> people.save(read.with(person("Hanna Ny", null))))).isTrue();
        assertThat(in(() -> people.save(read.with(person("Hanna Sen", null))))).isFalse();
        assertThat(in(() -> people.find(id)).orElseThrow().name()).isEqualTo("Hanna Ny");
    }

    @Test
    void listsThoseOfTheIdsThatExist() {
        var ulla = in(() -> people.add(person("Ulla", null)));
        var ivar = in(() -> people.add(person("Ivar", null)));
        var ids = List.of(ulla, ivar, PersonId.next());
        assertThat(in(() -> people.all(ids)))
                .extracting(Person::name)
                .containsExactly("Ivar", "Ulla");
        assertThat(in(() -> people.all(List.of()))).isEmpty();
    }

    @Test
    void emptiesWhoIsErased() {
        var id = in(() -> people.add(person("Jan", "jan@jan.example")));
        in(
                () -> {
                    people.erase(id, Instant.parse("2026-01-01T10:00:00Z"));
                    return true;
                });
        var erased = in(() -> people.find(id)).orElseThrow();
        assertThat(erased.isErased()).isTrue();
        assertThat(erased.name()).isEmpty();
        assertThat(in(() -> people.byEmail("jan@jan.example"))).isEmpty();
        assertThat(in(() -> people.save(erased.with(person("Jan", null))))).isFalse();
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        violates("person_without_name", "update person set name = ''");
        violates("person_erased_in_part", "update person set erased_at = timestamptz '2026-01-01'");
        violates("person_email_without_key", "update person set email = 'x', email_key = null");
        violates("person_merged_into_herself", "update person set merged_into = id");
        violates(
                "person_merged_into_nobody",
                "update person set merged_into = '00000000-0000-0000-0000-000000000001'");
    }

    @Test
    void keepsOperatorsApart() {
        var id = in(() -> people.add(person("Karin", "karin@k.example")));
        assertThat(work.in(favrskov, () -> people.find(id))).isEmpty();
        assertThat(work.in(favrskov, () -> people.byEmail("karin@k.example"))).isEmpty();
        assertThat(work.in(favrskov, () -> people.meet(person("Karin", "karin@k.example"))))
                .isNotEqualTo(id);
    }

    private void violates(String constraint, String sql) {
        var id = in(() -> people.add(person("Lo", null)));
        assertThatThrownBy(() -> in(() -> db.sql(sql + " where id = :id").param("id", id).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private static NewPerson person(String name, @Nullable String email) {
        return NewPerson.of(name, email == null ? null : new Email(email), SV);
    }

    private static PostalAddress none() {
        return PostalAddress.none();
    }

    private <T> T in(java.util.function.Supplier<T> unit) {
        return work.in(goteborg, unit);
    }
}
