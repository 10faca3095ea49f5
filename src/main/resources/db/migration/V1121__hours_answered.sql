-- Whether the mentee's last answer said that the hours are right; null until she has answered. A list
-- of many mentorships would otherwise look for the last answer to every hour in them.
alter table hours_given add column confirmed boolean;
update hours_given g
   set confirmed = (select a.correct from hours_answer a
                     where a.operator_id = g.operator_id and a.given_id = g.id
                     order by a.answered_at desc, a.id desc limit 1);

create function hours_are_answered() returns trigger
language plpgsql as $$
begin
    update hours_given set confirmed = new.correct
     where operator_id = new.operator_id and id = new.given_id;
    return null;
end $$;
create trigger hours_are_answered after insert on hours_answer
    for each row execute function hours_are_answered();
