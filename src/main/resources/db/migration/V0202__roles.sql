-- Who holds which role where, by whom and since when. An ended grant stays: it is the history.
create table role_grant (
    operator_id uuid not null references operator,
    id          uuid not null,
    person_id   uuid not null,
    role        text not null
                constraint role_unknown check (role in ('ADMINISTRATOR', 'COORDINATOR', 'TRAINER',
                'JOB_CONSULTANT', 'EMPLOYER_CONTACT', 'MENTOR', 'FUNDER')),
    scope_kind  text not null
                constraint role_scope_unknown check (scope_kind in ('OPERATOR', 'PROGRAMME',
                'ORGANISATION', 'WORKPLACE', 'COURSE_INSTANCE')),
    scope_id    uuid not null,
    from_day    date not null,
    until_day   date,
    reason      text not null,
    given_by    uuid,
    given_at    timestamptz not null,
    ended_by    uuid,
    ended_at    timestamptz,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint role_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint role_ends_before_it_begins check (until_day >= from_day),
    constraint role_held_already exclude using gist (
        operator_id with =, person_id with =, role with =, scope_kind with =, scope_id with =,
        daterange(from_day, until_day, '[]') with &&) where (ended_at is null)
);
create index role_grant_of_person on role_grant (operator_id, person_id);
create index role_grant_by_role on role_grant (operator_id, role) where ended_at is null;
select protect('role_grant');
