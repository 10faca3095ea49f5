package org.handslag.inquiry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.NewWorkplace;
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

/** Employers with an address, and a coordinator who asks them what they need. */
class InquiryCast {
    private static final Pattern LINK = Pattern.compile("(/\\w+/inquiry/[\\w-]+)\\?lang");

    private final BeanFactory beans;
    private final Operator operator;
    private final Visitor coordinator;

    InquiryCast(BeanFactory beans, Operator operator, int port) {
        this.beans = beans;
        this.operator = operator;
        beans.getBean(CourseCast.class).grund(operator);
        this.coordinator = beans.getBean(Staff.class).signedIn(port, operator, Role.COORDINATOR);
    }

    Visitor coordinator() {
        return coordinator;
    }

    String home() {
        return "/" + operator.slug();
    }

    <T> T in(Supplier<T> unit) {
        return beans.getBean(UnitOfWork.class).in(operator.id(), unit);
    }

    WorkplaceId employer(String name, Sector sector, String email) {
        return employer(name, sector, email, operator.language().toLanguageTag());
    }

    WorkplaceId employer(String name, Sector sector, String email, String language) {
        return in(
                () -> {
                    var facts = NewOrganisation.of(name, operator.country(), sector);
                    var owner = beans.getBean(Organisations.class).meet(facts);
                    var place = new NewWorkplace(owner, "Köket", PostalAddress.none(), "");
                    var workplace = beans.getBean(Workplaces.class).meet(place);
                    var contact =
                            new EmployerContact(
                                    owner, workplace, "Eva på " + name, email, Locale.of(language));
                    beans.getBean(EmployerContacts.class)
                            .save(contact, beans.getBean(TestClock.class).instant());
                    return workplace;
                });
    }

    /** To all prospects of one sector, from today on, every third month. */
    static Map<String, String> typed(String name, Sector sector) {
        return new HashMap<>(
                Map.of(
                        "name", name,
                        "relation", "PROSPECT",
                        "sector", sector.name(),
                        "months", "3",
                        "first-day", "2026-11-02",
                        "survey", "ready"));
    }

    /** The path of its page. */
    String planned(Map<String, String> fields) {
        var form = coordinator.get(home() + "/inquiries/new").expect(200);
        return coordinator.submit(form, "/inquiries", fields).expect(303).header("Location");
    }

    void press(String path, String action) {
        coordinator.submit(coordinator.get(path).expect(200), path + action, Map.of()).expect(303);
    }

    void run() {
        beans.getBean(Asking.class).run();
    }

    void runOn(LocalDate day) {
        beans.getBean(TestClock.class).set(day.atTime(10, 0).atZone(operator.zone()).toInstant());
        run();
    }

    List<Inbox.Letter> letters(String address) {
        return beans.getBean(Inbox.class).of(operator, address);
    }

    /** The path of the link in the last letter to an address. */
    String link(String address) {
        var letter = beans.getBean(Inbox.class).last(operator, address).text();
        var found = LINK.matcher(letter);
        if (!found.find()) {
            throw new AssertionError("No link in " + letter);
        }
        return found.group(1);
    }
}
