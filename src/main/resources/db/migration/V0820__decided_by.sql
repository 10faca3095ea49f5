-- The day on which it is decided whether a date has enough people to be held.
alter table course_instance add column decide_by date;
update course_instance i
   set decide_by = (i.starts_at at time zone o.zone)::date - 14
  from operator o
 where o.id = i.operator_id;
alter table course_instance alter column decide_by set not null;
