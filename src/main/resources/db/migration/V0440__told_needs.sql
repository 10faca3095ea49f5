-- A need may be told on the telephone or at a counter: who told it and how, and who wrote it down.
alter table need
    add column way text not null default 'SELF',
    add column told_by text not null default '',
    add column noted_by uuid;
alter table need add constraint need_told_by_herself
    check (way <> 'SELF' or noted_by is null and told_by = '');
