package org.handslag.message;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.journal.Subject;
import org.handslag.mail.MailServer;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Tells what became of messages: each coordinator of those that she may see. */
@Component
public class SendLog {
    private final Logged logged;
    private final Envelopes envelopes;
    private final Letters letters;
    private final Steps steps;
    private final RefusedAddresses refused;
    private final MailServer server;

    SendLog(
            Logged logged,
            Envelopes envelopes,
            Letters letters,
            Steps steps,
            RefusedAddresses refused,
            MailServer server) {
        this.logged = logged;
        this.envelopes = envelopes;
        this.letters = letters;
        this.steps = steps;
        this.refused = refused;
        this.server = server;
    }

    /** The messages about this, the latest first, for a page whose reader may see the thing. */
    public List<LoggedMessage> about(Subject about) {
        return logged.about(about);
    }

    /** What waits for this coordinator; the lists are {@code /messages} and the pages below it. */
    public ToDo toDo(Viewer coordinator) {
        return logged.toDo(coordinator);
    }

    /** Whether mails rest because no server is named. */
    public boolean rests() {
        return !server.isConfigured();
    }

    public List<LoggedMessage> page(LogFilter filter) {
        return logged.page(filter);
    }

    /** As {@link #page}, all of them, read a few at a time. To be closed. */
    public Stream<LoggedMessage> all(LogFilter filter) {
        return logged.all(filter);
    }

    /** Those whom the messages went to. */
    public List<PersonId> persons(LogFilter filter) {
        return logged.persons(filter);
    }

    public int count(LogFilter filter) {
        return logged.count(filter);
    }

    public List<String> topics(Viewer coordinator) {
        return logged.topics(coordinator);
    }

    public Optional<Envelope> find(MessageId id, Viewer coordinator) {
        return envelopes.find(id, coordinator);
    }

    /** The state as a reader is told it. */
    public MessageState shown(Envelope envelope) {
        return envelope.state().shown(envelope.channel(), server.isConfigured());
    }

    /** What waits for someone's hands on this channel, the oldest first. */
    public List<Envelope> waiting(Channel channel, Viewer coordinator, int most) {
        return envelopes.waiting(channel, coordinator, most);
    }

    /** The letters among these whose text is kept, printed or not, the oldest first. */
    public List<Envelope> letters(Collection<MessageId> ids, Viewer coordinator) {
        return envelopes.letters(ids, coordinator);
    }

    /** What its reader gets; only for a message that {@link Envelope#isReadable}. */
    public Letter letter(Envelope envelope) {
        return letters.of(envelope);
    }

    public List<Attachment> attachments(MessageId id) {
        return envelopes.attachments(id);
    }

    public List<Step> steps(MessageId id) {
        return steps.of(id);
    }

    public List<RefusedAddress> refused(Viewer coordinator) {
        return refused.all(coordinator);
    }
}
