-- A key with which someone signs in and confirms that it is she. What is kept of it opens nothing.
create table passkey (
    operator_id     uuid not null references operator,
    id              uuid not null,
    person_id       uuid not null,
    name            text not null,
    credential      text not null, -- its id, as the device calls it (base64url)
    public_key      bytea not null, -- the attested credential data of WebAuthn
    counter         bigint not null,
    backup_eligible boolean not null,
    made_at         timestamptz not null,
    used_at         timestamptz,
    primary key (operator_id, id),
    constraint passkey_taken unique (operator_id, credential),
    constraint passkey_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id)
);
create index passkey_of_person on passkey (operator_id, person_id);
select protect('passkey');
