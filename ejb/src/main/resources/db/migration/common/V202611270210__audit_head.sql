-- The chain's head stands from the first day, so that sealing only ever locks it.
insert into audit_head (id, version, place, seal)
select 1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000'
where not exists (select 1 from audit_head);
