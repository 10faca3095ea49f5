-- A reminder that was sent: for one booking or registration, of one kind, for one moment that it
-- reminds of. The row and its message are written together, so that none is sent twice; a date that
-- is moved may be reminded of anew.
create table reminder (
    operator_id uuid not null,
    object_id   uuid not null,
    kind        text not null,
    moment      timestamptz not null,
    sent_at     timestamptz not null,
    primary key (operator_id, object_id, kind, moment)
);
select protect('reminder');
create index reminder_sent on reminder (operator_id, sent_at);
