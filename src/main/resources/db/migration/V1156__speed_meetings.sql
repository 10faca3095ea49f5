-- Mentees and mentors of a run meet each other for some minutes each, and say afterwards whom they
-- would like. The run's input is frozen, so that its numbers and rules go on holding.
create table speed_meeting (
    operator_id  uuid not null references operator,
    id           uuid not null,
    run_id       uuid not null,
    day          date not null,
    starts_at    time not null,
    place        text not null constraint speed_meeting_somewhere check (place <> ''),
    wishes_until date not null,
    planned_by   uuid not null,
    planned_at   timestamptz not null,
    opened_at    timestamptz,
    closed_at    timestamptz,
    off_at       timestamptz,
    primary key (operator_id, id),
    constraint speed_meeting_of_no_run foreign key (operator_id, run_id)
        references match_run (operator_id, id) on delete cascade,
    constraint speed_meeting_planned_by_nobody
        foreign key (operator_id, planned_by) references person (operator_id, id),
    constraint wishes_after_the_meeting check (wishes_until >= day),
    constraint closed_after_opened check (closed_at is null or opened_at is not null),
    constraint called_off_before_opened check (off_at is null or opened_at is null)
);
select protect('speed_meeting');
create index speed_meeting_of_run on speed_meeting (operator_id, run_id, day);

-- Who is invited: a mentee or a mentor of the run. On all that the other side reads, a mentee is
-- the number of her badge and no more.
create table speed_guest (
    operator_id   uuid not null references operator,
    id            uuid not null,
    meeting_id    uuid not null,
    run_id        uuid not null,
    person_id     uuid not null,
    mentee_number int,
    seat_number   int,
    badge         int not null constraint badge_counted check (badge >= 1),
    came          boolean,
    ranked_at     timestamptz,
    ranked_by     uuid,
    primary key (operator_id, id),
    constraint speed_guest_of_no_meeting foreign key (operator_id, meeting_id)
        references speed_meeting (operator_id, id) on delete cascade,
    constraint speed_guest_is_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint speed_guest_of_no_mentee foreign key (operator_id, run_id, mentee_number)
        references match_run_mentee (operator_id, run_id, number) on delete cascade,
    constraint speed_guest_of_no_seat foreign key (operator_id, run_id, seat_number)
        references match_run_seat (operator_id, run_id, number) on delete cascade,
    constraint speed_wishes_noted_by_nobody
        foreign key (operator_id, ranked_by) references person (operator_id, id),
    constraint guest_on_one_side check ((mentee_number is null) <> (seat_number is null)),
    constraint ranked_by_someone check ((ranked_at is null) = (ranked_by is null)),
    constraint guest_invited_once unique (operator_id, meeting_id, person_id)
);
select protect('speed_guest');
create unique index one_badge_for_each_guest
    on speed_guest (operator_id, meeting_id, badge, (mentee_number is null));
create index speed_guest_of_person on speed_guest (operator_id, person_id);
create index speed_guest_of_mentee on speed_guest (operator_id, run_id, mentee_number);
create index speed_guest_of_seat on speed_guest (operator_id, run_id, seat_number);

-- What a guest said of another: 1 for the one she would like best, 0 for not at all. Whoever is not
-- named was left open.
create table speed_wish (
    operator_id uuid not null references operator,
    guest_id    uuid not null,
    other_id    uuid not null,
    place       int not null constraint wish_placed check (place between 0 and 500),
    primary key (operator_id, guest_id, other_id),
    constraint wish_of_no_guest foreign key (operator_id, guest_id)
        references speed_guest (operator_id, id) on delete cascade,
    constraint wish_for_no_guest foreign key (operator_id, other_id)
        references speed_guest (operator_id, id) on delete cascade,
    constraint wish_for_another check (guest_id <> other_id)
);
select protect('speed_wish');
create index speed_wish_for_guest on speed_wish (operator_id, other_id);
