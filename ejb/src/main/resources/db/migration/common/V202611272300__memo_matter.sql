-- A memo is about an application, an event, or is a circular of its unit; it names its reader and its last sentence.

alter table memo alter column nomination_id drop not null;
alter table memo add column kind varchar(20) default 'APPLICATION' not null;
alter table memo add column event_id bigint references cycle_event;
alter table memo add column unit_id bigint references org_unit;
alter table memo add column addressee varchar(500) default '' not null;
alter table memo add column closing varchar(40) default 'CONSIDER' not null;

update memo set
  unit_id = (select min(u.id) from org_unit u where u.coordinating = true),
  addressee = coalesce((select min(p.title_th) from post p join org_unit u on u.id = p.unit_id
    where p.head = true and u.parent_id is null), '');

alter table memo alter column unit_id set not null;
alter table memo add constraint memo_of_its_kind check (
  (kind = 'APPLICATION') = (nomination_id is not null) and (kind = 'EVENT_REPORT') = (event_id is not null));
create index memo_event on memo (event_id);
create index memo_unit on memo (unit_id);
