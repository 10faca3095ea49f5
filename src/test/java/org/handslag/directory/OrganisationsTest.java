package org.handslag.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.handslag.scope.Country;
import org.handslag.scope.OperatorId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@ServerTest
class OrganisationsTest {
    private static final RegistrationNumber NUMBER =
            new RegistrationNumber(Country.SE, "1234567897");

    private final UnitOfWork work;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final OperatorId goteborg;

    OrganisationsTest(
            UnitOfWork work, Organisations organisations, Workplaces workplaces, Cast cast) {
        this.work = work;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.goteborg = cast.goteborg().id();
    }

    @Test
    void findsWhatWasAdded() {
        var facts = numbered("Kärra Livs AB", new RegistrationNumber(Country.DK, "13585628"));
        var id = in(() -> organisations.add(facts));
        assertThat(in(() -> organisations.find(id)).orElseThrow().facts()).isEqualTo(facts);
        assertThat(in(() -> organisations.all(List.of(id, OrganisationId.next())))).hasSize(1);
        assertThat(in(() -> organisations.all(List.of()))).isEmpty();
    }

    @Test
    void meetsTheSameOrganisationByNameHoweverItIsSpelt() {
        var id = in(() -> organisations.meet(named("Bergsjö Städ")));
        assertThat(in(() -> organisations.meet(named("BERGSJÖ  städ ")))).isEqualTo(id);
    }

    @Test
    void givesTheNumberToOneThatWasKnownByNameOnly() {
        var id = in(() -> organisations.meet(named("Lundby Bygg")));
        assertThat(in(() -> organisations.meet(numbered("Lundby Bygg", NUMBER)))).isEqualTo(id);
        assertThat(in(() -> organisations.byNumber(NUMBER)).orElseThrow().id()).isEqualTo(id);
        assertThat(in(() -> organisations.meet(numbered("Lundby", NUMBER)))).isEqualTo(id);
        assertThat(in(() -> organisations.find(id)).orElseThrow().name()).isEqualTo("Lundby Bygg");
    }

    @Test
    void letsNumbersTellTwoOfOneNameApart() {
        var first = new RegistrationNumber(Country.NO, "988077917");
        var id = in(() -> organisations.add(numbered("Frelsesarmeen", first)));
        assertThat(in(() -> organisations.meet(in("Frelsesarmeen", Country.NO)))).isEqualTo(id);
        assertThatThrownBy(() -> in(() -> organisations.add(numbered("Annen", first))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("organisation_number_taken");
    }

    @Test
    void refusesTwoOfOneNameWithoutNumber() {
        in(() -> organisations.add(named("Hisingens kyrka")));
        assertThatThrownBy(() -> in(() -> organisations.add(named("Hisingens Kyrka"))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("organisation_taken");
    }

    @Test
    void savesAnOrganisationUnlessSomeoneElseSavedFirst() {
        var id = in(() -> organisations.add(named("Majorna Kaffe")));
        var read = in(() -> organisations.find(id)).orElseThrow();
        assertThat(in(() -> organisations.save(read.with(named("Majorna Te"))))).isTrue();
        assertThat(in(() -> organisations.save(read.with(named("Majorna Vin"))))).isFalse();
    }

    @Test
    void meetsTheSameWorkplaceAgain() {
        var organisation = in(() -> organisations.add(named("Frölunda Bageri")));
        var id = in(() -> workplaces.meet(NewWorkplace.of(organisation, "Torget")));
        assertThat(in(() -> workplaces.meet(NewWorkplace.of(organisation, "torget"))))
                .isEqualTo(id);
        assertThat(in(() -> workplaces.of(organisation))).extracting(Workplace::id).contains(id);
        assertThat(in(() -> workplaces.all(List.of(id)))).hasSize(1);
        assertThat(in(() -> workplaces.all(List.of()))).isEmpty();
    }

    @Test
    void savesAWorkplaceUnlessSomeoneElseSavedFirst() {
        var organisation = in(() -> organisations.add(named("Angered Vård")));
        var facts =
                new NewWorkplace(
                        organisation,
                        "Norra",
                        new PostalAddress("Gatan 1", "424 65", "Angered"),
                        "Göteborg");
        var id = in(() -> workplaces.add(facts));
        var read = in(() -> workplaces.find(id)).orElseThrow();
        assertThat(read.facts()).isEqualTo(facts);
        var renamed = read.with(NewWorkplace.of(organisation, "Södra"));
        assertThat(in(() -> workplaces.save(renamed))).isTrue();
        assertThat(in(() -> workplaces.save(renamed))).isFalse();
    }

    @Test
    void refusesTwoWorkplacesOfOneName() {
        var organisation = in(() -> organisations.add(named("Ale Kommun")));
        in(() -> workplaces.add(NewWorkplace.of(organisation, "Köket")));
        assertThatThrownBy(() -> in(() -> workplaces.add(NewWorkplace.of(organisation, "KÖKET"))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("workplace_taken");
    }

    private static NewOrganisation named(String name) {
        return in(name, Country.SE);
    }

    private static NewOrganisation in(String name, Country country) {
        return NewOrganisation.of(name, country, Sector.PRIVATE);
    }

    private static NewOrganisation numbered(String name, @Nullable RegistrationNumber number) {
        var country = number == null ? Country.SE : number.country();
        return new NewOrganisation(
                name, country, number, Sector.PUBLIC, "Göteborg", "https://a.example");
    }

    private <T> T in(Supplier<T> unit) {
        return work.in(goteborg, unit);
    }
}
