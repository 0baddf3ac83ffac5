-- Whether the day by which a letter is wanted was counted from the deadline and moves with it.

alter table reference_letter add column due_proposed boolean default false not null;
