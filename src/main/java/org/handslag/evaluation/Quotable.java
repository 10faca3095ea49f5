package org.handslag.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.survey.QuestionResult;
import org.handslag.survey.RoundResult;
import org.handslag.ui.Option;

/**
 * What may be quoted in a theme: words of its layer whose writers said so. Nothing else can be
 * chosen.
 */
record Quotable(List<String> sayings) {

    static Quotable in(RoundResult result, Theme.Part part) {
        return new Quotable(
                result.questions().stream()
                        .filter(one -> part.holds(one.question().layer()))
                        .flatMap(one -> one.sayings().stream())
                        .filter(QuestionResult.Saying::quote)
                        .map(saying -> Shortening.tidy(saying.text()))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    List<Option> options() {
        return sayings.stream().map(words -> Option.of(key(words), words)).toList();
    }

    Optional<String> chosen(String key) {
        return sayings.stream().filter(words -> key(words).equals(key)).findFirst();
    }

    /** Made of the words alone, so that it holds when the answers have been written anew. */
    private static String key(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
