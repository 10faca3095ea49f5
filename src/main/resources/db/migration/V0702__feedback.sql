-- What visitors tell about the site, without having to say who they are.
create table feedback (
    operator_id uuid not null references operator,
    id          uuid not null,
    said        text not null,
    page        text not null,
    reply_to    text,
    language    text not null,
    said_at     timestamptz not null,
    answer      text not null default '',
    answered_at timestamptz,
    answered_by uuid,
    primary key (operator_id, id),
    constraint feedback_empty check (said <> ''),
    constraint feedback_answered_by_nobody
        foreign key (operator_id, answered_by) references person (operator_id, id)
);
select protect('feedback');
create index feedback_by_time on feedback (operator_id, said_at);
