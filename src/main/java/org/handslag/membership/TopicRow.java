package org.handslag.membership;

/**
 * A suggestion on a list.
 *
 * @param seconds how many others want it too
 * @param mine whether the reader suggested it; {@code seconded} whether she wants it too
 * @param name of who suggested it: told to coordinators only, else empty
 */
public record TopicRow(Topic topic, int seconds, boolean mine, boolean seconded, String name) {
    public TopicId id() {
        return topic.id();
    }
}
