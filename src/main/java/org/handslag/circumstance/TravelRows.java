package org.handslag.circumstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.circumstance.TravelPage.TravelLine;
import org.handslag.directory.Alphabet;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.ui.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page of travel times shows. */
@Repository
class TravelRows {
    private static final String NAMED =
            "g.name || case when w.name = g.name then '' else ', ' || w.name end";

    private final JdbcClient db;

    TravelRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that are known of her, by name of the workplace. */
    List<TravelLine> of(PersonId person, Locale order) {
        return db.sql(
                        """
                        select w.id, %1$s as name, t.minutes
                          from travel_time t
                          join workplace w on w.id = t.workplace_id
                          join organisation g on g.id = w.organisation_id
                         where t.person_id = :person
                         order by g.name %2$s, w.name %2$s, w.id
                        """
                                .formatted(NAMED, Alphabet.of(order)))
                .param("person", person)
                .query(
                        (row, _) ->
                                new TravelLine(
                                        new WorkplaceId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getInt("minutes")))
                .list();
    }

    /** Workplaces with an offer that is not over, by name. */
    List<Option> workplaces(LocalDate today, Locale order) {
        return db.sql(
                        """
                        select w.id, %1$s as name
                          from workplace w
                          join organisation g on g.id = w.organisation_id
                         where exists (select from workplace_offer o
                                        where o.workplace_id = w.id and o.withdrawn_at is null
                                          and (o.until_day is null or o.until_day >= :today))
                         order by g.name %2$s, w.name %2$s, w.id
                        """
                                .formatted(NAMED, Alphabet.of(order)))
                .param("today", today)
                .query((row, _) -> Option.of(row.getString("id"), row.getString("name")))
                .list();
    }
}
