package org.handslag.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts and criteria by chance, the same each time: few codes, so that many of them meet. */
final class Invented {
    private static final int CODES = 5;

    private final Random chance;

    Invented(long seed) {
        this.chance = new Random(seed);
    }

    List<MenteeFacts> mentees(int many) {
        return IntStream.range(0, many).mapToObj(_ -> mentee()).toList();
    }

    /** Each of another mentor, at one of a few workplaces. */
    List<SeatFacts> seats(int many) {
        return IntStream.range(0, many).mapToObj(this::seat).toList();
    }

    Criteria criteria() {
        var rules = EnumSet.noneOf(Rule.class);
        rules.addAll(some(List.of(Rule.values())));
        var weights = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            weights.put(part, chance.nextInt(Criteria.HEAVIEST + 1));
        }
        return new Criteria(
                rules, weights, 1 + chance.nextInt(3), chance.nextInt(20), 2, chance.nextInt(91));
    }

    MenteeFacts mentee() {
        var said = said();
        var adjustments = said.getOrDefault(Aspect.ADJUSTMENT, List.of());
        var travel =
                chance.nextBoolean()
                        ? new MenteeFacts.Travel(10 + chance.nextInt(80), point(), looked())
                        : null;
        return new MenteeFacts(
                said,
                new HashSet<>(some(adjustments)),
                chance.nextBoolean(),
                chance.nextBoolean() ? Somewhere.BEGIN.plusDays(chance.nextInt(60)) : null,
                travel,
                chance.nextBoolean() ? one(Aspect.values()) : null,
                new HashSet<>(chance.nextInt(4) == 0 ? some(List.of(Aspect.values())) : List.of()),
                mentors(),
                mentors());
    }

    private SeatFacts seat(int number) {
        return new SeatFacts(
                new UUID(1, number),
                new UUID(2, number % 3),
                said(),
                chance.nextInt(5) > 0,
                chance.nextInt(5) > 0,
                chance.nextInt(3),
                point(),
                IntStream.range(0, chance.nextInt(4)).mapToObj(_ -> offered()).toList());
    }

    private SeatFacts.Offered offered() {
        var can = codes(Aspect.ADJUSTMENT);
        return new SeatFacts.Offered(
                new UUID(chance.nextLong(), chance.nextLong()),
                UUID.fromString(one(trades())),
                new HashSet<>(codes(Aspect.LANGUAGE)),
                new HashSet<>(codes(Aspect.TIME).stream().map(Slot::of).toList()),
                new HashSet<>(can),
                new HashSet<>(some(can)),
                Somewhere.BEGIN,
                chance.nextBoolean() ? Somewhere.BEGIN.plusDays(chance.nextInt(60)) : null);
    }

    private Map<Aspect, List<String>> said() {
        var said = new LinkedHashMap<Aspect, List<String>>();
        for (var aspect : shuffled(List.of(Aspect.values()))) {
            if (aspect != Aspect.TRAVEL && chance.nextInt(3) > 0) {
                said.put(aspect, codes(aspect));
            }
        }
        return said;
    }

    private List<String> codes(Aspect aspect) {
        return switch (aspect) {
            case TRADE -> some(List.of(trades()));
            case TIME ->
                    some(
                            Stream.of("MONDAY", "TUESDAY", "FRIDAY")
                                    .flatMap(
                                            day ->
                                                    Arrays.stream(Half.values())
                                                            .map(half -> day + "-" + half))
                                    .toList());
            default ->
                    some(IntStream.range(0, CODES).mapToObj(code -> aspect + "-" + code).toList());
        };
    }

    private static String[] trades() {
        return IntStream.range(0, CODES)
                .mapToObj(number -> Somewhere.trade(number).toString())
                .toArray(String[]::new);
    }

    private Map<UUID, Integer> looked() {
        var looked = new HashMap<UUID, Integer>();
        for (int place = 0; place < chance.nextInt(3); place++) {
            looked.put(new UUID(2, place), chance.nextInt(100));
        }
        return looked;
    }

    private Set<UUID> mentors() {
        return chance.nextInt(4) > 0 ? Set.of() : Set.of(new UUID(1, chance.nextInt(4)));
    }

    private Point point() {
        return chance.nextInt(3) == 0
                ? null
                : new Point(57.6 + chance.nextDouble() / 5, 11.9 + chance.nextDouble() / 5);
    }

    private <T> List<T> some(List<T> all) {
        return shuffled(all).subList(0, chance.nextInt(all.size() + 1));
    }

    private <T> T one(T[] all) {
        return all[chance.nextInt(all.length)];
    }

    /** The same in another order. */
    <T> List<T> shuffled(List<T> all) {
        var other = new ArrayList<>(all);
        Collections.shuffle(other, chance);
        return other;
    }

    /** The same said in another order, but for the trades, which she wishes in hers. */
    MenteeFacts shuffled(MenteeFacts one) {
        return new MenteeFacts(
                shuffled(one.said()),
                one.must(),
                one.interpreter(),
                one.from(),
                one.travel(),
                one.top(),
                new TreeSet<>(one.musts()),
                one.conflicts(),
                one.notAgain());
    }

    SeatFacts shuffled(SeatFacts one) {
        return new SeatFacts(
                one.mentor(),
                one.workplace(),
                shuffled(one.said()),
                one.trained(),
                one.willing(),
                one.free(),
                one.at(),
                shuffled(one.offers()));
    }

    private Map<Aspect, List<String>> shuffled(Map<Aspect, List<String>> said) {
        var other = new LinkedHashMap<Aspect, List<String>>();
        for (var aspect : shuffled(List.copyOf(said.keySet()))) {
            var codes = said.get(aspect);
            other.put(aspect, aspect == Aspect.TRADE ? codes : shuffled(codes));
        }
        return other;
    }
}
