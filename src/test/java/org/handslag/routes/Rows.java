package org.handslag.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.scope.OperatorId;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What stands in the database, seen by the owner, whom no policy binds. */
class Rows {
    /** What may change by looking: counts of tries, who has read what, when one was seen last. */
    private static final Set<String> BESIDES =
            Set.of(
                    "limit_count",
                    "reading",
                    "refused_reading",
                    "sign_in",
                    "scheduled_tasks",
                    "flyway_schema_history");

    private final SingleConnectionDataSource source;
    private final JdbcClient db;

    Rows(Environment settings) {
        source =
                new SingleConnectionDataSource(
                        settings.getRequiredProperty("handslag.db.url"),
                        settings.getRequiredProperty("handslag.db.owner.user"),
                        settings.getRequiredProperty("handslag.db.owner.password"),
                        true);
        db = JdbcClient.create(source);
    }

    /** Lets go of the database; the next question connects anew. */
    void leave() {
        source.resetConnection();
    }

    /** The owner's own eyes, for questions that are nobody else's. */
    JdbcClient db() {
        return db;
    }

    /** All tables that keep rows, without the months that the access log is divided into. */
    List<String> tables() {
        return db.sql(
                        """
                        select relname from pg_class
                         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                           and not relispartition
                         order by relname
                        """)
                .query(String.class)
                .list();
    }

    /** What this query finds of the {@code :operator}. */
    String first(String query, OperatorId operator) {
        return db.sql(query)
                .param("operator", operator.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new AssertionError("Nothing found by " + query));
    }

    /** How many rows a table holds of one operator, or of the others. */
    long count(String table, OperatorId operator, boolean others) {
        return db.sql(
                        "select count(*) from %s where operator_id %s :operator"
                                .formatted(table, others ? "<>" : "="))
                .param("operator", operator.value())
                .query(Long.class)
                .single();
    }

    /** A sum over each table's rows that is another one when anything was changed. */
    Map<String, String> now() {
        var sums =
                tables().stream()
                        .filter(table -> !BESIDES.contains(table))
                        .map(
                                """
                                select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0)
                                  from %1$s t
                                """
                                        ::formatted)
                        .collect(Collectors.joining(" union all "));
        return db
                .sql(sums)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** From now on keeps which rows of the tables are added, changed and taken away. */
    void watch() {
        db.sql(
                        """
                        create table touched (in_table text not null);
                        create function touch() returns trigger language plpgsql security definer as
                        $$ begin insert into touched values (tg_argv[0]); return null; end $$
                        """)
                .update();
        tables().stream()
                .filter(table -> !BESIDES.contains(table) && !table.equals("touched"))
                .forEach(this::watch);
    }

    private void watch(String table) {
        db.sql(
                        """
                        create trigger touched after insert or delete on %1$s
                        for each row execute function touch('%1$s');
                        create trigger touched_by_change after update on %1$s
                        for each row when (old is distinct from new) execute function touch('%1$s')
                        """
                                .formatted(table))
                .update();
    }

    /**
     * The tables in which something has changed since the last question; what was taken back is
     * not.
     */
    Set<String> touched() {
        return Set.copyOf(
                db.sql(
                                "with these as (delete from touched returning in_table) select distinct in_table from these")
                        .query(String.class)
                        .list());
    }

    /** Which pages this reader has seen of whom, as "page person". */
    Set<String> readBy(UUID reader) {
        return Set.copyOf(
                db.sql("select page || ' ' || person from reading where reader = :reader")
                        .param("reader", reader)
                        .query(String.class)
                        .list());
    }

    /** How many changes were noted and messages written until now. */
    String changes() {
        return db.sql(
                        """
                        select (select count(*) from journal) || ' changes, '
                               || (select count(*) from message) || ' messages'
                        """)
                .query(String.class)
                .single();
    }

    /** The table in which an id stands, for every id of an operator; or an id of each table. */
    Map<String, String> ids(OperatorId operator, boolean byTable) {
        var ids = new HashMap<String, String>();
        for (var table : tables()) {
            if (hasIds(table)) {
                db.sql("select id::text from %s where operator_id = :operator".formatted(table))
                        .param("operator", operator.value())
                        .query(String.class)
                        .list()
                        .forEach(id -> ids.put(byTable ? table : id, byTable ? id : table));
            }
        }
        return ids;
    }

    private boolean hasIds(String table) {
        return db.sql(
                                """
                                select count(*) from information_schema.columns
                                 where table_name = :table and table_schema = 'public'
                                   and column_name in ('id', 'operator_id') and data_type = 'uuid'
                                """)
                        .param("table", table)
                        .query(Integer.class)
                        .single()
                == 2;
    }
}
