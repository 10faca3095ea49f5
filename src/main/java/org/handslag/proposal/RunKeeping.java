package org.handslag.proposal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.handslag.matching.Matching;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes runs, and reads what was proposed once. */
@Repository
class RunKeeping {
    private final JdbcClient db;

    RunKeeping(JdbcClient db) {
        this.db = db;
    }

    void add(Frozen fresh) {
        var run = fresh.run();
        db.sql(
                        """
                        insert into match_run
                               (id, programme_id, made_by, made_at, criteria, criteria_number, goal,
                                weeks, seed, earlier_id, trial, certificate)
                        values (:id, :programme, :by, :at, :criteria::jsonb, :number, :goal,
                                :weeks, :seed, :earlier, :trial, '[]')
                        """)
                .param("id", run.id())
                .param("programme", run.programme())
                .param("by", run.madeBy())
                .param("at", run.madeAt())
                .param("criteria", RunRows.json(run.criteria()))
                .param("number", run.criteriaNumber())
                .param("goal", run.goal())
                .param("weeks", run.weeks())
                .param("seed", run.seed())
                .param("earlier", run.earlier())
                .param("trial", run.trial())
                .update();
        addSeats(run.id(), fresh.seats());
        addMentees(run.id(), fresh.mentees());
    }

    private void addMentees(RunId run, List<RunMentee> mentees) {
        db.sql(
                        """
                        insert into match_run_mentee
                               (run_id, number, person_id, referral_id, waits_since, facts, kept)
                        select :run, f.number, f.person, f.referral, f.since, f.facts::jsonb, f.kept
                          from unnest(:numbers::int[], :persons::uuid[], :referrals::uuid[],
                                      :since::date[], :facts::text[], :kept::int[])
                               as f (number, person, referral, since, facts, kept)
                        """)
                .param("run", run)
                .param("numbers", mentees.stream().map(RunMentee::number).toArray(Integer[]::new))
                .param(
                        "persons",
                        mentees.stream().map(one -> one.person().value()).toArray(UUID[]::new))
                .param(
                        "referrals",
                        mentees.stream().map(one -> one.referral().value()).toArray(UUID[]::new))
                .param(
                        "since",
                        mentees.stream()
                                .map(one -> one.waitsSince().toString())
                                .toArray(String[]::new))
                .param(
                        "facts",
                        mentees.stream()
                                .map(one -> RunRows.json(one.facts()))
                                .toArray(String[]::new))
                .param("kept", mentees.stream().map(RunMentee::kept).toArray(Integer[]::new))
                .update();
    }

    private void addSeats(RunId run, List<RunSeat> seats) {
        db.sql(
                        """
                        insert into match_run_seat
                               (run_id, number, person_id, workplace_id, open, facts)
                        select :run, f.number, f.person, f.workplace, f.open, f.facts::jsonb
                          from unnest(:numbers::int[], :persons::uuid[], :workplaces::uuid[],
                                      :open::int[], :facts::text[])
                               as f (number, person, workplace, open, facts)
                        """)
                .param("run", run)
                .param("numbers", seats.stream().map(RunSeat::number).toArray(Integer[]::new))
                .param(
                        "persons",
                        seats.stream().map(one -> one.mentor().value()).toArray(UUID[]::new))
                .param(
                        "workplaces",
                        seats.stream().map(one -> one.workplace().value()).toArray(UUID[]::new))
                .param("open", seats.stream().map(RunSeat::open).toArray(Integer[]::new))
                .param(
                        "facts",
                        seats.stream().map(one -> RunRows.json(one.facts())).toArray(String[]::new))
                .update();
    }

    /** False when someone else changed the run first. */
    boolean touch(MatchRun run) {
        return db.sql(
                                """
                                update match_run
                                   set goal = :goal, weeks = :weeks, discarded_at = :discarded,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", run.id())
                        .param("goal", run.goal())
                        .param("weeks", run.weeks())
                        .param("discarded", run.discardedAt())
                        .param("version", run.version())
                        .update()
                == 1;
    }

    /** The pairs of a proposal, and what proves it. */
    void propose(RunId run, Proposal proposal) {
        var matching = proposal.matching();
        var mentees =
                IntStream.range(0, matching.pair().length)
                        .filter(one -> matching.pair()[one] != Matching.NONE)
                        .toArray();
        db.sql("delete from match_pair where run_id = :run").param("run", run).update();
        db.sql(
                        """
                        insert into match_pair (run_id, mentee, seat, score)
                        select :run, f.mentee, f.seat, f.score
                          from unnest(:mentees::int[], :seats::int[], :scores::int[])
                               as f (mentee, seat, score)
                        """)
                .param("run", run)
                .param("mentees", boxed(mentees))
                .param("seats", boxed(of(mentees, matching::mentor)))
                .param(
                        "scores",
                        boxed(of(mentees, one -> matching.problem().score()[matching.pair()[one]])))
                .update();
        db.sql("update match_run set certificate = :proof::jsonb where id = :run")
                .param("proof", RunRows.json(matching.prices()))
                .param("run", run)
                .update();
    }

    private static int[] of(int[] mentees, IntUnaryOperator what) {
        return Arrays.stream(mentees).map(what).toArray();
    }

    private static Integer[] boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    /** The pairs as they were kept: mentee, seat and score of each, in the order of mentees. */
    List<int[]> pairs(RunId run) {
        return db.sql(
                        """
                        select mentee, seat, score from match_pair where run_id = :run
                         order by mentee
                        """)
                .param("run", run)
                .query((row, _) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)})
                .list();
    }

    /** What proved them, as it was kept. */
    String certificate(RunId run) {
        return db.sql("select certificate::text from match_run where id = :run")
                .param("run", run)
                .query(String.class)
                .single();
    }

    /** Puts a mark, in place of one on the same pair. */
    void mark(RunId run, HandMark mark, Instant at) {
        unmark(run, mark.mentee(), mark.seat());
        db.sql(
                        """
                        insert into match_mark
                               (id, run_id, mentee, seat, kind, reason, overrides, made_by, made_at)
                        values (:id, :run, :mentee, :seat, :kind, :reason, :overrides, :by, :at)
                        """)
                .param("id", Uuid7.next())
                .param("run", run)
                .param("mentee", mark.mentee())
                .param("seat", mark.seat())
                .param("kind", mark.kind())
                .param("reason", mark.reason())
                .param(
                        "overrides",
                        mark.overrides().stream().map(Enum::name).toArray(String[]::new))
                .param("by", mark.by())
                .param("at", at)
                .update();
    }

    void unmark(RunId run, int mentee, @Nullable Integer seat) {
        db.sql(
                        """
                        delete from match_mark
                         where run_id = :run and mentee = :mentee
                           and seat is not distinct from :seat::int
                        """)
                .param("run", run)
                .param("mentee", mentee)
                .param("seat", seat)
                .update();
    }

    /** Nothing that she let be used is kept any longer. */
    void forget(PersonId person) {
        db.sql("update match_run_mentee set facts = null where person_id = :person")
                .param("person", person)
                .update();
        db.sql("update match_run_seat set facts = null where person_id = :person")
                .param("person", person)
                .update();
    }
}
