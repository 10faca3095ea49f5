-- Who is signed in, on which device. The cookie is known by its hash only.
create table sign_in (
    operator_id  uuid not null references operator,
    id           uuid not null,
    hash         text not null,
    person_id    uuid not null,
    device       text not null,
    begun_at     timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz,
    primary key (operator_id, id),
    constraint sign_in_taken unique (operator_id, hash),
    constraint sign_in_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id)
);
create index sign_in_of_person on sign_in (operator_id, person_id);
create index sign_in_seen on sign_in (operator_id, last_seen_at);
select protect('sign_in');

-- Everything that a signed-in page must know of who asks, in one statement and without a
-- transaction: hence a function that compares the operator itself. A row for each role of today.
create function signed_in(asked_operator uuid, asked_hash text, seen_after timestamptz, today date)
returns table (sign_in_id uuid, person_id uuid, language text, last_seen_at timestamptz,
               role text, scope_kind text, scope_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select s.id, p.id, p.language, s.last_seen_at, g.role, g.scope_kind, g.scope_id
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
