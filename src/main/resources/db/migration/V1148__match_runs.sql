-- A run of the matching: a draft with its input frozen, so that it can be solved again when people and
-- rules have changed. Nothing follows from it by itself.
create table match_run (
    operator_id    uuid not null references operator,
    id             uuid not null,
    programme_id   uuid not null,
    made_by        uuid not null,
    made_at        timestamptz not null,
    criteria       jsonb not null,
    criteria_number int not null constraint run_criteria_counted check (criteria_number >= 0),
    goal           text not null constraint run_goal_known check (goal in
                   ('MOST_MATCHED', 'BEST_FIT', 'FAIREST', 'LONGEST_WAITING')),
    weeks          int not null constraint run_weeks_possible check (weeks between 1 and 260),
    seed           bigint not null,
    earlier_id     uuid,
    trial          boolean not null,
    certificate    jsonb not null,
    discarded_at   timestamptz,
    version        bigint not null default 0,
    primary key (operator_id, id),
    constraint run_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint run_made_by_nobody foreign key (operator_id, made_by) references person (operator_id, id),
    constraint run_after_none foreign key (operator_id, earlier_id) references match_run (operator_id, id)
);
select protect('match_run');
create index match_run_of_programme on match_run (operator_id, programme_id, made_at);

-- What a mentee had let be used when the run was made; null once she has been erased.
create table match_run_mentee (
    operator_id  uuid not null,
    id           uuid not null default uuidv7(),
    run_id       uuid not null,
    number       int not null,
    person_id    uuid not null,
    referral_id  uuid not null,
    waits_since  date not null,
    facts        jsonb,
    kept         int,
    primary key (operator_id, run_id, number),
    constraint mentee_of_no_run
        foreign key (operator_id, run_id) references match_run (operator_id, id) on delete cascade,
    constraint run_mentee_is_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint run_mentee_not_referred
        foreign key (operator_id, referral_id) references referral (operator_id, id)
);
select protect('match_run_mentee');
create index match_run_mentee_of_person on match_run_mentee (operator_id, person_id);

-- Likewise of a mentor at a workplace, which has so many open places for all its mentors.
create table match_run_seat (
    operator_id  uuid not null,
    id           uuid not null default uuidv7(),
    run_id       uuid not null,
    number       int not null,
    person_id    uuid not null,
    workplace_id uuid not null,
    open         int not null constraint open_places_counted check (open >= 0),
    facts        jsonb,
    primary key (operator_id, run_id, number),
    constraint seat_of_no_run
        foreign key (operator_id, run_id) references match_run (operator_id, id) on delete cascade,
    constraint run_seat_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint run_seat_nowhere
        foreign key (operator_id, workplace_id) references workplace (operator_id, id)
);
select protect('match_run_seat');
create index match_run_seat_of_person on match_run_seat (operator_id, person_id);

alter table match_run_mentee add constraint kept_at_no_seat
    foreign key (operator_id, run_id, kept) references match_run_seat (operator_id, run_id, number);

-- What someone has decided by hand: these two together, these two not, or she not this time.
create table match_mark (
    operator_id uuid not null,
    id          uuid not null,
    run_id      uuid not null,
    mentee      int not null,
    seat        int,
    kind        text not null constraint mark_kind_known check (kind in ('PIN', 'BAN', 'OUT')),
    reason      text not null constraint mark_has_a_reason check (reason <> ''),
    overrides   text[] not null,
    made_by     uuid not null,
    made_at     timestamptz not null,
    primary key (operator_id, id),
    constraint mark_of_no_mentee foreign key (operator_id, run_id, mentee)
        references match_run_mentee (operator_id, run_id, number) on delete cascade,
    constraint mark_of_no_seat foreign key (operator_id, run_id, seat)
        references match_run_seat (operator_id, run_id, number) on delete cascade,
    constraint mark_made_by_nobody foreign key (operator_id, made_by) references person (operator_id, id),
    constraint mark_of_a_pair check ((kind = 'OUT') = (seat is null)),
    constraint pair_marked_once unique nulls not distinct (operator_id, run_id, mentee, seat)
);
select protect('match_mark');
create unique index one_pin_for_each on match_mark (operator_id, run_id, mentee) where kind = 'PIN';

-- Who is proposed to whom.
create table match_pair (
    operator_id uuid not null,
    run_id      uuid not null,
    mentee      int not null,
    seat        int not null,
    score       int not null constraint pair_scored check (score between 0 and 100),
    primary key (operator_id, run_id, mentee),
    constraint pair_of_no_mentee foreign key (operator_id, run_id, mentee)
        references match_run_mentee (operator_id, run_id, number) on delete cascade,
    constraint pair_of_no_seat foreign key (operator_id, run_id, seat)
        references match_run_seat (operator_id, run_id, number) on delete cascade
);
select protect('match_pair');
