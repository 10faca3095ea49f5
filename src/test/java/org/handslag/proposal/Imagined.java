package org.handslag.proposal;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.Aspect;
import org.handslag.fit.Criteria;
import org.handslag.fit.Half;
import org.handslag.fit.MenteeFacts;
import org.handslag.fit.MenteeFacts.Travel;
import org.handslag.fit.Point;
import org.handslag.fit.SeatFacts;
import org.handslag.fit.SeatFacts.Offered;
import org.handslag.fit.Slot;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;

/** Programmes drawn from a seed, such as coordinators have: many wait, few seats, all different. */
final class Imagined {
    static final Instant MADE = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> LANGUAGES = List.of("sv", "ar", "so", "uk", "fa", "en");
    private static final int TRADES = 8;
    private static final int ADJUSTMENTS = 36;
    private static final int MENTORS_EACH = 3;

    private final Random random;

    private Imagined(long seed) {
        random = new Random(seed);
    }

    static Frozen programme(int mentees, int seats, long seed) {
        var drawn = new Imagined(seed);
        var places = IntStream.range(0, 1 + seats / MENTORS_EACH).mapToObj(drawn::place).toList();
        return new Frozen(
                run(ProposalGoal.MOST_MATCHED, seed),
                IntStream.range(0, mentees).mapToObj(drawn::mentee).toList(),
                IntStream.range(0, seats)
                        .mapToObj(one -> drawn.seat(one, places.get(one / MENTORS_EACH)))
                        .toList(),
                List.of());
    }

    static MatchRun run(ProposalGoal goal, long seed) {
        return new MatchRun(
                RunId.next(),
                new ProgrammeId(id("programme", 0)),
                new PersonId(id("coordinator", 0)),
                MADE,
                Criteria.standard(),
                0,
                goal,
                12,
                seed,
                null,
                false,
                null,
                0);
    }

    /** A workplace: one offer, or two. */
    private record Place(WorkplaceId id, int open, Point at, List<Offered> offers) {}

    private Place place(int number) {
        var offers =
                IntStream.rangeClosed(0, random.nextInt(4) == 0 ? 1 : 0)
                        .mapToObj(one -> offer(number * 2 + one))
                        .toList();
        return new Place(
                new WorkplaceId(id("workplace", number)), 1 + random.nextInt(5), point(), offers);
    }

    private Offered offer(int number) {
        var can = some("adjustment", ADJUSTMENTS, 12);
        var seen = new HashSet<String>();
        can.stream().filter(_ -> random.nextInt(3) > 0).forEach(seen::add);
        return new Offered(
                id("offer", number),
                id("trade", random.nextInt(TRADES)),
                Set.copyOf(languages(2)),
                Set.copyOf(slots(7)),
                Set.copyOf(can),
                seen,
                DAY,
                random.nextBoolean() ? null : DAY.plusDays(30 + random.nextInt(300)));
    }

    private RunSeat seat(int number, Place place) {
        var said = new EnumMap<Aspect, List<String>>(Aspect.class);
        put(said, Aspect.LANGUAGE, languages(2));
        put(said, Aspect.TIME, slots(8).stream().map(Slot::toString).toList());
        put(said, Aspect.SUPPORT, Stream.of("LANGUAGE", "COMPANY", "PLANNING").toList());
        put(said, Aspect.INTEREST, some("interest", 14, 3));
        put(said, Aspect.ADJUSTMENT, some("adjustment", ADJUSTMENTS, 3));
        var facts =
                new SeatFacts(
                        id("mentor", number),
                        place.id().value(),
                        said,
                        random.nextInt(20) > 0,
                        random.nextInt(12) > 0,
                        random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(2),
                        place.at(),
                        place.offers());
        return new RunSeat(
                number,
                new PersonId(facts.mentor()),
                "Mentor " + number,
                place.id(),
                "Place " + number / MENTORS_EACH,
                place.open(),
                facts);
    }

    private RunMentee mentee(int number) {
        var said = new EnumMap<Aspect, List<String>>(Aspect.class);
        put(said, Aspect.LANGUAGE, languages(2));
        put(said, Aspect.TIME, slots(6).stream().map(Slot::toString).toList());
        put(said, Aspect.TRADE, some("trade", TRADES, 3));
        put(said, Aspect.ADJUSTMENT, some("adjustment", ADJUSTMENTS, 4));
        put(said, Aspect.SUPPORT, List.of("LANGUAGE", "COMPANY"));
        put(said, Aspect.INTEREST, some("interest", 14, 3));
        said.keySet().removeIf(_ -> random.nextInt(6) == 0);
        var must = new HashSet<String>();
        said.getOrDefault(Aspect.ADJUSTMENT, List.of()).stream()
                .filter(_ -> random.nextInt(6) == 0)
                .forEach(must::add);
        var facts =
                new MenteeFacts(
                        said,
                        must,
                        random.nextBoolean(),
                        random.nextBoolean() ? DAY.plusDays(random.nextInt(60)) : null,
                        new Travel(20 + random.nextInt(50), point(), Map.of()),
                        random.nextBoolean() ? Aspect.values()[random.nextInt(7)] : null,
                        random.nextInt(10) == 0 ? Set.of(Aspect.TRADE) : Set.of(),
                        random.nextInt(20) == 0 ? Set.of(id("mentor", 0)) : Set.of(),
                        Set.of());
        return new RunMentee(
                number,
                new PersonId(id("mentee", number)),
                "Mentee " + number,
                new ReferralId(id("referral", number)),
                DAY.minusDays(random.nextInt(300)),
                facts,
                null);
    }

    private static void put(Map<Aspect, List<String>> said, Aspect aspect, List<String> codes) {
        if (!codes.isEmpty()) {
            said.put(aspect, codes);
        }
    }

    private List<String> languages(int most) {
        return random.ints(most, 0, LANGUAGES.size())
                .distinct()
                .mapToObj(LANGUAGES::get)
                .sorted()
                .toList();
    }

    private List<Slot> slots(int most) {
        return random.ints(most, 0, 10)
                .distinct()
                .sorted()
                .mapToObj(one -> new Slot(DayOfWeek.of(1 + one / 2), Half.values()[one % 2]))
                .toList();
    }

    private List<String> some(String kind, int of, int most) {
        var some = new ArrayList<String>();
        random.ints(random.nextInt(most + 1), 0, of)
                .distinct()
                .forEach(one -> some.add(id(kind, one).toString()));
        return some;
    }

    /** Within some fifteen kilometres. */
    private Point point() {
        return new Point(57.65 + random.nextDouble() / 8, 11.9 + random.nextDouble() / 4);
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8));
    }
}
