-- What can be taught: modules with goals, length and material, and how each is varied for a sector or a
-- target group. Which of them a course is made from stands beside the course's own modules.
create table teaching_module (
    operator_id uuid not null,
    id          uuid not null,
    title       jsonb not null,
    goals       jsonb not null,
    material    jsonb not null,
    links       text[] not null,
    languages   text[] not null,
    minutes     int not null,
    retired_at  timestamptz,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint teaching_module_has_length check (minutes between 5 and 6000)
);
select protect('teaching_module');

create table module_variant (
    operator_id  uuid not null,
    id           uuid not null,
    module_id    uuid not null,
    position     int not null,
    sector       text,
    target_group jsonb not null,
    differs      jsonb not null,
    primary key (operator_id, id),
    constraint module_variant_of_nothing
        foreign key (operator_id, module_id) references teaching_module (operator_id, id)
);
create index module_variant_of on module_variant (operator_id, module_id);
select protect('module_variant');

create table course_teaching (
    operator_id uuid not null,
    course_id   uuid not null,
    module_id   uuid not null,
    primary key (operator_id, course_id, module_id),
    constraint course_teaching_of_no_course
        foreign key (operator_id, course_id) references course (operator_id, id),
    constraint course_teaching_of_no_module
        foreign key (operator_id, module_id) references teaching_module (operator_id, id)
);
select protect('course_teaching');
