package org.handslag.message;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message for readers without HTML, for text messages and for reading out. */
final class PlainText {
    private PlainText() {}

    static String of(Letter letter) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(letter.greeting()),
                                letter.body().parts().stream().map(PlainText::part)),
                        Stream.of(signature(letter)))
                .collect(Collectors.joining("\n\n"));
    }

    static String part(Body.Part part) {
        return switch (part) {
            case Body.Heading(var text) -> text + "\n" + "-".repeat(Math.min(text.length(), 60));
            case Body.Paragraph(var text, _) -> text;
            case Body.Facts(var facts) ->
                    facts.stream()
                            .map(fact -> fact.term() + ": " + fact.value())
                            .collect(Collectors.joining("\n"));
            case Body.Link(var label, var address) -> label + ":\n" + address;
        };
    }

    private static String signature(Letter letter) {
        var sender = letter.sender();
        var lines = Stream.<String>builder().add("-- ").add(sender.name());
        if (!sender.ways().isEmpty()) {
            lines.add(letter.t("message.questions") + " " + String.join(", ", sender.ways()));
        }
        return Stream.concat(lines.build(), sender.address().stream())
                .collect(Collectors.joining("\n"));
    }
}
