-- Whoever came in has a mentor by now, or has had one; she no longer waits for one to be found.
alter table referral
    add column found_at timestamptz,
    add column over_at  timestamptz,
    add constraint found_before_it_is_over check (over_at is null or found_at is not null),
    add constraint found_after_a_yes check (found_at is null or answer = 'ACCEPTED');

update referral r
   set found_at = m.made_at, over_at = m.over_at
  from (select distinct on (operator_id, referral_id) operator_id, referral_id, made_at,
               ended_on::timestamptz as over_at
          from mentorship
         where referral_id is not null and end_reason is distinct from 'NOT_BEGUN'
         order by operator_id, referral_id, ended_on desc nulls first) m
 where r.operator_id = m.operator_id and r.id = m.referral_id and r.answer = 'ACCEPTED';

-- The same address asks once while something can still come of it, and anew afterwards.
drop index referral_open_once;
create unique index referral_open_once on referral (operator_id, programme_id, email_key)
    where no_at is null and withdrawn_at is null and over_at is null
          and answer is distinct from 'DECLINED';
