-- What someone of a circle is worried about, and what comes of it. Goes with its mentorship.
create table concern (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    person_id     uuid not null,
    told_as       text not null
                  constraint concern_told_as_known check (told_as in
                  ('MENTEE', 'MENTOR', 'STAND_IN', 'EMPLOYER', 'CONSULTANT', 'COORDINATOR')),
    said          text not null,
    apart         boolean not null default false,
    told_at       timestamptz not null,
    look_by       date not null,
    state         text not null
                  constraint concern_state_known check (state in
                  ('NEW', 'LOOKED_AT', 'ACTING', 'REVIEW', 'CLOSED')),
    her_words     text not null default '',
    her_words_at  timestamptz,
    late_told_at  timestamptz,
    lock          bigint not null default 0,
    primary key (operator_id, id),
    constraint concern_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint concern_told_by_nobody
        foreign key (operator_id, person_id) references person (operator_id, id)
);
select protect('concern');
create index concern_of_mentorship on concern (operator_id, mentorship_id);
create index concern_open on concern (operator_id, look_by) where state <> 'CLOSED';

-- Each step with it: what happens, and whether the mentee has been told, or why not.
create table concern_step (
    operator_id uuid not null references operator,
    id          uuid not null,
    concern_id  uuid not null,
    state       text not null
                constraint concern_step_known check (state in
                ('LOOKED_AT', 'ACTING', 'REVIEW', 'CLOSED')),
    happens     text not null,
    taken_by    uuid,
    taken_at    timestamptz not null,
    informed_on date,
    informed_by_way text
                constraint concern_way_known check (informed_by_way in
                ('TOGETHER', 'TELEPHONE', 'LETTER', 'PAGE')),
    not_because text not null default '',
    primary key (operator_id, id),
    constraint step_of_no_concern
        foreign key (operator_id, concern_id) references concern (operator_id, id),
    constraint step_taken_by_nobody
        foreign key (operator_id, taken_by) references person (operator_id, id),
    constraint told_when_and_how check ((informed_on is null) = (informed_by_way is null)),
    constraint told_or_not_because check (informed_on is null or not_because = '')
);
select protect('concern_step');
create index step_of_concern on concern_step (operator_id, concern_id);
