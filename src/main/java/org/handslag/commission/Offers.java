package org.handslag.commission;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Offers {
    private final JdbcClient db;

    Offers(JdbcClient db) {
        this.db = db;
    }

    /** The earliest first. */
    List<Offer> of(CommissionId id) {
        return db.sql("select * from commission_offer where commission_id = :id order by number")
                .param("id", id)
                .query(
                        (row, _) ->
                                new Offer(
                                        row.getInt("number"),
                                        row.getString("contents"),
                                        row.getString("dates"),
                                        row.getInt("seats"),
                                        row.getString("place"),
                                        row.getString("guest"),
                                        row.getString("cost"),
                                        row.getObject("valid_until", LocalDate.class),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void add(CommissionId id, Offer offer) {
        db.sql(
                        """
                        insert into commission_offer (
                            commission_id, number, contents, dates, seats, place, guest, cost,
                            valid_until, at)
                        values (
                            :commission, :number, :contents, :dates, :seats, :place, :guest, :cost,
                            :validUntil, :at)
                        """)
                .param("commission", id)
                .param("number", offer.number())
                .param("contents", offer.contents())
                .param("dates", offer.dates())
                .param("seats", offer.seats())
                .param("place", offer.place())
                .param("guest", offer.guest())
                .param("cost", offer.cost())
                .param("validUntil", offer.validUntil())
                .param("at", offer.at())
                .update();
    }
}
