package org.handslag.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.directory.WorkplaceId;
import org.handslag.proposal.ProposalCast;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.RoomCast;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** Those who wait in Göteborg, and employers who would like to know what they can do. */
final class SupplyCast {
    static final String PAGE = "/goteborg/supply";
    static final String WISH = "/goteborg/me/open-wish";

    private final BeanFactory beans;
    private final int port;
    final ProposalCast people;
    final RoomCast rooms;
    final Staff staff;

    SupplyCast(BeanFactory beans, int port) {
        this.beans = beans;
        this.port = port;
        this.people = new ProposalCast(beans, port);
        this.rooms = beans.getBean(RoomCast.class);
        this.staff = beans.getBean(Staff.class);
    }

    /** A contact of a workplace with a trained mentor. */
    PersonId employer(String name) {
        var workplace = workplace(name);
        rooms.mentors(1, "Mo " + name, workplace, LocalDate.of(2025, 5, 6));
        return rooms.contact("Vera " + name, RoomCast.at(workplace));
    }

    WorkplaceId workplace(String name) {
        return rooms.workplace(name + " AB", "Avdelning " + name);
    }

    Visitor as(PersonId person) {
        return staff.signedIn(port, rooms.goteborg(), person);
    }

    Visitor as(Role role) {
        return staff.signedIn(port, rooms.goteborg(), role);
    }

    /** Someone who waits and lets her wish for this work be used, and these languages. */
    PersonId wishing(String name, String trade, String language) {
        var her = people.waiting(name);
        people.says(her, "trade", "trade-1", people.offers().trade(trade), "use", "yes");
        people.says(her, "language", "languages", language, "use", "yes");
        return her;
    }

    Visitor.Page release(PersonId her, SupplyLine... lines) {
        var visitor = as(her);
        return release(visitor, visitor.get(WISH).expect(200), lines);
    }

    Visitor.Page release(Visitor visitor, Visitor.Page form, SupplyLine... lines) {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        form.html()
                .select("main form[action$=/me/open-wish] input[type=hidden]")
                .forEach(one -> pairs.add(Map.entry(one.attr("name"), one.val())));
        for (var line : lines) {
            pairs.add(Map.entry("lines", line.name()));
        }
        return visitor.post(WISH, List.copyOf(pairs));
    }

    /** What an employer reads. */
    static String read(Visitor visitor) {
        return main(visitor.get(PAGE + "?lang=sv").expect(200));
    }

    static String main(Visitor.Page page) {
        return page.html().select("main").text();
    }

    String referral(PersonId her) {
        return "/goteborg/referrals/"
                + people.one("select id from referral where person_id = '%s'".formatted(her));
    }

    ProgrammeId programme(PersonId her) {
        return ProgrammeId.of(
                people.one(
                        "select programme_id from referral where person_id = '%s'".formatted(her)));
    }

    <T> T in(Supplier<T> step) {
        return beans.getBean(UnitOfWork.class).in(rooms.goteborg().id(), step);
    }

    void does(Runnable step) {
        beans.getBean(UnitOfWork.class).in(rooms.goteborg().id(), step);
    }

    static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@adept.example";
    }
}
