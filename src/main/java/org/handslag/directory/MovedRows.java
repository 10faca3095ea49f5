package org.handslag.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which rows of which table a merge of two persons moved, so that it can be undone. */
@Repository
public class MovedRows {
    private final JdbcClient db;

    MovedRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Lets rows follow a person who is merged, and remembers which.
     *
     * @param sql the owner's own update: takes {@code :from} and {@code :into}, returns the ids of
     *     the rows that it moved
     */
    public void follow(PersonsMerged merged, String table, String sql) {
        var rows =
                db.sql(sql)
                        .param("from", merged.from())
                        .param("into", merged.into())
                        .query(UUID.class)
                        .list();
        remember(merged.merge(), table, rows);
    }

    /** Gives back the rows that followed, unless they have gone on to someone else since. */
    public void giveBack(PersonsParted parted, String table) {
        db.sql(
                        "update "
                                + table
                                + """
                                 set person_id = :from
                                 where id = any (:rows)
                                   and person_id = :into
                                """)
                .param("from", parted.from())
                .param("into", parted.into())
                .param("rows", of(parted.merge(), table).toArray(UUID[]::new))
                .update();
    }

    public void remember(MergeId merge, String table, Collection<UUID> rows) {
        if (!rows.isEmpty()) {
            db.sql(
                            """
                            insert into merge_moved_row (merge_id, table_name, row_id)
                            select :merge, :table, unnest(:rows::uuid[])
                            on conflict do nothing
                            """)
                    .param("merge", merge)
                    .param("table", table)
                    .param("rows", rows.toArray(UUID[]::new))
                    .update();
        }
    }

    public List<UUID> of(MergeId merge, String table) {
        return db.sql(
                        """
                        select row_id
                          from merge_moved_row
                         where merge_id = :merge
                           and table_name = :table
                        """)
                .param("merge", merge)
                .param("table", table)
                .query(UUID.class)
                .list();
    }
}
