-- That two entries were found to be one person: who, why, and which facts changed places. No fact
-- itself stands here, so that erasing a person leaves nothing.
create table person_merge (
    operator_id uuid not null references operator,
    id          uuid not null,
    from_person uuid not null,
    into_person uuid not null,
    taken       text not null,
    reason      text not null constraint merge_without_reason check (reason <> ''),
    merged_at   timestamptz not null,
    merged_by   uuid not null,
    undone_at   timestamptz,
    undone_by   uuid,
    primary key (operator_id, id),
    constraint merge_of_nobody
        foreign key (operator_id, from_person) references person (operator_id, id),
    constraint merge_into_nobody
        foreign key (operator_id, into_person) references person (operator_id, id),
    constraint merge_into_herself check (from_person <> into_person),
    constraint merge_undone_by_nobody check ((undone_at is null) = (undone_by is null))
);
create unique index merged_already on person_merge (operator_id, from_person)
    where undone_at is null;
create index merge_by_time on person_merge (operator_id, merged_at);
create index merge_into on person_merge (operator_id, into_person);
select protect('person_merge');

-- Two that look alike and are not the same: someone has looked.
create table person_not_same (
    operator_id uuid not null references operator,
    one         uuid not null,
    other       uuid not null,
    said_at     timestamptz not null,
    said_by     uuid not null,
    primary key (operator_id, one, other),
    constraint not_same_out_of_order check (one < other),
    constraint not_same_one_unknown foreign key (operator_id, one) references person (operator_id, id),
    constraint not_same_other_unknown
        foreign key (operator_id, other) references person (operator_id, id)
);
select protect('person_not_same');
