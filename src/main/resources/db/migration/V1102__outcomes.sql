-- What came after a mentorship, as someone told on a day. When it is old it loses the mentorship and
-- with it the person, and the count stays.
create table circle_outcome (
    operator_id   uuid not null references operator,
    id            uuid not null,
    programme_id  uuid not null,
    mentorship_id uuid,
    months        int not null
                  constraint outcome_months_known check (months in (0, 1, 3, 6, 12)),
    doing         text not null
                  constraint outcome_doing_known check (doing in
                  ('WORK', 'WORK_AND_STUDIES', 'STUDIES', 'OTHER_PLACEMENT', 'LOOKING', 'OTHER')),
    hours         int constraint outcome_hours_some check (hours between 1 and 80),
    income        text constraint outcome_income_known check (income in
                  ('WAGE', 'WAGE_WITH_SUPPORT', 'STUDY_GRANT', 'OTHER_INCOME')),
    asked         text not null
                  constraint outcome_source_known check (asked in
                  ('MENTEE', 'EMPLOYER', 'CONSULTANT', 'OTHER_SOURCE')),
    told_on       date not null,
    noted_by      uuid,
    noted_at      timestamptz not null,
    primary key (operator_id, id),
    constraint outcome_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint outcome_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint outcome_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id)
);
select protect('circle_outcome');
create index circle_outcome_of_mentorship on circle_outcome (operator_id, mentorship_id);
create index circle_outcome_of_programme on circle_outcome (operator_id, programme_id);
