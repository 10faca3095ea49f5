-- An instance is held at a place of the register, which is therefore never deleted.
alter table course_instance
    add constraint instance_at_no_venue
        foreign key (operator_id, place_id) references venue (operator_id, id);
create index course_instance_at on course_instance (operator_id, place_id, starts_at);
