package org.handslag.sheet;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines that an import could not take, as a file to mend and hand in again: the cells as they
 * came and beside them what is wrong.
 *
 * @param header the headings of the file that was handed in
 * @param heading of the column that says what is wrong; one from an earlier round is replaced
 */
public record RejectedLines(SheetLanguage language, List<String> header, String heading) {

    /**
     * @param reasons in the reader's words
     */
    public record Rejected(SheetRow row, List<String> reasons) {}

    /** Writes CSV, whatever the format of the file was. */
    public void write(Stream<Rejected> lines, OutputStream out) {
        var columns = new ArrayList<SheetColumn<Rejected>>();
        IntStream.range(0, header.size())
                .filter(column -> !header.get(column).equals(heading))
                .mapToObj(this::original)
                .forEach(columns::add);
        columns.add(
                new SheetColumn<>(heading, line -> SheetCell.of(String.join(" ", line.reasons()))));
        new SheetWriter(SheetFormat.CSV, language).write(columns, lines, out);
    }

    private SheetColumn<Rejected> original(int column) {
        return new SheetColumn<>(header.get(column), line -> SheetCell.of(line.row().cell(column)));
    }
}
