-- The folded name tells whether two entries may be one person.
alter table person add name_key text not null default '';
alter table person drop constraint person_erased_in_part;
alter table person add constraint person_erased_in_part check (erased_at is null
    or (name = '' and name_key = '' and search = '' and email is null and telephone is null
        and street = '' and postal_code = '' and city = ''));
create index person_by_name on person (operator_id, name_key);

-- Workplaces of which every word is found: in their own row, or in that of their organisation.
create function search_workplaces(patterns text[]) returns setof uuid
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
            select w.id from workplace w where w.operator_id = here and w.search like word
             union
            select w.id
              from organisation o
              join workplace w on w.operator_id = o.operator_id and w.organisation_id = o.id
             where o.operator_id = here and o.search like word);
        found := case when found is null then matched
                      else array(select unnest(found) intersect select unnest(matched)) end;
    end loop;
    return query select unnest(found);
end $$;

revoke execute on function search_workplaces from public;
grant execute on function search_workplaces to ${runner};
