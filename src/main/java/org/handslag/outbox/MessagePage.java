package org.handslag.outbox;

import java.util.List;
import java.util.Set;
import org.handslag.message.Attachment;
import org.handslag.message.Channel;
import org.handslag.message.Envelope;
import org.handslag.message.Letter;
import org.handslag.message.MessageState;
import org.handslag.message.SendLog;
import org.handslag.message.Step;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * One message with its history.
 *
 * @param letter its text; null when it is emptied or nobody else's to read
 * @param files names of what goes with it
 */
public record MessagePage(
        Envelope envelope,
        MessageState state,
        @Nullable Letter letter,
        List<String> files,
        List<Happened> history,
        Form form) {

    /** A step and the name of who took it; empty when a task did. */
    public record Happened(Step step, String who) {}

    static MessagePage of(Envelope envelope, List<Happened> history, SendLog log, Form form) {
        return new MessagePage(
                envelope,
                log.shown(envelope),
                envelope.isReadable() ? log.letter(envelope) : null,
                log.attachments(envelope.id()).stream().map(Attachment::name).toList(),
                history,
                form);
    }

    /**
     * Where it went: a mail address, a telephone number, postal lines, or nothing that is known.
     */
    public String address() {
        var to = envelope.to();
        var address =
                switch (envelope.channel()) {
                    case MAIL -> to.email() == null ? null : to.email().address();
                    case SMS, CALL -> to.telephone();
                    case LETTER -> String.join("\n", to.postal());
                };
        return address == null ? "" : address;
    }

    public boolean mayComeBack() {
        return envelope.channel() == Channel.MAIL && state == MessageState.SENT;
    }

    public boolean isToCall() {
        return envelope.channel() == Channel.CALL && state == MessageState.WAITING;
    }

    public boolean isOnPaper() {
        return envelope.channel() == Channel.LETTER && letter != null;
    }

    /** A message that still waits is sent anyway. */
    public boolean canBeSentAgain() {
        return letter != null
                && !Set.of(MessageState.WAITING, MessageState.RESTING, MessageState.SENDING)
                        .contains(state);
    }
}
