package org.handslag.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.handslag.fit.Reason.Topic;

/**
 * What is told of a pair: the rules that forbid it, then what speaks for it and against it, and of
 * how much nothing is known.
 */
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
        told.unknown();
        return told.reasons;
    }

    private void forbids(Rule rule) {
        switch (rule) {
            case LANGUAGE -> add(Topic.LANGUAGE, spoken());
            case TIME -> add(Topic.TIME, offered(), pair.commonSlots());
            case TRAVEL -> add(Topic.TRAVEL, List.of(), pair.minutes());
            case ACCESS -> add(Topic.ACCESS, unseen());
            case MUST -> add(Topic.MUST, names(Rule.musts(pair, Verdict.BROKEN)));
            case TRAINED, CONSENT, CAPACITY, OFFER, CONFLICT, HISTORY, DATES ->
                    add(Topic.valueOf(rule.name()), List.of());
        }
    }

    private void unknown() {
        long aspects =
                Part.ALL.stream()
                        .filter(part -> pair.criteria().weight(part) > 0)
                        .filter(part -> part.of(pair) == Part.UNKNOWN)
                        .map(Part::aspect)
                        .distinct()
                        .count();
        if (aspects > 0) {
            add(Topic.NOT_KNOWN, List.of(), (int) aspects);
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
            case SUPPORT -> support();
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
        if (value == 0) {
            add(Topic.NO_LANGUAGE, List.of());
        } else if (value < Part.SAID) {
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

    private void support() {
        var shared = common(Aspect.SUPPORT);
        if (shared.isEmpty()) {
            add(Topic.OTHER_HELP, hers(Aspect.SUPPORT));
        }
        told(Topic.HELPS_WITH, shared);
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

    /** What she cannot do without, and nobody has seen there. */
    private List<String> unseen() {
        var must = pair.mentee().facts().must();
        var place = pair.place();
        return place == null ? List.copyOf(must) : out(must, place.facts().verified());
    }

    private static List<String> names(List<Aspect> aspects) {
        return aspects.stream().map(Aspect::name).toList();
    }

    /** The parts of the week in which a seat can be met. */
    private List<String> offered() {
        var place = pair.place();
        if (place == null) {
            return List.of();
        }
        var slots = place.facts().slots().stream().map(Slot::toString).toList();
        var hers = mentors(Aspect.TIME);
        if (slots.isEmpty()) {
            return hers;
        }
        return hers.isEmpty() ? slots : in(slots, hers);
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
