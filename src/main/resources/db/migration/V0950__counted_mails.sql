-- What workplaces were written to by mails that go to many, of every kind: counted together against
-- what the operator allows in a quarter.
create table workplace_mail (
    operator_id  uuid not null references operator,
    message_id   uuid not null,
    workplace_id uuid not null,
    at           timestamptz not null,
    primary key (operator_id, message_id),
    constraint mail_to_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id)
);
create index workplace_mail_of on workplace_mail (operator_id, workplace_id, at);
select protect('workplace_mail');

insert into workplace_mail (operator_id, message_id, workplace_id, at)
select s.operator_id, s.message_id, s.workplace_id, s.at
  from campaign_sending s
 where s.outcome = 'SENT' and s.message_id is not null;
