package org.handslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document, or a part of one between two marks, that is made from the program: compared with what
 * stands there, or written by {@code bin/test --write-docs}.
 */
public record GeneratedDocument(Path file, String begin, String end) {
    public static GeneratedDocument whole(String name) {
        return new GeneratedDocument(Path.of("docs", name), "", "");
    }

    static GeneratedDocument part(String name, String part) {
        return new GeneratedDocument(
                Path.of("docs", name),
                "<!-- " + part + ": made from the program by bin/test --write-docs -->\n",
                "<!-- end of " + part + " -->\n");
    }

    public void holds(String content) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : "";
        var after = begin.isEmpty() ? content : replaced(before, content);
        if (Boolean.getBoolean("handslag.write-docs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, after);
        } else {
            assertThat(before)
                    .as(file + " is not what the program is; run bin/test --write-docs")
                    .isEqualTo(after);
        }
    }

    private String replaced(String text, String content) {
        var from = text.indexOf(begin);
        var until = text.indexOf(end);
        assertThat(from).as("%s has the mark %s", file, begin).isNotNegative();
        assertThat(until).as("%s has the mark %s", file, end).isGreaterThan(from);
        return text.substring(0, from) + begin + "\n" + content + "\n" + text.substring(until);
    }
}
