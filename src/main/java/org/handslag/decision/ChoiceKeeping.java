package org.handslag.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes whom mentees are asked about, and what was said. */
@Repository
class ChoiceKeeping {
    private final JdbcClient db;

    ChoiceKeeping(JdbcClient db) {
        this.db = db;
    }

    /**
     * Nobody else asks about any of these until this unit of work is over. In one order, so that
     * two who want the same do not wait for each other.
     */
    void alone(Collection<UUID> things) {
        things.stream()
                .distinct()
                .sorted()
                .forEach(
                        one ->
                                db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                                        .param("key", "choice " + one)
                                        .query((_, _) -> one)
                                        .single());
    }

    void add(Choosing fresh) {
        db.sql(
                        """
                        insert into mentor_choosing
                               (id, referral_id, person_id, run_id, mentee_number, way, days,
                                asked_by, asked_at)
                        values (:id, :referral, :mentee, :run, :number, :way, :days, :by, :at)
                        """)
                .param("id", fresh.id())
                .param("referral", fresh.wish().referral())
                .param("mentee", fresh.mentee())
                .param("run", fresh.run())
                .param("number", fresh.number())
                .param("way", fresh.way())
                .param("days", fresh.days())
                .param("by", fresh.asked().by())
                .param("at", fresh.asked().at())
                .update();
        fresh.choices().forEach(one -> add(fresh.id(), one));
    }

    private void add(ChoosingId choosing, MentorChoice choice) {
        var found = choice.found();
        db.sql(
                        """
                        insert into mentor_choice
                               (id, choosing_id, place, seat_number, person_id, workplace_id,
                                offer_id, score, rank, proposed, overrides)
                        values (:id, :choosing, :place, :seat, :mentor, :workplace,
                                :offer, :score, :rank, :proposed, :overrides)
                        """)
                .param("id", choice.id())
                .param("choosing", choosing)
                .param("place", choice.place())
                .param("seat", choice.seat())
                .param("mentor", choice.mentor())
                .param("workplace", choice.workplace())
                .param("offer", choice.offer())
                .param("score", found.score())
                .param("rank", found.rank())
                .param("proposed", found.proposed())
                .param(
                        "overrides",
                        found.overrides().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** What a step has changed of one that is locked. */
    void save(Choosing before, Choosing after) {
        for (int at = 0; at < before.choices().size(); at++) {
            var was = before.choices().get(at);
            var is = after.choices().get(at);
            is.answers().stream()
                    .filter(one -> !was.answers().contains(one))
                    .forEach(one -> add(is.id(), one));
            if (was.isOpen() && !is.isOpen()) {
                close(is);
            }
        }
    }

    private void add(ChoiceId choice, ChoiceAnswer answer) {
        db.sql(
                        """
                        insert into choice_answer
                               (choice_id, party, yes, said_at, said_by, way, read_in)
                        values (:choice, :party, :yes, :at, :by, :way, :readIn)
                        """)
                .param("choice", choice)
                .param("party", answer.party())
                .param("yes", answer.yes())
                .param("at", answer.at())
                .param("by", answer.by())
                .param("way", answer.way())
                .param("readIn", answer.readIn())
                .update();
    }

    private void close(MentorChoice choice) {
        var freed = choice.freed();
        db.sql(
                        """
                        update mentor_choice
                           set freed_why = :why, freed_at = :at, freed_by = :by,
                               freed_reason = :reason, mentorship_id = :mentorship
                         where id = :id
                        """)
                .param("why", freed == null ? null : freed.why())
                .param("at", freed == null ? null : freed.at())
                .param("by", freed == null ? null : freed.by())
                .param("reason", freed == null ? "" : freed.reason())
                .param("mentorship", choice.mentorship())
                .param("id", choice.id())
                .update();
    }

    void wishCall(ChoosingId id, Instant at) {
        db.sql("update mentor_choosing set call_wished_at = :at where id = :id")
                .param("at", at)
                .param("id", id)
                .update();
    }

    /** False when it was told before. */
    boolean toldOfSilence(ChoosingId id, ChoiceParty party, Instant at) {
        return db.sql(
                                """
                                insert into choosing_silence (choosing_id, party, told_at)
                                values (:id, :party, :at)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("party", party)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** Nothing of what she was asked, or asked about, is kept. */
    void forget(PersonId person) {
        db.sql("delete from mentor_choosing where person_id = :person")
                .param("person", person)
                .update();
        db.sql("delete from mentor_choice where person_id = :person")
                .param("person", person)
                .update();
    }
}
