package org.handslag.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Organisations;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.relation.EmployerContact;
import org.handslag.relation.EmployerContacts;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** Employers of a town, and a coordinator who invites them. */
class CampaignCast {
    private final Operator operator;
    private final Parts parts;
    private final Visitor coordinator;

    /** Everything that the program brings. */
    record Parts(
            Organisations organisations,
            Workplaces workplaces,
            EmployerContacts contacts,
            Sending sending,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock) {}

    static CampaignCast of(BeanFactory beans, Operator operator, int port) {
        return new CampaignCast(
                operator,
                new Parts(
                        beans.getBean(Organisations.class),
                        beans.getBean(Workplaces.class),
                        beans.getBean(EmployerContacts.class),
                        beans.getBean(Sending.class),
                        beans.getBean(CourseCast.class),
                        beans.getBean(Staff.class),
                        beans.getBean(Inbox.class),
                        beans.getBean(UnitOfWork.class),
                        beans.getBean(TestClock.class)),
                port);
    }

    CampaignCast(Operator operator, Parts parts, int port) {
        this.operator = operator;
        this.parts = parts;
        parts.courses().grund(operator);
        this.coordinator = parts.staff().signedIn(port, operator, Role.COORDINATOR);
    }

    Operator operator() {
        return operator;
    }

    Visitor coordinator() {
        return coordinator;
    }

    <T> T in(Supplier<T> unit) {
        return parts.work().in(operator.id(), unit);
    }

    /** An employer of a town with one workplace and this address to write to. */
    WorkplaceId employer(String town, String name, String email) {
        return employer(town, name, email, "sv");
    }

    WorkplaceId employer(String town, String name, String email, String language) {
        return in(() -> add(town, name, email, language));
    }

    /** An employer with a workplace in each of these towns, and one contact for them all. */
    OrganisationId chain(String name, String email, String... towns) {
        return in(
                () -> {
                    var facts = NewOrganisation.of(name, operator.country(), Sector.PRIVATE);
                    var owner = parts.organisations().meet(facts);
                    for (var town : towns) {
                        var place = new NewWorkplace(owner, town, PostalAddress.none(), town);
                        parts.workplaces().meet(place);
                    }
                    var whole = new EmployerContact(owner, null, "Eva", email, Locale.of("sv"));
                    parts.contacts().save(whole, parts.clock().instant());
                    return owner;
                });
    }

    /** Many at once; the number-th is called and written to by its number. */
    void employers(String town, int number, IntFunction<String> email) {
        in(
                () -> {
                    IntStream.range(0, number)
                            .forEach(i -> add(town, town + " " + i, email.apply(i), "sv"));
                    return true;
                });
    }

    private WorkplaceId add(String town, String name, String email, String language) {
        var facts = NewOrganisation.of(name, operator.country(), Sector.PRIVATE);
        var owner = parts.organisations().meet(facts);
        var workplace =
                parts.workplaces()
                        .meet(new NewWorkplace(owner, "Butiken", PostalAddress.none(), town));
        parts.contacts()
                .save(
                        new EmployerContact(
                                owner, workplace, "Eva på " + name, email, Locale.of(language)),
                        parts.clock().instant());
        return workplace;
    }

    // --- the pages -----------------------------------------------------------------------

    static Map<String, String> typed(String name) {
        return new HashMap<>(
                Map.of(
                        "name", name,
                        "subject-sv", "Till [arbetsplats]",
                        "text-sv", "Hej [kontakt]!\n\nVi vill gärna ha med [arbetsgivare].",
                        "first-day", "2026-11-02",
                        "hour", "9",
                        "per-day", "5000"));
    }

    /** Writes a campaign; the path of its page. */
    String written(Map<String, String> fields) {
        var form = coordinator.get("/goteborg/campaigns/new").expect(200);
        var done = coordinator.submit(form, "/campaigns", fields).expect(303).header("Location");
        return done.substring(0, done.lastIndexOf('/'));
    }

    /** A draft to all workplaces of a town. */
    String draft(String town, Map<String, String> fields) {
        var path = written(fields);
        choose(path, town);
        return path;
    }

    void choose(String path, String town) {
        var found = coordinator.get(path + "/workplaces?municipality=" + town).expect(200);
        coordinator.submit(found, "/workplaces", Map.of()).expect(303);
    }

    Visitor.Page start(String path) {
        return coordinator.submit(
                coordinator.get(path + "/preview").expect(200), "/start", Map.of());
    }

    /** Begun, and all that is due is written. */
    String sent(String town, Map<String, String> fields) {
        var path = draft(town, fields);
        start(path).expect(303);
        run();
        return path;
    }

    void runOn(LocalDate day) {
        parts.clock().set(day.atTime(12, 0).atZone(operator.zone()).toInstant());
        parts.sending().run();
    }

    void run() {
        parts.sending().run();
    }

    List<Inbox.Letter> letters(String address) {
        return parts.inbox().of(operator, address);
    }

    /** The path of the link for this answer in the last letter to an address. */
    String link(String address) {
        return parts.inbox().last(operator, address).path();
    }
}
