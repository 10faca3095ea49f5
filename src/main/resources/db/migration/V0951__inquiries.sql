-- What employers need from the operator, asked again and again: of which workplaces, how often.
create table inquiry (
    operator_id  uuid not null references operator,
    id           uuid not null,
    programme_id uuid not null,
    name         text not null,
    survey_id    uuid not null,
    months       int not null constraint inquiry_rhythm_possible check (months between 1 and 60),
    first_day    date not null,
    relations    text[] not null,
    sectors      text[] not null,
    made_by      uuid,
    made_at      timestamptz not null,
    paused_at    timestamptz,
    ended_at     timestamptz,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint inquiry_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint inquiry_without_survey
        foreign key (operator_id, survey_id) references survey (operator_id, id)
);
select protect('inquiry');

-- One asking, with the questions as they were then.
create table inquiry_round (
    operator_id uuid not null,
    inquiry_id  uuid not null,
    number      int not null,
    day         date not null,
    survey_id   uuid not null,
    edition     int not null,
    begun_at    timestamptz not null,
    primary key (operator_id, inquiry_id, number),
    constraint round_of_no_inquiry
        foreign key (operator_id, inquiry_id) references inquiry (operator_id, id),
    constraint round_without_questions
        foreign key (operator_id, survey_id, edition)
        references survey_edition (operator_id, survey_id, number),
    constraint inquiry_round_once unique (operator_id, inquiry_id, day)
);
select protect('inquiry_round');

-- The workplaces of a round; what came of one is written with its message in one transaction, so that
-- a sending that breaks off goes on where it was.
create table inquiry_asked (
    operator_id  uuid not null,
    id           uuid not null,
    inquiry_id   uuid not null,
    number       int not null,
    workplace_id uuid not null,
    outcome      text
                 constraint asked_outcome_known check (outcome in
                 ('SENT', 'NOT_ASKED', 'RESTING', 'NO_ADDRESS', 'BROKEN_ADDRESS', 'SAME_ADDRESS',
                  'LIMIT')),
    message_id   uuid,
    primary key (operator_id, id),
    constraint asked_in_no_round
        foreign key (operator_id, inquiry_id, number)
        references inquiry_round (operator_id, inquiry_id, number),
    constraint asked_is_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint asked_once unique (operator_id, inquiry_id, number, workplace_id),
    constraint what_is_asked_is_a_message check (
        (outcome is not distinct from 'SENT') = (message_id is not null))
);
create index inquiry_asked_of_workplace on inquiry_asked (operator_id, workplace_id);
create index inquiry_asked_waits on inquiry_asked (operator_id, inquiry_id, number, id)
    where outcome is null;
select protect('inquiry_asked');

-- What a workplace said. Whom to call is emptied, and so are words, when they have been kept enough.
create table inquiry_answer (
    operator_id uuid not null,
    id          uuid not null,
    content     jsonb not null,
    call        boolean not null,
    name        text not null,
    telephone   text not null,
    answered_at timestamptz not null,
    called_at   timestamptz,
    called_by   uuid,
    emptied     boolean not null default false,
    primary key (operator_id, id),
    constraint answer_to_nothing_asked
        foreign key (operator_id, id) references inquiry_asked (operator_id, id),
    constraint called_who_wished_it check (called_at is null or call)
);
create index inquiry_answer_latest on inquiry_answer (operator_id, answered_at, id);
create index inquiry_answer_to_call on inquiry_answer (operator_id, answered_at)
    where call and called_at is null;
select protect('inquiry_answer');
