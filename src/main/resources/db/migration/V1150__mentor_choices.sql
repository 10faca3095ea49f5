-- A mentee is asked, from a run of the matching: by whom, in which way, and how many days each of
-- those who are asked has. This is the decision; the run only proposed.
create table mentor_choosing (
    operator_id    uuid not null references operator,
    id             uuid not null,
    referral_id    uuid not null,
    person_id      uuid not null,
    run_id         uuid not null,
    mentee_number  int not null,
    way            text not null constraint choosing_way_known check (way in ('OWN_PAGE', 'ALOUD')),
    days           int not null constraint choosing_days_possible check (days between 1 and 60),
    asked_by       uuid not null,
    asked_at       timestamptz not null,
    call_wished_at timestamptz,
    primary key (operator_id, id),
    constraint choosing_of_no_referral
        foreign key (operator_id, referral_id) references referral (operator_id, id),
    constraint choosing_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint choosing_from_no_run foreign key (operator_id, run_id, mentee_number)
        references match_run_mentee (operator_id, run_id, number),
    constraint choosing_asked_by_nobody
        foreign key (operator_id, asked_by) references person (operator_id, id)
);
select protect('mentor_choosing');
create index mentor_choosing_of_mentee on mentor_choosing (operator_id, person_id, asked_at);
create index mentor_choosing_of_referral on mentor_choosing (operator_id, referral_id);
create index mentor_choosing_of_run on mentor_choosing (operator_id, run_id);

-- A mentor at a workplace whom she may choose. It holds a seat until it is freed or begun.
create table mentor_choice (
    operator_id   uuid not null references operator,
    id            uuid not null,
    choosing_id   uuid not null,
    place         int not null constraint three_choices_at_most check (place between 1 and 3),
    seat_number   int not null,
    person_id     uuid not null,
    workplace_id  uuid not null,
    offer_id      uuid,
    score         int not null constraint choice_scored check (score between 0 and 100),
    rank          int not null constraint choice_ranked check (rank >= 1),
    proposed      boolean not null,
    overrides     text[] not null,
    freed_why     text constraint freed_why_known check (freed_why in
                  ('OTHER_CHOSEN', 'NO', 'SILENCE', 'TAKEN_BACK')),
    freed_at      timestamptz,
    freed_by      uuid,
    freed_reason  text not null default '',
    mentorship_id uuid,
    primary key (operator_id, id),
    constraint choice_of_no_choosing foreign key (operator_id, choosing_id)
        references mentor_choosing (operator_id, id) on delete cascade,
    constraint choice_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint choice_nowhere
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint choice_of_no_offer
        foreign key (operator_id, offer_id) references workplace_offer (operator_id, id),
    constraint choice_freed_by_nobody
        foreign key (operator_id, freed_by) references person (operator_id, id),
    constraint choice_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint one_choice_for_each_place unique (operator_id, choosing_id, place),
    constraint mentor_chosen_once unique (operator_id, choosing_id, person_id),
    constraint one_choice_for_a_mentorship unique (operator_id, mentorship_id),
    constraint freed_at_a_time check ((freed_why is null) = (freed_at is null)),
    constraint freed_or_begun check (freed_why is null or mentorship_id is null),
    constraint taken_back_with_a_reason
        check (freed_reason = '' or freed_why is not distinct from 'TAKEN_BACK')
);
select protect('mentor_choice');
create index open_choices_of_mentor on mentor_choice (operator_id, person_id);
create index open_choices_of_workplace on mentor_choice (operator_id, workplace_id);

-- What each of the three has said. A no is kept so that nobody is asked twice, and shown to no one.
create table choice_answer (
    operator_id uuid not null references operator,
    choice_id   uuid not null,
    party       text not null
                constraint answer_party_known check (party in ('MENTEE', 'MENTOR', 'EMPLOYER')),
    yes         boolean not null,
    said_at     timestamptz not null,
    said_by     uuid not null,
    way         text not null
                constraint answer_way_known check (way in ('HERSELF', 'TELEPHONE', 'BESIDE')),
    read_in     text not null default '',
    primary key (operator_id, choice_id, party),
    constraint answer_to_no_choice foreign key (operator_id, choice_id)
        references mentor_choice (operator_id, id) on delete cascade,
    constraint answer_by_nobody
        foreign key (operator_id, said_by) references person (operator_id, id),
    constraint read_to_her_in_a_language check ((way = 'HERSELF') = (read_in = ''))
);
select protect('choice_answer');
create index choice_answer_by on choice_answer (operator_id, said_by);

-- Someone has not answered in time, and whoever follows the mentee was told to call.
create table choosing_silence (
    operator_id uuid not null references operator,
    choosing_id uuid not null,
    party       text not null
                constraint silence_party_known check (party in ('MENTEE', 'MENTOR', 'EMPLOYER')),
    told_at     timestamptz not null,
    primary key (operator_id, choosing_id, party),
    constraint silence_of_no_choosing foreign key (operator_id, choosing_id)
        references mentor_choosing (operator_id, id) on delete cascade
);
select protect('choosing_silence');
