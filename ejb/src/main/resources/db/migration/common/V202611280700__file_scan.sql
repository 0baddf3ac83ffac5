-- Whether a file was looked through for viruses: one that waits, or in which something was found, is given to nobody.

alter table stored_file add column scan varchar(20) default 'UNSCANNED' not null;
alter table stored_file add column scan_words varchar(500) default '' not null;
alter table stored_file add column scanned_at timestamp(6) with time zone;
create index stored_file_scan on stored_file (scan, scanned_at);
