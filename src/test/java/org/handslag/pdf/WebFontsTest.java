package org.handslag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WebFontsTest {
    private static final Path FOLDER =
            Path.of("src/main/resources/static/vendor/atkinson-hyperlegible-next-5.3.0");
    private static final int MOST_BYTES = 40_000;

    @Test
    void fontsOfPagesAreLightAndAllThere() throws IOException {
        var css = Files.readString(FOLDER.resolve("fonts.css"));
        var bytes =
                Pattern.compile("url\\(\"([^\"]+)\"\\)")
                        .matcher(css)
                        .results()
                        .mapToLong(address -> size(FOLDER.resolve(address.group(1))))
                        .sum();
        assertThat(bytes).isPositive().isLessThanOrEqualTo(MOST_BYTES);
        assertThat(FOLDER.resolve("LICENSE")).exists();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
