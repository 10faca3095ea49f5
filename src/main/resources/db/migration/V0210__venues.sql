-- The places where courses are held, and what each is like for those who come there.

create table venue (
    operator_id       uuid not null references operator,
    id                uuid not null,
    slug              text not null,
    name              text not null,
    name_key          text not null,
    street            text not null default '',
    postal_code       text not null default '',
    city              text not null,
    transport         jsonb not null default '{}',
    way               jsonb not null default '{}',
    drop_off          jsonb not null default '{}',
    parking           jsonb not null default '{}',
    contact_name      text not null default '',
    contact_email     text not null default '',
    contact_telephone text not null default '',
    rooms             text[] not null default '{}',
    search            text not null,
    retired_at        timestamptz,
    version           bigint not null default 0,
    primary key (operator_id, id),
    constraint venue_slug_taken unique (operator_id, slug),
    constraint venue_name_taken unique (operator_id, name_key)
);
select protect('venue');

-- One answer of the inventory. Which items there are to ask about is data of the program: the list
-- grows, so nothing here checks it. What is unknown has no row, or one that says so.
create table venue_fact (
    operator_id uuid not null,
    venue_id    uuid not null,
    item        text not null,
    value       text not null,
    measure     text not null default '',
    note        jsonb not null default '{}',
    checked_by  text not null default '',
    checked_on  date,
    version     bigint not null default 1,
    primary key (operator_id, venue_id, item),
    constraint fact_of_no_venue
        foreign key (operator_id, venue_id) references venue (operator_id, id),
    constraint fact_value_known check (
        value in ('YES', 'PARTLY', 'NO', 'NOT_APPLICABLE', 'UNKNOWN')),
    constraint fact_checked_some_day check (value = 'UNKNOWN' or checked_on is not null)
);
select protect('venue_fact');
