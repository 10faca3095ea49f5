package org.handslag.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.handslag.disclosure.SmallNumbers;
import org.handslag.fit.Aspect;

/** How a proposal falls out for groups of mentees; small ones are told together. */
final class Fairness {
    private static final int LONG_WAIT = 26;
    private static final int SHORT_WAIT = 8;

    private final Proposal proposal;

    Fairness(Proposal proposal) {
        this.proposal = proposal;
    }

    /**
     * A group of mentees.
     *
     * @param name code of it; empty for those that are told together
     * @param matched how many get a proposal; empty where that would tell of fewer than five
     * @param first how many get the seat that suits them best; empty likewise
     */
    record Group(String name, int mentees, OptionalInt matched, OptionalInt first) {}

    /** By the languages that they let be used; whoever speaks several counts with each. */
    List<Group> byLanguage() {
        return groups(mentee -> said(mentee, Aspect.LANGUAGE));
    }

    /** By the work that they wish for most. */
    List<Group> byWish() {
        return groups(mentee -> said(mentee, Aspect.TRADE).stream().limit(1).toList());
    }

    /** By how long they have waited. */
    List<Group> byWait(ToLongFunction<RunMentee> weeks) {
        return groups(
                mentee -> {
                    long waited = weeks.applyAsLong(proposal.frozen().mentees().get(mentee));
                    return List.of(
                            waited >= LONG_WAIT ? "LONG" : waited >= SHORT_WAIT ? "SOME" : "SHORT");
                });
    }

    private List<String> said(int mentee, Aspect aspect) {
        var facts = proposal.frozen().mentees().get(mentee).facts();
        return facts == null ? List.of() : facts.said().getOrDefault(aspect, List.of());
    }

    private List<Group> groups(Function<Integer, List<String>> of) {
        var members = new LinkedHashMap<String, List<Integer>>();
        IntStream.range(0, proposal.frozen().mentees().size())
                .forEach(
                        mentee ->
                                of.apply(mentee)
                                        .forEach(
                                                name ->
                                                        members.computeIfAbsent(
                                                                        name,
                                                                        _ -> new ArrayList<>())
                                                                .add(mentee)));
        return SmallNumbers.folded(members).entrySet().stream()
                .map(one -> group(one.getKey(), one.getValue()))
                .toList();
    }

    private Group group(String name, List<Integer> mentees) {
        int matched = (int) mentees.stream().filter(one -> proposal.seat(one).isPresent()).count();
        int first =
                (int)
                        mentees.stream()
                                .filter(
                                        one ->
                                                proposal.seat(one).isPresent()
                                                        && proposal.rankForMentee(
                                                                        one,
                                                                        proposal.seat(one)
                                                                                .getAsInt())
                                                                == 1)
                                .count();
        return new Group(
                name,
                mentees.size(),
                SmallNumbers.told(matched, mentees.size()),
                SmallNumbers.told(first, mentees.size()));
    }
}
