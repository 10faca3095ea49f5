-- What someone will do at her workplace within two weeks of a course, and how it went. Her words are
-- hers: others read them, without her name, only where she has said so. When they are forgotten the
-- row stays without person and words, so that the numbers of the date stay what they were.
create table transfer_task (
    operator_id   uuid not null references operator,
    id            uuid not null,
    instance_id   uuid not null,
    person_id     uuid,
    will          text not null,
    written_at    timestamptz not null,
    asked_at      timestamptz,
    went          text
                  constraint transfer_task_went_known check (went in ('DONE', 'PARTLY', 'NOT_YET')),
    said          text not null default '',
    in_evaluation boolean not null default false,
    as_card       boolean not null default false,
    card_id       uuid,
    version       bigint not null default 0,
    primary key (operator_id, id),
    constraint transfer_task_of_no_date
        foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint transfer_task_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint transfer_task_once unique (operator_id, instance_id, person_id),
    constraint transfer_task_with_words check ((person_id is null) = (will = '')),
    constraint transfer_task_forgotten check (
        person_id is not null or (said = '' and not in_evaluation and not as_card))
);
select protect('transfer_task');
create index transfer_task_of_person on transfer_task (operator_id, person_id);
create index transfer_task_unasked on transfer_task (operator_id, instance_id)
    where asked_at is null and went is null;

-- After how many days those who were at a course are asked how it went, where it is not the usual.
create table transfer_days (
    operator_id uuid not null references operator,
    course_id   uuid not null,
    days        int not null
                constraint transfer_days_some check (days between 1 and 60),
    primary key (operator_id, course_id),
    constraint transfer_days_of_no_course
        foreign key (operator_id, course_id) references course (operator_id, id)
);
select protect('transfer_days');
