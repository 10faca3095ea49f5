package org.handslag.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.Uuid7;
import org.handslag.ui.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which employer and which labour-market unit work together, and for whom. */
@Repository
class Collaborations {
    private final JdbcClient db;

    Collaborations(JdbcClient db) {
        this.db = db;
    }

    /** Those that last first. */
    List<RelationPage.Collaboration> of(OrganisationId organisation) {
        return db.sql(
                        """
                        select o.id, o.name, c.unit_id = :organisation as as_unit, c.target_group,
                               c.from_day, c.until_day
                          from collaboration c
                          join organisation o
                            on o.id = case when c.unit_id = :organisation then c.organisation_id
                                           else c.unit_id end
                         where :organisation in (c.organisation_id, c.unit_id)
                         order by c.until_day desc nulls first, c.from_day desc, c.id
                        """)
                .param("organisation", organisation)
                .query(
                        (row, _) ->
                                new RelationPage.Collaboration(
                                        new OrganisationId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getBoolean("as_unit"),
                                        row.getString("target_group"),
                                        row.getObject("from_day", LocalDate.class),
                                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    void begin(
            OrganisationId organisation, OrganisationId unit, String targetGroup, LocalDate from) {
        db.sql(
                        """
                        insert into collaboration (id, organisation_id, unit_id, target_group, from_day)
                        values (:id, :organisation, :unit, :group, :from)
                        """)
                .param("id", Uuid7.next())
                .param("organisation", organisation)
                .param("unit", unit)
                .param("group", targetGroup)
                .param("from", from)
                .update();
    }

    /** All that last between the two, on a day that is not before they began. */
    int end(OrganisationId one, OrganisationId other, LocalDate day) {
        return db.sql(
                        """
                        update collaboration
                           set until_day = greatest(from_day, :day)
                         where until_day is null
                           and (organisation_id, unit_id) in ((:one, :other), (:other, :one))
                        """)
                .param("day", day)
                .param("one", one)
                .param("other", other)
                .update();
    }

    /** The public bodies, one of which may be the unit. */
    List<Option> units(OrganisationId besides) {
        return db.sql(
                        """
                        select id, name
                          from organisation
                         where sector = 'PUBLIC' and id <> :besides
                         order by name, id
                        """)
                .param("besides", besides)
                .query((row, _) -> Option.of(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
