-- Seats: one count per instance, bookings, registrations.

-- The row that every writer locks. Its capacity is the instance's own: the foreign key carries a
-- change over, and the check then refuses a capacity below what is taken.
create table seat_count (
    operator_id uuid not null,
    instance_id uuid not null,
    capacity    int not null,
    overbooked  int not null default 0,
    confirmed   int not null default 0,
    offered     int not null default 0,
    waiting     int not null default 0,
    next_turn   bigint not null default 1,
    primary key (operator_id, instance_id),
    constraint seat_count_of_instance foreign key (operator_id, instance_id, capacity)
        references course_instance (operator_id, id, capacity) on update cascade,
    constraint seats_never_oversold check (
        confirmed >= 0 and offered >= 0 and overbooked >= 0
        and confirmed + offered <= capacity + overbooked),
    constraint waiting_never_negative check (waiting >= 0)
);
select protect('seat_count');

-- One act of asking for seats: by a person for herself, or by a contact for colleagues.
create table booking (
    operator_id       uuid not null,
    id                uuid not null,
    instance_id       uuid not null,
    for_colleagues    boolean not null,
    contact_id        uuid not null,
    contact_name      text not null,
    contact_email     text not null,
    contact_telephone text not null,
    organisation      text not null,
    workplace         text not null,
    together          boolean not null,
    pinned            boolean not null default false,
    how               text not null,
    asked_by          text not null,
    entered_by        uuid,
    language          text not null,
    made_at           timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint booking_way_known check (how in ('WEB', 'TELEPHONE', 'PAPER', 'DOOR', 'MOVED'))
);
select protect('booking');
create index booking_of_instance on booking (operator_id, instance_id);
create index booking_of_contact on booking (operator_id, contact_id);

-- One submitted form: catches the double click and opens the receipt.
create table submission (
    operator_id uuid not null,
    id          uuid not null,
    booking_id  uuid not null,
    at          timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, booking_id) references booking (operator_id, id)
);
select protect('submission');

-- One person's place or wish for a place; without a person while a booked seat has no name yet.
create table registration (
    operator_id   uuid not null,
    id            uuid not null,
    instance_id   uuid not null,
    booking_id    uuid not null,
    person_id     uuid,
    name          text not null,
    email         text not null,
    telephone     text not null,
    language      text not null,
    state         text not null,
    state_since   timestamptz not null,
    queue_rank    int not null default 0,
    queue_number  bigint not null,
    offered_until timestamptz,
    still_coming  text not null default 'NOT_ASKED',
    sequence      int not null default 0,
    version       bigint not null default 0,
    primary key (operator_id, id),
    foreign key (operator_id, booking_id) references booking (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint registration_state_known check (state in (
        'UNVERIFIED', 'WAITING', 'OFFERED', 'CONFIRMED', 'WITHDRAWN', 'WITHDRAWN_BY_CONTACT',
        'CANCELLED', 'DECLINED', 'LAPSED', 'RELEASED', 'NOT_REACHED')),
    constraint still_coming_known check (still_coming in ('NOT_ASKED', 'ASKED', 'YES')),
    constraint offer_has_deadline check ((state = 'OFFERED') = (offered_until is not null))
);
select protect('registration');
create unique index registration_once on registration (operator_id, instance_id, person_id)
    where state in ('UNVERIFIED', 'WAITING', 'OFFERED', 'CONFIRMED');
create index registration_of_instance on registration (operator_id, instance_id, state);
create index registration_of_booking on registration (operator_id, booking_id);
create index registration_of_person on registration (operator_id, person_id);
create index registration_queue
    on registration (operator_id, instance_id, queue_rank desc, queue_number)
    where state = 'WAITING';
create index registration_offers on registration (operator_id, offered_until)
    where state = 'OFFERED';
