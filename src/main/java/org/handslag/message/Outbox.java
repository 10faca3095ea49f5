package org.handslag.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.mail.TextMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Puts messages into the table; the channel is chosen as they go in. */
@Repository
class Outbox {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String INSERT =
            """
            with draft as (
              select *
                from jsonb_to_recordset(:drafts::jsonb) as d (
                     id uuid, topic text, person uuid, name text, email text,
                     normalised text, telephone text, postal text[], language text,
                     subject text, body jsonb, secret boolean, kind text, about uuid,
                     programme uuid, unsubscribe text)),
            way as (
              select d.*,
                     case
                       when d.email is not null and not exists (
                            select from refused_address r where r.email = d.normalised)
                            then 'MAIL'
                       when :textMessages and d.telephone is not null then 'SMS'
                       when cardinality(d.postal) > 0 then 'LETTER'
                       else 'CALL'
                     end as channel
                from draft d)
            insert into message (
                   id, topic, channel, state, person_id, name, email, telephone, postal,
                   language, subject, body, secret, about_kind, about_id, programme_id,
                   unsubscribe, again_of, written_at, due_at, settled_at)
            select id, topic, channel,
                   case when not :past then 'WAITING'
                        when channel = 'LETTER' then 'PRINTED'
                        when channel = 'CALL' then 'CALLED'
                        else 'SENT' end,
                   person, name, email, telephone, postal, language, subject,
                   body, secret, kind, about, programme, unsubscribe, :first, :at,
                   case when not :past and channel in ('MAIL', 'SMS') then :at end,
                   case when :past then :at end
              from way
            """;

    private final JdbcClient db;
    private final boolean textMessages;

    Outbox(JdbcClient db, ObjectProvider<TextMessages> textMessages) {
        this.db = db;
        this.textMessages = textMessages.getIfAvailable() != null;
    }

    MessageId add(Draft draft, Instant now) {
        return addAll(List.of(draft), now).getFirst();
    }

    /** Many at once, in one statement; the ids stand in the drafts' order. */
    List<MessageId> addAll(List<Draft> drafts, Instant now) {
        return insert(drafts, now, false, null);
    }

    /** One that was sent in the past, before there was an outbox. */
    MessageId addSent(Draft draft, Instant then) {
        return addAllSent(List.of(draft), then).getFirst();
    }

    List<MessageId> addAllSent(List<Draft> drafts, Instant then) {
        return insert(drafts, then, true, null);
    }

    /** One that repeats another. */
    MessageId addAgain(Draft draft, Instant now, MessageId first) {
        return insert(List.of(draft), now, false, first).getFirst();
    }

    private List<MessageId> insert(
            List<Draft> drafts, Instant at, boolean past, @Nullable MessageId first) {
        var rows = drafts.stream().map(Row::of).toList();
        db.sql(INSERT)
                .param("drafts", JSON.writeValueAsString(rows))
                .param("textMessages", textMessages)
                .param("first", first)
                .param("at", at)
                .param("past", past)
                .update();
        for (int i = 0; i < rows.size(); i++) {
            addAttachments(rows.get(i).id(), drafts.get(i));
        }
        return rows.stream().map(row -> new MessageId(row.id())).toList();
    }

    /** A draft as the statement reads it. */
    private record Row(
            UUID id,
            String topic,
            @Nullable UUID person,
            String name,
            @Nullable String email,
            @Nullable String normalised,
            @Nullable String telephone,
            List<String> postal,
            String language,
            String subject,
            Body body,
            boolean secret,
            @Nullable String kind,
            @Nullable UUID about,
            @Nullable UUID programme,
            @Nullable String unsubscribe) {

        static Row of(Draft draft) {
            var to = draft.to();
            var email = to.email();
            var about = draft.about();
            var programme = draft.programme();
            return new Row(
                    MessageId.next().value(),
                    draft.topic(),
                    to.person() == null ? null : to.person().value(),
                    to.name(),
                    email == null ? null : email.address(),
                    email == null ? null : email.normalised(),
                    to.telephone(),
                    to.postal(),
                    to.language().toLanguageTag(),
                    draft.subject(),
                    draft.body(),
                    draft.secret(),
                    about == null ? null : about.kind(),
                    about == null ? null : about.id(),
                    programme == null ? null : programme.value(),
                    draft.unsubscribe());
        }
    }

    private void addAttachments(UUID id, Draft draft) {
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
