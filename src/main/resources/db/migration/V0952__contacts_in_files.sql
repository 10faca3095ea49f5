-- A third kind of file: whom to write to at employers.
alter table intake drop constraint intake_kind_known;
alter table intake add constraint intake_kind_known
    check (kind in ('ORGANISATIONS', 'PEOPLE', 'CONTACTS'));
alter table intake_heading drop constraint intake_heading_of_kind;
alter table intake_heading add constraint intake_heading_of_kind
    check (kind in ('ORGANISATIONS', 'PEOPLE', 'CONTACTS'));
