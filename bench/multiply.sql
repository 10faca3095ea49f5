-- Makes a nation of the World: 50 operators, about 100,000 people and 200,000 registrations, by bulk
-- copy of what the program itself has made. Run as superuser; nothing of it goes through the program,
-- so the seats are audited afterwards.

set session_replication_role = replica;

create function pg_temp.other(id uuid, k int) returns uuid
language sql immutable as $$ select md5(id::text || ':' || k)::uuid $$;

-- Copies the rows of a table some times. changes: column → expression over the row s and the number k.
create function pg_temp.copy(t regclass, changes jsonb, times int, condition text) returns void
language plpgsql as $$
declare
    columns text;
    expressions text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
           string_agg(coalesce(changes ->> attname, 's.' || quote_ident(attname)), ', ' order by attnum)
      into columns, expressions
      from pg_attribute
     where attrelid = t and attnum > 0 and not attisdropped and attgenerated = '';
    execute format('insert into %s (%s) select %s from %s s, generate_series(1, %s) k where %s',
        t, columns, expressions, t, times, condition);
end $$;

-- 55 times as many people as came on 7 November 2019, who come again and again: 128 further dates.
create function pg_temp.grow(operator uuid, past uuid) returns void
language plpgsql as $$
declare
    of_operator text := format('s.operator_id = %L', operator);
    of_past text := of_operator || format(' and s.instance_id = %L', past);
    seats text := format('(select id from registration where operator_id = %L and instance_id = %L)', operator, past);
    new_id jsonb := '{"id": "pg_temp.other(s.id, k)"}';
    at_new jsonb := '{"id": "pg_temp.other(s.id, k)", "instance_id": "pg_temp.other(s.instance_id, k)"}';
    one_of text := 'pg_temp.other(s.%s, (k - 1) %% 55 + 1)';
begin
    perform pg_temp.copy('person',
        new_id || '{"email": "k || ''.'' || s.email", "email_key": "k || ''.'' || s.email_key"}',
        55, of_operator || format(' and s.id in (select person_id from registration where operator_id = %L and instance_id = %L)', operator, past));
    perform pg_temp.copy('course_instance',
        new_id || '{"slug": "s.slug || ''-'' || k", "starts_at": "s.starts_at + k * interval ''3 days''", "ends_at": "s.ends_at + k * interval ''3 days''"}',
        128, of_operator || format(' and s.id = %L', past));
    perform pg_temp.copy('course_session',
        at_new || '{"starts_at": "s.starts_at + k * interval ''3 days''", "ends_at": "s.ends_at + k * interval ''3 days''"}',
        128, of_past);
    perform pg_temp.copy('seat_count', '{"instance_id": "pg_temp.other(s.instance_id, k)"}', 128, of_past);
    perform pg_temp.copy('booking', at_new || jsonb_build_object('contact_id', format(one_of, 'contact_id')), 128, of_past);
    perform pg_temp.copy('registration',
        at_new || jsonb_build_object('booking_id', 'pg_temp.other(s.booking_id, k)', 'person_id', format(one_of, 'person_id')),
        128, of_past);
    perform pg_temp.copy('attendance',
        '{"session_id": "pg_temp.other(s.session_id, k)", "registration_id": "pg_temp.other(s.registration_id, k)"}',
        128, of_operator || ' and s.registration_id in ' || seats);
    perform pg_temp.copy('completion',
        at_new || jsonb_build_object('registration_id', 'pg_temp.other(s.registration_id, k)', 'person_id', format(one_of, 'person_id')),
        128, of_past);
    perform pg_temp.copy('message',
        new_id || jsonb_build_object('about_id', 'pg_temp.other(s.about_id, k)', 'person_id', format(one_of, 'person_id')),
        128, of_operator || ' and s.about_id in ' || seats);
end $$;

select pg_temp.grow(o.id, i.id)
  from operator o
  join course_instance i on i.operator_id = o.id and i.slug like '%2019-11-07%'
 where o.slug = 'goteborg';

-- The same ids may stand at two operators: a copy of an operator differs in its operator_id only.
select pg_temp.copy('operator', '{"id": "pg_temp.other(s.id, k)", "slug": "s.slug || ''-'' || k", "name": "s.name || '' '' || k"}', 47, 's.slug = ''goteborg''');

select pg_temp.copy(c.oid, '{"operator_id": "pg_temp.other(s.operator_id, k)"}', 47,
                    format('s.operator_id = %L', (select id from operator where slug = 'goteborg')))
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'operator_id'
 where c.relnamespace = 'public'::regnamespace
   and c.relkind in ('r', 'p') and not c.relispartition
   and c.relname not in ('token', 'sign_in', 'limit_count');

set session_replication_role = origin;

-- Room for everyone who registers while it is measured, at dates for which nobody waits: there a
-- newcomer would have to wait as well.
update course_instance i set capacity = 2000
  from seat_count c
 where c.operator_id = i.operator_id and c.instance_id = i.id and c.waiting = 0
   and i.starts_at > now() and i.published_at is not null and i.cancelled_at is null;
analyze;
