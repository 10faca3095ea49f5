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
