-- Dates whose participants have been thanked, so that nobody is thanked twice.
create table thanked (
    operator_id uuid not null references operator,
    instance_id uuid not null,
    primary key (operator_id, instance_id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('thanked');
