-- Who wants to hear of the next date of a course, or of any; forgotten when she has heard.
create table course_interest (
    operator_id uuid not null references operator,
    id          uuid not null,
    course_id   uuid,
    email       text not null,
    email_key   text not null,
    language    text not null,
    asked_at    timestamptz not null,
    primary key (operator_id, id),
    constraint interest_in_no_course
        foreign key (operator_id, course_id) references course (operator_id, id),
    constraint interest_once unique nulls not distinct (operator_id, email_key, course_id)
);
select protect('course_interest');
create index course_interest_by_course on course_interest (operator_id, course_id);
create index course_interest_by_age on course_interest (operator_id, asked_at);
