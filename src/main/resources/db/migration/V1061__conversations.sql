-- When mentee and mentor talk, and whether they did; never what was said, never why not.
create table conversation (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    series_id     uuid,
    starts_at     timestamptz not null,
    minutes       int not null
                  constraint conversation_length_known check (minutes between 5 and 240),
    way           text not null
                  constraint conversation_way_known check (way in ('PLACE', 'TELEPHONE')),
    place         text not null default '',
    caller        text constraint conversation_caller_known check (caller in ('MENTEE', 'MENTOR')),
    planned_by    uuid,
    moved_from    timestamptz,
    told_at       timestamptz not null,
    reminded_at   timestamptz,
    sequence      int not null default 0,
    outcome       text
                  constraint conversation_outcome_known
                  check (outcome in ('HELD', 'NOT_HELD', 'CANCELLED')),
    outcome_at    timestamptz,
    outcome_by    uuid,
    primary key (operator_id, id),
    constraint conversation_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint conversation_outcome_whole check ((outcome is null) = (outcome_at is null)),
    constraint conversation_somebody_calls check ((way = 'TELEPHONE') = (caller is not null))
);
select protect('conversation');
create unique index conversation_once_at_a_time
    on conversation (operator_id, mentorship_id, starts_at)
    where outcome is distinct from 'CANCELLED';
create index conversation_to_remind_of on conversation (operator_id, starts_at)
    where outcome is null and reminded_at is null;

-- What a mentor notes for herself about what she will do. The mentee may ask to see it; nobody else
-- ever does, and it goes when the mentorship has closed for her.
create table own_note (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    person_id     uuid not null,
    said          text not null
                  constraint own_note_short check (said <> '' and length(said) <= 300),
    written_at    timestamptz not null,
    shown_at      timestamptz,
    lock          bigint not null default 0,
    primary key (operator_id, id),
    constraint own_note_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint own_note_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id)
);
select protect('own_note');
create index own_note_of_mentorship on own_note (operator_id, mentorship_id);

-- The mentee asks someone (person_id) to show her notes.
create table own_note_asking (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    person_id     uuid not null,
    asked_at      timestamptz not null,
    shown_at      timestamptz,
    primary key (operator_id, id),
    constraint asking_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint asking_nobody
        foreign key (operator_id, person_id) references person (operator_id, id)
);
select protect('own_note_asking');
create unique index own_note_asked_once
    on own_note_asking (operator_id, mentorship_id, person_id) where shown_at is null;
