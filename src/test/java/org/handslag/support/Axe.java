package org.handslag.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks axe-core whether a page keeps WCAG 2.2 AA, as far as a program can tell. Axe is a script: in
 * a browser without script it never answers.
 */
public final class Axe {
    private static final List<String> RULES =
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice");

    private Axe() {}

    public static void findsNothing(Page page) {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        var found =
                new AxeBuilder(page)
                                .setLegacyMode(true)
                                .options(violations)
                                .withTags(RULES)
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(Axe::told)
                                .toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(5)
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
