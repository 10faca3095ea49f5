package org.handslag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A mentor leaves, and the proposal is made anew in a browser. Ayla would wait rather than do
 * something else than work in a kitchen, where two mentors are; Bim would do that best, and work in
 * a shop next; Cilla would work in a shop, and in a café next. With Ayla's mentor gone, Bim has to
 * make way. By points alone Cilla would move as well, so that Bim gets the shop; she stays.
 */
@ServerTest
class RematchJourneyTest {
    private final BeanFactory beans;
    private final Staff staff;
    private final ProposalCast cast;
    private final Walk.Start start;

    RematchJourneyTest(
            BeanFactory beans, Languages languages, TestClock clock, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.staff = beans.getBean(Staff.class);
        this.cast = new ProposalCast(beans, port);
        this.start = new Walk.Start(port, languages, "rematch");
    }

    @Test
    void whoStaysCanStayWhenAMentorLeaves() {
        var mentors =
                Map.of(
                        "Kia 0", cast.mentor("Kia", "kitchen"),
                        "Kurt 0", cast.mentor("Kurt", "kitchen"),
                        "Siv 0", cast.mentor("Siv", "shop"),
                        "Frej 0", cast.mentor("Frej", "cafe"));
        var ayla = wishing("Ayla Adept", "kitchen");
        cast.says(ayla, "first", "top", "TRADE", "musts", "TRADE");
        wishing("Bim Adept", "kitchen", "shop");
        wishing("Cilla Adept", "shop", "cafe");
        var coordinator = staff.holding(goteborg(), Role.COORDINATOR);
        try (var office = start.named("office").in("sv", Way.KEYBOARD, 1280);
                var mentor = start.named("mentor").in("sv", Way.KEYBOARD, 360)) {
            office.signIn(staff.wayIn(goteborg(), coordinator));
            staff.confirm(goteborg(), coordinator);
            office.go("/goteborg/proposals").choose("goal", "MOST_MATCHED").press("proposal.make");
            var first = cast.latest();
            var before = pairs(first);
            assertThat(before).hasSize(3).containsEntry("Cilla Adept", "Siv 0");
            var leaving = before.get("Ayla Adept");
            var other = before.get("Bim Adept");
            assertThat(List.of(leaving, other)).containsExactlyInAnyOrder("Kia 0", "Kurt 0");
            leaves(mentor, mentors.get(leaving));
            office.go(first).press("proposal.again").reads("proposal.done.again");
            var run = cast.latest();
            var percent = Math.round(10 * changed(first, run)) / 10.0;
            office.reads(
                    "proposal.again-told",
                    "lost",
                    1,
                    "moved",
                    1,
                    "kept",
                    1,
                    "percent",
                    "−" + String.valueOf(-percent).replace('.', ','));
            office.sees("Av dem som kan ha kvar sin mentor behöver en byta.");
            office.sees("Ayla Adept: från " + leaving, "Bim Adept: från " + other);
            assertThat(pairs(run))
                    .containsEntry("Ayla Adept", other)
                    .containsEntry("Bim Adept", "Frej 0")
                    .containsEntry("Cilla Adept", "Siv 0");
            assertThat(fewest(open(run))).isEqualTo(new Fewest(3, 1));
            office.go("/goteborg/proposals").choose("goal", "MOST_MATCHED").press("proposal.make");
            assertThat(pairs(cast.latest()))
                    .as("by points alone two would move")
                    .containsEntry("Bim Adept", "Siv 0")
                    .containsEntry("Cilla Adept", "Frej 0");
        }
    }

    private PersonId wishing(String name, String... trades) {
        var her = cast.waiting(name);
        var said = new ArrayList<>(List.of("use", "yes"));
        for (int at = 0; at < trades.length; at++) {
            said.addAll(List.of("trade-" + (at + 1), cast.offers().trade(trades[at])));
        }
        cast.says(her, "trade", said.toArray(String[]::new));
        return her;
    }

    private void leaves(Walk walk, PersonId mentor) {
        walk.signIn(staff.wayIn(goteborg(), mentor)).go("/goteborg/me");
        walk.follow("willingness.change").choose("answer", "NOT_NOW").press("ui.save");
    }

    private Operator goteborg() {
        return cast.offers().rooms().goteborg();
    }

    /** Who is with whom, by their names. */
    private Map<String, String> pairs(String run) {
        var proposal = open(run);
        return proposal.frozen().mentees().stream()
                .filter(one -> proposal.seat(one.number()).isPresent())
                .collect(
                        Collectors.toMap(
                                RunMentee::name,
                                one ->
                                        proposal.frozen()
                                                .seats()
                                                .get(proposal.seat(one.number()).getAsInt())
                                                .name()));
    }

    private double changed(String first, String then) {
        double before = open(first).matching().total();
        return 100 * (open(then).matching().total() - before) / before;
    }

    private Proposal open(String path) {
        var by = CourseCast.coordinator(goteborg());
        var id = RunId.of(path.substring(path.lastIndexOf('/') + 1));
        return in(
                () ->
                        beans.getBean(Proposing.class)
                                .open(beans.getBean(Runs.class).find(id, by).orElseThrow()));
    }

    private <T> T in(Supplier<T> unit) {
        return beans.getBean(UnitOfWork.class).in(goteborg().id(), unit);
    }

    /** How many can be matched, and how few of these have to move then. */
    record Fewest(int matched, int moved) {}

    /** All ways there are, tried one after the other; each mentor takes one. */
    private static Fewest fewest(Proposal proposal) {
        return tried(proposal, 0, new ArrayList<>());
    }

    private static Fewest tried(Proposal proposal, int mentee, List<Integer> taken) {
        var mentees = proposal.frozen().mentees();
        if (mentee == mentees.size()) {
            return new Fewest(0, 0);
        }
        var kept = mentees.get(mentee).kept();
        boolean could = kept != null && proposal.judged().isPossible(mentee, kept);
        var best = plus(tried(proposal, mentee + 1, taken), 0, could ? 1 : 0);
        for (var seat : proposal.frozen().seats()) {
            int at = seat.number();
            if (!taken.contains(at) && proposal.judged().isPossible(mentee, at)) {
                taken.add(at);
                boolean stays = kept != null && kept == at;
                var with = plus(tried(proposal, mentee + 1, taken), 1, could && !stays ? 1 : 0);
                taken.removeLast();
                best = better(with, best) ? with : best;
            }
        }
        return best;
    }

    private static Fewest plus(Fewest rest, int matched, int moved) {
        return new Fewest(rest.matched() + matched, rest.moved() + moved);
    }

    private static boolean better(Fewest one, Fewest other) {
        return one.matched() != other.matched()
                ? one.matched() > other.matched()
                : one.moved() < other.moved();
    }
}
