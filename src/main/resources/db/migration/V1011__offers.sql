-- What a workplace offers to someone who begins there. Whether it is coming, open or over follows from its
-- days and is not written down.
create table workplace_offer (
    operator_id  uuid not null,
    id           uuid not null,
    workplace_id uuid not null,
    places       int not null
                 constraint offer_places_possible check (places between 1 and 50),
    from_day     date not null,
    until_day    date,
    trade_id     uuid not null,
    tasks        text not null,
    languages    text[] not null,
    weekdays     int[] not null,
    from_time    time,
    until_time   time,
    made_by      uuid,
    made_at      timestamptz not null,
    withdrawn_at timestamptz,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint offer_at_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint offer_in_no_trade foreign key (operator_id, trade_id) references trade (operator_id, id),
    constraint offer_in_order check (until_day >= from_day),
    constraint offer_weekdays_known check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
    constraint offer_hours_in_order check (
        (from_time is null) = (until_time is null) and (from_time is null or from_time < until_time))
);
create index offer_of_workplace on workplace_offer (operator_id, workplace_id, from_day);
select protect('workplace_offer');

create table workplace_offer_kind (
    operator_id uuid not null,
    offer_id    uuid not null,
    type_id     uuid not null,
    primary key (operator_id, offer_id, type_id),
    constraint kind_of_no_offer foreign key (operator_id, offer_id) references workplace_offer (operator_id, id),
    constraint offer_of_no_kind
        foreign key (operator_id, type_id) references placement_type (operator_id, id)
);
create index offer_kind_of_type on workplace_offer_kind (operator_id, type_id);
select protect('workplace_offer_kind');

-- What the workplace says that it can do, by whom and when; and who has been there and seen it.
create table workplace_offer_adjustment (
    operator_id   uuid not null,
    offer_id      uuid not null,
    adjustment_id uuid not null,
    how           text not null default '',
    said_by       uuid,
    said_at       timestamptz not null,
    verified_by   uuid,
    verified_on   date,
    primary key (operator_id, offer_id, adjustment_id),
    constraint adjustment_of_no_offer
        foreign key (operator_id, offer_id) references workplace_offer (operator_id, id),
    constraint offer_of_no_adjustment
        foreign key (operator_id, adjustment_id) references adjustment (operator_id, id),
    constraint seen_by_someone check ((verified_by is null) = (verified_on is null))
);
create index offer_adjustment_of on workplace_offer_adjustment (operator_id, adjustment_id);
select protect('workplace_offer_adjustment');
