package org.handslag.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.proposal.RunPages.ProposalListPage.RunListed;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes runs. A run of a programme that its reader does not run does not exist. */
@Repository
class Runs {
    private static final String HERS =
            """
             (:programmes::uuid[] is null or r.programme_id = any (:programmes::uuid[]))
            """;

    private final JdbcClient db;

    Runs(JdbcClient db) {
        this.db = db;
    }

    List<RunListed> all(Viewer viewer) {
        return hers(
                        """
                        select r.*, p.name as by_name,
                               (select count(*) from match_run_mentee m where m.run_id = r.id) as mentees,
                               (select count(*) from match_run_seat s where s.run_id = r.id) as seats,
                               (select count(*) from match_pair x where x.run_id = r.id) as matched
                          from match_run r
                          join person p on p.id = r.made_by
                         where
                        """
                                + HERS
                                + " order by r.discarded_at is not null, r.made_at desc, r.id",
                        viewer)
                .query(
                        (row, number) ->
                                new RunListed(
                                        RunRows.run(row, number),
                                        row.getString("by_name"),
                                        row.getInt("mentees"),
                                        row.getInt("seats"),
                                        row.getInt("matched")))
                .list();
    }

    Optional<MatchRun> find(RunId id, Viewer viewer) {
        return hers("select r.* from match_run r where r.id = :id and " + HERS, viewer)
                .param("id", id)
                .query(RunRows::run)
                .optional();
    }

    /** Whoever looks. */
    MatchRun any(RunId id) {
        return db.sql("select * from match_run where id = :id")
                .param("id", id)
                .query(RunRows::run)
                .single();
    }

    private StatementSpec hers(String sql, Viewer viewer) {
        UUID[] none = {};
        var held = viewer.has(Role.COORDINATOR) ? viewer.programmes(Role.COORDINATOR) : none;
        return db.sql(sql).param("programmes", held);
    }

    Frozen frozen(MatchRun run) {
        return new Frozen(run, mentees(run.id()), seats(run.id()), marks(run.id()));
    }

    private List<RunMentee> mentees(RunId run) {
        return db.sql(
                        """
                        select m.*, p.name
                          from match_run_mentee m
                          join person p on p.id = m.person_id
                         where m.run_id = :run
                         order by m.number
                        """)
                .param("run", run)
                .query(RunRows::mentee)
                .list();
    }

    private List<RunSeat> seats(RunId run) {
        return db.sql(
                        """
                        select s.*, p.name,
                               case when w.name = o.name then w.name
                                    else w.name || ', ' || o.name end as place
                          from match_run_seat s
                          join person p on p.id = s.person_id
                          join workplace w on w.id = s.workplace_id
                          join organisation o on o.id = w.organisation_id
                         where s.run_id = :run
                         order by s.number
                        """)
                .param("run", run)
                .query(RunRows::seat)
                .list();
    }

    private List<HandMark> marks(RunId run) {
        return db.sql(
                        """
                        select m.*, p.name
                          from match_mark m
                          join person p on p.id = m.made_by
                         where m.run_id = :run
                         order by m.made_at, m.mentee, m.seat
                        """)
                .param("run", run)
                .query(RunRows::mark)
                .list();
    }
}
