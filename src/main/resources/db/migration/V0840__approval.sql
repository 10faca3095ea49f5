-- A date whose registrations are approved first, and what a registration was promised.

alter table course_instance
    add column approval    boolean not null default false,
    add column answer_days int not null default 5,
    add constraint instance_answer_days_possible check (answer_days between 1 and 60);

-- answer_by stands on whoever registered while approval was asked for, approved_at on whom we approved.
alter table registration
    add column answer_by   timestamptz,
    add column approved_at timestamptz,
    drop constraint registration_state_known,
    add constraint registration_state_known check (state in (
        'UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED', 'WITHDRAWN',
        'WITHDRAWN_BY_CONTACT', 'CANCELLED', 'DECLINED', 'NOT_APPROVED', 'LAPSED', 'RELEASED',
        'NOT_REACHED')),
    add constraint application_was_promised_an_answer check (
        answer_by is not null or approved_at is null and state not in ('APPLIED', 'NOT_APPROVED')),
    add constraint application_waits_or_is_approved check (
        approved_at is null or state not in ('APPLIED', 'NOT_APPROVED')),
    -- Whoever must be approved has no seat and no turn before she is.
    add constraint seat_only_when_approved check (
        answer_by is null or approved_at is not null
        or state not in ('WAITING', 'OFFERED', 'CONFIRMED'));

drop index registration_once;
create unique index registration_once on registration (operator_id, instance_id, person_id)
    where state in ('UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED');

create index registration_applied on registration (operator_id, answer_by)
    where state = 'APPLIED';
