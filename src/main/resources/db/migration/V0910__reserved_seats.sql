-- Seats of a date that are kept for those who are invited: all of them, and the date is shut to everyone
-- else, or some, and the rest is open.
alter table course_instance
    add column reserved int not null default 0,
    add constraint instance_reserve_possible check (reserved between 0 and capacity);

alter table booking drop constraint booking_way_known;
alter table booking add constraint booking_way_known
    check (how in ('WEB', 'TELEPHONE', 'MAIL', 'PAPER', 'DOOR', 'MOVED', 'INVITED'));

-- Who is invited to such a date: whoever has the key, which its holders pass on, or an address at one of
-- these domains.
create table reserve (
    operator_id uuid not null,
    instance_id uuid not null,
    key         text not null,
    domains     text not null default '',
    made_at     timestamptz not null,
    primary key (operator_id, instance_id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('reserve');

-- When seats that nobody has used are opened to everyone; done once, or taken back before.
create table reserve_opening (
    operator_id uuid not null,
    id          uuid not null,
    instance_id uuid not null,
    at          timestamptz not null,
    seats       int,
    told_at     timestamptz,
    done_at     timestamptz,
    opened      int not null default 0,
    dropped_at  timestamptz,
    primary key (operator_id, id),
    foreign key (operator_id, instance_id) references reserve (operator_id, instance_id),
    constraint opening_of_a_seat check (seats is null or seats between 1 and 2000),
    constraint opening_done_or_dropped check (done_at is null or dropped_at is null)
);
select protect('reserve_opening');
create unique index opening_planned_once on reserve_opening (operator_id, instance_id)
    where done_at is null and dropped_at is null;
create index opening_due on reserve_opening (operator_id, at)
    where done_at is null and dropped_at is null;
