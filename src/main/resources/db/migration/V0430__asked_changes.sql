-- Who asked for a change of a registration that a coordinator made, and by which way. The journal
-- holds the change itself, and no names.
create table asked_change (
    operator_id     uuid not null,
    id              uuid not null,
    registration_id uuid not null,
    how             text not null,
    asked_by        text not null,
    entered_by      uuid,
    at              timestamptz not null,
    primary key (operator_id, id),
    constraint asked_change_of_registration
        foreign key (operator_id, registration_id) references registration (operator_id, id)
);
select protect('asked_change');
create index asked_change_of on asked_change (operator_id, registration_id);

-- People also ask by mail to the office.
alter table booking drop constraint booking_way_known;
alter table booking add constraint booking_way_known
    check (how in ('WEB', 'TELEPHONE', 'MAIL', 'PAPER', 'DOOR', 'MOVED'));
