-- Dates of a course that follow each other in a rhythm. The dates themselves are course instances like
-- all others; here stays that they belong together, and how they go on.
create table course_series (
    operator_id  uuid not null,
    id           uuid not null,
    course_id    uuid not null,
    programme_id uuid not null,
    rhythm       text not null,
    every        int not null,
    first_day    date not null,
    ended_at     timestamptz,
    made_at      timestamptz not null,
    primary key (operator_id, id),
    constraint series_of_no_course
        foreign key (operator_id, course_id) references course (operator_id, id),
    constraint series_rhythm_known
        check (rhythm in ('WEEKS', 'MONTH_DAY', 'MONTH_WEEKDAY', 'SPRING_AND_AUTUMN')),
    constraint series_pace_possible check (every between 1 and 52)
);
create index course_series_of on course_series (operator_id, course_id);
select protect('course_series');

-- A date belongs to one series at most.
create table series_date (
    operator_id uuid not null,
    instance_id uuid not null,
    series_id   uuid not null,
    primary key (operator_id, instance_id),
    constraint series_date_of_no_series
        foreign key (operator_id, series_id) references course_series (operator_id, id),
    constraint series_date_of_nothing
        foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
create index series_date_of on series_date (operator_id, series_id);
select protect('series_date');

-- What a coordinator has changed on one date of a series and not yet said whether the later ones follow.
-- What stood there before is kept as fingerprints: they tell whether a later date still has the same.
create table series_change (
    operator_id uuid not null,
    instance_id uuid not null,
    setting     text not null,
    before      text[] not null,
    primary key (operator_id, instance_id, setting),
    constraint series_change_of_no_date
        foreign key (operator_id, instance_id) references series_date (operator_id, instance_id)
);
select protect('series_change');
