package org.handslag.routes;

import java.util.Map;
import java.util.Set;
import org.handslag.support.Visitor;

/** A course that someone has ordered and that is planned, made by its pages. */
final class Ordered {
    private static final String MAIL = "eva.order@enheten.example";

    private Ordered() {}

    static void make(Visitor leader, Visitor orderer, Everything everything) {
        var form = orderer.get("/goteborg/courses/order").expect(200);
        var wish =
                Map.of(
                        "organisation", "Enheten för arbete",
                        "name", "Eva Order",
                        "email", MAIL,
                        "host", "Lokalvården",
                        "day1", "2027-03-21",
                        "seats", "12",
                        "may-open", "yes");
        orderer.submit(form, "/courses/order", wish).expect(303);
        var order = "/goteborg" + everything.path(new Route("GET", "/orders/{id}", Set.of()));
        var offer = leader.get(order + "/offer").expect(200);
        var words = Map.of("contents", "Grund", "cost", "24 000 kr");
        leader.submit(offer, "/offer", words).expect(303);
        var own = "/goteborg" + everything.path(new Route("GET", "/order/{token}", Set.of()));
        orderer.submit(orderer.get(own).expect(200), "/agreement", Map.of()).expect(303);
        var plan = leader.get(order + "/dates/new").expect(200);
        var course = plan.html().select("[name=course1] option[value~=.]").val();
        var date =
                Map.of(
                        "course1", course,
                        "day1", "2027-03-21",
                        "contactName", "Maja Lind",
                        "contactEmail", "maja.lind@goteborg.example");
        leader.submit(plan, "/dates", date).expect(303);
        var opening =
                "/goteborg"
                        + everything.path(new Route("GET", "/instances/{id}/opening", Set.of()));
        var then = Map.of("how-many", "ALL", "day", "2027-03-14", "time", "09:00");
        leader.submit(leader.get(opening).expect(200), "/opening", then).expect(303);
        var note = Map.of("note", "Ringde om salen");
        leader.submit(leader.get(order).expect(200), "/notes", note).expect(303);
    }
}
