-- Names are copied: onto lists, into letters, into texts that people write. These functions find the
-- copies in every table of an operator by the catalogue, so that a table which is made tomorrow is
-- swept as well. They run as the program itself, under row-level security.

-- One text with everything replaced. names and marks are regular expressions, '' for none.
create function shelter_text(said text, names text, marks text, alias text) returns text
language sql immutable as $$
    select case when marks = '' then named
                else regexp_replace(named, marks, '…', 'gi') end
      from (select case when names = '' then said
                        else regexp_replace(said collate pg_c_utf8, names, alias, 'gi') end) x (named)
$$;

-- A whole value that is nothing but an address or a number becomes empty; a list drops it.
create function shelter_value(said text, names text, marks text, alias text) returns text
language sql immutable as $$
    select case when shelter_text(said, names, marks, alias) = '…' and said <> '…' then ''
                else shelter_text(said, names, marks, alias) end
$$;

-- The tables that may hold a copy, with their text columns, key and other ids.
create function shelter_tables()
returns table (called text, texts text[], kinds text[], bare text[], keys text[], ids text[])
language sql stable as $$
    select t.relname::text,
           array_agg(a.attname::text order by a.attnum) filter (where y.typname in ('text', 'jsonb', '_text')),
           array_agg(y.typname::text order by a.attnum) filter (where y.typname in ('text', 'jsonb', '_text')),
           array_agg(a.attname::text) filter (where y.typname = 'text' and not a.attnotnull),
           (select array_agg(k.attname::text)
              from pg_index i
              join pg_attribute k on k.attrelid = t.oid and k.attnum = any (i.indkey)
             where i.indrelid = t.oid and i.indisprimary),
           array_agg(a.attname::text) filter (where y.typname = 'uuid' and a.attname <> 'operator_id')
      from pg_class t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
       and not a.attisdropped and a.attgenerated = ''
      join pg_type y on y.oid = a.atttypid
     where t.relnamespace = 'public'::regnamespace
       and t.relkind in ('r', 'p') and not t.relispartition
       and t.relname not like 'shelter%'
       and t.relname not in ('person', 'reading')
       and exists (select from pg_attribute o where o.attrelid = t.oid and o.attname = 'operator_id')
     group by t.oid, t.relname
$$;

-- The ids of rows that are hers: those that name her as their person, her circles as a mentee, and
-- what hangs on these. Whom she met or what she decided is not hers.
create function shelter_reach(entries uuid[]) returns uuid[]
language plpgsql as $$
declare
    one     record;
    reached uuid[] := array(select mentorship_id from circle_member
                             where person_id = any (entries) and role = 'MENTEE');
    more    uuid[];
begin
    for one in select * from shelter_tables() where 'person_id' = any (ids) and 'id' = any (ids) loop
        execute format('select array(select id from %I where person_id = any ($1))', one.called)
           into more using entries;
        reached := reached || more;
    end loop;
    for round in 1..3 loop
        for one in select * from shelter_tables() where 'id' = any (ids) and cardinality(ids) > 1 loop
            execute format('select array(select id from %I where array[%s] && $1 and id <> all ($1))',
                one.called, array_to_string(array(select quote_ident(i) from unnest(one.ids) i), ', '))
               into more using reached;
            reached := reached || more;
        end loop;
    end loop;
    return reached;
end $$;

-- Lists that are kept by address have no row without it.
create function shelter_off_lists(marks text) returns void
language plpgsql as $$
declare
    one record;
begin
    for one in
        select distinct t.relname as called, a.attname as col
          from pg_index i
          join pg_class t on t.oid = i.indrelid
          join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
         where i.indisunique and a.attnotnull and a.attname in ('email', 'email_key')
           and t.relnamespace = 'public'::regnamespace and t.relname <> 'person'
    loop
        execute format('delete from %I where %I ~* $1', one.called, one.col) using marks;
    end loop;
end $$;

