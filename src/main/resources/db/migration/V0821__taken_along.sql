-- Someone whose date was moved or called off has taken her place at another: her turn there is used.
alter table registration drop constraint still_coming_known;
alter table registration add constraint still_coming_known
    check (still_coming in ('NOT_ASKED', 'ASKED', 'YES', 'ELSEWHERE'));
