package org.handslag.routes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** An offer with an adjustment that someone has seen, and a mentor who has said what she wants. */
final class OffersToo {
    static final Map<String, String> IDS =
            Map.of(
                    "adjustments/{id}", RealRows.first("id", "adjustment"),
                    "trades/{id}", RealRows.first("id", "trade"),
                    "offers/{offer}", RealRows.last("id", "workplace_offer"),
                    "readiness/{workplace}", RealRows.last("workplace_id", "readiness_check"),
                    "adjustments/{adjustment}",
                            "select adjustment_id from workplace_offer_adjustment where offer_id = ("
                                    + RealRows.last("id", "workplace_offer")
                                    + ") order by adjustment_id limit 1");

    private final BeanFactory beans;
    private final RealIds ids;
    private final int port;

    OffersToo(BeanFactory beans, RealIds ids, int port) {
        this.beans = beans;
        this.ids = ids;
        this.port = port;
    }

    /** The words of the program, at an operator that has not taken them in. */
    static void takeIn(BeanFactory beans, Operator operator) {
        beans.getBean(UnitOfWork.class)
                .in(
                        operator.id(),
                        () ->
                                beans.getBean(AdjustmentCatalogue.class)
                                        .takeIn(CourseCast.coordinator(operator)));
    }

    void make(Visitor leader, Operator goteborg) {
        takeIn(beans, goteborg);
        var room = new Route("GET", "/room/{room}/workplaces/{workplace}/employees", Set.of());
        var workplace = ids.path(room).replaceAll(".*/workplaces/|/employees", "");
        var form = leader.get("/goteborg/offers/new?workplace=" + workplace).expect(200);
        leader.submit(
                        form,
                        "/offers",
                        Map.of(
                                "places", "2",
                                "from", "2026-11-02",
                                "kinds", form.html().select("[name=kinds]").first().val(),
                                "trade", form.html().select("[name=trade] option").last().val(),
                                "tasks", "Packa upp",
                                "languages", "sv"))
                .expect(303);
        var offer = "/goteborg" + ids.path(new Route("GET", "/offers/{offer}", Set.of()));
        var boxes = leader.get(offer + "/adjustments").expect(200);
        var one = boxes.html().select("[type=checkbox]").first();
        leader.submit(boxes, "/adjustments", Map.of(one.attr("name"), one.val())).expect(303);
        var seen = leader.get(offer + "/verification").expect(200);
        leader.submit(seen, "/verification", Map.of("seen", one.val())).expect(303);
        look(leader, workplace);
        say(goteborg);
    }

    private static void look(Visitor leader, String workplace) {
        var form = leader.get("/goteborg/readiness/" + workplace + "/new").expect(200);
        var typed = new HashMap<String, String>();
        form.html()
                .select("main input[type=radio]")
                .forEach(one -> typed.put(one.attr("name"), "YES"));
        leader.submit(form, "/readiness/" + workplace, typed).expect(303);
    }

    private void say(Operator goteborg) {
        var completed = RealRows.COMPLETED.formatted("c.person_id");
        var person = new PersonId(UUID.fromString(ids.id(completed)));
        var mentor = beans.getBean(Staff.class).signedIn(port, goteborg, person);
        var form = mentor.get("/goteborg/me/willingness").expect(200);
        mentor.submit(form, "/willingness", Map.of("answer", "WILLING", "most", "1")).expect(303);
    }
}
