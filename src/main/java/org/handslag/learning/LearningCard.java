package org.handslag.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.mentorship.CircleRole;
import org.handslag.scope.PersonId;

/**
 * What someone says of how she learns best.
 *
 * @param language tag of the words that it is shown in
 * @param editions all that were kept and the one that is being filled in, the first one first
 * @param audiences who besides herself may see which line; what is not named is for her alone
 */
public record LearningCard(
        LearningCardId id,
        PersonId person,
        String language,
        long version,
        List<CardEdition> editions,
        Map<String, CardAudience> audiences) {

    public LearningCard {
        editions = List.copyOf(editions);
        audiences = Map.copyOf(audiences);
    }

    static LearningCard fresh(PersonId person, String language) {
        return new LearningCard(LearningCardId.next(), person, language, 0, List.of(), Map.of());
    }

    LearningCard with(List<CardEdition> editions, Map<String, CardAudience> audiences) {
        return new LearningCard(id, person, language, version, editions, audiences);
    }

    /** The one that holds: the last that was kept. */
    public Optional<CardEdition> latest() {
        return kept().stream().reduce((_, later) -> later);
    }

    /** The one that is being filled in. */
    public Optional<CardEdition> draft() {
        return editions.stream().filter(edition -> !edition.isKept()).findFirst();
    }

    public List<CardEdition> kept() {
        return editions.stream()
                .filter(CardEdition::isKept)
                .sorted(Comparator.comparing(CardEdition::number))
                .toList();
    }

    public Optional<CardEdition> kept(int number) {
        return kept().stream().filter(edition -> edition.number() == number).findFirst();
    }

    public CardAudience audience(String code) {
        return audiences.getOrDefault(code, CardAudience.ME);
    }

    /** The lines of the latest edition that she lets someone of this role see. */
    public List<CardLine> seenBy(CircleRole role) {
        return latest().map(CardEdition::lines).orElse(List.of()).stream()
                .filter(line -> audience(line.code()).includes(role))
                .toList();
    }

    /** What she goes on from: the draft, or else what holds. */
    public List<CardLine> current() {
        return draft().or(this::latest).map(CardEdition::lines).orElse(List.of());
    }

    int nextNumber() {
        return editions.stream().mapToInt(CardEdition::number).max().orElse(0) + 1;
    }

    /** Begins to fill it in herself, from what holds. */
    CardEdition begunByHer(Instant at) {
        var lines = latest().map(CardEdition::lines).orElse(List.of());
        return new CardEdition(nextNumber(), person, at, null, CardWay.HERSELF, "", lines);
    }

    /** Her consultant begins it with her: from what that one may see, and no more. */
    CardEdition begunWith(PersonId consultant, CardWay way, String helpedWith, Instant at) {
        return new CardEdition(
                nextNumber(), consultant, at, null, way, helpedWith, seenBy(CircleRole.CONSULTANT));
    }

    /**
     * All that will hold when this draft is kept. What someone who helped could not see stays as it
     * was, unless it was said anew.
     */
    List<CardLine> whole(CardEdition draft) {
        if (!draft.way().isHelped()) {
            return draft.lines();
        }
        var said = codes(draft.lines());
        var hidden =
                latest().map(CardEdition::lines).orElse(List.of()).stream()
                        .filter(line -> !said.contains(line.code()))
                        .filter(line -> !audience(line.code()).includes(CircleRole.CONSULTANT));
        return Stream.concat(hidden, draft.lines().stream()).toList();
    }

    static Set<String> codes(List<CardLine> lines) {
        var codes = new HashSet<String>();
        lines.forEach(line -> codes.add(line.code()));
        return codes;
    }
}
