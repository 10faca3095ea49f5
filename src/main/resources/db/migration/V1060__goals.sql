-- What a mentee wants to reach, at most three things at a time, and the small steps there. A goal
-- stands for as long as its mentorship does; what it said before stands in goal_change.
create table goal (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    place         int not null
                  constraint goal_place_known check (place between 1 and 3),
    what          text not null,
    seen          text not null,
    by_day        date,
    made_by       uuid,
    made_at       timestamptz not null,
    ending        text constraint goal_ending_known check (ending in ('REACHED', 'GIVEN_UP')),
    ended_at      timestamptz,
    lock          bigint not null default 0,
    primary key (operator_id, id),
    constraint goal_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint goal_says_what check (what <> ''),
    constraint goal_ended_whole check ((ending is null) = (ended_at is null))
);
select protect('goal');
create unique index goal_one_in_a_place on goal (operator_id, mentorship_id, place)
    where ending is null;
create index goal_of_mentorship on goal (operator_id, mentorship_id);

create table goal_step (
    operator_id uuid not null references operator,
    id          uuid not null,
    goal_id     uuid not null,
    what        text not null,
    made_by     uuid,
    made_at     timestamptz not null,
    done_by     uuid,
    done_at     timestamptz,
    primary key (operator_id, id),
    constraint step_to_no_goal
        foreign key (operator_id, goal_id) references goal (operator_id, id) on delete cascade,
    constraint step_says_what check (what <> ''),
    constraint step_stands_once unique (operator_id, goal_id, what)
);
select protect('goal_step');

-- What became of a goal, and what it said before that.
create table goal_change (
    operator_id uuid not null references operator,
    id          uuid not null,
    goal_id     uuid not null,
    kind        text not null
                constraint goal_change_known check (kind in
                ('MADE', 'TAKEN_OVER', 'CHANGED', 'REACHED', 'GIVEN_UP', 'TAKEN_UP_AGAIN')),
    changed_by  uuid,
    changed_at  timestamptz not null,
    what        text not null,
    seen        text not null,
    by_day      date,
    primary key (operator_id, id),
    constraint change_of_no_goal
        foreign key (operator_id, goal_id) references goal (operator_id, id) on delete cascade
);
select protect('goal_change');
create index goal_change_of_goal on goal_change (operator_id, goal_id);
