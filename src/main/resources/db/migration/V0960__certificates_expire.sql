-- For how long a certificate of a course is valid; for ever where nothing stands. What was issued
-- keeps its own day, whatever the course says later.
alter table course add column valid_months int;
alter table course add constraint course_validity_possible check (valid_months between 1 and 600);
alter table certificate add column valid_until date;
