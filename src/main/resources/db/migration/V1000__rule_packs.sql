-- Kinds of placements, and what holds for each from a day on.
create table placement_type (
    operator_id uuid not null references operator,
    id          uuid not null,
    country     text not null,
    code        text not null
                constraint placement_type_code_readable check (code ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    kind        text not null
                constraint placement_type_kind_known check (kind in ('PLACEMENT', 'EMPLOYMENT', 'SUPPORT')),
    retired_at  timestamptz,
    primary key (operator_id, id),
    constraint placement_type_taken unique (operator_id, country, code)
);
select protect('placement_type');

-- A pack that is published is never changed again, but for who has looked it up.
create table rule_pack (
    operator_id    uuid not null,
    type_id        uuid not null,
    number         int not null constraint rule_pack_counts_from_one check (number > 0),
    from_day       date not null,
    until_day      date,
    content        jsonb not null,
    checked_source text not null default '',
    checked_on     date,
    published_at   timestamptz,
    version        bigint not null default 0,
    primary key (operator_id, type_id, number),
    constraint rule_pack_of_no_type
        foreign key (operator_id, type_id) references placement_type (operator_id, id),
    constraint rule_pack_ends_before_it_begins check (until_day >= from_day)
);
select protect('rule_pack');
create unique index rule_pack_one_draft on rule_pack (operator_id, type_id) where published_at is null;
create unique index rule_pack_one_from_a_day on rule_pack (operator_id, type_id, from_day)
    where published_at is not null;
