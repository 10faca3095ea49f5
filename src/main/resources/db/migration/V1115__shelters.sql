-- Someone whose identity is protected. Her row in person then holds an alias, so that nothing else
-- in the program knows more; what she is called lies in the vault, which one page alone reads.
-- Never why: there is no column for it.
alter table person add column sheltered boolean not null default false;
create index person_sheltered on person (operator_id, id) where sheltered;

create table shelter (
    operator_id uuid not null references operator,
    id          uuid not null,
    person_id   uuid not null,
    from_day    date not null,
    until_day   date not null,
    decided_at  timestamptz not null,
    decided_by  uuid not null,
    ended_at    timestamptz,
    ended_by    uuid,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint shelter_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint shelter_for_a_year_at_most check (until_day between from_day and from_day + 366),
    constraint shelter_ended_by_someone check (ended_by is null or ended_at is not null)
);
select protect('shelter');
create unique index shelter_open_once on shelter (operator_id, person_id) where ended_at is null;
create index shelter_of_person on shelter (operator_id, person_id);

-- Who may open the vault, one of them perhaps the one by whom she is reached.
create table shelter_handler (
    operator_id uuid not null references operator,
    id          uuid not null,
    shelter_id  uuid not null,
    person_id   uuid not null,
    reaches     boolean not null,
    primary key (operator_id, id),
    constraint handler_of_no_shelter
        foreign key (operator_id, shelter_id) references shelter (operator_id, id),
    constraint handler_is_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint handler_once unique (operator_id, shelter_id, person_id)
);
select protect('shelter_handler');
create unique index reached_by_one on shelter_handler (operator_id, shelter_id) where reaches;

-- The vault: what stood in her entry, and in those that were merged into it.
create table shelter_vault (
    operator_id uuid not null references operator,
    shelter_id  uuid not null,
    person_id   uuid not null,
    name        text not null,
    email       text,
    telephone   text,
    street      text not null,
    postal_code text not null,
    city        text not null,
    primary key (operator_id, shelter_id, person_id),
    constraint vault_of_no_shelter
        foreign key (operator_id, shelter_id) references shelter (operator_id, id)
);
select protect('shelter_vault');

-- Also the vault: what stood in the copies that were replaced, to be put back one day.
create table shelter_copy (
    operator_id uuid not null references operator,
    id          uuid not null default gen_random_uuid(),
    shelter_id  uuid not null,
    table_name  text not null,
    row_key     jsonb not null,
    former      jsonb not null,
    written     jsonb not null,
    primary key (operator_id, id),
    constraint copy_of_no_shelter
        foreign key (operator_id, shelter_id) references shelter (operator_id, id)
);
select protect('shelter_copy');
create index shelter_copies on shelter_copy (operator_id, shelter_id);

-- Which reminder of a coming last day was sent.
create table shelter_told (
    operator_id uuid not null references operator,
    shelter_id  uuid not null,
    until_day   date not null,
    days_before int not null,
    primary key (operator_id, shelter_id, until_day, days_before),
    constraint told_of_no_shelter
        foreign key (operator_id, shelter_id) references shelter (operator_id, id)
);
select protect('shelter_told');

-- Whoever is protected is found by no search.
create or replace function search_people(patterns text[]) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
    here    uuid := nullif(current_setting('handslag.operator', true), '')::uuid;
    word    text;
    matched uuid[];
    found   uuid[];
begin
    foreach word in array patterns loop
        matched := array(
            select p.id from person p where p.operator_id = here and p.search like word
             union
            select a.person_id
              from workplace w
              join affiliation a on a.operator_id = w.operator_id and a.workplace_id = w.id
             where w.operator_id = here and w.search like word
             union
            select a.person_id
              from organisation o
              join workplace w on w.operator_id = o.operator_id and w.organisation_id = o.id
              join affiliation a on a.operator_id = w.operator_id and a.workplace_id = w.id
             where o.operator_id = here and o.search like word);
        found := case when found is null then matched
                      else array(select unnest(found) intersect select unnest(matched)) end;
    end loop;
    return query select unnest(found)
                 except select p.id from person p where p.operator_id = here and p.sheltered;
end $$;
