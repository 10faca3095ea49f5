-- What a mentee says so that a mentor can be found for her, and which of it may be used for that.
create table mentee_profile (
    operator_id    uuid not null references operator,
    id             uuid not null,
    person_id      uuid not null,
    usable         text[] not null default '{}',
    languages      text[] not null default '{}',
    interpreter    boolean not null default false,
    slots          text[] not null default '{}',
    from_day       date,
    travel_minutes int constraint travel_of_minutes check (travel_minutes between 1 and 240),
    postal_code    text constraint postal_code_short check (postal_code ~ '^[A-Z0-9]{3,10}$'),
    support        text[] not null default '{}',
    interests      text[] not null default '{}',
    top            text,
    musts          text[] not null default '{}',
    version        bigint not null default 0,
    primary key (operator_id, id),
    constraint profile_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint one_profile_for_each unique (operator_id, person_id)
);
select protect('mentee_profile');

-- What helps her, of the catalogue; never why.
create table mentee_adjustment (
    operator_id   uuid not null,
    profile_id    uuid not null,
    adjustment_id uuid not null,
    must          boolean not null,
    primary key (operator_id, profile_id, adjustment_id),
    constraint adjustment_of_no_profile
        foreign key (operator_id, profile_id)
        references mentee_profile (operator_id, id) on delete cascade,
    constraint no_such_adjustment
        foreign key (operator_id, adjustment_id) references adjustment (operator_id, id)
);
select protect('mentee_adjustment');

-- Which work she would like, first wish first.
create table mentee_trade (
    operator_id uuid not null,
    profile_id  uuid not null,
    wish        int not null constraint three_trades_at_most check (wish between 1 and 3),
    trade_id    uuid not null,
    primary key (operator_id, profile_id, wish),
    constraint trade_of_no_profile
        foreign key (operator_id, profile_id)
        references mentee_profile (operator_id, id) on delete cascade,
    constraint no_such_trade
        foreign key (operator_id, trade_id) references trade (operator_id, id),
    constraint trade_wished_once unique (operator_id, profile_id, trade_id)
);
select protect('mentee_trade');

-- Each time that someone filled it in with her: whoever it is can see it on that day, until it ends.
create table profile_help (
    operator_id uuid not null,
    id          uuid not null,
    person_id   uuid not null,
    begun_by    uuid not null,
    way         text not null
                constraint help_way_known check (way in ('BESIDE', 'TELEPHONE', 'PAPER')),
    language    text not null constraint help_language_short check (length(language) between 2 and 35),
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    primary key (operator_id, id),
    constraint help_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint help_by_nobody
        foreign key (operator_id, begun_by) references person (operator_id, id),
    constraint help_not_by_herself check (begun_by <> person_id),
    constraint help_ends_after_it_began check (ended_at >= begun_at)
);
select protect('profile_help');
create index help_of_a_person on profile_help (operator_id, person_id, begun_at);
create index help_by_a_person on profile_help (operator_id, begun_by);
