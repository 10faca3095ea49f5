-- Search by any words of a name, an address, a telephone number or a workplace. Row-level security
-- would keep `like` from its index, so these functions run as the owner: they compare the operator
-- themselves and give back nothing but ids.

create extension if not exists btree_gin;

create index person_search on person using gin (operator_id, search gin_trgm_ops);
create index workplace_search on workplace using gin (operator_id, search gin_trgm_ops);
create index organisation_search on organisation using gin (operator_id, search gin_trgm_ops);

-- A plan made for the words themselves, not for any words: only then does it trust the index.

-- People of whom every word is found: in her own row, or at a workplace she has or has had.
create function search_people(patterns text[]) returns setof uuid
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
    return query select unnest(found);
end $$;

-- Organisations of which every word is found: in their own row, or in that of a workplace.
create function search_organisations(patterns text[]) returns setof uuid
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
            select o.id from organisation o where o.operator_id = here and o.search like word
             union
            select w.organisation_id from workplace w where w.operator_id = here and w.search like word);
        found := case when found is null then matched
                      else array(select unnest(found) intersect select unnest(matched)) end;
    end loop;
    return query select unnest(found);
end $$;

revoke execute on function search_people, search_organisations from public;
grant execute on function search_people, search_organisations to ${runner};
