-- How someone of a circle says that it is going. An answer that was put right stays and counts no more.
create table wellbeing_answer (
    operator_id   uuid not null,
    id            uuid not null,
    mentorship_id uuid not null,
    voice         text not null
                  constraint wellbeing_voice_known check (voice in ('MENTEE', 'MENTOR', 'CONSULTANT')),
    person_id     uuid not null,
    period        date not null,
    day           date not null,
    answered_at   timestamptz not null,
    work          text not null
                  constraint wellbeing_work_known check (work in ('GOOD', 'SO_SO', 'NOT_GOOD')),
    mentor        text not null
                  constraint wellbeing_mentor_known check (mentor in ('GOOD', 'SO_SO', 'NOT_GOOD')),
    call          text not null
                  constraint wellbeing_call_known check (call in ('NO', 'SOME_TIME', 'SOON')),
    words         text not null default '',
    noted_by      uuid,
    way           text constraint wellbeing_way_known check (way in ('TELEPHONE', 'TOGETHER', 'PAPER')),
    read_out      text
                  constraint wellbeing_read_known check (read_out in
                  ('QUESTIONS_AND_ANSWERS', 'QUESTIONS', 'NOTHING')),
    read_in       text not null default '',
    replaced_at   timestamptz,
    primary key (operator_id, id),
    constraint wellbeing_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint wellbeing_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint wellbeing_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint wellbeing_noted_whole check (
        (noted_by is null) = (way is null) and (noted_by is null) = (read_out is null))
);
select protect('wellbeing_answer');
create unique index wellbeing_once_a_period
    on wellbeing_answer (operator_id, mentorship_id, voice, period) where replaced_at is null;
create index wellbeing_latest
    on wellbeing_answer (operator_id, mentorship_id, voice, day) where replaced_at is null;
create index wellbeing_of_person on wellbeing_answer (operator_id, person_id);

-- That whoever leads the circle has called.
create table wellbeing_call (
    operator_id   uuid not null,
    id            uuid not null,
    mentorship_id uuid not null,
    called_on     date not null,
    agreed        text not null default '',
    noted_by      uuid not null,
    noted_at      timestamptz not null,
    withdrawn_at  timestamptz,
    primary key (operator_id, id),
    constraint call_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint call_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id)
);
select protect('wellbeing_call');
create index wellbeing_call_of on wellbeing_call (operator_id, mentorship_id, noted_at);

-- When whoever leads was last told that she should call.
create table wellbeing_told (
    operator_id   uuid not null,
    mentorship_id uuid not null,
    told_at       timestamptz not null,
    primary key (operator_id, mentorship_id),
    constraint told_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id)
);
select protect('wellbeing_told');
