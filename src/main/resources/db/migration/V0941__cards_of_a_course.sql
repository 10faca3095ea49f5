-- After which course a card was written: the latest that its writer had a place on. Cards are shown
-- beside the course that they come from.
alter table experience_card
    add column course_id uuid,
    add constraint card_of_no_course
        foreign key (operator_id, course_id) references course (operator_id, id);

update experience_card c
   set course_id = (
       select i.course_id
         from registration r
         join course_instance i on i.operator_id = r.operator_id and i.id = r.instance_id
        where r.operator_id = c.operator_id and r.person_id = c.writer_id
          and r.state = 'CONFIRMED' and i.cancelled_at is null and i.starts_at <= c.state_since
        order by i.starts_at desc, i.id
        limit 1);

create index experience_card_of_course on experience_card (operator_id, course_id, published_at)
    where state = 'PUBLISHED';
