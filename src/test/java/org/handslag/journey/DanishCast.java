package org.handslag.journey;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.handslag.completion.Completing;
import org.handslag.directory.Affiliations;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.Organisations;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Staff;
import org.springframework.beans.factory.BeanFactory;

/**
 * Those who are there in Favrskov before anyone comes in: the job centre's people, a nursing home,
 * and a colleague there who has gone through the mentor course.
 */
final class DanishCast {
    private static final LocalDate TRAINED = LocalDate.of(2025, 5, 6);

    private final BeanFactory beans;
    private final Staff staff;

    DanishCast(BeanFactory beans) {
        this.beans = beans;
        this.staff = beans.getBean(Staff.class);
    }

    Operator favrskov() {
        return beans.getBean(Cast.class).favrskov();
    }

    PersonId holding(Role role, String name) {
        var person = known(name, DanishNames.address(name));
        staff.give(favrskov(), person, role, Staff.everywhere(favrskov()));
        return person;
    }

    WorkplaceId workplace(String employer, String name) {
        var facts = NewOrganisation.of(employer, favrskov().country(), Sector.PUBLIC);
        return in(
                () -> {
                    var organisation = beans.getBean(Organisations.class).meet(facts);
                    var none = PostalAddress.none();
                    var place = new NewWorkplace(organisation, name, none, "Favrskov");
                    return beans.getBean(Workplaces.class).meet(place);
                });
    }

    /** The one at the workplace whom the programme talks with. */
    PersonId contact(String name, WorkplaceId workplace) {
        var person = known(name, DanishNames.address(name));
        var there = new RoleScope(RoleScope.Kind.WORKPLACE, workplace.value());
        staff.give(favrskov(), person, Role.EMPLOYER_CONTACT, there);
        return person;
    }

    /** A colleague there who has completed the two days of the course. */
    PersonId mentor(String name, WorkplaceId workplace) {
        var courses = beans.getBean(CourseCast.class);
        var course = courses.course(favrskov(), "mentorkursus", "Mentorkursus på to dage");
        var by = CourseCast.coordinator(favrskov());
        var person = known(name, DanishNames.address(name));
        in(() -> beans.getBean(Affiliations.class).begin(person, workplace, "", TRAINED));
        in(() -> beans.getBean(Completing.class).recordEarlier(person, course.id(), TRAINED, by));
        return person;
    }

    /** Whoever has this address. */
    PersonId known(String name, String address) {
        return staff.person(favrskov(), name, address);
    }

    private <T> T in(Supplier<T> verb) {
        return beans.getBean(UnitOfWork.class).in(favrskov().id(), verb);
    }
}
