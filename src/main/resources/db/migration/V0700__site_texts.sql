-- What a coordinator has written for the public pages; a key without a row shows the usual text.
create table site_text (
    operator_id uuid not null references operator,
    key         text not null,
    texts       jsonb not null,
    version     bigint not null default 0,
    primary key (operator_id, key),
    constraint site_text_key_known check (key in (
        'START', 'BECOME_A_MENTOR', 'CONTACT', 'PRIVACY'))
);
select protect('site_text');
