-- Who must work at each instance of a course, and who does.

create table staff_rule (
    operator_id uuid not null,
    course_id   uuid not null,
    kind        text not null,
    needed      int not null,
    primary key (operator_id, course_id, kind),
    constraint staff_rule_of_no_course
        foreign key (operator_id, course_id) references course (operator_id, id),
    constraint staff_rule_kind_known check (kind in ('TRAINER', 'JOB_CONSULTANT')),
    constraint staff_rule_possible check (needed between 1 and 20)
);
select protect('staff_rule');

alter table staff_seat
    alter column person_id set not null,
    add constraint staff_seat_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    add constraint staff_seat_taken_twice unique (operator_id, instance_id, kind, person_id);
create index staff_seat_by_person on staff_seat (operator_id, person_id);
