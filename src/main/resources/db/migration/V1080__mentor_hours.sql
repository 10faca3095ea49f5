-- The hours that a mentor has given. A row never changes but for being undone: a correction undoes
-- one and writes another for the same day.
create table hours_given (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    person_id     uuid not null,
    day           date not null,
    minutes       int not null
                  constraint hours_in_quarters check (minutes between 15 and 1440 and minutes % 15 = 0),
    noted_by      uuid not null,
    noted_at      timestamptz not null,
    undone_by     uuid,
    undone_at     timestamptz,
    primary key (operator_id, id),
    constraint hours_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint hours_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint hours_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint hours_undone_by_nobody
        foreign key (operator_id, undone_by) references person (operator_id, id),
    constraint hours_undone_whole check ((undone_by is null) = (undone_at is null))
);
select protect('hours_given');
create unique index hours_once_a_day on hours_given (operator_id, mentorship_id, person_id, day)
    where undone_at is null;
create index hours_of_mentor on hours_given (operator_id, person_id, day);

-- Whether the mentee remembers it so too. The last answer counts; those before it stay.
create table hours_answer (
    operator_id uuid not null references operator,
    id          uuid not null,
    given_id    uuid not null,
    correct     boolean not null,
    remembers   text not null default '',
    answered_at timestamptz not null,
    noted_by    uuid,
    way         text constraint hours_way_known check (way in ('TELEPHONE', 'TOGETHER', 'PAPER')),
    primary key (operator_id, id),
    constraint hours_answer_to_nothing
        foreign key (operator_id, given_id) references hours_given (operator_id, id),
    constraint hours_answer_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint hours_answer_noted_whole check ((noted_by is null) = (way is null)),
    constraint hours_right_needs_no_words check (not correct or remembers = '')
);
select protect('hours_answer');
create index hours_answer_of on hours_answer (operator_id, given_id);

-- A mentor's usual week from a day on, Monday first. A later one takes its place.
create table hours_week (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    person_id     uuid not null,
    from_day      date not null,
    minutes       int[] not null constraint week_has_seven_days check (cardinality(minutes) = 7),
    noted_by      uuid not null,
    noted_at      timestamptz not null,
    primary key (operator_id, id),
    constraint week_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint week_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint week_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id)
);
select protect('hours_week');
create index hours_week_of on hours_week (operator_id, mentorship_id);
