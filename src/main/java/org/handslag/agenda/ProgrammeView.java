package org.handslag.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.handslag.roster.RosterKind;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its times, as someone may read it.
 *
 * @param lost blocks of a session that the date no longer has
 */
public record ProgrammeView(List<DayPart> parts, List<TimedBlock> lost) {

    /** A session with its blocks. */
    public record DayPart(int number, Instant starts, Instant ends, List<TimedBlock> rows) {

        /** By how many minutes it is longer than the session; 0 when it is not. */
        public int over() {
            return (int) Math.max(0, Duration.between(ends, last()).toMinutes());
        }

        /** How many minutes are not planned yet. */
        public int free() {
            return (int) Math.max(0, Duration.between(last(), ends).toMinutes());
        }

        private Instant last() {
            return rows.isEmpty() ? starts : rows.getLast().ends();
        }
    }

    /**
     * @param leader who leads it, or empty; also when her name is not for this reader
     * @param as what the one is whose name is not for this reader, or null
     */
    public record TimedBlock(
            Block block,
            Instant starts,
            Instant ends,
            String leader,
            @Nullable RosterKind as,
            Texts presentation) {}

    public boolean isOver() {
        return parts.stream().anyMatch(part -> part.over() > 0);
    }
}
