package org.handslag.commission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Crowd;
import org.handslag.support.Inbox;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;

/** An orderer and a coordinator who go through the pages of an order without a browser. */
public final class OrderCast {
    static final LocalDate DAY = LocalDate.of(2027, 3, 21);

    private final Operator operator;
    private final Inbox inbox;
    private final String email;
    private final Supplier<Visitor> door;
    final Visitor orderer;
    public Visitor coordinator;

    public OrderCast(Operator operator, Inbox inbox, Staff staff, int port, String email) {
        this.operator = operator;
        this.inbox = inbox;
        this.email = email;
        var language = operator.language().toLanguageTag();
        this.orderer = Crowd.fromElsewhere(new Visitor(port, language));
        this.door = () -> staff.signedIn(port, operator, Role.COORDINATOR);
        this.coordinator = door.get();
    }

    /** After so long that she is signed out. */
    public void signInAgain() {
        coordinator = door.get();
    }

    /** What a labour-market unit writes for the university's cleaning department. */
    public Map<String, String> wish() {
        var wish = new HashMap<String, String>();
        wish.put("organisation", organisation());
        wish.put("unit", "Jobbspår");
        wish.put("name", "Eva Order");
        wish.put("email", email);
        wish.put("host", "Lokalvården på universitetet");
        wish.put("audience", "Kvinnor som kom hit som vuxna och inte har arbetat på länge");
        wish.put("placements", "6");
        wish.put("coming", "I mitten av april");
        wish.put("work", "Lokalvård");
        wish.put("day1", DAY.toString());
        wish.put("day2", DAY.plusDays(7).toString());
        wish.put("part2", "MORNING");
        wish.put("seats", "12");
        wish.put("payer", "Arbetsmarknadsenheten 2");
        wish.put("reference", "4711-99");
        wish.put("may-open", "yes");
        wish.put("access", "Hörslinga");
        return wish;
    }

    public Visitor.Page send(Map<String, String> wish) {
        return orderer.submit(orderForm(), "/courses/order", wish);
    }

    public Visitor.Page orderForm() {
        return orderer.get(path("/courses/order")).expect(200);
    }

    /** Orders; returns the orderer's own page. */
    String ordered() {
        send(wish()).expect(303);
        return own();
    }

    /** The path of the last link that was mailed to her. */
    String own() {
        return inbox.last(operator, email).path();
    }

    public Visitor.Page page() {
        return orderer.get(own()).expect(200);
    }

    /** A name of its own for each orderer. */
    String organisation() {
        return "Arbetsmarknadsenheten " + Integer.toString(Math.abs(email.hashCode()), 36);
    }

    /** The coordinator's page of the one order that there is of this organisation. */
    public String desk() {
        var words = organisation().replace(' ', '+');
        var list = coordinator.get(path("/orders?q=" + words)).expect(200);
        return list.html().select("tbody tr a").attr("href");
    }

    void offer(Map<String, String> words) {
        var desk = desk();
        var values = new HashMap<>(Map.of("contents", "Grund", "cost", "24 000 kr"));
        values.putAll(words);
        var form = coordinator.get(desk + "/offer").expect(200);
        coordinator.submit(form, "/offer", values).expect(303);
    }

    Visitor.Page agree() {
        return orderer.submit(page(), "/agreement", Map.of());
    }

    /** Makes the two dates of the programme's own commissioned course. */
    void plan(String course, LocalDate first) {
        var form = coordinator.get(desk() + "/dates/new").expect(200);
        var values =
                new HashMap<>(
                        Map.of(
                                "course1",
                                course,
                                "day1",
                                first.toString(),
                                "course2",
                                course,
                                "day2",
                                first.plusDays(13).toString(),
                                "seats",
                                "12",
                                "contactName",
                                "Maja Lind",
                                "contactEmail",
                                "maja.lind@goteborg.example",
                                "domains",
                                "stadservice.example"));
        coordinator.submit(form, "/dates", values).expect(303);
    }

    /** From order to dates that are made. */
    public void planned(String course, LocalDate first) {
        ordered();
        offer(Map.of());
        agree().expect(303);
        plan(course, first);
    }

    public String path(String below) {
        return "/" + operator.slug() + below;
    }
}
