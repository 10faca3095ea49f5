-- The employer room: which seats an employer has booked, and how many work at a workplace.

-- Whose a booking is: the organisation's, or one workplace's of it. Whoever is a contact there sees it,
-- also when the one who made it no longer is.
create table employer_booking (
    operator_id     uuid not null,
    booking_id      uuid not null,
    organisation_id uuid not null,
    workplace_id    uuid,
    primary key (operator_id, booking_id),
    constraint employer_booking_of_nothing
        foreign key (operator_id, booking_id) references booking (operator_id, id),
    constraint employer_booking_of_nobody
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint employer_booking_of_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id)
);
select protect('employer_booking');
create index employer_booking_of on employer_booking (operator_id, organisation_id);

-- How many work at a workplace, as its employer or the office has told.
create table workplace_employees (
    operator_id  uuid not null,
    workplace_id uuid not null,
    employees    int not null,
    told_at      timestamptz not null,
    primary key (operator_id, workplace_id),
    constraint employees_of_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint employees_possible check (employees between 1 and 100000)
);
select protect('workplace_employees');
