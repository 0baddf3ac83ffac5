-- An answer of 10,000 words has room.

alter table answer alter column text_th set data type varchar(100000);
alter table answer alter column text_en set data type varchar(100000);
alter table answer_version alter column words set data type varchar(100000);
