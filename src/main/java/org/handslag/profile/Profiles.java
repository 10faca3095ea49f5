package org.handslag.profile;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What mentees have said. Only this module writes. */
@Repository
public class Profiles {
    private final JdbcClient db;

    Profiles(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those of these people who have said anything, whole: {@link MenteeProfile#lentOut} is what
     * may be used.
     */
    public Map<PersonId, MenteeProfile> of(Collection<PersonId> people) {
        return db
                .sql(
                        """
                        select m.*,
                               array(select a.adjustment_id from mentee_adjustment a
                                      where a.profile_id = m.id and not a.must
                                      order by a.adjustment_id) as helpful,
                               array(select a.adjustment_id from mentee_adjustment a
                                      where a.profile_id = m.id and a.must
                                      order by a.adjustment_id) as needed,
                               array(select t.trade_id from mentee_trade t
                                      where t.profile_id = m.id
                                      order by t.wish) as trades
                          from mentee_profile m
                         where m.person_id = any (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(ProfileRows::mentee)
                .list()
                .stream()
                .collect(toMap(MenteeProfile::person, profile -> profile));
    }

    /** Hers, or a blank one. */
    MenteeProfile of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, MenteeProfile.blank(person));
    }

    /** As {@link #of(PersonId)}; nobody else saves it until this unit of work is over. */
    MenteeProfile locked(PersonId person) {
        db.sql(
                        """
                        insert into mentee_profile (id, person_id) values (:id, :person)
                        on conflict on constraint one_profile_for_each do nothing
                        """)
                .param("id", Uuid7.next())
                .param("person", person)
                .update();
        id(person);
        return of(person);
    }

    /** One that is {@link #locked}. */
    void save(MenteeProfile said) {
        db.sql(
                        """
                        update mentee_profile
                           set usable = :usable, languages = :languages, interpreter = :interpreter,
                               slots = :slots, from_day = :from, travel_minutes = :minutes,
                               postal_code = :code, support = :support, interests = :interests,
                               top = :top, musts = :musts, version = version + 1
                         where person_id = :person
                        """)
                .param("usable", ProfileRows.texts(said.usable()))
                .param("languages", ProfileRows.texts(said.languages()))
                .param("interpreter", said.interpreter())
                .param("slots", ProfileRows.texts(said.slots()))
                .param("from", said.from())
                .param("minutes", said.travelMinutes())
                .param("code", said.postalCode())
                .param("support", ProfileRows.texts(said.support()))
                .param("interests", ProfileRows.texts(said.interests()))
                .param("top", said.top())
                .param("musts", ProfileRows.texts(said.musts()))
                .param("person", said.person())
                .update();
        saveAdjustments(said);
        saveTrades(said);
    }

    private void saveAdjustments(MenteeProfile said) {
        var id = id(said.person());
        db.sql("delete from mentee_adjustment where profile_id = :id").param("id", id).update();
        said.adjustments()
                .forEach(
                        (adjustment, must) ->
                                db.sql(
                                                """
                                                insert into mentee_adjustment
                                                       (profile_id, adjustment_id, must)
                                                values (:id, :adjustment, :must)
                                                """)
                                        .param("id", id)
                                        .param("adjustment", adjustment)
                                        .param("must", must)
                                        .update());
    }

    private void saveTrades(MenteeProfile said) {
        var id = id(said.person());
        db.sql("delete from mentee_trade where profile_id = :id").param("id", id).update();
        db.sql(
                        """
                        insert into mentee_trade (profile_id, wish, trade_id)
                        select :id, t.wish, t.trade_id
                          from unnest(:trades::uuid[]) with ordinality t (trade_id, wish)
                        """)
                .param("id", id)
                .param("trades", ProfileRows.ids(said.trades()))
                .update();
    }

    private UUID id(PersonId person) {
        return db.sql("select id from mentee_profile where person_id = :person for update")
                .param("person", person)
                .query(UUID.class)
                .single();
    }

    void forget(PersonId person) {
        db.sql("delete from mentee_profile where person_id = :person")
                .param("person", person)
                .update();
    }
}
