package org.handslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.handslag.SourceCode.MethodFound;
import org.handslag.SourceCode.TypeFound;
import org.junit.jupiter.api.Test;

/** The house stays small: hard limits for each part, aims for all of them together. */
class BudgetTest {
    private static final SourceCode CODE = SourceCode.ofTheProgram();

    /** What is still over a limit. These lists and numbers may only shrink. */
    private static final Set<String> LONG_FILES = Set.of();

    private static final Set<String> LONG_METHODS = Set.of();
    private static final Set<String> MANY_PARTS = Set.of();

    /** The aims are 45, 120 and 15; until they are reached these may only shrink. */
    private static final int MEDIAN_FILE = 57;

    private static final int LONG_FILE = 130;
    private static final int MEDIAN_TEMPLATE = 20;

    @Test
    void noJavaFileIsLongerThan250Lines() throws IOException {
        assertThat(longerThan(250, SourceCode.filesBelow(Path.of("src"), ".java")))
                .extracting(file -> file.getFileName().toString())
                .isSubsetOf(LONG_FILES);
    }

    @Test
    void mostJavaFilesAreShort() throws IOException {
        var files = SourceCode.filesBelow(SourceCode.MAIN, ".java");
        assertThat(percentile(50, files, SourceCode::lines)).isLessThanOrEqualTo(MEDIAN_FILE);
        assertThat(percentile(90, files, SourceCode::lines)).isLessThanOrEqualTo(LONG_FILE);
    }

    @Test
    void noMethodIsLongerThan40Lines() {
        assertThat(methodsWith(method -> method.lines() > 40)).isEmpty();
    }

    @Test
    void mostMethodsAreShort() {
        assertThat(percentile(99, CODE.methods(), MethodFound::lines)).isLessThanOrEqualTo(25);
    }

    @Test
    void noMethodTakesMoreThanSixParameters() {
        assertThat(methodsWith(method -> method.parameters() > 6))
                .extracting(MethodFound::name)
                .isSubsetOf(MANY_PARTS);
    }

    @Test
    void noTemplateIsLongerThan90Lines() throws IOException {
        assertThat(longerThan(90, templates())).isEmpty();
    }

    @Test
    void mostTemplatesAreShort() throws IOException {
        assertThat(percentile(50, templates(), SourceCode::lines))
                .isLessThanOrEqualTo(MEDIAN_TEMPLATE);
        assertThat(percentile(90, templates(), SourceCode::lines)).isLessThanOrEqualTo(45);
    }

    @Test
    void keepsMostTypesToTheirModules() {
        var hidden = CODE.types().stream().filter(type -> !type.isPublic()).count();
        assertThat(hidden * 100.0 / CODE.types().size())
                .as("share of package-private types, in percent")
                .isGreaterThanOrEqualTo(35);
    }

    @Test
    void noModuleHasMoreThan35Types() {
        var sizes =
                CODE.types().stream()
                        .collect(Collectors.groupingBy(TypeFound::module, Collectors.counting()));
        sizes.entrySet().removeIf(e -> e.getValue() <= 35);
        assertThat(sizes).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        return SourceCode.filesBelow(Path.of("src/main/jte"), ".jte");
    }

    private static List<MethodFound> methodsWith(Predicate<MethodFound> broken) {
        return CODE.methods().stream().filter(broken).toList();
    }

    private static List<Path> longerThan(int limit, List<Path> files) {
        return files.stream().filter(file -> SourceCode.lines(file) > limit).toList();
    }

    private static <T> int percentile(int percent, List<T> all, ToIntFunction<T> size) {
        var sizes = all.stream().mapToInt(size).sorted().toArray();
        return sizes[(int) Math.ceil(percent / 100.0 * sizes.length) - 1];
    }
}
