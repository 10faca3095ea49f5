package org.handslag.outbox;

import java.util.List;
import org.handslag.message.LogFilter;
import org.handslag.message.LoggedMessage;
import org.handslag.message.MessageState;
import org.handslag.message.ToDo;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * The send log.
 *
 * @param rests whether mails rest because no server is named
 */
public record SendLogPage(
        List<LoggedMessage> lines,
        Form asked,
        List<Option> topics,
        int found,
        int page,
        ToDo toDo,
        boolean rests) {

    /** Whether nothing was ever sent, or only nothing that was asked for. */
    public boolean isNew() {
        return topics.isEmpty();
    }

    /** The states that can be asked for. */
    public MessageState[] states() {
        return new MessageState[] {
            MessageState.WAITING,
            MessageState.SENT,
            MessageState.PRINTED,
            MessageState.CALLED,
            MessageState.REFUSED,
            MessageState.FAILED
        };
    }

    public int pages() {
        return (found + LogFilter.LINES - 1) / LogFilter.LINES;
    }
}
