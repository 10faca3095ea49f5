-- What changed. Persons stand as ids: erasing a person leaves the fact.
create table journal (
    operator_id uuid not null,
    id          uuid not null,
    at          timestamptz not null,
    by_person   uuid,
    what        text not null,
    about_kind  text not null,
    about_id    uuid not null,
    before      jsonb not null,
    after       jsonb not null,
    primary key (operator_id, id)
);
create index journal_about on journal (operator_id, about_kind, about_id, at);
select protect('journal');

-- Who has looked at whom: one row for each reader, person, page and day.
create table reading (
    operator_id uuid not null,
    person      uuid not null,
    day         date not null,
    reader      uuid not null,
    page        text not null,
    primary key (operator_id, person, day, reader, page),
    constraint reading_of_another check (reader <> person)
) partition by range (day);
select protect('reading');

-- The runner owns nothing, so the owner makes and drops the months for it.
create function make_reading_month(day date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    first date := date_trunc('month', day)::date;
    part  text := 'reading_' || to_char(first, 'YYYY_MM');
begin
    if to_regclass(part) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('reading'));
    if to_regclass(part) is null then
        execute format('create table %I partition of reading for values from (%L) to (%L)',
            part, first, (first + interval '1 month')::date);
        perform protect(part::regclass);
    end if;
end $$;
revoke execute on function make_reading_month(date) from public;
grant execute on function make_reading_month(date) to ${runner};

create function drop_reading_months_before(day date) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    part    regclass;
    dropped int := 0;
begin
    for part in
        select inhrelid::regclass
          from pg_inherits
         where inhparent = 'reading'::regclass
           and inhrelid::regclass::text < 'reading_' || to_char(day, 'YYYY_MM')
    loop
        execute format('drop table %s', part);
        dropped := dropped + 1;
    end loop;
    return dropped;
end $$;
revoke execute on function drop_reading_months_before(date) from public;
grant execute on function drop_reading_months_before(date) to ${runner};

-- Who asked for a person that she may not see, or that does not exist.
create table refused_reading (
    operator_id uuid not null,
    reader      uuid not null,
    day         date not null,
    route       text not null,
    asked       text not null,
    primary key (operator_id, reader, day, route, asked)
);
select protect('refused_reading');
