package org.handslag.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.handslag.fit.Reason.Topic;

/** What is told of a pair: the rules that forbid it, then what speaks for it and against it. */
final class Reasons {
    private final Pair pair;
    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(Pair pair) {
        this.pair = pair;
    }

    static List<Reason> of(Pair pair) {
        var told = new Reasons(pair);
        Rule.ALL.stream().filter(pair::breaks).forEach(told::forbids);
        Part.ALL.stream()
                .filter(part -> part.of(pair) != Part.UNKNOWN && pair.criteria().weight(part) > 0)
                .forEach(part -> told.weighs(part, part.of(pair)));
        return told.reasons;
    }

    private void forbids(Rule rule) {
        var place = pair.place();
        switch (rule) {
            case LANGUAGE -> add(Topic.LANGUAGE, spoken());
            case TIME -> add(Topic.TIME, offered(), pair.commonSlots());
            case TRAVEL -> add(Topic.TRAVEL, List.of(), pair.minutes());
            case ACCESS ->
                    add(
                            Topic.ACCESS,
                            pair.mentee().facts().must().stream()
                                    .filter(
                                            one ->
                                                    place == null
                                                            || !place.facts()
                                                                    .verified()
                                                                    .contains(one))
                                    .sorted()
                                    .toList());
            case TRAINED, CONSENT, CAPACITY, OFFER, CONFLICT, HISTORY, DATES, MUST ->
                    add(Topic.valueOf(rule.name()), List.of());
        }
    }

    private void weighs(Part part, int value) {
        switch (part) {
            case LANGUAGE -> language(value);
            case TRADE -> trade(value);
            case ADJUSTMENT -> adjustments();
            case EXPERIENCE -> told(Topic.GUIDED, common(Aspect.ADJUSTMENT));
            case TIME -> time(value);
            case NEAR ->
                    add(value >= Part.FULL / 2 ? Topic.NEAR : Topic.FAR, List.of(), pair.minutes());
            case SUPPORT -> {
                var shared = common(Aspect.SUPPORT);
                if (shared.isEmpty()) {
                    add(Topic.OTHER_HELP, hers(Aspect.SUPPORT));
                }
                told(Topic.HELPS_WITH, shared);
            }
            case INTEREST -> told(Topic.BOTH_LIKE, common(Aspect.INTEREST));
        }
    }

    private void language(int value) {
        var place = pair.place();
        var with = common(Aspect.LANGUAGE);
        told(Topic.SPEAKS, with);
        if (with.isEmpty() && place != null) {
            told(Topic.SPOKEN_THERE, in(hers(Aspect.LANGUAGE), place.facts().languages()));
        }
        if (value > 0 && value < 50) {
            add(Topic.BY_INTERPRETER, List.of());
        }
    }

    private void trade(int value) {
        var place = pair.place();
        if (place != null) {
            add(
                    value == Part.FULL
                            ? Topic.FIRST_TRADE
                            : value > 0 ? Topic.WISHED_TRADE : Topic.OTHER_TRADE,
                    List.of(place.trade()));
        }
    }

    private void adjustments() {
        var place = pair.place();
        if (place == null) {
            return;
        }
        var hers = hers(Aspect.ADJUSTMENT);
        var facts = place.facts();
        told(Topic.SEEN, in(hers, facts.verified()));
        told(Topic.SAID, out(in(hers, facts.adjustments()), facts.verified()));
        told(Topic.MISSING, out(hers, facts.adjustments()));
    }

    private void time(int value) {
        var place = pair.place();
        if (place == null) {
            return;
        }
        var slots = in(hers(Aspect.TIME), offered());
        add(value >= Part.FULL / 2 ? Topic.CAN_MEET : Topic.SELDOM, slots, slots.size());
    }

    /** The languages of the mentor and of the workplace. */
    private List<String> spoken() {
        var spoken = new ArrayList<>(mentors(Aspect.LANGUAGE));
        if (pair.place() != null) {
            spoken.addAll(out(pair.place().facts().languages(), spoken));
        }
        return spoken.stream().sorted().toList();
    }

    /** The parts of the week in which a seat can be met. */
    private List<String> offered() {
        var place = pair.place();
        if (place == null) {
            return List.of();
        }
        var slots = place.facts().slots().stream().sorted().map(Slot::toString).toList();
        return pair.mentorSaid(Aspect.TIME) ? in(slots, mentors(Aspect.TIME)) : slots;
    }

    private List<String> common(Aspect aspect) {
        return in(hers(aspect), mentors(aspect));
    }

    private List<String> hers(Aspect aspect) {
        return pair.mentee().facts().said().getOrDefault(aspect, List.of());
    }

    private List<String> mentors(Aspect aspect) {
        return pair.seat().facts().said().getOrDefault(aspect, List.of());
    }

    private static List<String> in(Collection<String> some, Collection<String> others) {
        return some.stream().filter(Set.copyOf(others)::contains).toList();
    }

    private static List<String> out(Collection<String> some, Collection<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private void told(Topic topic, List<String> codes) {
        if (!codes.isEmpty()) {
            add(topic, codes);
        }
    }

    private void add(Topic topic, List<String> codes) {
        add(topic, codes, 0);
    }

    private void add(Topic topic, List<String> codes, int number) {
        reasons.add(new Reason(topic, codes, number));
    }
}
