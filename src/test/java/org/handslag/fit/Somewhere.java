package org.handslag.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mentor who can be proposed, at a workplace that offers nothing until a test says so. */
final class Somewhere {
    static final UUID MENTOR = new UUID(1, 1);
    static final UUID WORKPLACE = new UUID(2, 1);
    static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);

    private final Map<Aspect, List<String>> said = new EnumMap<>(Aspect.class);
    private final List<SeatFacts.Offered> offers = new ArrayList<>();
    private boolean trained = true;
    private boolean willing = true;
    private int free = 1;
    private Point at;

    Somewhere says(Aspect aspect, String... codes) {
        said.put(aspect, List.of(codes));
        return this;
    }

    Somewhere untrained() {
        trained = false;
        return this;
    }

    Somewhere unwilling() {
        willing = false;
        return this;
    }

    Somewhere free(int places) {
        free = places;
        return this;
    }

    Somewhere liesAt(Point place) {
        at = place;
        return this;
    }

    Somewhere offers(Offer... some) {
        Stream.of(some).map(Offer::facts).forEach(offers::add);
        return this;
    }

    SeatFacts facts() {
        return new SeatFacts(MENTOR, WORKPLACE, said, trained, willing, free, at, offers);
    }

    static UUID trade(int number) {
        return new UUID(3, number);
    }

    /** What the workplace offers: of the first trade, agreed with each, until a test says else. */
    static final class Offer {
        private final UUID id;
        private UUID trade = Somewhere.trade(1);
        private Set<String> languages = Set.of();
        private Set<Slot> slots = Set.of();
        private final Set<String> can = new TreeSet<>();
        private Set<String> seen = Set.of();
        private LocalDate until;

        private Offer(UUID id) {
            this.id = id;
        }

        static Offer number(int number) {
            return new Offer(new UUID(4, number));
        }

        Offer trade(UUID other) {
            trade = other;
            return this;
        }

        Offer speaks(String... tags) {
            languages = Set.of(tags);
            return this;
        }

        Offer receives(String... times) {
            slots = Arrays.stream(times).map(Slot::of).collect(Collectors.toSet());
            return this;
        }

        Offer can(String... adjustments) {
            can.addAll(Set.of(adjustments));
            return this;
        }

        Offer seen(String... adjustments) {
            seen = Set.of(adjustments);
            return can(adjustments);
        }

        Offer until(String day) {
            until = LocalDate.parse(day);
            return this;
        }

        SeatFacts.Offered facts() {
            return new SeatFacts.Offered(id, trade, languages, slots, can, seen, BEGIN, until);
        }
    }
}
