-- The administrator may end a person's access at once, whatever the portal says; null while the person may come in.
alter table person add column access_ended_at timestamp(6) with time zone;
