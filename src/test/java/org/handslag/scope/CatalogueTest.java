package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks PostgreSQL's own catalogue: whether every table keeps the operators apart. */
@ServerTest
class CatalogueTest {
    /** Tables that belong to no operator, with the reason. At most eight. */
    private static final Map<String, String> WITHOUT_OPERATOR =
            Map.of(
                    "operator", "the operators themselves: no personal data",
                    "installation", "facts that all nodes share: no personal data",
                    "scheduled_tasks", "the queue: ids and operators, no personal data",
                    "flyway_schema_history", "the migrations, which the runner cannot read");

    /** Functions with the owner's eyes that do not ask for the operator of the transaction. */
    private static final Map<String, String> SEE_EVERYTHING =
            Map.of(
                    "make_reading_month", "makes an empty month of the access log",
                    "drop_reading_months_before", "drops whole months of the access log",
                    "operators_with_due_messages", "names the operators for whom a message waits",
                    "signed_in", "is told the operator by the filter that found it in the address");

    private static final String POLICY =
            "(operator_id = (NULLIF(current_setting('handslag.operator'::text, true),"
                    + " ''::text))::uuid)";

    private static final String TABLES =
            """
            with tables as (
                select c.oid, c.relname as name, c.relrowsecurity as secured
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            )
            """;

    private final JdbcClient db;
    private final UnitOfWork work;
    private final Cast cast;
    private final CourseCast courses;

    CatalogueTest(JdbcClient db, UnitOfWork work, Cast cast, CourseCast courses) {
        this.db = db;
        this.work = work;
        this.cast = cast;
        this.courses = courses;
    }

    @Test
    void onlyTheNamedTablesBelongToNoOperator() {
        assertThat(WITHOUT_OPERATOR).hasSizeLessThanOrEqualTo(8);
        assertThat(
                        names(
                                """
                                select name from tables where not exists (
                                    select from pg_attribute a
                                     where a.attrelid = tables.oid and a.attname = 'operator_id'
                                       and a.attnotnull and a.atttypid = 'uuid'::regtype)
                                """))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_OPERATOR.keySet());
    }

    @Test
    void theOperatorStandsFirstInEveryPrimaryKey() {
        assertThat(
                        names(
                                """
                                select name from tables where not exists (
                                    select from pg_constraint k
                                      join pg_attribute a
                                        on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                                     where k.conrelid = tables.oid and k.contype = 'p'
                                       and a.attname = 'operator_id')
                                """))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_OPERATOR.keySet());
    }

    @Test
    void everyReferenceStaysWithinItsOperator() {
        assertThat(
                        names(
                                """
                                select name || ': ' || k.conname from tables
                                  join pg_constraint k on k.conrelid = tables.oid and k.contype = 'f'
                                  join pg_attribute a
                                    on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                                 where a.attname <> 'operator_id'
                                """))
                .isEmpty();
    }

    @Test
    void everyTableHasTheOnePolicy() {
        assertThat(
                        names(
                                """
                                select name from tables
                                 where not secured
                                    or (select array_agg(pg_get_expr(p.polqual, p.polrelid))
                                          from pg_policy p
                                         where p.polrelid = tables.oid and p.polpermissive
                                           and p.polcmd = '*' and p.polwithcheck is null)
                                       is distinct from array[:policy::text]
                                """,
                                "policy",
                                POLICY))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_OPERATOR.keySet());
    }

    @Test
    void whoServesOwnsNothingAndBuildsNothing() {
        assertThat(
                        names(
                                """
                                select c.relname from pg_class c, pg_roles r
                                 where r.rolname = current_user and c.relowner = r.oid
                                 union all
                                select p.proname from pg_proc p, pg_roles r
                                 where r.rolname = current_user and p.proowner = r.oid
                                 union all
                                select 'may create' where has_schema_privilege('public', 'create')
                                 union all
                                select 'may truncate ' || name from tables
                                 where has_table_privilege(tables.oid, 'truncate, references, trigger')
                                """))
                .isEmpty();
    }

    @Test
    void functionsThatSeeEverythingLookAtOneOperator() {
        assertThat(
                        names(
                                """
                                select proname from pg_proc
                                 where prosecdef and pronamespace = 'public'::regnamespace
                                   and prosrc not like '%current_setting(''handslag.operator''%'
                                """))
                .containsExactlyInAnyOrderElementsOf(SEE_EVERYTHING.keySet());
    }

    @Test
    void functionsThatSeeEverythingNameTheirSchema() {
        assertThat(
                        names(
                                """
                                select proname from pg_proc
                                 where prosecdef and pronamespace = 'public'::regnamespace
                                   and coalesce(array_to_string(proconfig, ' '), '')
                                       !~ 'search_path=(public, pg_temp|pg_catalog, public)'
                                """))
                .isEmpty();
    }

    @Test
    void noColumnSwitchesItsIndexOffOrForgetsItsZone() {
        assertThat(
                        names(
                                """
                                select name || '.' || a.attname from tables
                                  join pg_attribute a on a.attrelid = tables.oid and a.attnum > 0
                                  join pg_type t on t.oid = a.atttypid
                                 where secured and (t.typtype = 'e' or t.typname = 'timestamp')
                                """))
                .isEmpty();
    }

    @Test
    void aQueryWithoutOperatorSeesNothing() {
        var goteborg = cast.goteborg();
        courses.published(goteborg, LocalDate.of(2026, 12, 1), 32);
        assertThat(work.in(goteborg.id(), this::tablesWithRows)).contains("course", "programme");
        assertThat(work.operatorFree(this::tablesWithRows)).isEmpty();
        assertThat(tablesWithRows()).isEmpty();
        assertThat(work.in(cast.favrskov().id(), this::tablesWithRows)).isEmpty();
    }

    /** The operators' tables of which this unit of work sees any row. */
    private List<String> tablesWithRows() {
        return names("select name from tables where secured").stream()
                .filter(table -> !db.sql("select from " + table).query().listOfRows().isEmpty())
                .toList();
    }

    private List<String> names(String query, Object... parameters) {
        var statement = db.sql(TABLES + query);
        return parameters.length == 0
                ? statement.query(String.class).list()
                : statement.param((String) parameters[0], parameters[1]).query(String.class).list();
    }
}
