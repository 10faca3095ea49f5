-- A mentee and her mentor at a workplace.
create table mentorship (
    operator_id  uuid not null references operator,
    id           uuid not null,
    programme_id uuid not null,
    kind         text not null
                 constraint mentorship_kind_known check (kind in ('PLACEMENT', 'RETENTION', 'ONBOARDING')),
    referral_id  uuid,
    workplace_id uuid not null,
    begins_on    date not null,
    made_by      uuid,
    made_at      timestamptz not null,
    ended_on     date,
    end_reason   text
                 constraint mentorship_end_known check (end_reason in
                 ('COMPLETED', 'STARTED_WORK', 'STARTED_STUDIES', 'OTHER_MEASURE', 'MOVED', 'WISHED',
                  'NOT_BEGUN')),
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint mentorship_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint mentorship_of_no_referral
        foreign key (operator_id, referral_id) references referral (operator_id, id),
    constraint mentorship_nowhere
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint mentorship_ends_with_a_reason check ((ended_on is null) = (end_reason is null)),
    constraint mentorship_of_a_colleague check (kind = 'PLACEMENT' or referral_id is null)
);
select protect('mentorship');
create index mentorship_of_programme on mentorship (operator_id, programme_id);
create unique index mentorship_once_for_a_referral on mentorship (operator_id, referral_id)
    where ended_on is null and referral_id is not null;

-- Someone's time in a circle. A mentee, a mentor and a consultant: one at a time.
create table circle_member (
    operator_id   uuid not null,
    id            uuid not null,
    mentorship_id uuid not null,
    person_id     uuid not null,
    role          text not null
                  constraint circle_role_known
                  check (role in ('MENTEE', 'MENTOR', 'STAND_IN', 'EMPLOYER', 'CONSULTANT')),
    from_day      date not null,
    until_day     date,
    promised_at   timestamptz,
    primary key (operator_id, id),
    constraint member_of_no_circle
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint member_is_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint member_leaves_before_she_comes check (until_day >= from_day),
    constraint one_in_this_role_at_a_time exclude using gist (
        operator_id with =, mentorship_id with =, role with =,
        daterange(from_day, until_day, '[]') with &&)
        where (role in ('MENTEE', 'MENTOR', 'CONSULTANT')),
    constraint nobody_guides_herself exclude using gist (
        operator_id with =, mentorship_id with =, person_id with =,
        daterange(from_day, until_day, '[]') with &&)
);
select protect('circle_member');
create index circle_member_is on circle_member (operator_id, person_id);

-- For how many weeks mentor and employer can still look after the end, where it is not the usual.
create table circle_afterwards (
    operator_id  uuid not null,
    programme_id uuid not null,
    weeks        int not null constraint circle_weeks_some check (weeks between 0 and 52),
    primary key (operator_id, programme_id),
    constraint afterwards_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id)
);
select protect('circle_afterwards');
