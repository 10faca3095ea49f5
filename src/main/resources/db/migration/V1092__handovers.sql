-- What a mentee wants a stand-in or a new mentor to know, in her own words. Nobody else reads it
-- before she has said yes to it. Goes with the place of whoever comes, and with the mentorship.
create table handover (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    member_id     uuid not null,
    asked_at      timestamptz not null,
    doing         text not null default '',
    helps         text not null default '',
    wish          text not null default '',
    noted_by      uuid,
    written_at    timestamptz,
    approved_at   timestamptz,
    by_telephone  boolean not null default false,
    nothing_at    timestamptz,
    lock          bigint not null default 0,
    primary key (operator_id, id),
    constraint handover_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint handover_to_nobody
        foreign key (operator_id, member_id) references circle_member (operator_id, id)
        on delete cascade,
    constraint handover_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint handover_once unique (operator_id, member_id),
    constraint handover_approved_as_written check (approved_at is null or written_at is not null),
    constraint handover_one_answer check (approved_at is null or nothing_at is null)
);
select protect('handover');
create index handover_of_mentorship on handover (operator_id, mentorship_id);

-- Someone asked for another mentor: no reason, and nobody's fault. Settled when one comes.
create table mentor_wish (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    asked_as      text not null
                  constraint wish_asked_as_known check (asked_as in ('MENTEE', 'MENTOR')),
    asked_at      timestamptz not null,
    settled_at    timestamptz,
    withdrawn_at  timestamptz,
    primary key (operator_id, id),
    constraint wish_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id)
);
select protect('mentor_wish');
create unique index mentor_wish_once on mentor_wish (operator_id, mentorship_id, asked_as)
    where settled_at is null and withdrawn_at is null;
