-- By which offset from UTC a person settled that a deadline counts, where the zone's name was doubtful.

alter table deadline_settlement add column counted_offset varchar(255);
