package org.handslag.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workplaces that offer to host: those that stand, and the one that is taken for a meeting. */
@Repository
public class HostOffers {
    private static final String SELECT =
            """
            select o.id, o.person_id, p.name, o.workplace, o.words, o.offered_at, o.taken_at
              from host_offer o
              join person p on p.id = o.person_id
             where o.withdrawn_at is null
            """;

    private final JdbcClient db;

    HostOffers(JdbcClient db) {
        this.db = db;
    }

    public Optional<HostOffer> find(HostOfferId id) {
        return db.sql(SELECT + " and o.id = :id").param("id", id).query(HostOffers::row).optional();
    }

    /** Those that nobody has taken yet, the oldest first. */
    public List<HostOffer> open() {
        return db.sql(SELECT + " and o.taken_at is null order by o.offered_at, o.id")
                .query(HostOffers::row)
                .list();
    }

    /** For a coordinator who has a meeting there; false when it was taken or withdrawn before. */
    public boolean take(HostOfferId id, Instant now) {
        return db.sql(
                                """
                                update host_offer set taken_at = :now
                                 where id = :id and taken_at is null and withdrawn_at is null
                                """)
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    List<HostOffer> of(PersonId person) {
        return db.sql(SELECT + " and o.person_id = :person order by o.id desc")
                .param("person", person)
                .query(HostOffers::row)
                .list();
    }

    /**
     * False when she has offered this workplace already and waits for an answer: a second press.
     */
    boolean add(HostOffer offer) {
        return db.sql(
                                """
                                insert into host_offer (id, person_id, workplace, words, offered_at)
                                values (:id, :by, :workplace, :words, :at)
                                    on conflict do nothing
                                """)
                        .param("id", offer.id())
                        .param("by", offer.by())
                        .param("workplace", offer.workplace())
                        .param("words", offer.words())
                        .param("at", offer.at())
                        .update()
                == 1;
    }

    /** Only her own, and only as long as nobody counts on it. */
    boolean withdraw(HostOfferId id, PersonId person, Instant now) {
        return db.sql(
                                """
                                update host_offer set withdrawn_at = :now
                                 where id = :id and person_id = :person
                                   and withdrawn_at is null and taken_at is null
                                """)
                        .param("id", id)
                        .param("person", person)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Of those who are erased no offer stands, and nothing of what they said. */
    void forgetErased(Instant now) {
        db.sql(
                        """
                        update host_offer o
                           set words = '', withdrawn_at = coalesce(o.withdrawn_at, :now)
                          from person p
                         where p.id = o.person_id and p.erased_at is not null
                        """)
                .param("now", now)
                .update();
    }

    private static HostOffer row(ResultSet row, int number) throws SQLException {
        var taken = row.getTimestamp("taken_at");
        return new HostOffer(
                new HostOfferId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("workplace"),
                row.getString("words"),
                row.getTimestamp("offered_at").toInstant(),
                taken == null ? null : taken.toInstant());
    }
}
