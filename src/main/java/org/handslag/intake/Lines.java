package org.handslag.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.scope.Refusal;
import org.handslag.sheet.Sheet;
import org.handslag.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The lines of a file, read: what the right ones ask for, and what is wrong with the others. */
record Lines(List<Planned> right, List<Fault> wrong) {
    /** So many that one transaction takes seconds, not minutes. */
    static final int MOST = 10_000;

    /**
     * @throws Refusal when there are more than {@link #MOST}, as soon as that is known, or none
     */
    static Lines read(IntakeKind kind, Sheet sheet, Mapping mapping, Surroundings around) {
        return sheet.rows(rows -> read(kind, rows, sheet.header().size(), mapping, around));
    }

    private static Lines read(
            IntakeKind kind,
            Stream<SheetRow> rows,
            int width,
            Mapping mapping,
            Surroundings around) {
        var lines = new Lines(new ArrayList<>(), new ArrayList<>());
        var people = new HumanLines(around);
        var contacts = new ContactLines(around);
        rows.forEach(
                row -> {
                    var cells = new Cells(row, mapping);
                    var planned =
                            switch (kind) {
                                case ORGANISATIONS -> BodyLines.read(cells, around);
                                case PEOPLE -> people.read(cells);
                                case CONTACTS -> contacts.read(cells, row.line());
                            };
                    lines.take(cells.fault(width).orElse(null), planned);
                });
        if (lines.count() == 0) {
            throw new Refusal("intake.refused.no-lines");
        }
        return lines;
    }

    int count() {
        return right.size() + wrong.size();
    }

    private void take(@Nullable Fault fault, @Nullable Planned planned) {
        if (fault != null) {
            wrong.add(fault);
        } else if (planned != null) {
            right.add(planned);
        }
        if (count() > MOST) {
            throw new Refusal("intake.refused.many", Map.of("max", MOST));
        }
    }
}
