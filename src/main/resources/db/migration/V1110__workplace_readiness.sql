-- How ready a workplace is to receive someone, each time that it was looked at. Whether it is time to look
-- again follows from these rows, the mentorships and the day. Who filled it in stands in the journal.
create table readiness_check (
    operator_id  uuid not null,
    id           uuid not null,
    workplace_id uuid not null,
    made_on      date not null,
    by_employer  boolean not null,
    answers      jsonb not null,
    primary key (operator_id, id),
    constraint readiness_once_a_day unique (operator_id, workplace_id, made_on),
    constraint readiness_of_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id)
);
select protect('readiness_check');
