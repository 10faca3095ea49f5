-- What a sent link or code opens, for as long as it is worth something. Only a hash is kept: who
-- reads the table can open nothing.
create table token (
    operator_id uuid not null references operator,
    id          uuid not null,
    purpose     text not null,
    hash        text not null,
    object_id   uuid not null,
    issued_at   timestamptz not null,
    until_at    timestamptz not null,
    primary key (operator_id, id),
    constraint token_taken unique (operator_id, purpose, hash),
    constraint token_ends_before_it_begins check (until_at > issued_at)
);
create index token_of_object on token (operator_id, object_id, purpose);
create index token_over on token (operator_id, until_at);
select protect('token');
