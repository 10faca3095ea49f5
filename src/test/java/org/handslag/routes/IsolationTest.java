package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.handslag.web.Csrf;
import org.handslag.web.Who;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What belongs to one operator does not exist for another, by whichever route it is asked for. */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {
    /**
     * What anyone may type: the answer to a wrong or an ended one is a page that says so, and the
     * card's languages and parts, and the compendium's chapters, are called the same everywhere.
     */
    private static final Set<String> ANSWERED =
            Set.of(
                    "GET /guide/{chapter}",
                    "GET /guide/{chapter}/{tag}",
                    "POST /guide/{chapter}/{tag}",
                    "POST /guide/{chapter}/{tag}/taken-back",
                    "GET /learning-card/{tag}",
                    "POST /learning-card/{tag}/review",
                    "GET /learning-card/{tag}/{code}",
                    "POST /learning-card/{tag}/{code}",
                    "GET /me/card/parts/{part}",
                    "POST /me/card/parts/{part}",
                    "GET /certificate/{code}",
                    "GET /code/{code}",
                    "GET /sign-in/link/{token}",
                    "POST /sign-in/link/{token}");

    /**
     * There only for someone who waits or is offered a seat, for an employer's contact, for those
     * of a circle, or once an agreement or an ending has come so far.
     */
    private static final Set<String> FOR_OTHERS =
            Set.of(
                    "GET /asked/{id}",
                    "GET /choices/{id}/beginning",
                    "GET /met/{guest}",
                    "GET /mentorships/{id}/agreement/approval",
                    "GET /mentorships/{id}/agreement/behalf/{party}",
                    "GET /mentorships/{id}/agreement/behalf/{party}/code",
                    "GET /mentorships/{id}/agreement/change",
                    "GET /mentorships/{id}/service/pdf",
                    "GET /mentorships/{id}/summary/mine",
                    "GET /mentorships/{id}/testimonials/{role}/pdf",
                    "GET /mentorships/{id}/another-mentor",
                    "GET /mentorships/{id}/handovers/{handover}",
                    "GET /mentorships/{id}/handovers/{handover}/text",
                    "GET /mentorships/{id}/card",
                    "GET /mentorships/{id}/progress",
                    "GET /mentorships/{id}/progress/answer",
                    "GET /mentorships/{id}/progress/behalf",
                    "GET /mentorships/{id}/wellbeing/answer",
                    "GET /mentorships/{id}/card/together",
                    "GET /mentorships/{id}/card/parts/{part}",
                    "GET /mentorships/{id}/card/showing",
                    "GET /mentorships/{id}/own-notes",
                    "GET /mentorships/{id}/own-notes/{note}",
                    "GET /mentorships/{id}/hours/week",
                    "GET /referrals/{id}/profile/{aspect}",
                    "GET /referrals/{id}/profile/first",
                    "GET /protected/{id}",
                    "GET /protected/{id}/ending",
                    "GET /room/booked/{booking}",
                    "GET /instances/{id}/registered/{registration}/reply",
                    "GET /instances/{id}/registered/{registration}/seat");

    private final BeanFactory beans;
    private final Rows rows;
    private final Everything everything;
    private final int port;

    IsolationTest(BeanFactory beans, Environment settings, @LocalServerPort int port) {
        this.beans = beans;
        this.rows = new Rows(settings);
        this.everything = new Everything(beans, rows, port);
        this.port = port;
    }

    @BeforeAll
    void make() {
        everything.make();
    }

    /** The others of these tests would find nothing in an empty house. */
    @Test
    void showsItsOwnToEachOperator() {
        var leader = everything.leader(everything.goteborg());
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.reads()
                    && !route.pattern().contains("/me/")
                    && !FOR_OTHERS.contains(route.toString())) {
                var status = leader.get("/goteborg" + everything.path(route)).status();
                if (status != 200 && status != 303) {
                    wrong.add(route + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void showsNothingOfAnotherOperatorToItsLeaders() {
        showsNothing(everything.leader(everything.favrskov()));
    }

    @Test
    void showsNothingOfAnotherOperatorToVisitors() {
        showsNothing(new Visitor(port, "da"));
    }

    /** Signed in at the one, with the cookie of the one, in the address of the other. */
    @Test
    void knowsNobodyFromAnotherOperator() {
        var stranger = everything.leader(everything.favrskov());
        var wrong = new ArrayList<String>();
        for (var route : Route.all(beans)) {
            if (!route.isFor(Who.VISITOR, Who.LINK_HOLDER)) {
                var path =
                        "/goteborg"
                                + (route.namesSomething() ? everything.path(route) : route.plain());
                var status = ask(stranger, "/favrskov/contact", route, path).status();
                if (status != (route.reads() ? 302 : 404)) {
                    wrong.add(route + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void takesNoCodeOfAnotherOperator() {
        var typed = Map.of("code", everything.ids().code());
        var there = new Visitor(port, "da");
        there.submit(there.get("/favrskov/code").expect(200), "/code", typed).expect(422);
        var here = new Visitor(port, "sv");
        here.submit(here.get("/goteborg/code").expect(200), "/code", typed).expect(303);
    }

    private void showsNothing(Visitor stranger) {
        var paths =
                routes().stream().map(route -> Map.entry(route, everything.path(route))).toList();
        var before = rows.now();
        var wrong = new ArrayList<String>();
        for (var one : paths) {
            var route = one.getKey();
            if (!ANSWERED.contains(route.toString())) {
                var page = ask(stranger, "/favrskov/contact", route, "/favrskov" + one.getValue());
                if (page.status() != 404 && !asksToSignIn(page, route)) {
                    wrong.add(route + " answered " + page.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows.now()).isEqualTo(before);
    }

    private static boolean asksToSignIn(Visitor.Page page, Route route) {
        return page.status() == 302 && !route.isFor(Who.VISITOR, Who.LINK_HOLDER);
    }

    private List<Route> routes() {
        return Route.all(beans).stream().filter(Route::namesSomething).toList();
    }

    static Visitor.Page ask(Visitor visitor, String formAt, Route route, String path) {
        if (route.reads()) {
            return visitor.get(path);
        }
        var token = visitor.get(formAt).html().select("input[name=_csrf]").val();
        return visitor.post(path, Map.of(Csrf.FIELD, token));
    }
}
