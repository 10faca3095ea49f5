-- What the mentee takes with her on paper: what she did at the workplace, and no word of why she was there.
create table work_certificate (
    operator_id   uuid not null references operator,
    mentorship_id uuid not null,
    tasks         text not null,
    hours         int constraint certificate_hours_some check (hours between 1 and 60),
    made_at       timestamptz not null,
    lock          bigint not null default 1,
    primary key (operator_id, mentorship_id),
    constraint work_certificate_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id)
);
select protect('work_certificate');

-- What mentor or employer write about her when she wishes it; she reads it first and may say no.
create table testimonial (
    operator_id   uuid not null references operator,
    mentorship_id uuid not null,
    role          text not null
                  constraint testimonial_by_mentor_or_employer check (role in ('MENTOR', 'EMPLOYER')),
    wished_at     timestamptz not null,
    words         text not null default '',
    writer        text not null default '',
    written_at    timestamptz,
    taken_at      timestamptz,
    declined_at   timestamptz,
    lock          bigint not null default 1,
    primary key (operator_id, mentorship_id, role),
    constraint testimonial_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint testimonial_written_with_words check ((written_at is null) = (words = '')),
    constraint testimonial_taken_or_declined check (
        (taken_at is null or written_at is not null) and (declined_at is null or words = ''))
);
select protect('testimonial');

-- What mentee, mentor and employer say when they look back, one of each.
create table looking_back (
    operator_id   uuid not null references operator,
    mentorship_id uuid not null,
    role          text not null
                  constraint looking_back_role_known check (role in ('MENTEE', 'MENTOR', 'EMPLOYER')),
    answers       jsonb not null,
    words         text not null default '',
    shown         boolean not null default false,
    told_at       timestamptz not null,
    lock          bigint not null default 1,
    primary key (operator_id, mentorship_id, role),
    constraint looking_back_on_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id)
);
select protect('looking_back');
