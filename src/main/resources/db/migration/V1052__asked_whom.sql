-- Whom a question was sent to: what its link opens is hers alone. It went into the outbox just before it
-- was noted as sent.
alter table follow_up add column message_id uuid;

update follow_up f
   set message_id = (select m.id
                       from message m
                      where m.operator_id = f.operator_id and m.topic = 'relation.follow-up'
                        and m.about_kind = 'organisation' and m.about_id = f.organisation_id
                        and m.written_at <= f.sent_at
                      order by m.written_at desc, m.id desc
                      limit 1)
 where f.sent_at is not null;
