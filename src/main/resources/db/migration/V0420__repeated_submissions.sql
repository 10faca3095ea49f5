-- A form that asked for what stood already: its receipt tells of that one registration only.
alter table submission add column registration_id uuid;
alter table submission add constraint submission_of_registration
    foreign key (operator_id, registration_id) references registration (operator_id, id);
