-- One who offers a workplace twice, by two presses, offers it once: the first of them stands.
update host_offer o
   set withdrawn_at = o.offered_at
 where o.withdrawn_at is null and o.taken_at is null
   and exists (select from host_offer first
                where first.operator_id = o.operator_id and first.person_id = o.person_id
                  and first.workplace = o.workplace
                  and first.withdrawn_at is null and first.taken_at is null
                  and (first.offered_at, first.id) < (o.offered_at, o.id));

create unique index host_offer_once on host_offer (operator_id, person_id, workplace)
    where withdrawn_at is null and taken_at is null;
