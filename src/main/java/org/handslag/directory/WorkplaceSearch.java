package org.handslag.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds workplaces by any words of their name or their organisation's. */
@Repository
public class WorkplaceSearch {
    /** A workplace with the name of its organisation. */
    public record Found(WorkplaceId id, String name, String organisation) {}

    private final JdbcClient db;

    WorkplaceSearch(JdbcClient db) {
        this.db = db;
    }

    /** At most so many of those that match every word. Nothing typed finds nothing. */
    public List<Found> find(String typed, int most) {
        var patterns = SearchText.patterns(typed);
        return patterns.isEmpty()
                ? List.of()
                : db.sql(
                                """
                                select w.id, w.name, o.name as organisation
                                  from workplace w
                                  join organisation o on o.id = w.organisation_id
                                 where w.id in (select search_workplaces(:patterns))
                                 order by o.name, w.name, w.id
                                 limit :most
                                """)
                        .param("patterns", patterns.toArray(String[]::new))
                        .param("most", most)
                        .query(
                                (row, _) ->
                                        new Found(
                                                new WorkplaceId(row.getObject("id", UUID.class)),
                                                row.getString("name"),
                                                row.getString("organisation")))
                        .list();
    }
}
