-- Facts that all nodes share and that belong to no operator: the signing secret, whether this
-- database holds the World. No personal data.
create table installation (
    name  text primary key,
    value text not null
);
grant select, insert, update, delete on installation to ${runner};
