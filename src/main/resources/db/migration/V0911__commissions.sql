-- A course that someone orders: what was asked for, as it was written. Where it stands is told by its steps.
create table commission (
    operator_id   uuid not null references operator,
    id            uuid not null,
    programme_id  uuid not null,
    submission    uuid not null,
    organisation  text not null,
    unit          text not null,
    contact       text not null,
    email         text not null,
    email_key     text not null,
    telephone     text not null,
    language      text not null,
    host          text not null,
    audience      text not null,
    placements    int,
    coming        text not null,
    work          text not null,
    course_id     uuid,
    contents      text not null,
    wishes        text not null,
    guest         text not null,
    seats         int not null,
    own_premises  boolean not null,
    place         text not null,
    access        text not null,
    payer         text not null,
    reference     text not null,
    may_open      boolean not null,
    open_from     date,
    made_at       timestamptz not null,
    emptied_at    timestamptz,
    primary key (operator_id, id),
    foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint commission_of_no_course
        foreign key (operator_id, course_id) references course (operator_id, id),
    constraint commission_sent_once unique (operator_id, submission),
    constraint commission_seats_possible check (seats between 1 and 500),
    constraint commission_placements_possible check (placements between 0 and 1000),
    constraint commission_opens_when_it_may check (may_open or open_from is null)
);
select protect('commission');
create index commission_of_orderer on commission (operator_id, email_key);

-- Days that the orderer would like, the first choice first.
create table commission_wish (
    operator_id   uuid not null,
    commission_id uuid not null,
    position      int not null,
    day           date not null,
    part          text not null,
    primary key (operator_id, commission_id, position),
    foreign key (operator_id, commission_id) references commission (operator_id, id) on delete cascade,
    constraint commission_part_known check (part in ('WHOLE_DAY', 'MORNING', 'AFTERNOON'))
);
select protect('commission_wish');

-- Each step of an order: who took it, when, with what words. The last one says where it stands.
create table commission_step (
    operator_id   uuid not null,
    id            uuid not null,
    commission_id uuid not null,
    number        int not null,
    state         text not null,
    by_orderer    boolean not null,
    person_id     uuid,
    words         text not null,
    at            timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, commission_id) references commission (operator_id, id) on delete cascade,
    constraint commission_step_once unique (operator_id, commission_id, number),
    constraint commission_state_known check (state in (
        'UNCONFIRMED', 'REQUESTED', 'OFFERED', 'AGREED', 'PLANNED', 'EVALUATED', 'WITHDRAWN', 'DECLINED'))
);
select protect('commission_step');
create index commission_step_of_person on commission_step (operator_id, person_id);

-- What was offered, in versions: the last one holds.
create table commission_offer (
    operator_id   uuid not null,
    commission_id uuid not null,
    number        int not null,
    contents      text not null,
    dates         text not null,
    seats         int not null,
    place         text not null,
    guest         text not null,
    cost          text not null,
    valid_until   date not null,
    at            timestamptz not null,
    primary key (operator_id, commission_id, number),
    foreign key (operator_id, commission_id) references commission (operator_id, id) on delete cascade,
    constraint commission_offer_seats_possible check (seats between 1 and 500)
);
select protect('commission_offer');

-- The dates that were made for an order.
create table commission_date (
    operator_id   uuid not null,
    commission_id uuid not null,
    instance_id   uuid not null,
    primary key (operator_id, instance_id),
    foreign key (operator_id, commission_id) references commission (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('commission_date');
create index commission_date_of_order on commission_date (operator_id, commission_id);

-- What coordinators write for each other about an order; the orderer never sees it.
create table commission_note (
    operator_id   uuid not null,
    id            uuid not null,
    commission_id uuid not null,
    person_id     uuid,
    words         text not null,
    at            timestamptz not null,
    primary key (operator_id, id),
    foreign key (operator_id, commission_id) references commission (operator_id, id) on delete cascade
);
select protect('commission_note');
create index commission_note_of_order on commission_note (operator_id, commission_id, at);
create index commission_note_of_person on commission_note (operator_id, person_id);
