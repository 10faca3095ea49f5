package org.handslag.routes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.web.Allow;
import org.handslag.web.Who;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address of the program, with the method by which it is asked and whom it is for. */
record Route(String method, String pattern, Set<Who> who) {
    /** Pages of the installation and files, which belong to no operator. */
    private static final Set<String> OF_NO_OPERATOR =
            Set.of("assets", "ui", "health", "error", "installation", "favicon.ico");

    /** All routes below an operator's segment, as the running program knows them. */
    static List<Route> all(BeanFactory beans) {
        var mapping =
                beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("org.handslag."))
                .flatMap(
                        e ->
                                e.getKey().getPatternValues().stream()
                                        .flatMap(
                                                pattern ->
                                                        routes(
                                                                e.getKey()
                                                                        .getMethodsCondition()
                                                                        .getMethods(),
                                                                pattern,
                                                                e.getValue()
                                                                        .getMethodAnnotation(
                                                                                Allow.class))))
                .filter(route -> !OF_NO_OPERATOR.contains(route.pattern().split("/", -1)[1]))
                .filter(route -> !route.pattern().contains("*"))
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> routes(Set<?> methods, String pattern, Allow allow) {
        return methods.stream()
                .map(
                        method ->
                                new Route(
                                        method.toString(),
                                        pattern,
                                        Set.copyOf(Arrays.asList(allow.value()))));
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean isFor(Who... some) {
        return Stream.of(some).anyMatch(who::contains);
    }

    /** Whether its path names something that belongs to an operator. */
    boolean namesSomething() {
        return plain().contains("{");
    }

    /** Its path with a word for each variable that names nothing of an operator. */
    String plain() {
        return pattern.replace("{key}", "start").replace("{ending}", "csv");
    }

    /** Whether it gives a list as a file. */
    boolean isFile() {
        return reads() && pattern.endsWith(".{ending}");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
