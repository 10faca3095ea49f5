package org.handslag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handslag.fit.Reason;
import org.handslag.fit.SeatFacts;
import org.handslag.matching.Checker;
import org.handslag.scope.PersonId;
import org.junit.jupiter.api.Test;

/** What is proposed keeps to what people have said and decided, and is told of every pair. */
class ProposalTest {
    static Proposal solved(Frozen frozen) {
        return Proposal.of(frozen, Judged.of(frozen, frozen.run().criteria()));
    }

    private static Frozen marked(Frozen frozen, HandMark... marks) {
        return new Frozen(frozen.run(), frozen.mentees(), frozen.seats(), List.of(marks));
    }

    private static HandMark mark(HandMark.Kind kind, int mentee, Integer seat) {
        var by = new PersonId(UUID.randomUUID());
        return new HandMark(mentee, seat, kind, "Jag vet mer", List.of(), by, "", Instant.EPOCH);
    }

    @Test
    void proposesOnlyWhatNoRuleForbidsAndWhereThereIsRoom() {
        for (int seed = 0; seed < 30; seed++) {
            var proposal = solved(Imagined.programme(40, 30, seed));
            var taken = new ArrayList<Integer>();
            for (int mentee = 0; mentee < 40; mentee++) {
                var seat = proposal.seat(mentee);
                if (seat.isPresent()) {
                    taken.add(seat.getAsInt());
                    assertThat(proposal.judged().suit(mentee, seat.getAsInt()).broken()).isEmpty();
                }
            }
            for (var seat : proposal.frozen().seats()) {
                assertThat(taken.stream().filter(one -> one == seat.number()).count())
                        .isLessThanOrEqualTo(seat.facts().free());
                assertThat(
                                taken.stream()
                                        .map(proposal.frozen().seats()::get)
                                        .filter(one -> one.workplace().equals(seat.workplace()))
                                        .count())
                        .isLessThanOrEqualTo(seat.open());
            }
        }
    }

