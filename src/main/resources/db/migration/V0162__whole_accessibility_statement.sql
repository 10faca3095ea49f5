-- What the statements of Sweden, Denmark and Norway ask for besides: why something is not
-- accessible, who looked through the service, and where the state's own tool has published it.
alter table accessibility_defect add column reason jsonb not null default '{}';

alter table accessibility_statement
    add column assessor text constraint assessor_unknown check (assessor in ('OURSELVES', 'OTHERS')),
    add column official text not null default '';
