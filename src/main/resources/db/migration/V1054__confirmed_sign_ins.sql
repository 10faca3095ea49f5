-- With what someone signed in, and when she last confirmed with a passkey that it is she.
alter table sign_in
    add column begun_by text not null default 'LINK'
        constraint sign_in_begun_known check (begun_by in ('LINK', 'PASSKEY', 'PERSONA')),
    add column confirmed_at timestamptz;

drop function signed_in(uuid, text, timestamptz, date);
create function signed_in(asked_operator uuid, asked_hash text, seen_after timestamptz, today date)
returns table (sign_in_id uuid, person_id uuid, language text, begun_by text, begun_at timestamptz,
               confirmed_at timestamptz, last_seen_at timestamptz,
               role text, scope_kind text, scope_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select s.id, p.id, p.language, s.begun_by, s.begun_at, s.confirmed_at, s.last_seen_at,
           g.role, g.scope_kind, g.scope_id
      from sign_in s
      join person p
        on p.operator_id = s.operator_id and p.id = s.person_id
       and p.erased_at is null and p.merged_into is null
      left join role_grant g
        on g.operator_id = s.operator_id and g.person_id = p.id and g.ended_at is null
       and g.from_day <= today and (g.until_day is null or g.until_day >= today)
     where s.operator_id = asked_operator
       and s.hash = asked_hash
       and s.ended_at is null
       and s.last_seen_at > seen_after
$$;
revoke execute on function signed_in(uuid, text, timestamptz, date) from public;
grant execute on function signed_in(uuid, text, timestamptz, date) to ${runner};
