package org.handslag;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.web.Allow;
import org.handslag.web.Who;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One page in docs/rules/ per kind of user: every route she may use, and what for. */
@Tag("documents")
class RulesDocumentTest {
    private static final List<Rule> RULES = rules();

    private record Rule(String method, String path, Allow allow) {
        boolean isFor(Who who) {
            return Arrays.asList(allow.value()).contains(who);
        }

        String row() {
            return "| %s | `%s` | %s%s |\n".formatted(method, path, allow.to(), asked());
        }

        /** Whoever reads her own is never asked. */
        private String asked() {
            var who = isFor(Who.SIGNED_IN) ? "staff " : "";
            return allow.confirmed() ? "; **" + who + "with a passkey**" : "";
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRulesOfARoleAreWrittenDown(Who who) throws IOException {
        GeneratedDocument.whole("rules/" + fileName(who)).holds(page(who));
    }

    @Test
    void thereIsNoPageOfAnyoneElse() throws IOException {
        assertThat(SourceCode.filesBelow(Path.of("docs/rules"), ".md"))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Arrays.stream(Who.values())
                                                .map(RulesDocumentTest::fileName),
                                        Stream.of("mentorship.md"))
                                .toList());
    }

    /** Whoever adds a route to someone's mentorship is reminded here. */
    @Test
    void staffSeeWhoHasOrWantsAMentorOnlyWithAPasskey() {
        assertThat(RULES)
                .filteredOn(rule -> rule.path().matches("/(mentorships|referrals)\\b.*"))
                .isNotEmpty()
                .filteredOn(rule -> !rule.allow().confirmed())
                .isEmpty();
    }

    private static String page(Who who) {
        var rows =
                RULES.stream()
                        .filter(rule -> rule.isFor(who))
                        .map(Rule::row)
                        .collect(Collectors.joining());
        var table =
                rows.isEmpty()
                        ? "No route is for her alone yet.\n"
                        : "| | Address | may |\n|---|---|---|\n" + rows;
        return """
        # Rules: %s

        %s

        %s
        Made from the program by `bin/test --write-docs`. Addresses stand below the operator's own, such
        as `/goteborg`. Whatever is not listed here or on a page named above answers as if it did not exist.
        """
                .formatted(title(who), about(who), table);
    }

    private static String about(Who who) {
        return switch (who) {
            case VISITOR -> "Anyone, without an account.";
            case LINK_HOLDER ->
                    "Whoever holds a link or a code that was sent for just this, without an account."
                            + " A link is for one\nthing, and ends. She may also do what a"
                            + " [visitor](visitor.md) may.";
            case SIGNED_IN ->
                    "Anyone who has signed in, about herself. She may also do what a"
                            + " [visitor](visitor.md) may.";
            default ->
                    "Someone who has signed in and holds this role today, within its scope: the whole"
                            + " operator or a\npart of it. She may also do what [anyone who has"
                            + " signed in](signed-in.md) may.";
        };
    }

    private static String title(Who who) {
        return who.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String fileName(Who who) {
        return title(who).replace(' ', '-') + ".md";
    }

    private static List<Rule> rules() {
        return Program.types()
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, RestController.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(RulesDocumentTest::rules)
                .sorted(comparing(Rule::path).thenComparing(Rule::method))
                .toList();
    }

    private static Stream<Rule> rules(Method handler) {
        var route = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        if (route == null) {
            return Stream.of();
        }
        var methods =
                route.method().length == 0
                        ? "any"
                        : Arrays.stream(route.method())
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(", "));
        var allow = handler.getAnnotation(Allow.class);
        var prefix = prefix(handler.getDeclaringClass());
        var paths = route.path().length == 0 ? new String[] {""} : route.path();
        return Arrays.stream(paths).map(path -> new Rule(methods, prefix + path, allow));
    }

    private static String prefix(Class<?> controller) {
        var route = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return route == null ? "" : route.path()[0];
    }
}
