-- What came of a mentorship, in words that the mentee has read and says are right. She may have heard
-- them by telephone: then it says who read them to her.
create table end_summary (
    operator_id   uuid not null references operator,
    mentorship_id uuid not null,
    done          text not null,
    learnt        text not null,
    helped        text not null,
    written_at    timestamptz not null,
    asked_at      timestamptz,
    right_at      timestamptz,
    way           text constraint summary_way_known check (way in
                  ('SELF', 'LINK', 'TELEPHONE', 'TOGETHER', 'PAPER')),
    noted_by      uuid,
    read_in       text not null default '',
    lock          bigint not null default 0,
    primary key (operator_id, mentorship_id),
    constraint summary_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint summary_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint summary_right_in_a_way check ((right_at is null) = (way is null)),
    constraint summary_noted_whole check (
        (noted_by is not null) = (coalesce(way, 'SELF') in ('TELEPHONE', 'TOGETHER', 'PAPER')))
);
select protect('end_summary');
