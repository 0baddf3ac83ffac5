-- A letter that is sent back says so, one that ended with its cycle too; a letter may stand in the place of another.

update reference_letter set state = 'SENT_BACK' where state = 'REJECTED';
update reference_letter set state = 'CYCLE_CANCELLED'
 where state = 'CANCELLED' and reason like 'ยกเลิกพร้อมรอบการสมัคร: %';

alter table reference_letter add column replaces_id bigint references reference_letter;
