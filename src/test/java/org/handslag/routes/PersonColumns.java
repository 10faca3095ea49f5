package org.handslag.routes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.handslag.scope.OperatorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column in which a person can be named, and how many rows name whom, seen by the owner. */
class PersonColumns {
    private final JdbcClient db;
    private final List<String> all;

    PersonColumns(JdbcClient db) {
        this.db = db;
        this.all = all();
    }

    /** All that keep an id, as "table.column", whether the catalogue knows of what or not. */
    private List<String> all() {
        return db.sql(
                        """
                        select c.table_name || '.' || c.column_name
                          from information_schema.columns c
                          join pg_class t
                            on t.oid = to_regclass(c.table_name) and t.relkind in ('r', 'p')
                           and not t.relispartition
                         where c.table_schema = 'public' and c.data_type = 'uuid'
                           and c.column_name not in ('id', 'operator_id')
                           and exists (select from information_schema.columns o
                                        where o.table_schema = c.table_schema
                                          and o.table_name = c.table_name
                                          and o.column_name = 'operator_id')
                         order by 1
                        """)
                .query(String.class)
                .list();
    }

    /** Those that reference a person, as the catalogue knows, or are called as if they did. */
    Set<String> ofPersons() {
        return db.sql(
                        """
                        select c.relname || '.' || a.attname
                          from pg_constraint k
                          join pg_class c on c.oid = k.conrelid and not c.relispartition
                          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
                         where k.contype = 'f' and k.confrelid = 'person'::regclass
                         union
                        select c.table_name || '.' || c.column_name
                          from information_schema.columns c
                         where c.table_schema = 'public' and c.column_name = 'person_id'
                        """)
                .query(String.class)
                .set();
    }

    /** Someone whom a column names and whose entry stands; null when it names nobody. */
    UUID someoneIn(String column, OperatorId operator) {
        return db.sql(
                        """
                        select p.id from %s t
                          join person p on p.operator_id = t.operator_id and p.id = t.%s
                         where p.operator_id = :operator
                           and p.merged_into is null and p.erased_at is null
                         order by p.id desc
                         limit 1
                        """
                                .formatted(table(column), column(column)))
                .param("operator", operator.value())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** How many rows of each column name this person; columns with none are left out. */
    Map<String, Integer> naming(UUID person) {
        var found = new TreeMap<String, Integer>();
        for (var one : all) {
            var rows =
                    db.sql(
                                    "select count(*) from %s where %s = :person"
                                            .formatted(table(one), column(one)))
                            .param("person", person)
                            .query(Integer.class)
                            .single();
            if (rows > 0) {
                found.put(one, rows);
            }
        }
        return found;
    }

    static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    static String column(String column) {
        return column.substring(column.indexOf('.') + 1);
    }
}
