package org.handslag.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;

/** Finds the sign between the cells of a text file. */
final class Delimiter {
    private static final char[] CANDIDATES = {';', '\t', ','};
    private static final int SAMPLE_CHARACTERS = 100_000;
    private static final int SAMPLE_ROWS = 100;
    private static final Pattern TOLD = Pattern.compile("\"?sep=(.)\"?\\R");

    private Delimiter() {}

    /**
     * What a first line "sep=;" tells; else the sign that parts the header and then most lines into
     * as many cells as the header has. The semicolon when there is but one column.
     */
    static char of(String text) {
        var told = TOLD.matcher(text);
        if (told.lookingAt()) {
            return told.group(1).charAt(0);
        }
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        var best = ';';
        var bestScore = 0;
        for (var candidate : CANDIDATES) {
            var score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String sample, char delimiter) {
        var widths = widths(sample, delimiter);
        if (widths.isEmpty() || widths.getFirst() == 1) {
            return 0;
        }
        var header = widths.getFirst();
        var alike = widths.stream().filter(header::equals).count();
        return (int) (alike * 1_000 / widths.size()) * 1_000 + Math.min(header, 999);
    }

    private static List<Integer> widths(String sample, char delimiter) {
        var widths = new ArrayList<Integer>();
        try (var parser = CSVParser.parse(sample, CsvSource.format(delimiter))) {
            parser.stream()
                    .filter(record -> record.size() > 1 || !record.get(0).isBlank())
                    .limit(SAMPLE_ROWS)
                    .forEach(record -> widths.add(record.size()));
        } catch (UncheckedIOException e) {
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
