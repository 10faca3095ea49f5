package org.handslag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.handslag.criteria.Deciding;
import org.handslag.criteria.ProgrammeCriteria;
import org.handslag.fit.Criteria;
import org.handslag.fit.Rule;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was proposed once is proposed again from what was kept, whatever has changed since. */
@ServerTest
class StoredRunTest {
    private final BeanFactory beans;
    private final ProposalCast cast;
    private final TestClock clock;
    private final Viewer coordinator;

    StoredRunTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.cast = new ProposalCast(beans, port);
        this.clock = clock;
        var goteborg = cast.offers().rooms().goteborg();
        var person = beans.getBean(Staff.class).holding(goteborg, Role.COORDINATOR);
        var all = CourseCast.coordinator(goteborg);
        this.coordinator = new Viewer(all.operator(), person, all.grants(), all.locale());
    }

    @BeforeEach
    void beginsToday() {
        clock.reset();
    }

    @Test
    void isReproducedExactlyAfterRulesAndPeopleHaveChanged() {
        var kitchen = cast.mentor("Rut Kök", "kitchen", "written-steps");
        cast.mentor("Sam Butik", "shop");
        var people = List.of("Alma Då", "Bea Då", "Cleo Då").stream().map(this::waiting).toList();
        var run = run(cast.propose());
        var before = in(() -> open(run));
        var kept = in(() -> keeping().pairs(run.id()));
        var proof = in(() -> keeping().certificate(run.id()));
        assertThat(pairs(before)).isEqualTo(texts(kept)).isNotEmpty();
        people.forEach(one -> cast.says(one, "trade", "trade-1", trade("shop"), "use", "yes"));
        decideOtherwise(run);
        pauses(kitchen);
        var after = in(() -> open(run));
        assertThat(pairs(after)).isEqualTo(texts(kept));
        assertThat(RunRows.json(after.matching().prices()).replace(" ", ""))
                .isEqualTo(proof.replace(" ", ""));
        assertThat(after.frozen().mentees()).isEqualTo(before.frozen().mentees());
        var fresh = in(() -> open(run(cast.propose())));
        assertThat(fresh.frozen().run().criteria().rules()).isNotEqualTo(run.criteria().rules());
        assertThat(fresh.mentees(seat(fresh, kitchen))).isEmpty();
    }

    private PersonId waiting(String name) {
        var her = cast.waiting(name);
        cast.says(her, "trade", "trade-1", trade("kitchen"), "use", "yes");
        return her;
    }

    private void decideOtherwise(MatchRun run) {
        var criteria = beans.getBean(ProgrammeCriteria.class);
        var was = in(() -> criteria.current(run.programme()));
        var rules = Set.of(Rule.CAPACITY, Rule.CONSENT);
        var now = was.criteria();
        var decided = new Criteria(rules, now.weights(), now.slots(), now.firstMinutes(), 5, 0);
        in(() -> beans.getBean(Deciding.class).decide(was, decided, "På prov", coordinator));
    }

    private void pauses(PersonId mentor) {
        var her = cast.offers().rooms().signedIn(cast.port(), mentor);
        var page = "/goteborg/me/willingness";
        her.submit(her.get(page), "/willingness", Map.of("answer", "NOT_NOW")).expect(303);
    }

    private static int seat(Proposal proposal, PersonId mentor) {
        return proposal.frozen().seats().stream()
                .filter(one -> one.mentor().equals(mentor))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<String> pairs(Proposal proposal) {
        return IntStream.range(0, proposal.frozen().mentees().size())
                .filter(one -> proposal.seat(one).isPresent())
                .mapToObj(
                        one ->
                                "%d %d %d"
                                        .formatted(
                                                one,
                                                proposal.seat(one).getAsInt(),
                                                proposal.judged()
                                                        .score(one, proposal.seat(one).getAsInt())))
                .toList();
    }

    private static List<String> texts(List<int[]> pairs) {
        return pairs.stream().map(one -> "%d %d %d".formatted(one[0], one[1], one[2])).toList();
    }

    private MatchRun run(String path) {
        var id = RunId.of(path.substring(path.lastIndexOf('/') + 1));
        return in(() -> runs().find(id, coordinator)).orElseThrow();
    }

    /** Solved anew, with nothing left in memory. */
    private Proposal open(MatchRun run) {
        var frozen = runs().frozen(run);
        return Proposal.of(frozen, Judged.of(frozen, run.criteria()));
    }

    private RunKeeping keeping() {
        return beans.getBean(RunKeeping.class);
    }

    private Runs runs() {
        return beans.getBean(Runs.class);
    }

    private String trade(String code) {
        return cast.offers().trade(code);
    }

    private <T> T in(Supplier<T> unit) {
        var operator = cast.offers().rooms().goteborg().id();
        return beans.getBean(UnitOfWork.class).in(operator, unit);
    }
}
