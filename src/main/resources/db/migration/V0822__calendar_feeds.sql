-- A person's calendar reads her courses by an address of its own. The token of the address is kept as a
-- hash with the others; this row is what it opens, and follows her when two entries become one.
create table calendar_feed (
    operator_id uuid not null,
    id          uuid not null,
    person_id   uuid not null,
    made_at     timestamptz not null,
    primary key (operator_id, id),
    constraint calendar_feed_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id)
);
select protect('calendar_feed');
create index calendar_feed_of on calendar_feed (operator_id, person_id);
