package org.handslag.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has asked for another mentor, as it is kept: the part in the circle, never a reason. */
@Repository
class MentorWishes {
    private static final String OPEN = " settled_at is null and withdrawn_at is null";

    private final JdbcClient db;

    MentorWishes(JdbcClient db) {
        this.db = db;
    }

    /** Which of the two have asked, and wait. */
    Set<CircleRole> of(MentorshipId mentorship) {
        return db
                .sql(
                        "select asked_as from mentor_wish where mentorship_id = :mentorship and"
                                + OPEN)
                .param("mentorship", mentorship)
                .query(String.class)
                .list()
                .stream()
                .map(CircleRole::valueOf)
                .collect(Collectors.toSet());
    }

    /** Those of these circles in which another mentor is sought. */
    Set<MentorshipId> sought(Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        "select distinct mentorship_id from mentor_wish where mentorship_id = any (:ids) and"
                                + OPEN)
                .param("ids", mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new))
                .query((row, _) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** In how many circles of these programmes another mentor is sought. */
    int count(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select count(distinct m.id)
                          from mentor_wish w
                          join mentorship m on m.id = w.mentorship_id and m.ended_on is null
                         where w.settled_at is null and w.withdrawn_at is null
                           and (:programmes::uuid[] is null
                                or m.programme_id = any (:programmes::uuid[]))
                        """)
                .param("programmes", programmes)
                .query(Integer.class)
                .single();
    }

    /** False when she has asked already. */
    boolean add(MentorshipId mentorship, CircleRole as, Instant at) {
        return db.sql(
                                """
                                insert into mentor_wish (id, mentorship_id, asked_as, asked_at)
                                values (:id, :mentorship, :as, :at)
                                on conflict do nothing
                                """)
                        .param("id", Uuid7.next())
                        .param("mentorship", mentorship)
                        .param("as", as)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean withdraw(MentorshipId mentorship, CircleRole as, Instant at) {
        return db.sql(
                                "update mentor_wish set withdrawn_at = :at where mentorship_id = :mentorship"
                                        + " and asked_as = :as and"
                                        + OPEN)
                        .param("at", at)
                        .param("mentorship", mentorship)
                        .param("as", as)
                        .update()
                == 1;
    }

    void settle(MentorshipId mentorship, Instant at) {
        db.sql(
                        "update mentor_wish set settled_at = :at where mentorship_id = :mentorship and"
                                + OPEN)
                .param("at", at)
                .param("mentorship", mentorship)
                .update();
    }
}
