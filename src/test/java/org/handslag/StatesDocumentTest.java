package org.handslag;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One diagram in docs/states.md for each enum that carries its allowed successors. */
@Tag("documents")
class StatesDocumentTest {
    @Test
    void theLifecyclesAreDrawn() throws IOException {
        var diagrams =
                lifecycles().stream()
                        .map(StatesDocumentTest::diagram)
                        .collect(Collectors.joining("\n"));
        GeneratedDocument.whole("states.md")
                .holds(
                        """
                        # Lifecycles

                        Made from the program by `bin/test --write-docs`: an arrow is a step that the program allows, every
                        other is refused. States that follow from the time, such as whether a registration is open, are
                        computed when they are asked for and stand in no lifecycle.

                        """
                                + diagrams);
    }

    private static List<Method> lifecycles() {
        return Program.types()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals("successors"))
                .sorted(Comparator.comparing(method -> method.getDeclaringClass().getName()))
                .toList();
    }

    private static String diagram(Method successors) {
        var type = successors.getDeclaringClass();
        var arrows =
                Arrays.stream(type.getEnumConstants())
                        .map(state -> arrows(state, successors))
                        .collect(Collectors.joining());
        return "## %s (`%s`)\n\n```mermaid\nstateDiagram-v2\n%s```\n"
                .formatted(type.getSimpleName(), Program.moduleOf(type), arrows);
    }

    private static String arrows(Object state, Method successors) {
        var followers = followers(state, successors);
        return followers.isEmpty()
                ? "    %s --> [*]\n".formatted(state)
                : followers.stream()
                        .sorted()
                        .map(next -> "    %s --> %s\n".formatted(state, next))
                        .collect(Collectors.joining());
    }

    private static Collection<?> followers(Object state, Method successors) {
        try {
            successors.setAccessible(true);
            return (Collection<?>) successors.invoke(state);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
