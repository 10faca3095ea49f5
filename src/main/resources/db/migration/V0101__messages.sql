-- The outbox. A row is written in the transaction of what it tells of and sent afterwards.
create extension if not exists pg_trgm;

create table message (
    operator_id  uuid not null,
    id           uuid not null,
    topic        text not null,
    channel      text not null
                 constraint message_channel_known check (channel in ('MAIL', 'SMS', 'LETTER', 'CALL')),
    state        text not null
                 constraint message_state_known check (state in
                 ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'FAILED', 'PRINTED', 'CALLED')),
    person_id    uuid,
    name         text not null,
    email        text,
    telephone    text,
    postal       text[] not null,
    language     text not null,
    subject      text not null,
    body         jsonb,
    secret       boolean not null,
    about_kind   text,
    about_id     uuid,
    programme_id uuid,
    again_of     uuid,
    written_at   timestamptz not null,
    due_at       timestamptz,
    tries        int not null default 0,
    settled_at   timestamptz,
    search       text generated always as (lower(name || ' ' || coalesce(email, ''))) stored,
    primary key (operator_id, id),
    constraint message_again_of_a_message
        foreign key (operator_id, again_of) references message (operator_id, id),
    constraint message_settled_has_a_time
        check ((state in ('WAITING', 'SENDING')) = (settled_at is null)),
    constraint message_due_is_open check (due_at is null or state in ('WAITING', 'SENDING'))
);
create index message_due on message (operator_id, due_at) where due_at is not null;
create index message_written on message (operator_id, written_at);
create index message_to_do on message (operator_id, channel, written_at) where state = 'WAITING';
create index message_about on message (operator_id, about_kind, about_id);
create index message_person on message (operator_id, person_id);
create index message_again on message (operator_id, again_of) where again_of is not null;
create index message_search on message using gin (search gin_trgm_ops);
select protect('message');

create table message_attachment (
    operator_id uuid not null,
    message_id  uuid not null,
    number      int not null,
    name        text not null,
    type        text not null,
    bytes       bytea not null,
    primary key (operator_id, message_id, number),
    constraint attachment_of_a_message
        foreign key (operator_id, message_id) references message (operator_id, id)
);
select protect('message_attachment');

-- What was tried and done with a message, the answer of the server in its own words.
create table message_step (
    operator_id uuid not null,
    id          uuid not null,
    message_id  uuid not null,
    at          timestamptz not null,
    kind        text not null
                constraint message_step_known check (kind in
                ('SENT', 'DELAYED', 'REFUSED', 'FAILED', 'BOUNCED', 'PRINTED', 'CALLED', 'AGAIN')),
    by_person   uuid,
    note        text not null,
    primary key (operator_id, id),
    constraint step_of_a_message
        foreign key (operator_id, message_id) references message (operator_id, id)
);
create index message_step_message on message_step (operator_id, message_id, at);
select protect('message_step');

create table refused_address (
    operator_id uuid not null,
    email       text not null,
    message_id  uuid not null,
    answer      text not null,
    since       timestamptz not null,
    primary key (operator_id, email),
    constraint refusal_of_a_message
        foreign key (operator_id, message_id) references message (operator_id, id)
);
select protect('refused_address');

-- Which operators have something to send: the sender then works for each of them in turn.
create function operators_with_due_messages(moment timestamptz, channels text[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select o.id
      from operator o
     where exists (
           select from message m
            where m.operator_id = o.id and m.due_at <= moment and m.channel = any (channels))
$$;
revoke execute on function operators_with_due_messages(timestamptz, text[]) from public;
grant execute on function operators_with_due_messages(timestamptz, text[]) to ${runner};

-- Row-level security keeps like from its index, so the search compares operator and programme itself.
create function messages_found(words text, programmes uuid[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select id
      from message
     where operator_id = nullif(current_setting('handslag.operator', true), '')::uuid
       and (programmes is null or programme_id = any (programmes))
       and search like '%' || regexp_replace(lower(words), '([\\%_])', '\\\1', 'g') || '%'
$$;
revoke execute on function messages_found(text, uuid[]) from public;
grant execute on function messages_found(text, uuid[]) to ${runner};
