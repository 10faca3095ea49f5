-- A mail to the contact of a whole organisation is one for each of the workplaces that it goes for.
alter table workplace_mail drop constraint workplace_mail_pkey;
alter table workplace_mail add primary key (operator_id, message_id, workplace_id);
