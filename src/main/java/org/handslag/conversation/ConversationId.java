package org.handslag.conversation;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Conversation}. */
public record ConversationId(UUID value) {
    static ConversationId next() {
        return new ConversationId(Uuid7.next());
    }

    public static ConversationId of(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
