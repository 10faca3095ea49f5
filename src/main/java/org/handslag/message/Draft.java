package org.handslag.message;

import java.util.ArrayList;
import java.util.List;
import org.handslag.journal.Subject;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be sent.
 *
 * @param topic key of its kind, such as {@code registration.confirmed}; the message {@code
 *     topic.registration.confirmed} names it to the coordinator
 * @param subject never tells anything sensitive: it is seen on locked screens
 * @param about what the send log shows it at
 * @param programme whose coordinators see it in the send log; null for the whole operator's
 * @param secret whether its text is nobody's but the recipient's, such as a sign-in link: then no
 *     page shows it and it is emptied as soon as it is sent
 * @param unsubscribe whole address that takes its reader off the list at one press of her mail
 *     program (RFC 8058); null for what is no list
 */
public record Draft(
        String topic,
        Recipient to,
        String subject,
        Body body,
        List<Attachment> attachments,
        @Nullable Subject about,
        @Nullable ProgrammeId programme,
        boolean secret,
        @Nullable String unsubscribe) {

    public Draft {
        attachments = List.copyOf(attachments);
    }

    public Draft(String topic, Recipient to, String subject, Body body) {
        this(topic, to, subject, body, List.of(), null, null, false, null);
    }

    public Draft about(Subject known) {
        return new Draft(
                topic, to, subject, body, attachments, known, programme, secret, unsubscribe);
    }

    public Draft within(ProgrammeId known) {
        return new Draft(topic, to, subject, body, attachments, about, known, secret, unsubscribe);
    }

    public Draft attach(Attachment attachment) {
        var more = new ArrayList<>(attachments);
        more.add(attachment);
        return new Draft(topic, to, subject, body, more, about, programme, secret, unsubscribe);
    }

    public Draft asSecret() {
        return new Draft(
                topic, to, subject, body, attachments, about, programme, true, unsubscribe);
    }

    public Draft unsubscribedAt(String address) {
        return new Draft(topic, to, subject, body, attachments, about, programme, secret, address);
    }
}
