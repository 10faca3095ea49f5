-- An invitation to many workplaces: what it says, when it goes and to which dates it invites.
create table campaign (
    operator_id  uuid not null references operator,
    id           uuid not null,
    programme_id uuid not null,
    name         text not null,
    subject      jsonb not null,
    text         jsonb not null,
    first_day    date not null,
    hour         int not null,
    per_day      int not null,
    made_by      uuid,
    made_at      timestamptz not null,
    started_at   timestamptz,
    paused_at    timestamptz,
    stopped_at   timestamptz,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint campaign_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint campaign_hour_of_a_day check (hour between 0 and 23),
    constraint campaign_pace_possible check (per_day between 1 and 100000),
    constraint only_what_began_stops check (
        started_at is not null or (paused_at is null and stopped_at is null))
);
select protect('campaign');

create table campaign_date (
    operator_id uuid not null,
    campaign_id uuid not null,
    instance_id uuid not null,
    primary key (operator_id, campaign_id, instance_id),
    constraint date_of_no_campaign
        foreign key (operator_id, campaign_id) references campaign (operator_id, id),
    constraint campaign_invites_to_no_date
        foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('campaign_date');

-- A workplace that was chosen, and the wave in which it is written to; null until it is planned.
create table campaign_target (
    operator_id  uuid not null,
    id           uuid not null,
    campaign_id  uuid not null,
    workplace_id uuid not null,
    wave         int,
    primary key (operator_id, id),
    constraint target_of_no_campaign
        foreign key (operator_id, campaign_id) references campaign (operator_id, id),
    constraint target_is_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint target_once unique (operator_id, campaign_id, workplace_id)
);
create index campaign_target_of_workplace on campaign_target (operator_id, workplace_id);
select protect('campaign_target');

create table campaign_wave (
    operator_id uuid not null,
    campaign_id uuid not null,
    number      int not null,
    reminder    boolean not null,
    due_at      timestamptz not null,
    done_at     timestamptz,
    primary key (operator_id, campaign_id, number),
    constraint wave_of_no_campaign
        foreign key (operator_id, campaign_id) references campaign (operator_id, id)
);
create unique index one_reminder on campaign_wave (operator_id, campaign_id) where reminder;
create index campaign_wave_due on campaign_wave (operator_id, due_at) where done_at is null;
select protect('campaign_wave');

-- What came of one workplace in one wave. Written with its message in one transaction, so that a
-- sending that breaks off goes on where it was.
create table campaign_sending (
    operator_id  uuid not null,
    campaign_id  uuid not null,
    wave         int not null,
    workplace_id uuid not null,
    target_id    uuid not null,
    outcome      text not null
                 constraint sending_outcome_known check (outcome in
                 ('SENT', 'NOT_ASKED', 'RESTING', 'NO_ADDRESS', 'BROKEN_ADDRESS', 'SAME_ADDRESS',
                  'LIMIT')),
    message_id   uuid,
    at           timestamptz not null,
    primary key (operator_id, campaign_id, wave, workplace_id),
    constraint sending_in_no_wave
        foreign key (operator_id, campaign_id, wave)
        references campaign_wave (operator_id, campaign_id, number),
    constraint sending_to_no_target
        foreign key (operator_id, target_id) references campaign_target (operator_id, id),
    constraint what_is_sent_is_a_message check ((outcome = 'SENT') = (message_id is not null))
);
create index campaign_sending_of_workplace on campaign_sending (operator_id, workplace_id, at);
create index campaign_sending_in_turn
    on campaign_sending (operator_id, campaign_id, wave, target_id);
create index campaign_sending_of_target on campaign_sending (operator_id, target_id);
select protect('campaign_sending');

-- Answers as they came; the last one counts.
create table campaign_answer (
    operator_id     uuid not null,
    id              uuid not null,
    target_id       uuid not null,
    answer          text not null
                    constraint campaign_answer_known
                    check (answer in ('COME', 'COLLEAGUE', 'NOT_NOW', 'NEVER')),
    whole           boolean not null default false,
    until_day       date,
    colleague_name  text not null default '',
    colleague_email text not null default '',
    answered_at     timestamptz not null,
    primary key (operator_id, id),
    constraint answer_to_no_invitation
        foreign key (operator_id, target_id) references campaign_target (operator_id, id)
);
create index campaign_answer_of on campaign_answer (operator_id, target_id, answered_at, id);
select protect('campaign_answer');

-- Seats that were asked for by way of an invitation.
create table campaign_booking (
    operator_id uuid not null,
    target_id   uuid not null,
    booking_id  uuid not null,
    primary key (operator_id, target_id, booking_id),
    constraint booking_by_no_invitation
        foreign key (operator_id, target_id) references campaign_target (operator_id, id),
    constraint invitation_to_no_booking
        foreign key (operator_id, booking_id) references booking (operator_id, id)
);
create index campaign_booking_by on campaign_booking (operator_id, booking_id);
select protect('campaign_booking');

-- How many mails of this kind a workplace may get in a quarter.
create table campaign_limit (
    operator_id uuid primary key references operator,
    per_quarter int not null constraint campaign_limit_possible check (per_quarter between 0 and 20)
);
select protect('campaign_limit');
