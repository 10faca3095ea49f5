package org.handslag.circular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text with placeholders, taken apart. A bracket that holds no placeholder is a mistake: it would
 * be sent to everyone as it stands.
 */
record Wording(List<Part> parts, List<String> unknown) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]|[\\[\\]]");

    sealed interface Part {}

    record Text(String text) implements Part {}

    record Gap(Placeholder placeholder) implements Part {}

    static Wording of(String text, Function<String, Optional<Placeholder>> vocabulary) {
        var parts = new ArrayList<Part>();
        var unknown = new ArrayList<String>();
        var found = BRACKETS.matcher(text);
        var from = 0;
        while (found.find()) {
            parts.add(new Text(text.substring(from, found.start())));
            Optional.ofNullable(found.group(1))
                    .flatMap(vocabulary)
                    .ifPresentOrElse(
                            placeholder -> parts.add(new Gap(placeholder)),
                            () -> unknown.add(found.group()));
            from = found.end();
        }
        parts.add(new Text(text.substring(from)));
        return new Wording(List.copyOf(parts), List.copyOf(unknown));
    }

    boolean has(Placeholder placeholder) {
        return parts.contains(new Gap(placeholder));
    }

    /**
     * The text in pieces between the links, all other gaps filled. One piece more than there are
     * links.
     */
    List<String> filled(Function<Placeholder, String> words) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Text(var text) -> piece.append(text);
                case Gap(var placeholder) when placeholder == Placeholder.LINK -> {
                    pieces.add(piece.toString().strip());
                    piece.setLength(0);
                }
                case Gap(var placeholder) -> piece.append(words.apply(placeholder));
            }
        }
        pieces.add(piece.toString().strip());
        return pieces;
    }
}
