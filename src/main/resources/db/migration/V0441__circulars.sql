-- What a coordinator has written to many at once. What each of them was sent lies in the outbox and is
-- emptied there; here stays that it was sent, by whom, to how many and under which subject.
create table circular (
    operator_id uuid not null,
    id          uuid not null,
    instance_id uuid not null,
    audience    text not null,
    subject     jsonb not null,
    recipients  int not null,
    sent_by     uuid,
    sent_at     timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint circular_reaches_someone check (recipients > 0)
);
create index circular_instance on circular (operator_id, instance_id, sent_at);
select protect('circular');
