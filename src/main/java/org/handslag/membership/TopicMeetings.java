package org.handslag.membership;

import java.time.Instant;
import java.util.List;
import org.handslag.scope.Texts;

/** The meetings that came of a suggestion; the module above that has meetings fills this in. */
public interface TopicMeetings {
    /** Those that are not called off, the earliest first. */
    List<Made> of(TopicId topic);

    /**
     * @param path of the coordinator's page, below the operator's segment
     */
    record Made(String path, Texts title, Instant starts) {}
}
