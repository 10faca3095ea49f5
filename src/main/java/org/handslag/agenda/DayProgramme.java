package org.handslag.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.roster.ContractId;
import org.jspecify.annotations.Nullable;

/**
 * The programme of a course date, over all of its sessions.
 *
 * @param publishedAt since when everyone can read it, or null
 * @param contract under which the date is given by a provider, or null
 * @param blocks in order
 */
public record DayProgramme(
        CourseInstanceId instance,
        @Nullable Instant publishedAt,
        @Nullable ContractId contract,
        List<Block> blocks) {
    public DayProgramme {
        blocks = List.copyOf(blocks);
    }

    static DayProgramme none(CourseInstanceId instance) {
        return new DayProgramme(instance, null, null, List.of());
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    Optional<Block> block(BlockId id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    List<Block> in(int session) {
        return blocks.stream().filter(block -> block.session() == session).toList();
    }
}
