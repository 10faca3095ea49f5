-- When someone for whom an approval was noted has said that it is not right.
alter table agreement_approval add column denied_at timestamptz;
