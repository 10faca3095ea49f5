package org.handslag.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is read, in one language. Lines whose statement is no more are left out.
 *
 * @param sections those in which something is said
 */
public record CardView(CardLanguage language, List<CardSection> sections) {
    /**
     * What is said in one group.
     *
     * @param yes what helps her, then what is not for her
     * @param own in her own words; empty when there are none
     */
    public record CardSection(
            CardGroup group,
            List<CardSaid> yes,
            List<CardSaid> no,
            String own,
            CardAudience ownAudience) {}

    public record CardSaid(CardGroup.Statement statement, CardAudience audience) {}

    public CardWords words() {
        return language.words();
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    static CardView of(
            CardLanguage language,
            List<CardGroup> groups,
            List<CardLine> lines,
            Function<String, CardAudience> audience) {
        var byCode = lines.stream().collect(Collectors.toMap(CardLine::code, line -> line));
        var sections = new ArrayList<CardSection>();
        for (var group : groups) {
            var section = section(group, byCode, audience);
            if (!section.yes().isEmpty() || !section.no().isEmpty() || !section.own().isEmpty()) {
                sections.add(section);
            }
        }
        return new CardView(language, List.copyOf(sections));
    }

    private static CardSection section(
            CardGroup group,
            Map<String, CardLine> byCode,
            Function<String, CardAudience> audience) {
        var own = byCode.get(group.own());
        return new CardSection(
                group,
                said(group, byCode, CardAnswer.YES, audience),
                said(group, byCode, CardAnswer.NO, audience),
                own == null ? "" : own.own(),
                audience.apply(group.own()));
    }

    private static List<CardSaid> said(
            CardGroup group,
            Map<String, CardLine> byCode,
            CardAnswer answer,
            Function<String, CardAudience> audience) {
        return group.statements().stream()
                .filter(one -> isAnswered(byCode.get(one.code()), answer))
                .map(one -> new CardSaid(one, audience.apply(one.code())))
                .toList();
    }

    private static boolean isAnswered(@Nullable CardLine line, CardAnswer answer) {
        return line != null && line.answer() == answer;
    }
}
