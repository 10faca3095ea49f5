package org.handslag.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.Alphabet;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.SearchText;
import org.handslag.directory.WorkplaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The workplaces that someone reaches, with what they are called. */
@Repository
public class OfferPlaces {
    public static final String COLUMNS =
            """
            w.id as workplace_id, w.name as workplace, w.municipality,
            g.id as organisation_id, g.name as organisation
            """;

    private static final int MOST = 50;

    private final JdbcClient db;

    OfferPlaces(JdbcClient db) {
        this.db = db;
    }

    public Optional<OfferPlace> find(WorkplaceId id, Reach reach) {
        return reach.bind(
                        db.sql(
                                "select "
                                        + COLUMNS
                                        + """
                                          from workplace w
                                          join organisation g on g.id = w.organisation_id
                                         where w.id = :id and
                                        """
                                        + Reach.HERS))
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Those whose name or organisation has every word; all when nothing was typed. At most 50. */
    List<OfferPlace> found(String typed, Reach reach, Locale order) {
        var patterns = SearchText.patterns(typed);
        return reach.bind(
                        db.sql(
                                "select "
                                        + COLUMNS
                                        + """
                                          from workplace w
                                          join organisation g on g.id = w.organisation_id
                                         where (:any or w.id in (select search_workplaces(:patterns)))
                                           and
                                        """
                                        + Reach.HERS
                                        + " order by g.name %1$s, w.name %1$s, w.id limit :most"
                                                .formatted(Alphabet.of(order))))
                .param("any", patterns.isEmpty())
                .param("patterns", patterns.toArray(String[]::new))
                .param("most", MOST)
                .query((row, _) -> row(row))
                .list();
    }

    public static OfferPlace row(ResultSet row) throws SQLException {
        return new OfferPlace(
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("workplace"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation"),
                row.getString("municipality"));
    }
}
