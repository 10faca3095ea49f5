-- What stands around the courses of one operator, in numbers: 500 colleagues of an employer, 5,000
-- workplaces that a campaign can reach, 100,000 cards in the bank, 80 open surveys with 500 links each.
-- By bulk copy, as superuser, like multiply.sql.

set session_replication_role = replica;

create temp table here as select id as operator_id from operator where slug = 'goteborg';

-- Petra Lind of the World is the contact of an employer: mentors of before come to work there.
insert into affiliation (operator_id, id, person_id, workplace_id, from_day)
select w.operator_id, gen_random_uuid(), c.person_id, w.id, current_date - 400
  from here
  join person p using (operator_id)
  join role_grant g on g.operator_id = p.operator_id and g.person_id = p.id
   and g.role = 'EMPLOYER_CONTACT'
  join lateral (
       select * from workplace w
        where w.operator_id = g.operator_id and w.organisation_id = g.scope_id
        order by w.name limit 1) w on true
  join lateral (
       select distinct person_id from completion c
        where c.operator_id = p.operator_id and c.revoked_at is null
          and not exists (select from affiliation a
                           where a.operator_id = c.operator_id and a.person_id = c.person_id)
        limit 500) c on true
 where p.name = 'Petra Lind';

-- Workplaces with an address for mails, as an import would bring them.
with owner as (
    insert into organisation (operator_id, id, name, name_key, country, sector, search)
    select operator_id, gen_random_uuid(), 'Kedjan', 'kedjan', 'SE', 'PRIVATE', ' kedjan' from here
    returning operator_id, id),
place as (
    insert into workplace (operator_id, id, organisation_id, name, name_key, search)
    select o.operator_id, gen_random_uuid(), o.id, 'Butik ' || n, 'butik ' || n, ' butik ' || n
      from owner o, generate_series(1, 5000) n
    returning operator_id, id, organisation_id, name)
insert into employer_contact (operator_id, id, organisation_id, workplace_id, name, email, language, noted_at)
select operator_id, gen_random_uuid(), organisation_id, id, name,
       replace(lower(name), ' ', '') || '@kedjan.example', 'sv', now()
  from place;

-- Cards made of the sentences that stand in the World's, five of them in each, and a word of its own
-- that 20 cards share.
create temp table sentence as
select row_number() over () as n, trim(s) as words
  from here
  join experience_card c using (operator_id),
       regexp_split_to_table(concat_ws(' ', c.situation, c.done, c.hard, c.won), '(?<=[.!?])\s+') s
 where c.state = 'PUBLISHED' and length(s) > 10;

insert into experience_card (operator_id, id, writer_id, language, situation, done, hard, won, state,
                             state_since, published_at, search)
select here.operator_id, gen_random_uuid(), null, 'sv', t.words[1] || ' ' || t.words[2], t.words[3],
       t.words[4], t.words[5] || ' Märke' || k % 5000, 'PUBLISHED', at, at,
       to_tsvector('swedish', array_to_string(t.words, ' ') || ' Märke' || k % 5000)
  from here, generate_series(1, 100000) k
  join lateral (select now() - k * interval '25 minutes' as at) moment on true
  join lateral (
       select array_agg(s.words order by i) as words
         from generate_series(1, 5) i
         join sentence s on s.n = 1 + (hashint8(k * 5 + i)::bigint & 2147483647) % (select count(*) from sentence)
       ) t on true;

-- Surveys that are open now, with links that bench/answer.lua can count up: 500 of each, and of the last
-- one as many as there are people.
create temp table round as
select here.operator_id, gen_random_uuid() as id, n as number
  from here, generate_series(0, 79) n;

insert into survey_round (operator_id, id, survey_id, edition, programme_id, named, about_kind, about_id,
                          about, held_on, page, opened_at, closes_at, asked)
select r.operator_id, r.id, s.survey_id, s.edition, s.programme_id, false, s.about_kind,
       gen_random_uuid(), s.about, current_date - 1, s.page, now(), now() + interval '7 days', 500
  from round r
  join lateral (
       select * from survey_round x
        where x.operator_id = r.operator_id and not x.named
        order by x.opened_at limit 1) s on true;

create temp table link as
select r.operator_id, r.id as round_id, r.number * 500 + p.n as number, gen_random_uuid() as id, p.id as person_id
  from round r
  join lateral (
       select id, row_number() over (order by id) - 1 as n
         from person where operator_id = r.operator_id
        order by id limit case when r.number = 79 then 20000 else 500 end) p on true;

insert into survey_invitation (operator_id, id, round_id, person_id)
select operator_id, id, round_id, person_id from link;
insert into survey_awaited (operator_id, invitation_id) select operator_id, id from link;
insert into token (operator_id, id, purpose, hash, object_id, issued_at, until_at)
select operator_id, gen_random_uuid(), 'survey',
       encode(sha256(convert_to('bench-' || lpad(number::text, 16, '0'), 'UTF8')), 'hex'), id, now(),
       now() + interval '30 days'
  from link;

set session_replication_role = origin;
analyze;
