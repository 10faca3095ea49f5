package org.handslag.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handslag.sheet.Sheet;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** The columns to choose among, each with what stands in it first. */
public record ColumnPage(List<Option> columns) {
    private static final int SAMPLES = 3;
    private static final int LONGEST = 40;

    static ColumnPage of(Frame frame, Sheet sheet) {
        var first = sheet.rows(rows -> rows.limit(SAMPLES).toList());
        var header = sheet.header();
        return new ColumnPage(
                IntStream.range(0, header.size())
                        .mapToObj(
                                column -> {
                                    var sample =
                                            first.stream()
                                                    .map(row -> row.cell(column).strip())
                                                    .filter(cell -> !cell.isEmpty())
                                                    .collect(Collectors.joining(", "));
                                    return Option.of(
                                            column,
                                            label(frame, column, header.get(column), sample));
                                })
                        .toList());
    }

    private static String label(Frame frame, int column, String heading, String sample) {
        var name = heading.isBlank() ? frame.t("intake.column", "number", column + 1) : heading;
        if (sample.isEmpty()) {
            return name;
        }
        var length = sample.codePointCount(0, sample.length());
        var shown =
                length <= LONGEST
                        ? sample
                        : sample.substring(0, sample.offsetByCodePoints(0, LONGEST)) + " …";
        return frame.t("intake.column-with", "name", name, "sample", shown);
    }
}
