-- When a circle meets to follow up. A day is proposed from what was agreed; then a time is set, and
-- afterwards what was looked at and decided is noted. Goes with its mentorship.
create table review (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    state         text not null
                  constraint review_state_known check (state in
                  ('PROPOSED', 'PLANNED', 'HELD', 'MISSED', 'DROPPED')),
    due_on        date not null,
    starts_at     timestamptz,
    minutes       int constraint review_some_minutes check (minutes between 5 and 480),
    way           text constraint review_way_known check (way in ('PLACE', 'TELEPHONE', 'VIDEO')),
    place         text not null default '',
    sequence      int not null default 0,
    planned_at    timestamptz,
    held_on       date,
    there         uuid[] not null default '{}',
    words         jsonb not null default '{}',
    made_at       timestamptz not null,
    week_told_at  timestamptz,
    day_told_at   timestamptz,
    late_told_at  timestamptz,
    lock          bigint not null default 0,
    primary key (operator_id, id),
    constraint review_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint review_planned_whole check (
        (starts_at is null) = (way is null) and (starts_at is null) = (minutes is null)
        and (starts_at is null) = (planned_at is null)),
    constraint review_planned_with_a_time check (state <> 'PLANNED' or starts_at is not null),
    constraint review_held_on_a_day check ((state = 'HELD') = (held_on is not null))
);
select protect('review');
create index review_of_mentorship on review (operator_id, mentorship_id);
create index review_open on review (operator_id, starts_at) where state in ('PROPOSED', 'PLANNED');

-- What was decided there: who does what, by when. Without a member it is for all of them.
create table review_decision (
    operator_id uuid not null references operator,
    id          uuid not null,
    review_id   uuid not null,
    what        text not null,
    member_id   uuid,
    by_day      date,
    done_at     timestamptz,
    primary key (operator_id, id),
    constraint decision_of_no_review
        foreign key (operator_id, review_id) references review (operator_id, id),
    constraint decision_for_nobody
        foreign key (operator_id, member_id) references circle_member (operator_id, id)
        on delete set null (member_id)
);
select protect('review_decision');
create index decision_of_review on review_decision (operator_id, review_id);

-- How the support becomes less, step by step, until she manages on her own.
create table fading (
    operator_id   uuid not null references operator,
    mentorship_id uuid not null,
    steps         jsonb not null,
    written_at    timestamptz not null,
    agreed_at     timestamptz,
    by_telephone  boolean not null default false,
    lock          bigint not null default 0,
    primary key (operator_id, mentorship_id),
    constraint fading_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint fading_noted_with_a_yes check (not by_telephone or agreed_at is not null)
);
select protect('fading');
