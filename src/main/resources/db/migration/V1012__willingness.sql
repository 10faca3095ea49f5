-- Whether someone who is trained wants to be a mentor now, for how many at once, and with what.
create table mentor_willingness (
    operator_id  uuid not null,
    id           uuid not null,
    person_id    uuid not null,
    answer       text not null
                 constraint willingness_known check (answer in ('WILLING', 'PAUSED', 'NOT_NOW')),
    paused_until date,
    most         int not null constraint willing_for_one_to_three check (most between 1 and 3),
    support      text[] not null,
    told_at      timestamptz not null,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint willingness_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint willingness_once unique (operator_id, person_id),
    constraint pause_ends_on_a_day check ((answer = 'PAUSED') = (paused_until is not null))
);
select protect('mentor_willingness');
