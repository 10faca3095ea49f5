package org.handslag.support;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.handslag.directory.AffiliationId;
import org.handslag.directory.Affiliations;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewPerson;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisations;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** People and workplaces of Göteborg, made by the directory's own verbs. */
public class PeopleCast {
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final UnitOfWork work;
    private final People people;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Affiliations affiliations;
    private final Cast cast;

    PeopleCast(
            UnitOfWork work,
            People people,
            Organisations organisations,
            Workplaces workplaces,
            Affiliations affiliations,
            Cast cast) {
        this.work = work;
        this.people = people;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.affiliations = affiliations;
        this.cast = cast;
    }

    public PersonId person(String name, @Nullable String email, @Nullable String telephone) {
        var facts =
                new NewPerson(
                        name,
                        email == null ? null : new Email(email),
                        telephone,
                        PostalAddress.none(),
                        goteborg().language());
        return in(() -> people.add(facts));
    }

    public WorkplaceId workplace(String organisation, String name) {
        var facts = NewOrganisation.of(organisation, goteborg().country(), Sector.PUBLIC);
        return in(
                () ->
                        workplaces.meet(
                                new NewWorkplace(
                                        organisations.meet(facts),
                                        name,
                                        PostalAddress.none(),
                                        "Göteborg")));
    }

    public AffiliationId worksAt(PersonId person, WorkplaceId workplace) {
        return in(() -> affiliations.begin(person, workplace, "", MARCH));
    }

    public <T extends @Nullable Object> T in(Supplier<T> unit) {
        return work.in(goteborg().id(), unit);
    }

    private Operator goteborg() {
        return cast.goteborg();
    }
}
