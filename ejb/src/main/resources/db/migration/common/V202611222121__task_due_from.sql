-- What the due instant of a task is counted from, and the one before it was moved.

alter table task add column due_from varchar(255) default '' not null;
alter table task add column due_before timestamp(6) with time zone;
create index task_due_from on task (due_from, done_at);

update task
   set due_from = (select 'deadline:' || n.cycle from nomination n where task.subject = 'nomination:' || n.id)
 where title_key = 'task.answers'
   and exists (select 1 from nomination n where task.subject = 'nomination:' || n.id);
