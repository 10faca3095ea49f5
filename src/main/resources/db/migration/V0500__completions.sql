-- Who has completed what, and the certificates that say so.
create table completion (
    operator_id  uuid not null,
    id           uuid not null,
    person_id    uuid not null,
    course_id    uuid not null,
    instance_id  uuid,
    registration_id uuid,
    completed_on date not null,
    minutes      int not null,
    origin       text not null,
    recorded_at  timestamptz not null,
    revoked_at   timestamptz,
    primary key (operator_id, id),
    foreign key (operator_id, course_id) references course (operator_id, id),
    constraint completion_origin_known check (origin in ('ATTENDANCE', 'IMPORT')),
    constraint completion_minutes_possible check (minutes >= 0)
);
select protect('completion');
-- One attended instance completes a course once, and one import line tells of one day.
create unique index completion_once_by_attendance
    on completion (operator_id, registration_id) where registration_id is not null;
create unique index completion_once_by_import
    on completion (operator_id, person_id, course_id, completed_on)
    where origin = 'IMPORT';
create index completion_of_person on completion (operator_id, person_id);
create index completion_of_course on completion (operator_id, course_id) where revoked_at is null;

create table certificate (
    operator_id   uuid not null,
    id            uuid not null,
    completion_id uuid not null,
    code          text not null,
    name          text not null,
    language      text not null,
    issued_at     timestamptz not null,
    revoked_at    timestamptz,
    reason        text not null default '',
    primary key (operator_id, id),
    foreign key (operator_id, completion_id) references completion (operator_id, id),
    constraint certificate_code_taken unique (operator_id, code)
);
select protect('certificate');
create unique index certificate_one_valid on certificate (operator_id, completion_id)
    where revoked_at is null;
