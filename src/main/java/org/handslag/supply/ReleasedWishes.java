package org.handslag.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The wishes that mentees have released. */
@Repository
class ReleasedWishes {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    ReleasedWishes(JdbcClient db) {
        this.db = db;
    }

    /** Those of these people, if released since the programme last told them that they get one. */
    Map<PersonId, ReleasedWish> of(Collection<PersonId> people) {
        return db
                .sql(
                        """
                        select w.*
                          from released_wish w
                          join referral r on r.id = w.referral_id
                         where w.person_id = any (:people)
                           and r.answer = 'ACCEPTED'
                           and r.answered_at <= w.released_at
                        """)
                .param("people", ids(people))
                .query(ReleasedWishes::row)
                .list()
                .stream()
                .collect(Collectors.toMap(ReleasedWish::person, wish -> wish));
    }

    /** Those among them whose identity is protected. */
    Set<PersonId> sheltered(Collection<PersonId> people) {
        return db
                .sql("select id from person where id = any (:people) and sheltered")
                .param("people", ids(people))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The latest word holds. */
    void save(ReleasedWish wish, Instant at) {
        db.sql(
                        """
                        insert into released_wish (id, person_id, referral_id, said, released_at)
                        values (:id, :person, :referral, :said::jsonb, :at)
                        on conflict on constraint one_wish_for_each do update
                           set referral_id = :referral, said = :said::jsonb, released_at = :at
                        """)
                .param("id", wish.id())
                .param("person", wish.person())
                .param("referral", wish.referral())
                .param("said", JSON.writeValueAsString(wish.said()))
                .param("at", at)
                .update();
    }

    boolean forget(PersonId person) {
        return db.sql("delete from released_wish where person_id = :person")
                        .param("person", person)
                        .update()
                == 1;
    }

    void forget(ReferralId referral) {
        db.sql("delete from released_wish where referral_id = :referral")
                .param("referral", referral)
                .update();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static ReleasedWish row(ResultSet row, int number) throws SQLException {
        return new ReleasedWish(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                JSON.readValue(
                        row.getString("said"),
                        new TypeReference<Map<SupplyLine, List<String>>>() {}));
    }
}
