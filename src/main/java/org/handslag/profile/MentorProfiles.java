package org.handslag.profile;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.fit.Slot;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What mentors have said of themselves. Only this module writes. */
@Repository
public class MentorProfiles {
    private final JdbcClient db;

    MentorProfiles(JdbcClient db) {
        this.db = db;
    }

    /** Those of these people who have said anything. */
    public Map<PersonId, MentorProfile> of(Collection<PersonId> people) {
        return db
                .sql(
                        """
                        select m.*,
                               array(select e.adjustment_id from mentor_experience e
                                      where e.profile_id = m.id
                                      order by e.adjustment_id) as experience
                          from mentor_profile m
                         where m.person_id = any (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(MentorProfiles::row)
                .list()
                .stream()
                .collect(toMap(MentorProfile::person, profile -> profile));
    }

    /** Hers, or a blank one. */
    public MentorProfile of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, MentorProfile.blank(person));
    }

    /** False when she has said something else in between. */
    boolean save(MentorProfile said) {
        var id =
                db.sql(
                                """
                                insert into mentor_profile as m
                                       (id, person_id, languages, slots, interests)
                                values (:id, :person, :languages, :slots, :interests)
                                on conflict on constraint one_mentor_profile_for_each do update
                                   set languages = :languages, slots = :slots,
                                       interests = :interests, version = m.version + 1
                                 where m.version = :version
                                returning m.id
                                """)
                        .param("id", Uuid7.next())
                        .param("person", said.person())
                        .param("languages", ProfileRows.texts(said.languages()))
                        .param("slots", ProfileRows.texts(said.slots()))
                        .param("interests", ProfileRows.texts(said.interests()))
                        .param("version", said.version())
                        .query(UUID.class)
                        .optional();
        id.ifPresent(profile -> saveExperience(profile, said));
        return id.isPresent();
    }

    private void saveExperience(UUID profile, MentorProfile said) {
        db.sql("delete from mentor_experience where profile_id = :id")
                .param("id", profile)
                .update();
        db.sql(
                        """
                        insert into mentor_experience (profile_id, adjustment_id)
                        select :id, unnest(:adjustments::uuid[])
                        """)
                .param("id", profile)
                .param("adjustments", ProfileRows.ids(said.experience()))
                .update();
    }

    void forget(PersonId person) {
        db.sql("delete from mentor_profile where person_id = :person")
                .param("person", person)
                .update();
    }

    private static MentorProfile row(ResultSet row, int number) throws SQLException {
        return new MentorProfile(
                ProfileRows.person(row, "person_id"),
                ProfileRows.texts(row, "languages").collect(toCollection(TreeSet::new)),
                ProfileRows.texts(row, "slots").map(Slot::of).collect(toCollection(TreeSet::new)),
                ProfileRows.texts(row, "interests")
                        .map(Interest::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(Interest.class))),
                ProfileRows.ids(row, "experience").stream()
                        .map(AdjustmentId::new)
                        .collect(toCollection(LinkedHashSet::new)),
                row.getLong("version"));
    }
}
