package org.handslag.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.questionnaire.Replies;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered. Decision 0010 tells why the statements are as they are. */
@Repository
class Answers {
    /** So many answers are written anew with each one that comes, so that it stands among them. */
    private static final int AMONG = 40;

    private static final String ADD =
            """
            with room as (
                select count(*) < :asked as left_over
                  from survey_answer
                 where round_id = :round),
            gone as (
                delete from survey_answer
                 where (select left_over from room)
                   and id in (
                       select id from survey_answer
                        where round_id = :round
                        order by gen_random_uuid()
                        limit :among)
                returning content),
            fresh as (
                select content from gone
                 union all
                select :content::jsonb where (select left_over from room))
            insert into survey_answer (id, round_id, content)
            select gen_random_uuid(), :round, content
              from fresh
             order by gen_random_uuid()
            """;

    private final JdbcClient db;

    Answers(JdbcClient db) {
        this.db = db;
    }

    /** What became of an answer. */
    enum Taken {
        YES,
        /** The same form was taken before. */
        BEFORE,
        /** As many have answered as were asked, some of them on paper. */
        FULL,
        CLOSED
    }

    /** An answer with the name of who gave it, and the day. */
    record Named(PersonId person, LocalDate on, Replies replies) {}

    /** Everyone who adds to a round waits here for her turn. */
    private record Room(int asked, boolean open) {}

    /**
     * Adds an answer that nobody gave.
     *
     * @param receipt made with the form
     */
    Taken add(RoundId round, UUID receipt, Replies replies, Instant now) {
        var room = lock(round, now);
        if (!room.open()) {
            return Taken.CLOSED;
        }
        if (!note(receipt)) {
            return Taken.BEFORE;
        }
        var written =
                db.sql(ADD)
                        .param("asked", room.asked())
                        .param("round", round)
                        .param("among", AMONG)
                        .param("content", replies.json())
                        .update();
        if (written == 0) {
            forget(receipt);
        }
        return written > 0 ? Taken.YES : Taken.FULL;
    }

    private void forget(UUID receipt) {
        db.sql("delete from survey_receipt where id = :id").param("id", receipt).update();
    }

    /** Adds an answer with its giver's name, which she was told of. */
    Taken addNamed(RoundId round, UUID receipt, Named answer, Instant now) {
        var room = lock(round, now);
        if (!room.open()) {
            return Taken.CLOSED;
        }
        if (!note(receipt)) {
            return Taken.BEFORE;
        }
        db.sql(
                        """
                        insert into survey_answer (id, round_id, content, person_id, answered_on)
                        values (gen_random_uuid(), :round, :content::jsonb, :person, :on)
                        """)
                .param("round", round)
                .param("content", answer.replies().json())
                .param("person", answer.person())
                .param("on", answer.on())
                .update();
        return Taken.YES;
    }

    private Room lock(RoundId round, Instant now) {
        return db.sql(
                        """
                        select asked, closed_at is null and closes_at > :now as open
                          from survey_round
                         where id = :round
                           for no key update
                        """)
                .param("round", round)
                .param("now", now)
                .query((row, _) -> new Room(row.getInt("asked"), row.getBoolean("open")))
                .single();
    }

    /** Whoever adds to the round waits until its answers are written anew. */
    private void hold(RoundId round) {
        db.sql("select id from survey_round where id = :id for no key update")
                .param("id", round)
                .query(UUID.class)
                .single();
    }

    private boolean note(UUID receipt) {
        return db.sql("insert into survey_receipt (id) values (:id) on conflict do nothing")
                        .param("id", receipt)
                        .update()
                == 1;
    }

    int count(RoundId round) {
        return db.sql("select count(*) from survey_answer where round_id = :round")
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /** In no order. */
    List<Replies> of(RoundId round) {
        return db.sql(
                        """
                        select content from survey_answer
                         where round_id = :round
                         order by gen_random_uuid()
                        """)
                .param("round", round)
                .query((row, _) -> Replies.parse(row.getString("content")))
                .list();
    }

    List<Named> named(RoundId round) {
        return db.sql(
                        """
                        select person_id, answered_on, content from survey_answer
                         where round_id = :round and person_id is not null
                         order by answered_on, person_id
                        """)
                .param("round", round)
                .query(
                        (row, _) ->
                                new Named(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        row.getObject("answered_on", LocalDate.class),
                                        Replies.parse(row.getString("content"))))
                .list();
    }

    /**
     * Writes all anonymous answers of a round anew in random order.
     *
     * @param without the kind of answers that is left out: {@code said}, or null
     */
    int mix(RoundId round, @Nullable String without) {
        hold(round);
        return db.sql(
                        """
                        with gone as (
                            delete from survey_answer
                             where round_id = :round and answered_on is null
                            returning content, person_id)
                        insert into survey_answer (id, round_id, content, person_id)
                        select gen_random_uuid(), :round,
                               case when :without::text is null then content
                                    else coalesce((
                                        select jsonb_object_agg(key, value)
                                          from jsonb_each(content)
                                         where value ->> 'is' <> :without), '{}') end,
                               person_id
                          from gone
                         order by gen_random_uuid()
                        """)
                .param("round", round)
                .param("without", without)
                .update();
    }

    /** Takes the free texts out of the named answers of a round; the anonymous ones are mixed. */
    void forgetNamedWords(RoundId round) {
        db.sql(
                        """
                        update survey_answer
                           set content = coalesce((
                                   select jsonb_object_agg(key, value)
                                     from jsonb_each(content)
                                    where value ->> 'is' <> 'said'), '{}')
                         where round_id = :round and answered_on is not null
                        """)
                .param("round", round)
                .update();
    }

    void forgetReceipts() {
        db.sql("delete from survey_receipt").update();
    }

    /** A named answer of someone who is erased becomes one that nobody gave. */
    void unnameErased() {
        db.sql(
                        """
                        update survey_answer set person_id = null, answered_on = null
                         where person_id in (select id from person where erased_at is not null)
                        """)
                .update();
    }
}
