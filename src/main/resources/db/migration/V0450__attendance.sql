-- Who was there, session by session.
create table attendance (
    operator_id     uuid not null,
    session_id      uuid not null,
    registration_id uuid not null,
    presence        text not null,
    minutes         int not null,
    way             text not null,
    noted_by        uuid,
    noted_at        timestamptz not null,
    primary key (operator_id, session_id, registration_id),
    constraint attendance_of_session foreign key (operator_id, session_id)
        references course_session (operator_id, id),
    foreign key (operator_id, registration_id) references registration (operator_id, id),
    constraint presence_known check (presence in ('PRESENT', 'ABSENT', 'EXCUSED')),
    constraint way_known check (way in ('LIST', 'SHEET', 'CODE')),
    constraint minutes_possible check (
        minutes between 0 and 1440 and (presence = 'PRESENT' or minutes = 0))
);
select protect('attendance');
create index attendance_of_registration on attendance (operator_id, registration_id);

-- The secret from which the code on a session's wall is made anew each minute.
create table wall (
    operator_id uuid not null,
    session_id  uuid not null,
    secret      bytea not null,
    primary key (operator_id, session_id),
    foreign key (operator_id, session_id) references course_session (operator_id, id)
        on delete cascade
);
select protect('wall');
