package org.handslag.circumstance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handslag.fit.Point;
import org.handslag.profile.PostalAreas;
import org.handslag.scope.Refusal;
import org.handslag.sheet.Sheet;
import org.handslag.sheet.SheetRow;

/**
 * A file of postal codes, each with degrees north and degrees east.
 *
 * @param areas by code, those lines that are right
 * @param wrong the lines that are not
 */
public record PostalAreaFile(Map<String, Point> areas, List<WrongLine> wrong) {
    private static final int COLUMNS = 3;

    /**
     * @param line from 1, as it stands in the file
     * @param key of what is wrong
     */
    public record WrongLine(int line, String key) {}

    static PostalAreaFile none() {
        return new PostalAreaFile(Map.of(), List.of());
    }

    /**
     * @throws Refusal when it is no table of such lines at all
     */
    static PostalAreaFile read(String name, byte[] bytes) {
        var sheet = Sheet.open(name, bytes);
        if (sheet.header().size() < COLUMNS) {
            throw new Refusal("circumstance.areas-columns");
        }
        var read = new PostalAreaFile(new LinkedHashMap<>(), new ArrayList<>());
        sheet.<Boolean>rows(
                rows -> {
                    rows.forEach(read::take);
                    return true;
                });
        if (read.areas.isEmpty() && read.wrong.isEmpty()) {
            throw new Refusal("circumstance.areas-empty");
        }
        return read;
    }

    private void take(SheetRow row) {
        var key = "circumstance.areas.code";
        try {
            var code = PostalAreas.normal(row.cell(0));
            key = "circumstance.areas.place";
            var point = new Point(degrees(row.cell(1)), degrees(row.cell(2)));
            key = "circumstance.areas.twice";
            if (areas.put(code, point) == null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // told below, as for a code that stands twice
        }
        wrong.add(new WrongLine(row.line(), key));
    }

    private static double degrees(String typed) {
        return Double.parseDouble(typed.strip().replace(',', '.'));
    }
}
