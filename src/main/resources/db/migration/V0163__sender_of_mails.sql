-- The name that an operator's mails come from; empty when it is the operator's own.
alter table operator_contact add column sender text not null default '';
