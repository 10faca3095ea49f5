-- What an hour of a mentor costs, from a day on: in a programme, or in one mentorship of it. A row
-- never changes; for the same day the last one holds.
create table hour_rate (
    operator_id   uuid not null references operator,
    id            uuid not null,
    programme_id  uuid not null,
    mentorship_id uuid,
    from_day      date not null,
    amount        numeric(8, 2) not null constraint rate_not_negative check (amount >= 0),
    set_by        uuid not null,
    set_at        timestamptz not null,
    primary key (operator_id, id),
    constraint rate_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint rate_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint rate_set_by_nobody
        foreign key (operator_id, set_by) references person (operator_id, id)
);
select protect('hour_rate');

-- A month of a mentor's hours as it was approved. What is still a draft is made from the hours and
-- stands nowhere; one that was opened again stays, and the next version is written beside it.
create table hour_statement (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    month         date not null
                  constraint statement_of_a_month check (extract(day from month) = 1),
    number        int not null,
    content       jsonb not null,
    approved_by   uuid not null,
    approved_as   text not null
                  constraint statement_approver_known check (approved_as in ('EMPLOYER', 'COORDINATOR')),
    approved_at   timestamptz not null,
    sent_on       date,
    sent_to       text not null default '',
    sent_by       uuid,
    reopened_at   timestamptz,
    reopened_by   uuid,
    why           text not null default '',
    primary key (operator_id, id),
    constraint statement_numbered_once unique (operator_id, mentorship_id, month, number),
    constraint statement_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint statement_approved_by_nobody
        foreign key (operator_id, approved_by) references person (operator_id, id),
    constraint statement_sent_by_nobody
        foreign key (operator_id, sent_by) references person (operator_id, id),
    constraint statement_reopened_by_nobody
        foreign key (operator_id, reopened_by) references person (operator_id, id),
    constraint statement_sent_whole check ((sent_on is null) = (sent_by is null)),
    constraint statement_reopened_with_a_reason check (
        (reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (why = ''))
);
select protect('hour_statement');
create unique index statement_one_closed on hour_statement (operator_id, mentorship_id, month)
    where reopened_at is null;
