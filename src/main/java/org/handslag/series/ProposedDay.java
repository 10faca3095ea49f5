package org.handslag.series;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list that she looks through.
 *
 * @param row its number, from 0
 * @param day null when what she wrote is none
 * @param holiday what the day is called, when it is one
 */
public record ProposedDay(
        int row, @Nullable LocalDate day, List<Caution> cautions, @Nullable String holiday) {
    public ProposedDay {
        cautions = List.copyOf(cautions);
    }

    /** What she should know of a day before she plans a date on it. None of it stops her. */
    public enum Caution {
        WEEKEND,
        HOLIDAY,
        /** Another date is held at the same place at the same time. */
        PLACE_TAKEN,
        /** The same course has a date that day already. */
        SAME_COURSE,
        /** The clock goes forward over one of its times; no date can be made on it. */
        NO_SUCH_TIME
    }
}
