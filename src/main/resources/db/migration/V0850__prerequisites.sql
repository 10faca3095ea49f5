-- What a course asks of who comes to it, what is approved instead, and seats that hang on a course
-- that is still to be completed.

-- One row for each course that asks something.
create table prerequisite (
    operator_id uuid not null references operator,
    course_id   uuid not null,
    months      int,
    version     bigint not null default 0,
    primary key (operator_id, course_id),
    constraint prerequisite_of_no_course
        foreign key (operator_id, course_id) references course (operator_id, id),
    constraint prerequisite_months_possible check (months between 1 and 600)
);
select protect('prerequisite');

-- All courses of one way in must be completed; one way of several is enough.
create table prerequisite_way (
    operator_id uuid not null,
    course_id   uuid not null,
    way         int not null,
    needed_id   uuid not null,
    primary key (operator_id, course_id, way, needed_id),
    foreign key (operator_id, course_id) references prerequisite (operator_id, course_id),
    foreign key (operator_id, needed_id) references course (operator_id, id),
    constraint prerequisite_not_itself check (course_id <> needed_id)
);
select protect('prerequisite_way');

-- Whoever has completed one of these is not whom the course is for.
create table prerequisite_bar (
    operator_id uuid not null,
    course_id   uuid not null,
    taken_id    uuid not null,
    primary key (operator_id, course_id, taken_id),
    foreign key (operator_id, course_id) references prerequisite (operator_id, course_id),
    foreign key (operator_id, taken_id) references course (operator_id, id),
    constraint prerequisite_bars_not_itself check (course_id <> taken_id)
);
select protect('prerequisite_bar');

-- What someone has learnt elsewhere, which a coordinator has approved as a course of ours.
create table equivalent (
    operator_id  uuid not null references operator,
    id           uuid not null,
    person_id    uuid not null,
    course_id    uuid not null,
    taken_on     date not null,
    reason       text not null,
    approved_by  uuid,
    approved_at  timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (operator_id, id),
    constraint equivalent_to_no_course
        foreign key (operator_id, course_id) references course (operator_id, id)
);
select protect('equivalent');
create unique index equivalent_once on equivalent (operator_id, person_id, course_id)
    where withdrawn_at is null;

-- A seat or a turn holds if she completes this course on an earlier date of hers. An exception by a
-- coordinator, and a no at once, are rows without a course, settled as they are made.
create table seat_condition (
    operator_id     uuid not null references operator,
    id              uuid not null,
    registration_id uuid not null,
    person_id       uuid not null,
    course_id       uuid,
    earlier_id      uuid,
    made_at         timestamptz not null,
    settled_at      timestamptz,
    settled_how     text,
    settled_by      uuid,
    reason          text not null default '',
    primary key (operator_id, id),
    foreign key (operator_id, registration_id) references registration (operator_id, id),
    foreign key (operator_id, earlier_id) references registration (operator_id, id),
    foreign key (operator_id, course_id) references course (operator_id, id),
    constraint condition_end_known check (
        settled_how in ('FULFILLED', 'FAILED', 'EXCUSED', 'REPLACED', 'ENDED', 'BEGAN')),
    constraint condition_settled_somehow check ((settled_at is null) = (settled_how is null)),
    constraint condition_hangs_on_a_course check (
        (course_id is null) = (earlier_id is null)
        and (course_id is not null or settled_how in ('EXCUSED', 'FAILED')))
);
select protect('seat_condition');
create unique index condition_open_once on seat_condition (operator_id, registration_id, course_id)
    where settled_at is null;
create index condition_of_registration on seat_condition (operator_id, registration_id);
create index condition_of_earlier on seat_condition (operator_id, earlier_id);
create index condition_open on seat_condition (operator_id, made_at) where settled_at is null;
