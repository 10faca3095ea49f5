package org.handslag.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.handslag.pool.Pool;
import org.handslag.pool.Waiting;
import org.handslag.proposal.RunPages.ProposalListPage;
import org.handslag.referral.Accepted;
import org.handslag.role.ProgrammeChoice;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** All runs of those programmes that she runs, and the way to a new one. */
@Page
@RequestMapping("/proposals")
class ProposalListController {
    static final int WEEKS = 12;
    static final int MOST_WEEKS = 260;

    private final Runs runs;
    private final Proposing proposing;
    private final ProgrammeChoice programmes;
    private final Pool pool;
    private final Clock clock;
    private final Templates templates;

    ProposalListController(
            Runs runs,
            Proposing proposing,
            ProgrammeChoice programmes,
            Pool pool,
            Clock clock,
            Templates templates) {
        this.runs = runs;
        this.proposing = proposing;
        this.programmes = programmes;
        this.pool = pool;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see the proposals of who could be with whom, and begin a new one",
            confirmed = true)
    ResponseEntity<?> index(Frame f) {
        var form = Form.empty().fill("goal", ProposalGoal.MOST_MATCHED).fill("weeks", WEEKS);
        return Answer.page(templates.proposalIndex(f, page(f, form), form));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "have a proposal made from who waits and which seats are open now",
            confirmed = true)
    ResponseEntity<?> create(Frame f, Form form) {
        var programme = programmes.chosen(f, form);
        var goal = form.choice("goal", ProposalGoal.class);
        var weeks = form.number("weeks", 1, MOST_WEEKS);
        if (goal == null || !form.ok()) {
            return Answer.invalid(templates.proposalIndex(f, page(f, form), form));
        }
        var asked = new Proposing.Asked(programme, goal, weeks, form.ticked("trial"), null);
        var id = proposing.begin(asked, f.home(), f.viewer());
        return Answer.done(f, "/proposals/" + id, "proposal.done.made");
    }

    private ProposalListPage page(Frame f, Form form) {
        var options = programmes.options(f);
        var programme =
                options.stream()
                        .map(one -> one.value())
                        .filter(one -> one.equals(form.value("programme")))
                        .findFirst()
                        .orElseGet(() -> options.isEmpty() ? "" : options.getFirst().value());
        var waiting =
                programme.isEmpty()
                        ? List.<Waiting>of()
                        : pool.waiting(ProgrammeId.of(programme), f.home().zone());
        var seats = pool.seats(f.home().today(clock));
        return new ProposalListPage(
                runs.all(f.viewer()),
                options,
                waiting.size(),
                (int) waiting.stream().filter(one -> one.facts().used().isEmpty()).count(),
                seats.stream().mapToInt(one -> Math.max(0, one.facts().free())).sum(),
                (int) seats.stream().filter(one -> one.facts().offers().isEmpty()).count());
    }

    /** Those who have been told that they get a mentor, and for whom nobody has one yet. */
    @Component
    @Order(58)
    static class Unmatched implements OnTheDesk {
        private final Accepted accepted;

        Unmatched(Accepted accepted) {
            this.accepted = accepted;
        }

        @Override
        public List<TodayItem> items(Desk desk) {
            var waiting =
                    desk.viewer().has(Role.COORDINATOR)
                            ? accepted.of(desk.viewer().programmes(Role.COORDINATOR)).size()
                            : 0;
            return waiting == 0
                    ? List.of()
                    : List.of(TodayItem.of("proposal.today", Map.of("n", waiting), "/proposals"));
        }
    }
}
