-- How far someone of a circle says that the mentee has come. One that was put right or taken back
-- stays and counts no more.
create table progress_measure (
    operator_id   uuid not null,
    id            uuid not null,
    mentorship_id uuid not null,
    voice         text not null
                  constraint progress_voice_known check (voice in ('MENTEE', 'MENTOR', 'CONSULTANT')),
    person_id     uuid not null,
    period        date not null,
    day           date not null,
    answered_at   timestamptz not null,
    noted_by      uuid,
    way           text constraint progress_way_known check (way in ('TELEPHONE', 'TOGETHER', 'PAPER')),
    read_out      text
                  constraint progress_read_known check (read_out in
                  ('QUESTIONS_AND_ANSWERS', 'QUESTIONS', 'NOTHING')),
    read_in       text not null default '',
    replaced_at   timestamptz,
    primary key (operator_id, id),
    constraint progress_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint progress_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint progress_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint progress_noted_whole check (
        (noted_by is null) = (way is null) and (noted_by is null) = (read_out is null))
);
select protect('progress_measure');
create unique index progress_once_a_period
    on progress_measure (operator_id, mentorship_id, voice, period) where replaced_at is null;
create index progress_of_person on progress_measure (operator_id, person_id);

-- A statement that was skipped has no row. She says 0 to 10 of herself, others 1 to 5.
create table progress_score (
    operator_id uuid not null,
    measure_id  uuid not null,
    item        text not null
                constraint progress_item_known check (item in
                ('JOB_BELIEF', 'EVERYDAY', 'TASKS', 'ASKS_HELP', 'COLLEAGUES', 'LANGUAGE', 'PLANS',
                 'STRENGTHS')),
    score       int not null constraint progress_score_on_scale check (score between 0 and 10),
    primary key (operator_id, measure_id, item),
    constraint score_of_no_measure
        foreign key (operator_id, measure_id)
        references progress_measure (operator_id, id) on delete cascade
);
select protect('progress_score');
