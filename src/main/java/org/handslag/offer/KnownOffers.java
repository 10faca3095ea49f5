package org.handslag.offer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads offers of which someone knows the id, for those to whom they are told. */
@Repository
public class KnownOffers {
    private final JdbcClient db;

    KnownOffers(JdbcClient db) {
        this.db = db;
    }

    /** Also those that have been withdrawn or are over. */
    public List<WorkplaceOffer> of(Collection<OfferId> ids) {
        return db.sql(
                        "select o.*, "
                                + OfferRows.KINDS
                                + ", "
                                + OfferPlaces.COLUMNS
                                + """
                                  from workplace_offer o
                                  join workplace w on w.id = o.workplace_id
                                  join organisation g on g.id = w.organisation_id
                                 where o.id = any (:ids)
                                 order by o.id
                                """)
                .param("ids", ids.stream().map(OfferId::value).toArray(UUID[]::new))
                .query(OfferRows::offer)
                .list();
    }
}
