package org.handslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What is written by hand and could go stale. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern WORD = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void theReadmeShowsBothCommandsOnItsFirstScreen() throws IOException {
        var lines = Files.readAllLines(Path.of("README.md"));
        assertThat(lines).hasSizeLessThanOrEqualTo(80);
        assertThat(String.join("\n", lines.subList(0, 25))).contains("bin/run", "bin/test");
    }

    @Test
    void theReadmeNamesEveryModule() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(new ModuleLines(Program.CLASSES).modules())
                .allSatisfy(module -> assertThat(readme).contains("`" + module + "`"));
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        for (var document : documents()) {
            assertThat(LINK.matcher(Files.readString(document)).results().map(r -> r.group(1)))
                    .as(document.toString())
                    .allMatch(link -> Files.exists(document.resolveSibling(link)));
        }
    }

    @Test
    void everyWordOfTheGlossaryStandsInTheCode() throws IOException {
        var types = Program.types().map(Class::getSimpleName).collect(Collectors.toSet());
        var words =
                WORD.matcher(Files.readString(Path.of("docs/glossary.md")))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
        assertThat(words).isNotEmpty();
        assertThat(types).containsAll(words);
    }

    @Test
    void everyDecisionHasItsFourParts() throws IOException {
        for (var record : SourceCode.filesBelow(Path.of("docs/decisions"), ".md")) {
            assertThat(Files.readString(record))
                    .as(record.toString())
                    .contains("## Status", "## Context", "## Decision", "## Consequences");
        }
    }

    @Test
    void publiccodeNamesWhatItsStandardAsksFor() throws IOException {
        Map<String, Object> code;
        try (Reader file = Files.newBufferedReader(Path.of("publiccode.yml"))) {
            code = new Yaml().load(file);
        }
        assertThat(code)
                .containsKeys(
                        "publiccodeYmlVersion",
                        "name",
                        "url",
                        "platforms",
                        "developmentStatus",
                        "softwareType",
                        "description",
                        "legal",
                        "maintenance",
                        "localisation");
        assertThat(code.get("publiccodeYmlVersion").toString()).startsWith("0.");
        assertThat(map(code, "legal")).containsEntry("license", "EUPL-1.2");
        assertThat(map(code, "maintenance")).containsKeys("type", "contacts");
        assertThat(map(code, "localisation"))
                .containsEntry("localisationReady", true)
                .containsEntry("availableLanguages", List.of("sv", "da", "en"));
        assertThat(map(code, "description").keySet()).containsExactlyInAnyOrder("sv", "da", "en");
        map(code, "description").values().forEach(DocumentsTest::isWellDescribed);
    }

    /**
     * The standard's limits: a short description of 150 characters, a long one of 150 to 10,000.
     */
    private static void isWellDescribed(Object description) {
        var parts = (Map<?, ?>) description;
        assertThat(parts.get("shortDescription").toString()).hasSizeLessThanOrEqualTo(150);
        assertThat(parts.get("longDescription").toString()).hasSizeBetween(150, 10_000);
        assertThat((List<?>) parts.get("features")).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> code, String key) {
        return (Map<String, Object>) code.get(key);
    }

    private static List<Path> documents() throws IOException {
        return SourceCode.filesBelow(Path.of("."), ".md").stream()
                .filter(file -> !file.startsWith("./target") && !file.startsWith("./data"))
                .toList();
    }
}
