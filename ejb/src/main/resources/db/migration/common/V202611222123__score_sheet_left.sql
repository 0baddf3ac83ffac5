-- Score sheets that no longer count, because their nomination was moved to another call.

alter table score_sheet add column left_at timestamp(6) with time zone;
