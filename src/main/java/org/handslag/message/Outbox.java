package org.handslag.message;

import java.time.Instant;
import org.handslag.mail.TextMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Puts messages into the table; the channel is chosen as they go in. */
@Repository
class Outbox {
    private final JdbcClient db;
    private final boolean textMessages;

    Outbox(JdbcClient db, ObjectProvider<TextMessages> textMessages) {
        this.db = db;
        this.textMessages = textMessages.getIfAvailable() != null;
    }

    MessageId add(Draft draft, Instant now) {
        return insert(draft, now, false, null);
    }

    /** One that was sent in the past, before there was an outbox. */
    MessageId addSent(Draft draft, Instant then) {
        return insert(draft, then, true, null);
    }

    /** One that repeats another. */
    MessageId addAgain(Draft draft, Instant now, MessageId first) {
        return insert(draft, now, false, first);
    }

    private MessageId insert(Draft draft, Instant at, boolean past, @Nullable MessageId first) {
        var id = MessageId.next();
        var statement =
                db.sql(
                        """
                        with way as (
                          select case
                                   when :email::text is not null and not exists (
                                        select from refused_address where email = :normalised)
                                        then 'MAIL'
                                   when :textMessages and :telephone::text is not null then 'SMS'
                                   when cardinality(:postal::text[]) > 0 then 'LETTER'
                                   else 'CALL'
                                 end as channel)
                        insert into message (
                               id, topic, channel, state, person_id, name, email, telephone, postal,
                               language, subject, body, secret, about_kind, about_id, programme_id,
                               again_of, written_at, due_at, settled_at)
                        select :id, :topic, channel,
                               case when not :past then 'WAITING'
                                    when channel = 'LETTER' then 'PRINTED'
                                    when channel = 'CALL' then 'CALLED'
                                    else 'SENT' end,
                               :person, :name, :email, :telephone, :postal, :language, :subject,
                               :body::jsonb, :secret, :kind, :about, :programme, :first, :at,
                               case when not :past and channel in ('MAIL', 'SMS') then :at end,
                               case when :past then :at end
                          from way
                        """);
        said(addressed(statement, draft.to()), draft)
                .param("id", id)
                .param("first", first)
                .param("at", at)
                .param("past", past)
                .update();
        addAttachments(id, draft);
        return id;
    }

    private StatementSpec addressed(StatementSpec statement, Recipient to) {
        var email = to.email();
        return statement
                .param("person", to.person())
                .param("name", to.name())
                .param("email", email)
                .param("normalised", email == null ? null : email.normalised())
                .param("telephone", to.telephone())
                .param("textMessages", textMessages)
                .param("postal", to.postal().toArray(String[]::new))
                .param("language", to.language());
    }

    private static StatementSpec said(StatementSpec statement, Draft draft) {
        var about = draft.about();
        return statement
                .param("topic", draft.topic())
                .param("subject", draft.subject())
                .param("body", draft.body().json())
                .param("secret", draft.secret())
                .param("kind", about == null ? null : about.kind())
                .param("about", about == null ? null : about.id())
                .param("programme", draft.programme());
    }

    private void addAttachments(MessageId id, Draft draft) {
        var number = 0;
        for (var attachment : draft.attachments()) {
            db.sql(
                            """
                            insert into message_attachment (message_id, number, name, type, bytes)
                            values (:id, :number, :name, :type, :bytes)
                            """)
                    .param("id", id)
                    .param("number", number++)
                    .param("name", attachment.name())
                    .param("type", attachment.type())
                    .param("bytes", attachment.bytes())
                    .update();
        }
    }
}
