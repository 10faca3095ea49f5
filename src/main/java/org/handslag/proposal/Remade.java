package org.handslag.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.handslag.proposal.PairPage.ToldMove;
import org.handslag.proposal.ProposalPage.Again;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has become of each pair of an earlier proposal in the one that was made anew from it. */
@Repository
class Remade {
    private final JdbcClient db;

    Remade(JdbcClient db) {
        this.db = db;
    }

    /** A pair as it was proposed. */
    record Stood(PersonId mentee, PersonId mentor, String seat, int score) {}

    /** Null for a proposal that was not made from another. */
    @Nullable Again of(Proposal proposal) {
        var earlier = proposal.frozen().run().earlier();
        return earlier == null ? null : told(proposal, earlier, stood(earlier));
    }

    private static Again told(Proposal proposal, RunId earlier, List<Stood> all) {
        Map<PersonId, Stood> stood =
                all.stream().collect(Collectors.toMap(Stood::mentee, one -> one));
        var lost = new ArrayList<ToldMove>();
        var moved = new ArrayList<ToldMove>();
        int kept = 0;
        for (var mentee : proposal.frozen().mentees()) {
            var before = stood.get(mentee.person());
            if (before == null) {
                continue;
            }
            var seat = seat(proposal, before.mentor());
            var now = proposal.seat(mentee.number());
            if (seat.isPresent() && seat.equals(now)) {
                kept++;
            } else if (seat.isPresent()
                    && proposal.judged().isPossible(mentee.number(), seat.getAsInt())) {
                moved.add(move(proposal, mentee, before, now));
            } else {
                lost.add(move(proposal, mentee, before, now));
            }
        }
        long total = all.stream().mapToLong(Stood::score).sum();
        double percent = total == 0 ? 0 : 100.0 * (proposal.matching().total() - total) / total;
        return new Again(earlier, kept, lost, moved, percent);
    }

    private static OptionalInt seat(Proposal proposal, PersonId mentor) {
        return proposal.frozen().seats().stream()
                .filter(one -> one.mentor().equals(mentor))
                .mapToInt(RunSeat::number)
                .findFirst();
    }

    private static ToldMove move(
            Proposal proposal, RunMentee mentee, Stood before, OptionalInt now) {
        var seats = proposal.frozen().seats();
        var to = now.isPresent() ? PairPages.place(seats.get(now.getAsInt())) : "";
        return new ToldMove(mentee.name(), before.seat(), to);
    }

    private List<Stood> stood(RunId run) {
        return db.sql(
                        """
                        select m.person_id as mentee, s.person_id as mentor, x.score,
                               p.name || ', ' || case when w.name = o.name then w.name
                                    else w.name || ', ' || o.name end as seat
                          from match_pair x
                          join match_run_mentee m on m.run_id = x.run_id and m.number = x.mentee
                          join match_run_seat s on s.run_id = x.run_id and s.number = x.seat
                          join person p on p.id = s.person_id
                          join workplace w on w.id = s.workplace_id
                          join organisation o on o.id = w.organisation_id
                         where x.run_id = :run
                        """)
                .param("run", run)
                .query(Stood.class)
                .list();
    }
}
