-- When someone came late or left early; empty for the whole session. The minutes follow from it.
alter table attendance
    add column came_at timestamptz,
    add column left_at timestamptz,
    add constraint attendance_times_without_presence
        check (presence = 'PRESENT' or (came_at is null and left_at is null)),
    add constraint attendance_left_before_came check (came_at < left_at);
