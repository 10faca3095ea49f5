-- Courses, their dated instances and the sessions of an instance.

create table course (
    operator_id      uuid not null,
    id               uuid not null,
    programme_id     uuid not null,
    slug             text not null,
    title            jsonb not null,
    learn            jsonb not null,
    for_whom         jsonb not null,
    languages        text[] not null,
    makes_mentor     boolean not null,
    required_percent int not null,
    retired_at       timestamptz,
    version          bigint not null default 0,
    primary key (operator_id, id),
    constraint course_slug_taken unique (operator_id, slug),
    constraint course_share_possible check (required_percent between 1 and 100)
);
select protect('course');

create table course_module (
    operator_id uuid not null,
    id          uuid not null,
    course_id   uuid not null,
    position    int not null,
    title       jsonb not null,
    minutes     int not null,
    primary key (operator_id, id),
    foreign key (operator_id, course_id) references course (operator_id, id),
    constraint module_has_length check (minutes between 1 and 6000)
);
select protect('course_module');
create index course_module_of on course_module (operator_id, course_id);

create table course_instance (
    operator_id           uuid not null,
    id                    uuid not null,
    course_id             uuid not null,
    programme_id          uuid not null,
    slug                  text not null,
    language              text not null,
    place_id              uuid,
    room                  text not null default '',
    remote_link           text not null default '',
    cost                  jsonb not null,
    leader                text not null,
    contact_name          text not null,
    contact_email         text not null,
    contact_telephone     text not null,
    note                  jsonb not null,
    capacity              int not null,
    minimum               int not null,
    registration_opens    timestamptz not null,
    registration_closes   timestamptz not null,
    cancellation_deadline timestamptz not null,
    names_due             timestamptz not null,
    promotion             text not null,
    listed                boolean not null,
    published_at          timestamptz,
    cancelled_at          timestamptz,
    starts_at             timestamptz not null,
    ends_at               timestamptz not null,
    sequence              int not null default 0,
    version               bigint not null default 0,
    primary key (operator_id, id),
    foreign key (operator_id, course_id) references course (operator_id, id),
    constraint instance_slug_taken unique (operator_id, slug),
    constraint instance_capacity_key unique (operator_id, id, capacity),
    constraint instance_capacity_possible check (capacity between 0 and 2000),
    constraint instance_minimum_possible check (minimum between 0 and capacity),
    constraint instance_window_in_order check (registration_opens <= registration_closes),
    constraint instance_in_order check (starts_at < ends_at),
    constraint instance_promotion_known check (promotion in ('AUTOMATIC', 'OFFER', 'BY_DATE'))
);
select protect('course_instance');
create index course_instance_upcoming on course_instance (operator_id, starts_at);
create index course_instance_of on course_instance (operator_id, course_id, starts_at);

create table course_session (
    operator_id uuid not null,
    id          uuid not null,
    instance_id uuid not null,
    position    int not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint session_in_order check (starts_at < ends_at)
);
select protect('course_session');
create index course_session_of on course_session (operator_id, instance_id, starts_at);

create table staff_seat (
    operator_id uuid not null,
    id          uuid not null,
    instance_id uuid not null,
    kind        text not null,
    person_id   uuid,
    primary key (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint staff_kind_known check (kind in ('TRAINER', 'JOB_CONSULTANT'))
);
select protect('staff_seat');
create index staff_seat_of on staff_seat (operator_id, instance_id);
