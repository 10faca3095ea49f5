-- How many work at a workplace stood twice: as the office had noted it, and as the employer had told it in
-- its room. One number from now on, the newer of the two, with when and by whom it was told.
alter table workplace_size add column told_at timestamptz;
alter table workplace_size add column told_by uuid;

update workplace_size z
   set told_at = z.as_of::timestamp at time zone o.zone
  from operator o
 where o.id = z.operator_id;

insert into workplace_size (operator_id, workplace_id, employees, as_of, told_at, told_by)
select e.operator_id, e.workplace_id, e.employees, e.told_at::date, e.told_at,
       (select j.by_person
          from journal j
         where j.operator_id = e.operator_id and j.about_kind = 'workplace'
           and j.about_id = e.workplace_id and j.what = 'workplace.employees'
         order by j.at desc, j.id desc
         limit 1)
  from workplace_employees e
    on conflict (operator_id, workplace_id) do update
   set employees = excluded.employees, told_at = excluded.told_at, told_by = excluded.told_by
 where excluded.told_at > workplace_size.told_at;

alter table workplace_size alter column told_at set not null;
alter table workplace_size drop column as_of;
drop table workplace_employees;