    @Test
    void tellsAReasonOfEachPairProposedAndACodeOrACostOfEachThatIsNot() {
        for (int seed = 0; seed < 8; seed++) {
            var proposal = solved(Imagined.programme(30, 20, seed));
            var effects = new Effects(proposal);
            for (int mentee = 0; mentee < 30; mentee++) {
                for (int seat = 0; seat < 20; seat++) {
                    var suit = proposal.judged().suit(mentee, seat);
                    if (!suit.isPossible()) {
                        assertThat(suit.reasons(Reason.Tone.FORBIDS)).hasSameSizeAs(suit.broken());
                        assertThat(suit.broken()).isNotEmpty();
                    } else if (proposal.seat(mentee).orElse(-1) == seat) {
                        assertThat(suit.reasons()).isNotEmpty();
                    } else if (proposal.frozen().seats().get(seat).open() > 0) {
                        assertThat(effects.together(mentee, seat)).isPresent();
                    }
                }
            }
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfItsInput() {
        var frozen = Imagined.programme(60, 40, 5);
        var before = solved(frozen);
        var order = IntStream.range(0, 60).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(3));
        var mentees =
                IntStream.range(0, 60)
                        .mapToObj(at -> renumbered(frozen.mentees().get(order.get(at)), at))
                        .toList();
        var after = solved(new Frozen(frozen.run(), mentees, frozen.seats(), List.of())).matching();
        assertThat(after.matched()).isEqualTo(before.matching().matched());
        assertThat(after.total()).isEqualTo(before.matching().total());
    }

    private static RunMentee renumbered(RunMentee one, int number) {
        return new RunMentee(
                number,
                one.person(),
                one.name(),
                one.referral(),
                one.waitsSince(),
                one.facts(),
                one.kept());
    }

    @Test
    void aPinHoldsAgainstARuleAndABanHoldsAgainstTheScore() {
        var frozen = Imagined.programme(30, 25, 7);
        var free = solved(frozen);
        int matched =
                IntStream.range(0, 30)
                        .filter(m -> free.seat(m).isPresent())
                        .findFirst()
                        .orElseThrow();
        int banned = free.seat(matched).orElseThrow();
        var without = solved(marked(frozen, mark(HandMark.Kind.BAN, matched, banned)));
        assertThat(without.seat(matched).orElse(-1)).isNotEqualTo(banned);
        int forbidden =
                IntStream.range(0, 25)
                        .filter(s -> !free.judged().isPossible(matched, s))
                        .filter(s -> free.matching().problem().seats().capacity()[s] > 0)
                        .filter(s -> frozen.seats().get(s).open() > 0)
                        .findFirst()
                        .orElseThrow();
        var pinned = solved(marked(frozen, mark(HandMark.Kind.PIN, matched, forbidden)));
        assertThat(pinned.seat(matched)).hasValue(forbidden);
        assertThat(Checker.isBest(pinned.matching())).isTrue();
        var out = solved(marked(frozen, mark(HandMark.Kind.OUT, matched, null)));
        assertThat(out.seat(matched)).isEmpty();
    }

    @Test
    void whoIsAlreadyProposedStaysWhenSomeoneLeaves() {
        var frozen = Imagined.programme(60, 60, 11);
        var before = solved(frozen);
        int gone = before.seat(firstMatched(before)).orElseThrow();
        var seats =
                frozen.seats().stream()
                        .map(one -> one.number() == gone ? paused(one) : one)
                        .toList();
        var mentees =
                frozen.mentees().stream()
                        .map(one -> keeping(one, before.seat(one.number()).orElse(-1), gone))
                        .toList();
        var run = frozen.run();
        var again =
                new MatchRun(
                        RunId.next(),
                        run.programme(),
                        run.madeBy(),
                        run.madeAt(),
                        run.criteria(),
                        0,
                        run.goal(),
                        12,
                        99,
                        run.id(),
                        false,
                        null,
                        0);
        var after = solved(new Frozen(again, mentees, seats, List.of()));
        var moved = new HashSet<Integer>();
        for (var one : mentees) {
            if (one.kept() != null && after.seat(one.number()).orElse(-1) != one.kept()) {
                moved.add(one.number());
            }
        }
        assertThat(moved).hasSize(after.matching().broken());
        assertThat(after.matching().broken()).isLessThanOrEqualTo(2);
        assertThat(after.mentees(gone)).isEmpty();
    }

    private static int firstMatched(Proposal proposal) {
        return IntStream.range(0, proposal.frozen().mentees().size())
                .filter(one -> proposal.seat(one).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static RunSeat paused(RunSeat seat) {
        var facts = seat.facts();
        var pausing =
                new SeatFacts(
                        facts.mentor(),
                        facts.workplace(),
                        facts.said(),
                        facts.trained(),
                        false,
                        facts.free(),
                        facts.at(),
                        facts.offers());
        return new RunSeat(
                seat.number(),
                seat.mentor(),
                seat.name(),
                seat.workplace(),
                seat.place(),
                seat.open(),
                pausing);
    }

    private static RunMentee keeping(RunMentee one, int seat, int gone) {
        return new RunMentee(
                one.number(),
                one.person(),
                one.name(),
                one.referral(),
                one.waitsSince(),
                one.facts(),
                seat < 0 || seat == gone ? null : seat);
    }

    @Test
    void nobodyOneAloneAndNoRoomAreNoTrouble() {
        assertThat(solved(Imagined.programme(0, 0, 1)).matching().matched()).isZero();
        assertThat(solved(Imagined.programme(1, 0, 1)).matching().matched()).isZero();
        assertThat(solved(Imagined.programme(0, 5, 1)).matching().matched()).isZero();
        assertThat(Remarks.hindrances(solved(Imagined.programme(1, 0, 1)), 0)).isEmpty();
    }
}
