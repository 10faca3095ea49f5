-- What will be done differently, written after one date of a course. On which later dates it is to
-- be answered is computed.
create table improvement (
    operator_id uuid not null references operator,
    id          uuid not null,
    course_id   uuid not null,
    instance_id uuid not null,
    wish        jsonb not null
                constraint improvement_without_wish check (wish <> '{}'::jsonb),
    version     bigint not null default 0,
    primary key (operator_id, id),
    foreign key (operator_id, course_id) references course (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('improvement');
create index improvement_of_course on improvement (operator_id, course_id);

-- What became of it at a later date.
create table improvement_outcome (
    operator_id    uuid not null references operator,
    improvement_id uuid not null,
    instance_id    uuid not null,
    kind           text not null
                   constraint outcome_kind check (kind in ('DONE', 'NOT_DONE', 'CARRIED_ON')),
    words          jsonb not null,
    primary key (operator_id, improvement_id, instance_id),
    foreign key (operator_id, improvement_id) references improvement (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('improvement_outcome');
