package org.handslag.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * That someone notes an answer for her.
 *
 * @param by who notes it
 * @param read what was read out to her
 * @param language in which, and with which interpreter, in words
 */
public record CheckInBehalf(PersonId by, CheckInWay way, CheckInReading read, String language) {
    private static final int LINE = 120;

    /** Null when something is missing; the form says what. */
    public static @Nullable CheckInBehalf read(Form form, Viewer by) {
        var way = form.choice("way", CheckInWay.class);
        var read = form.choice("read-out", CheckInReading.class);
        var language = form.line("read-in", LINE);
        return way == null || read == null || language.isEmpty()
                ? null
                : new CheckInBehalf(by.self(), way, read, language);
    }

    /**
     * From the columns {@code noted_by, way, read_out, read_in}; null when she answered herself.
     */
    public static @Nullable CheckInBehalf row(ResultSet row) throws SQLException {
        var by = row.getObject("noted_by", UUID.class);
        return by == null
                ? null
                : new CheckInBehalf(
                        new PersonId(by),
                        CheckInWay.valueOf(row.getString("way")),
                        CheckInReading.valueOf(row.getString("read_out")),
                        row.getString("read_in"));
    }
}
