package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.scope.OperatorId;
import org.handslag.scope.UnitOfWork;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to one operator does not exist for another, by whichever route it is asked for. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {
    /** What anyone may type: the answer to a wrong or an ended one is a page that says so. */
    private static final Set<String> ANSWERED =
            Set.of(
                    "GET /certificate/{code}",
                    "GET /code/{code}",
                    "GET /sign-in/link/{token}",
                    "POST /sign-in/link/{token}");

    private final BeanFactory beans;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Rows rows;
    private final Everything everything;
    private final int port;

    IsolationTest(
            BeanFactory beans,
            UnitOfWork work,
            JdbcClient db,
            Environment settings,
            @LocalServerPort int port) {
        this.beans = beans;
        this.work = work;
        this.db = db;
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
            if (route.reads() && !route.pattern().contains("/me/")) {
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
                var path = "/goteborg" + (route.namesSomething() ? everything.path(route) : plain(route));
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
        var typed = Map.of("code", everything.code());
        var there = new Visitor(port, "da");
        there.submit(there.get("/favrskov/code").expect(200), "/code", typed).expect(422);
        var here = new Visitor(port, "sv");
        here.submit(here.get("/goteborg/code").expect(200), "/code", typed).expect(303);
    }

    @Test
    void seesNoRowWithoutOperatorAndNoneOfAnother() {
        var favrskov = everything.favrskov().id();
        var goteborg = everything.goteborg().id();
        var empty = new ArrayList<String>();
        for (var table : ofOperators()) {
            var count = "select count(*) from " + table;
            assertThat(work.operatorFree(() -> db.sql(count).query(Long.class).single()))
                    .as("%s without operator", table)
                    .isZero();
            assertThat(work.in(favrskov, () -> db.sql(count).query(Long.class).single()))
                    .as("%s of Favrskov", table)
                    .isEqualTo(rows.count(table, favrskov, false));
            if (rows.count(table, goteborg, false) == 0) {
                empty.add(table);
            }
        }
        assertThat(empty)
                .as("tables in which nothing could have been seen")
                .isSubsetOf(
                        "accessibility_statement",
                        "data_protection",
                        "installation",
                        "limit_count",
                        "message_step",
                        "need",
                        "operator_contact",
                        "person_not_same",
                        "refused_address",
                        "refused_reading",
                        "reminder",
                        "site_text",
                        "urgent_notice",
                        "wall",
                        "attendance",
                        "intake_heading");
    }

    /** Functions that see with the owner's eyes, each asked for all that it can find. */
    @Test
    void findsNothingOfAnotherByFunctionsThatSeeEverything() {
        var all =
                Map.of(
                        "search_people", "search_people(array['%'])",
                        "search_organisations", "search_organisations(array['%'])",
                        "search_workplaces", "search_workplaces(array['%'])",
                        "messages_found", "messages_found('', null)");
        // Asked for by the program itself: CatalogueTest says what they are for.
        var others =
                Set.of(
                        "make_reading_month",
                        "drop_reading_months_before",
                        "operators_with_due_messages",
                        "signed_in");
        var named = new HashSet<>(all.keySet());
        named.addAll(others);
        assertThat(
                        work.operatorFree(
                                () ->
                                        db.sql(
                                                        """
                                                        select proname from pg_proc
                                                         where prosecdef
                                                           and pronamespace = 'public'::regnamespace
                                                        """)
                                                .query(String.class)
                                                .set()))
                .isEqualTo(named);
        var own = rows.ids(everything.favrskov().id(), false).keySet();
        for (var function : all.values()) {
            var query = "select x::text from " + function + " x";
            assertThat(work.operatorFree(() -> db.sql(query).query(String.class).list())).isEmpty();
            assertThat(
                            work.in(
                                    everything.favrskov().id(),
                                    () -> db.sql(query).query(String.class).list()))
                    .as(function)
                    .isNotEmpty()
                    .isSubsetOf(own);
        }
    }

    @Test
    void changesNoRowOfAnother() {
        var favrskov = everything.favrskov().id();
        var before = rows.now();
        for (var table : ofOperators()) {
            var update = "update " + table + " set operator_id = operator_id where operator_id <> :own";
            assertThat(written(favrskov, update)).as(update).isZero();
        }
        assertThat(rows.now()).isEqualTo(before);
    }

    private int written(OperatorId operator, String sql) {
        try {
            return work.in(operator, () -> db.sql(sql).param("own", operator.value()).update());
        } catch (DataAccessException forbidden) {
            return 0;
        }
    }

    private List<String> ofOperators() {
        var without = Set.of("operator", "installation", "scheduled_tasks", "flyway_schema_history");
        return rows.tables().stream().filter(table -> !without.contains(table)).toList();
    }

    private void showsNothing(Visitor stranger) {
        var paths = routes().stream().map(route -> Map.entry(route, everything.path(route))).toList();
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
        return page.status() == 302
                && !route.isFor(Who.VISITOR, Who.LINK_HOLDER);
    }

    private List<Route> routes() {
        return Route.all(beans).stream().filter(Route::namesSomething).toList();
    }

    private static String plain(Route route) {
        return route.pattern().replace("{key}", "start");
    }

    static Visitor.Page ask(Visitor visitor, String formAt, Route route, String path) {
        if (route.reads()) {
            return visitor.get(path);
        }
        var token = visitor.get(formAt).html().select("input[name=_csrf]").val();
        return visitor.post(path, Map.of(Csrf.FIELD, token));
    }
}
