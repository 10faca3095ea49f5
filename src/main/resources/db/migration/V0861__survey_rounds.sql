-- A survey asked once of some people, such as those who were at a course date.
create table survey_round (
    operator_id  uuid not null,
    id           uuid not null,
    survey_id    uuid not null,
    edition      int not null,
    programme_id uuid not null,
    named        boolean not null,
    about_kind   text not null,
    about_id     uuid not null,
    about        jsonb not null,
    held_on      date not null,
    page         text not null,
    opened_at    timestamptz not null,
    closes_at    timestamptz not null,
    reminded_at  timestamptz,
    closed_at    timestamptz,
    asked        int not null,
    papers       int not null default 0,
    words_gone   boolean not null default false,
    primary key (operator_id, id),
    foreign key (operator_id, survey_id, edition)
        references survey_edition (operator_id, survey_id, number),
    foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint survey_round_once unique (operator_id, about_kind, about_id, survey_id),
    constraint survey_round_counts check (asked >= 0 and papers between 0 and asked)
);
select protect('survey_round');
create index survey_round_open on survey_round (operator_id, closes_at) where closed_at is null;

-- Who was asked. Says nothing of whether she has answered, and is not touched when she does.
create table survey_invitation (
    operator_id uuid not null,
    id          uuid not null,
    round_id    uuid not null,
    person_id   uuid not null,
    primary key (operator_id, id),
    foreign key (operator_id, round_id) references survey_round (operator_id, id),
    constraint survey_invited_once unique (operator_id, round_id, person_id)
);
select protect('survey_invitation');
create index survey_invitation_of_person on survey_invitation (operator_id, person_id);

-- Whose answer is awaited. Answering deletes the row and changes no other, so that nothing which can be
-- read keeps the order in which people answered.
create table survey_awaited (
    operator_id   uuid not null,
    invitation_id uuid not null,
    primary key (operator_id, invitation_id),
    foreign key (operator_id, invitation_id) references survey_invitation (operator_id, id)
        on delete cascade
);
select protect('survey_awaited');

-- What was answered. Where anonymity is promised it has no person, no day and an id that means nothing.
create table survey_answer (
    operator_id uuid not null,
    id          uuid not null,
    round_id    uuid not null,
    content     jsonb not null,
    person_id   uuid,
    answered_on date,
    primary key (operator_id, id),
    foreign key (operator_id, round_id) references survey_round (operator_id, id),
    constraint survey_answer_of_nobody_on_no_day check (answered_on is null or person_id is not null)
);
select protect('survey_answer');
create index survey_answer_of_round on survey_answer (operator_id, round_id);

-- Forms that were taken, until the night: the same form sent again is no second answer. Made in the
-- browser's page, known to nobody else, joined to nothing.
create table survey_receipt (
    operator_id uuid not null,
    id          uuid not null,
    primary key (operator_id, id)
);
select protect('survey_receipt');

-- Which survey a course uses; null when its dates are not evaluated.
create table course_survey (
    operator_id uuid not null,
    course_id   uuid not null,
    survey_id   uuid,
    primary key (operator_id, course_id),
    foreign key (operator_id, course_id) references course (operator_id, id),
    foreign key (operator_id, survey_id) references survey (operator_id, id)
);
select protect('course_survey');
