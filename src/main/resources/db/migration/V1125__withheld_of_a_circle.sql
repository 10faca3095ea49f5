-- What the mentee keeps from someone of her circle who has promised: only what is hers to keep.
alter table circle_member
    add column withheld text[] not null default '{}'
    constraint withheld_is_hers
        check (withheld <@ array['MENTEE_CONTACT', 'GOALS', 'CONVERSATIONS', 'SUMMARY']);
