package org.handslag.decision;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.directory.WorkplaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the workplaces are called at which someone may get a mentor. */
@Repository
class ChoicePlaces {
    private final JdbcClient db;

    ChoicePlaces(JdbcClient db) {
        this.db = db;
    }

    Map<WorkplaceId, String> of(Collection<WorkplaceId> workplaces) {
        return db
                .sql(
                        """
                        select w.id, case when w.name = o.name then w.name
                                          else w.name || ', ' || o.name end as place
                          from workplace w
                          join organisation o on o.id = w.organisation_id
                         where w.id = any (:ids)
                        """)
                .param("ids", workplaces.stream().map(WorkplaceId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new WorkplaceId(row.getObject("id", UUID.class)),
                                        row.getString("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
