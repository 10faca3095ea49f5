package org.handslag.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handslag.fit.Aspect;
import org.handslag.fit.MenteeFacts;
import org.handslag.pool.Waiting;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.junit.jupiter.api.Test;

/** What is told of those who wait never tells of fewer than five, in one look or between two. */
class SupplyFiguresTest {
    private static Waiting who(List<String> trades, List<String> languages, List<String> slots) {
        var said =
                Map.of(
                        Aspect.TRADE, trades,
                        Aspect.LANGUAGE, languages,
                        Aspect.TIME, slots);
        var none = MenteeFacts.none();
        return new Waiting(
                new PersonId(UUID.randomUUID()),
                new ReferralId(UUID.randomUUID()),
                LocalDate.of(2026, 1, 1),
                new MenteeFacts(
                        said,
                        none.must(),
                        none.interpreter(),
                        none.from(),
                        none.travel(),
                        none.top(),
                        none.musts(),
                        none.conflicts(),
                        none.notAgain()));
    }

    private static List<Waiting> many(int many, String trade, String language) {
        return IntStream.range(0, many)
                .mapToObj(_ -> who(List.of(trade), List.of(language), List.of()))
                .toList();
    }

    private static SupplyFigures figures(List<Waiting> waiting) {
        return new SupplyFigures(waiting, Map.of());
    }

    private static ReleasedWish wish(Waiting her, SupplyLine... lines) {
        var said = SupplyLine.all(her.facts());
        said.keySet().retainAll(Set.of(lines));
        return new ReleasedWish(UUID.randomUUID(), her.person(), her.referral(), said);
    }

    @Test
    void tellsNothingWhileFewerThanFiveWait() {
        var few = figures(many(4, "kitchen", "ti"));
        assertThat(few.all()).isZero();
        assertThat(few.by(SupplyLine.TRADE)).isEmpty();
    }

    @Test
    void tellsInStepsOfFive() {
        var told = figures(many(9, "kitchen", "ti"));
        assertThat(told.all()).isEqualTo(5);
        assertThat(told.by(SupplyLine.TRADE))
                .containsExactly(new SupplyFigures.Group("kitchen", 5));
    }

    @Test
    void countsOnlyTheWorkThatIsWishedForMost() {
        var two = who(List.of("kitchen", "shop"), List.of(), List.of());
        var all = new ArrayList<>(many(5, "kitchen", "sv"));
        all.add(two);
        assertThat(figures(all).by(SupplyLine.TRADE))
                .extracting(SupplyFigures.Group::code)
                .containsExactly("kitchen");
    }

    @Test
    void tellsPartsOfTheWeekAndNotSingleMornings() {
        var all = new ArrayList<Waiting>();
        for (var day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")) {
            all.add(who(List.of(), List.of(), List.of(day + "-MORNING")));
        }
        assertThat(figures(all).by(SupplyLine.TIME))
                .containsExactly(new SupplyFigures.Group("WEEKDAY_MORNING", 5));
    }

    @Test
    void countsTogetherThoseWhoHaveSaidNothing() {
        var all = new ArrayList<>(many(5, "kitchen", "sv"));
        IntStream.range(0, 5).forEach(_ -> all.add(who(List.of(), List.of(), List.of())));
        assertThat(figures(all).by(SupplyLine.TRADE))
                .containsExactlyInAnyOrder(
                        new SupplyFigures.Group("kitchen", 5),
                        new SupplyFigures.Group(SupplyFigures.UNSAID, 5));
    }

    /** Who has released a line can be read, and taken off what is told. */
    @Test
    void tellsNoGroupInWhichFewerThanFiveAreUnread() {
        var all = new ArrayList<>(many(6, "kitchen", "ti"));
        all.addAll(many(6, "shop", "ti"));
        var released = new HashMap<PersonId, ReleasedWish>();
        for (var her : all.subList(0, 2)) {
            released.put(her.person(), wish(her, SupplyLine.TRADE));
        }
        var told = new SupplyFigures(all, released);
        assertThat(told.by(SupplyLine.TRADE)).isEmpty();
        assertThat(told.by(SupplyLine.LANGUAGE))
                .as("a line that she keeps to herself changes nothing")
                .isEqualTo(figures(all).by(SupplyLine.LANGUAGE));
    }

    /** One joins or leaves between two looks: no number moves by one to four, however often. */
    @Test
    void twoLooksNeverDifferByOneToFour() {
        var random = new Random(7);
        for (int sequence = 0; sequence < 200; sequence++) {
            var waiting = new ArrayList<Waiting>();
            var before = told(waiting);
            for (int step = 0; step < 60; step++) {
                if (waiting.isEmpty() || random.nextInt(3) > 0) {
                    waiting.add(drawn(random));
                } else {
                    waiting.remove(random.nextInt(waiting.size()));
                }
                var after = told(waiting);
                var names = new HashSet<>(before.keySet());
                names.addAll(after.keySet());
                for (var name : names) {
                    int moved = after.getOrDefault(name, 0) - before.getOrDefault(name, 0);
                    assertThat(Math.abs(moved))
                            .as(name)
                            .satisfiesAnyOf(
                                    by -> assertThat(by).isZero(),
                                    by -> assertThat(by).isGreaterThan(4));
                }
                before = after;
            }
        }
    }

    /** What is told of every group is true, and of five at least. */
    @Test
    void neverTellsMoreThanThereAre() {
        var random = new Random(11);
        for (int n = 0; n < 300; n++) {
            var waiting =
                    IntStream.range(0, random.nextInt(40)).mapToObj(_ -> drawn(random)).toList();
            for (var line : SupplyLine.values()) {
                for (var group : figures(waiting).by(line)) {
                    assertThat(group.atLeast())
                            .isGreaterThan(4)
                            .isLessThanOrEqualTo(waiting.size());
                    if (!group.code().isEmpty() && !group.code().equals(SupplyFigures.UNSAID)) {
                        assertThat(waiting)
                                .filteredOn(one -> line.counted(one.facts()).contains(group.code()))
                                .hasSizeGreaterThanOrEqualTo(group.atLeast());
                    }
                }
            }
        }
    }

    private static Waiting drawn(Random random) {
        var trades = random.nextInt(5) == 0 ? List.<String>of() : List.of("t" + random.nextInt(4));
        var languages =
                random.nextBoolean()
                        ? List.of("l" + random.nextInt(3))
                        : List.of("l" + random.nextInt(3), "m" + random.nextInt(3));
        return who(trades, languages, List.of("MONDAY-MORNING"));
    }

    private static Map<String, Integer> told(List<Waiting> waiting) {
        var told = new HashMap<String, Integer>();
        told.put("all", figures(waiting).all());
        for (var line : SupplyLine.values()) {
            figures(waiting)
                    .by(line)
                    .forEach(group -> told.put(line + " " + group.code(), group.atLeast()));
        }
        return told;
    }
}
