package org.handslag.fit;

import static org.handslag.fit.Verdict.BROKEN;
import static org.handslag.fit.Verdict.MET;
import static org.handslag.fit.Verdict.UNKNOWN;

import java.util.List;
import java.util.function.Function;

/** What can forbid that two are proposed to each other. */
public enum Rule {
    /** The mentor's completion of a course that makes a mentor stands. */
    TRAINED(pair -> met(pair.seat().facts().trained())),
    /** The mentor has agreed to be proposed. */
    CONSENT(pair -> met(pair.seat().facts().willing())),
    /** The mentor can guide one more. */
    CAPACITY(pair -> met(pair.seat().facts().free() > 0)),
    /** The workplace has an offer. */
    OFFER(pair -> met(pair.place() != null)),
    /** No conflict of interest: same manager, relative, dispute, former case. */
    CONFLICT(
            pair -> met(!pair.mentee().facts().conflicts().contains(pair.seat().facts().mentor()))),
    /** Not again with whom it did not go well, or who was not wanted. */
    HISTORY(pair -> met(!pair.mentee().facts().notAgain().contains(pair.seat().facts().mentor()))),
    /** A language in common with the mentor or the workplace, or an interpreter. */
    LANGUAGE(Rule::language),
    /** So many parts of the week in common. */
    TIME(Rule::time),
    /** The mentee can begin before the offer ends. */
    DATES(Rule::dates),
    /** Not longer to travel than the mentee has said. */
    TRAVEL(Rule::travel),
    /** Each adjustment without which she cannot work there has been seen at the workplace. */
    ACCESS(Rule::access),
    /** What the mentee would rather wait for. */
    MUST(Rule::must);

    static final List<Rule> ALL = List.of(values());

    private final Function<Pair, Verdict> verdict;

    Rule(Function<Pair, Verdict> verdict) {
        this.verdict = verdict;
    }

    Verdict of(Pair pair) {
        return verdict.apply(pair);
    }

    private static Verdict met(boolean met) {
        return met ? MET : BROKEN;
    }

    private static Verdict language(Pair pair) {
        int value = Part.LANGUAGE.of(pair);
        return value == Part.UNKNOWN ? UNKNOWN : met(value > 0);
    }

    private static Verdict time(Pair pair) {
        return !pair.said(Aspect.TIME) || !pair.knowsSlots()
                ? UNKNOWN
                : met(pair.commonSlots() >= pair.criteria().slots());
    }

    private static Verdict dates(Pair pair) {
        var from = pair.mentee().facts().from();
        if (from == null || pair.place() == null) {
            return UNKNOWN;
        }
        var until = pair.place().facts().until();
        return met(until == null || from.isBefore(until));
    }

    private static Verdict travel(Pair pair) {
        var travel = pair.mentee().facts().travel();
        int minutes = pair.minutes();
        return travel == null || minutes == Part.UNKNOWN
                ? UNKNOWN
                : met(minutes <= travel.minutes());
    }

    private static Verdict access(Pair pair) {
        if (pair.mentee().must().isEmpty()) {
            return pair.said(Aspect.ADJUSTMENT) ? MET : UNKNOWN;
        }
        return pair.place() == null
                ? UNKNOWN
                : met(pair.mentee().must().isWithin(pair.place().verified()));
    }

    private static Verdict must(Pair pair) {
        if (pair.mentee().facts().musts().isEmpty()) {
            return MET;
        }
        if (!musts(pair, BROKEN).isEmpty()) {
            return BROKEN;
        }
        return musts(pair, UNKNOWN).isEmpty() ? MET : UNKNOWN;
    }

    /** The aspects that she would rather wait for, and of which this is to be said. */
    static List<Aspect> musts(Pair pair, Verdict verdict) {
        var musts = pair.mentee().facts().musts();
        return Part.ALL.stream()
                .filter(part -> part.isTheMust() && musts.contains(part.aspect()))
                .filter(part -> must(part, part.of(pair)) == verdict)
                .map(Part::aspect)
                .sorted()
                .toList();
    }

    private static Verdict must(Part part, int value) {
        return value == Part.UNKNOWN ? UNKNOWN : met(value >= part.least());
    }
}
