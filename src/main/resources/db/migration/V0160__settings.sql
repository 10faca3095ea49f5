-- What an operator tells everyone of itself: whom to ask, what is urgent, how it keeps data and how
-- accessible its service is. One row each; the operator's version rises with every change, so that
-- what a node holds in memory can be told from what is newer.

create table operator_contact (
    operator_id uuid primary key references operator,
    name        text not null default '',
    role        jsonb not null default '{}',
    email       text,
    telephone   text,
    address     text not null default '',
    version     bigint not null default 0
);
select protect('operator_contact');

create table urgent_notice (
    operator_id uuid primary key references operator,
    text        jsonb not null,
    since       timestamptz not null,
    updated_at  timestamptz not null,
    ended_at    timestamptz,
    version     bigint not null default 0,
    constraint notice_updated_before_it_began check (updated_at >= since)
);
select protect('urgent_notice');

create table data_protection (
    operator_id     uuid primary key references operator,
    responsible     text not null default '',
    officer         text not null default '',
    officer_email   text,
    officer_telephone text,
    basis           jsonb not null default '{}',
    retention       jsonb not null default '{}',
    version         bigint not null default 0
);
select protect('data_protection');

-- The parts that the law asks of an accessibility statement and that only the operator knows; what
-- is not accessible stands in the register below.
create table accessibility_statement (
    operator_id uuid primary key references operator,
    service     jsonb not null default '{}',
    conformity  text not null default 'PARTLY' constraint conformity_unknown
                check (conformity in ('FULLY', 'PARTLY', 'NOT')),
    assessed_on date,
    method      jsonb not null default '{}',
    burden      jsonb not null default '{}',
    outside     jsonb not null default '{}',
    updated_at  timestamptz,
    version     bigint not null default 0
);
select protect('accessibility_statement');

create table accessibility_defect (
    operator_id uuid not null references operator,
    id          uuid not null,
    what        jsonb not null,
    criterion   text not null default '',
    since       date not null,
    planned_on  date,
    fixed_on    date,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint defect_fixed_before_it_was_known check (fixed_on >= since)
);
select protect('accessibility_defect');
