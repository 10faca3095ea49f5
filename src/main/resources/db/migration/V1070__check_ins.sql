-- How often those of a circle are asked, where it is not the usual, and until when they are left in peace.
create table check_in_rhythm (
    operator_id   uuid not null,
    mentorship_id uuid not null,
    kind          text not null
                  constraint rhythm_kind_known check (kind in ('WELLBEING', 'PROGRESS')),
    rhythm        text not null
                  constraint rhythm_known check (rhythm in
                  ('WEEKLY', 'WEEKLY_AT_FIRST', 'EVERY_SECOND_WEEK', 'MONTHLY', 'QUARTERLY',
                   'HALF_YEARLY')),
    paused_until  date,
    version       bigint not null default 0,
    primary key (operator_id, mentorship_id, kind),
    constraint rhythm_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id)
);
select protect('check_in_rhythm');

-- The same for a whole programme.
create table check_in_usual (
    operator_id  uuid not null,
    programme_id uuid not null,
    kind         text not null
                 constraint usual_kind_known check (kind in ('WELLBEING', 'PROGRESS')),
    rhythm       text not null
                 constraint usual_rhythm_known check (rhythm in
                 ('WEEKLY', 'WEEKLY_AT_FIRST', 'EVERY_SECOND_WEEK', 'MONTHLY', 'QUARTERLY',
                  'HALF_YEARLY')),
    primary key (operator_id, programme_id, kind),
    constraint usual_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id)
);
select protect('check_in_usual');

-- That someone was asked: from this day on until the day on which she is asked again.
create table check_in (
    operator_id   uuid not null,
    id            uuid not null,
    mentorship_id uuid not null,
    kind          text not null
                  constraint check_in_kind_known check (kind in ('WELLBEING', 'PROGRESS')),
    voice         text not null
                  constraint check_in_voice_known check (voice in ('MENTEE', 'MENTOR', 'CONSULTANT')),
    person_id     uuid not null,
    day           date not null,
    until_day     date not null,
    sent          text not null
                  constraint check_in_sent_known check (sent in ('MAIL', 'SMS', 'ANSWERED', 'NO_WAY')),
    asked_at      timestamptz not null,
    primary key (operator_id, id),
    constraint asked_once_a_period unique (operator_id, mentorship_id, kind, voice, day),
    constraint check_in_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint check_in_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint check_in_in_order check (until_day > day)
);
select protect('check_in');
create index check_in_of_person on check_in (operator_id, person_id);
