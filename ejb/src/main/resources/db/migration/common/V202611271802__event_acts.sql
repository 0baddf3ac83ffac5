-- How often something was said of an event's people, so that a view from before is known to be stale.

alter table cycle_event add column acts integer default 0 not null;
