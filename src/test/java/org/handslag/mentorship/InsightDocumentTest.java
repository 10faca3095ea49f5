package org.handslag.mentorship;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.GeneratedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * docs/rules/mentorship.md: who sees what of a mentorship, in each standing, from the one table.
 */
@Tag("documents")
class InsightDocumentTest {
    @Test
    void whoSeesWhatIsWrittenDown() throws IOException {
        var rows =
                Arrays.stream(CircleItem.values())
                        .map(InsightDocumentTest::row)
                        .collect(Collectors.joining());
        var head =
                Arrays.stream(CircleRole.values())
                        .map(InsightDocumentTest::words)
                        .collect(Collectors.joining(" | ", "| | ", " | coordinator | release |\n"));
        var line = "|---".repeat(CircleRole.values().length + 3) + "|\n";
        GeneratedDocument.whole("rules/mentorship.md")
                .holds(
                        """
                        # Rules: who sees what of a mentorship

                        Someone of a circle stands in it in one of four ways: **u**npromised, before she has promised
                        confidentiality; **w**ithin; **a**fter it has ended, or her time in it has; **c**losed, when the
                        weeks of the programme have passed (12, unless it has set another number). Each letter says that
                        she sees the item while she stands so; a dash, that she never does. Whoever is not of the circle,
                        and does not run its programme, sees nothing: for her it does not exist.

                        %s
                        What the promise of mentor, stand in and employer opens for them is a release, one for each item:
                        with recipient, ground and log. The last column says whether the mentee can take it back and give
                        it again (**hers**), whereupon a u, w or a of that member counts no more, or whether it **stands**
                        while the mentorship does; the summary stands for an employer who writes it with her.

                        What the mentee's card shows to whom she decides line by line. A worry is shown to whoever told of
                        it, besides those named here. Made from the program by `bin/test --write-docs`.
                        """
                                .formatted(head + line + rows));
    }

    private static String row(CircleItem item) {
        var cells =
                Stream.concat(
                        Arrays.stream(CircleRole.values()).map(role -> cell(role, item)),
                        Stream.of(Insight.seesAsCoordinator(item) ? "always" : "–", release(item)));
        return cells.collect(Collectors.joining(" | ", "| " + words(item) + " | ", " |\n"));
    }

    private static String release(CircleItem item) {
        if (Insight.canWithhold(item)) {
            return "hers";
        }
        return Arrays.stream(CircleRole.values())
                        .anyMatch(role -> Insight.released(role).contains(item))
                ? "stands"
                : "–";
    }

    private static String cell(CircleRole role, CircleItem item) {
        var seen =
                Arrays.stream(Standing.values())
                        .filter(standing -> Insight.sees(role, standing, item))
                        .map(standing -> words(standing).substring(0, 1))
                        .toList();
        return seen.isEmpty()
                ? "–"
                : seen.size() == Standing.values().length ? "always" : String.join(" ", seen);
    }

    private static String words(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
