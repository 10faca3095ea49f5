-- How long it takes a mentee to a workplace, one way, as someone has looked it up.
create table travel_time (
    operator_id  uuid not null references operator,
    id           uuid not null,
    person_id    uuid not null,
    workplace_id uuid not null,
    minutes      int not null constraint travel_time_of_minutes check (minutes between 1 and 240),
    typed_by     uuid not null,
    typed_at     timestamptz not null,
    primary key (operator_id, id),
    constraint travel_time_once unique (operator_id, person_id, workplace_id),
    constraint travel_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint travel_to_nowhere
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint travel_typed_by_nobody
        foreign key (operator_id, typed_by) references person (operator_id, id)
);
select protect('travel_time');
create index travel_times_typed_by on travel_time (operator_id, typed_by);
create index travel_times_to_a_workplace on travel_time (operator_id, workplace_id);