-- Replaces in every row, or in those alone that are hers, and keeps what stood there.
create function shelter_sweep(
    shelter uuid, entries uuid[], reached uuid[], names text, marks text, alias text) returns void
language plpgsql as $$
declare
    one   record;
    sets  text;
    finds text;
    hers  text;
    sweep text;
    place tid;
    found text := concat_ws('|', nullif(names, ''), nullif(marks, ''));
begin
    if names = '' and marks = '' then
        return;
    end if;
    for one in select * from shelter_tables() where texts is not null loop
        select string_agg(case kind
                   when 'jsonb' then format('%1$I = shelter_text(%1$I::text, $2, $3, $4)::jsonb', col)
                   when '_text' then format('%1$I = array(select shelter_value(e, $2, $3, $4) from unnest(%1$I) e)', col)
                   else case when col = any (one.bare)
                        then format('%1$I = case when shelter_value(%1$I, $2, $3, $4) = '''' and %1$I <> '''' then null else shelter_value(%1$I, $2, $3, $4) end', col)
                        else format('%1$I = shelter_value(%1$I, $2, $3, $4)', col) end
                   end, ', '),
               string_agg(format('%I::text collate pg_c_utf8 ~* $5', col), ' or ')
          into sets, finds
          from unnest(one.texts, one.kinds) x (col, kind);
        hers := case when reached is null then ''
                     else format(' and (array[%s]::uuid[] && $6%s)',
                         coalesce(array_to_string(array(select quote_ident(i) from unnest(one.ids) i), ', '), ''),
                         case when 'person_id' = any (one.ids) then ' or person_id = any ($7)' else '' end) end;
        sweep := format($q$
            with changed as (
                update %1$I set %2$s where (%3$s)%4$s and ($10 is null or ctid = $10)
                returning to_jsonb(old) as was, to_jsonb(new) as became)
            insert into shelter_copy (shelter_id, table_name, row_key, former, written)
            select $1, %5$L,
                   (select jsonb_object_agg(k, was -> k) from unnest($8) k),
                   (select jsonb_object_agg(k, was -> k) from unnest($9) k where was -> k <> became -> k),
                   (select jsonb_object_agg(k, became -> k) from unnest($9) k where was -> k <> became -> k)
              from changed where was <> became $q$, one.called, sets, finds, hers, one.called);
        begin
            execute sweep using shelter, names, marks, alias, found, reached, entries, one.keys, one.texts, null::tid;
        exception when check_violation then
            -- Some text has no room for a longer name: row by row then, and there a dot for it.
            for place in execute format('select ctid from %I where %s', one.called, finds)
                   using shelter, names, marks, alias, found loop
                begin
                    execute sweep using shelter, names, marks, alias, found, reached, entries, one.keys, one.texts, place;
                exception when check_violation then
                    execute sweep using shelter, names, marks, '…', found, reached, entries, one.keys, one.texts, place;
                end;
            end loop;
        end;
    end loop;
end $$;

-- Puts back what stood there, wherever nobody has written something else since.
create function shelter_restore(shelter uuid) returns void
language plpgsql as $$
declare
    one  record;
    sets text;
    here text;
begin
    for one in select * from shelter_copy c where c.shelter_id = shelter order by c.id desc loop
        select string_agg(format('%1$I = case when to_jsonb(t.%1$I) is not distinct from $3 -> %1$L or t.%1$I is null and $3 -> %1$L = ''null''
                                   then (jsonb_populate_record(null::%2$I, $2)).%1$I else t.%1$I end', k, one.table_name), ', ')
          into sets from jsonb_object_keys(one.former) k;
        select string_agg(format('t.%1$I = (jsonb_populate_record(null::%2$I, $1)).%1$I', k, one.table_name), ' and ')
          into here from jsonb_object_keys(one.row_key) k;
        begin
            execute format('update %I t set %s where %s', one.table_name, sets, here)
              using one.row_key, one.former, one.written;
        exception when unique_violation or check_violation then
            null; -- its place is taken: the alias stays
        end;
    end loop;
end $$;
