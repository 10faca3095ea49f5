-- Addresses whose readers want no more of the mails that go to many, of whatever kind and for whichever
-- workplace. Normalised.
create table left_alone (
    operator_id uuid not null references operator,
    email       text not null,
    since       timestamptz not null,
    primary key (operator_id, email)
);
select protect('left_alone');

alter table campaign_sending drop constraint sending_outcome_known;
alter table campaign_sending add constraint sending_outcome_known check (outcome in
    ('SENT', 'NOT_ASKED', 'RESTING', 'NO_ADDRESS', 'LEFT_ALONE', 'BROKEN_ADDRESS', 'SAME_ADDRESS',
     'LIMIT'));
alter table inquiry_asked drop constraint asked_outcome_known;
alter table inquiry_asked add constraint asked_outcome_known check (outcome in
    ('SENT', 'NOT_ASKED', 'RESTING', 'NO_ADDRESS', 'LEFT_ALONE', 'BROKEN_ADDRESS', 'SAME_ADDRESS',
     'LIMIT'));

-- Who has said "never again" to an invitation, and not changed it, meant it of all of them.
insert into left_alone (operator_id, email, since)
select l.operator_id, normalize(lower(m.email), NFC), max(l.answered_at)
  from (select distinct on (a.operator_id, a.target_id)
               a.operator_id, a.target_id, a.answer, a.answered_at
          from campaign_answer a
         order by a.operator_id, a.target_id, a.answered_at desc, a.id desc) l
  join campaign_sending s on s.operator_id = l.operator_id and s.target_id = l.target_id
  join message m on m.operator_id = s.operator_id and m.id = s.message_id
 where l.answer = 'NEVER' and m.email is not null
 group by l.operator_id, normalize(lower(m.email), NFC);
