-- Network meetings, who is invited and answers, who came, and what draws people.

create table meeting (
    operator_id   uuid not null references operator,
    id            uuid not null,
    programme_id  uuid not null,
    title         jsonb not null,
    about         jsonb not null default '{}',
    blocks        jsonb not null default '{}',
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    venue_id      uuid,
    place         text not null default '',
    link          text not null default '',
    seats         int,
    courses       uuid[] not null default '{}',
    municipality  text not null default '',
    sector        text,
    since         date,
    in_public     boolean not null default false,
    topic_id      uuid,
    dilemma_id    uuid,
    host_offer_id uuid,
    announced_at  timestamptz,
    cancelled_at  timestamptz,
    sequence      int not null default 0,
    version       bigint not null default 0,
    primary key (operator_id, id),
    constraint meeting_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint meeting_at_no_venue
        foreign key (operator_id, venue_id) references venue (operator_id, id),
    constraint meeting_of_no_topic
        foreign key (operator_id, topic_id) references topic (operator_id, id),
    constraint meeting_with_no_dilemma
        foreign key (operator_id, dilemma_id) references dilemma (operator_id, id),
    constraint meeting_hosted_by_none
        foreign key (operator_id, host_offer_id) references host_offer (operator_id, id),
    constraint meeting_ends_before_it_begins check (ends_at > starts_at),
    constraint meeting_seats_possible check (seats > 0),
    constraint meeting_sector_known check (sector in ('PRIVATE', 'PUBLIC', 'NON_PROFIT', 'FAITH'))
);
select protect('meeting');
create index meeting_by_day on meeting (operator_id, starts_at);

create table meeting_guest (
    operator_id uuid not null,
    id          uuid not null,
    meeting_id  uuid not null,
    person_id   uuid not null,
    invited_at  timestamptz,
    reply       text,
    replied_at  timestamptz,
    needs       text not null default '',
    present     boolean not null default false,
    reminded_at timestamptz,
    eve_at      timestamptz,
    asked_at    timestamptz,
    rated       boolean not null default false,
    sequence    int not null default 0,
    primary key (operator_id, id),
    constraint guest_of_no_meeting
        foreign key (operator_id, meeting_id) references meeting (operator_id, id),
    constraint guest_is_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint guest_once unique (operator_id, meeting_id, person_id),
    constraint guest_reply_known check (reply in ('YES', 'NO', 'MAYBE', 'WAITING')),
    constraint guest_replied_some_time check ((reply is null) = (replied_at is null))
);
select protect('meeting_guest');
create index meeting_guest_of on meeting_guest (operator_id, person_id);

-- What a meeting gave, as one who came says it: of no person, and no finer than the day.
create table meeting_rating (
    operator_id uuid not null,
    id          uuid not null,
    meeting_id  uuid not null,
    knowledge   int not null,
    exchange    int not null,
    day         date not null,
    primary key (operator_id, id),
    constraint rating_of_no_meeting
        foreign key (operator_id, meeting_id) references meeting (operator_id, id),
    constraint rating_knowledge_possible check (knowledge between 1 and 5),
    constraint rating_exchange_possible check (exchange between 1 and 5)
);
select protect('meeting_rating');
create index meeting_rating_of on meeting_rating (operator_id, meeting_id);
