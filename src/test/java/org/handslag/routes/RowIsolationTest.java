package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.handslag.scope.OperatorId;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the serving user sees and changes in each table, and whom each names after a merge, with the
 * whole World in them.
 */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowIsolationTest {
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Rows rows;
    private final Everything everything;
    private final BeanFactory beans;

    RowIsolationTest(
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
    }

    @BeforeAll
    void make() {
        everything.make();
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
                        "agreement_approval",
                        "ambassador_rule",
                        "campaign_answer",
                        "campaign_date",
                        "campaign_limit",
                        "campaign_sending",
                        "campaign_wave",
                        "collaboration",
                        "relation_responsible",
                        "shelter_copy",
                        "shelter_told",
                        "left_alone",
                        "workplace_size",
                        "asked_change",
                        "choosing_silence",
                        "circle_afterwards",
                        "match_mark",
                        "circular",
                        "data_protection",
                        "installation",
                        "limit_count",
                        "meeting_rating",
                        "mentor_wish",
                        "message_step",
                        "need",
                        "operator_contact",
                        "hour_statement",
                        "person_not_same",
                        "refused_address",
                        "refused_reading",
                        "reminder_default",
                        "reminder_told",
                        "site_text",
                        "thanked",
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
                        "search_cards", "search_cards('mentee or adept', 1000)",
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
            var update =
                    "update " + table + " set operator_id = operator_id where operator_id <> :own";
            assertThat(written(favrskov, update)).as(update).isZero();
        }
        assertThat(rows.now()).isEqualTo(before);
    }

    @Test
    void namesNobodyWhoseEntryHasBecomeAnother() {
        var people = beans.getBean(PeopleCast.class);
        var goteborg = everything.goteborg();
        Supplier<Visitor> office = () -> everything.leader(goteborg);
        var names = new MergedNames(rows.db(), people, office, goteborg.id());
        assertThat(names.unused())
                .as("columns in which nobody stands: let Everything make such a row")
                .isEmpty();
        names.followAndComeBack();
    }

    private int written(OperatorId operator, String sql) {
        try {
            return work.in(operator, () -> db.sql(sql).param("own", operator.value()).update());
        } catch (DataAccessException forbidden) {
            return 0;
        }
    }

    private List<String> ofOperators() {
        var without =
                Set.of("operator", "installation", "scheduled_tasks", "flyway_schema_history");
        return rows.tables().stream().filter(table -> !without.contains(table)).toList();
    }
}
