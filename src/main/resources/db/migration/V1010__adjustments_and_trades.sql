-- What helps someone at work, said in two voices: hers, and that of the workplace. Never why.
create table adjustment (
    operator_id uuid not null references operator,
    id          uuid not null,
    code        text not null
                constraint adjustment_code_readable check (code ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
    area        text not null
                constraint adjustment_group_known check (area in
                ('TIME', 'PLACE', 'COMMUNICATION', 'INSTRUCTION', 'PEOPLE', 'BODY', 'FAITH_AND_FOOD')),
    helps       jsonb not null,
    offers      jsonb not null,
    position    int not null,
    stopped_at  timestamptz,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint adjustment_taken unique (operator_id, code)
);
select protect('adjustment');

-- What kind of work it is, coarsely.
create table trade (
    operator_id uuid not null references operator,
    id          uuid not null,
    code        text not null
                constraint trade_code_readable check (code ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
    name        jsonb not null,
    position    int not null,
    stopped_at  timestamptz,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint trade_taken unique (operator_id, code)
);
select protect('trade');
