-- The ground: operators, and the one way in which every other table is protected.

create table operator (
    id        uuid primary key,
    slug      text not null constraint operator_slug_taken unique
              constraint operator_slug_readable check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
    host      text constraint operator_host_taken unique,
    name      text not null,
    country   text not null,
    languages text[] not null,
    zone      text not null,
    colour    text not null,
    has_logo  boolean not null default false,
    version   bigint not null default 0
);
grant select, insert, update on operator to ${runner};

-- Row-level security for a table with an operator_id: its rows are seen and written only inside a
-- transaction that has named that operator. After a transaction the setting is an empty string,
-- not null, hence nullif.
create function protect(protected regclass) returns void
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s alter column operator_id set default '
        'nullif(current_setting(''handslag.operator'', true), '''')::uuid', protected);
    execute format('create policy operator_only on %s using '
        '(operator_id = nullif(current_setting(''handslag.operator'', true), '''')::uuid)', protected);
    execute format('grant select, insert, update, delete on %s to ${runner}', protected);
end $$;
