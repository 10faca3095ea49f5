-- What someone needs to take part. Written by herself, never with a cause, deleted soon after.
create table need (
    operator_id     uuid not null,
    id              uuid not null,
    registration_id uuid not null,
    kind            text not null,
    choice          text not null,
    words           text not null,
    written_at      timestamptz not null,
    arranged_how    text,
    arranged_at     timestamptz,
    arranged_by     uuid,
    told_at         timestamptz,
    primary key (operator_id, id),
    foreign key (operator_id, registration_id) references registration (operator_id, id),
    constraint need_once unique (operator_id, registration_id, choice),
    constraint need_kind_known check (kind in ('ACCESS', 'FOOD')),
    constraint need_arranged_somehow check ((arranged_how is null) = (arranged_at is null))
);
select protect('need');
