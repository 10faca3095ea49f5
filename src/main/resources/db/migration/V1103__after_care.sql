-- How it has gone since: asked of mentee and employer by themselves, each once at each time. When it is
-- old it loses the mentorship and with it the person; that it was asked and answered stays.
create table after_care (
    operator_id   uuid not null references operator,
    id            uuid not null,
    programme_id  uuid not null,
    mentorship_id uuid,
    months        int not null constraint after_care_months_known check (months in (1, 3, 6, 12)),
    whom          text not null
                  constraint after_care_of_mentee_or_employer check (whom in ('MENTEE', 'EMPLOYER')),
    due_on        date not null,
    asked_at      timestamptz not null,
    reached       text not null
                  constraint after_care_reach_known check (reached in ('MAIL', 'LETTER', 'CALL')),
    answered_at   timestamptz,
    way           text constraint after_care_way_known check (way in ('BY_LINK', 'BY_TELEPHONE', 'BY_PAPER')),
    noted_by      uuid,
    doing         text constraint after_care_doing_known check (doing in
                  ('WORK', 'WORK_AND_STUDIES', 'STUDIES', 'OTHER_PLACEMENT', 'LOOKING', 'OTHER')),
    stays         boolean,
    hours         int constraint after_care_hours_some check (hours between 1 and 80),
    going         text constraint after_care_going_known check (going in ('WELL', 'SO_SO', 'BADLY')),
    wants_mentor  boolean not null default false,
    wants_call    boolean not null default false,
    handled_at    timestamptz,
    handled_by    uuid,
    lock          bigint not null default 0,
    primary key (operator_id, id),
    constraint after_care_once unique (operator_id, mentorship_id, months, whom),
    constraint after_care_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint after_care_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint after_care_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint after_care_handled_by_nobody
        foreign key (operator_id, handled_by) references person (operator_id, id),
    constraint after_care_answered_in_a_way check ((answered_at is null) = (way is null))
);
select protect('after_care');
create index after_care_of_programme on after_care (operator_id, programme_id);

-- Who wants no more questions; nobody asks why.
create table after_care_stop (
    operator_id   uuid not null references operator,
    mentorship_id uuid not null,
    whom          text not null
                  constraint after_care_stopped_by_whom check (whom in ('MENTEE', 'EMPLOYER')),
    since         timestamptz not null,
    primary key (operator_id, mentorship_id, whom),
    constraint after_care_stop_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id)
);
select protect('after_care_stop');
