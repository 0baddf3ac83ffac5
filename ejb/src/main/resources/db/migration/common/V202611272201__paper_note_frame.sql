-- Where handwriting stands on a scan of its paper, in hundredths of the page.

alter table paper_note add column frame_scan bigint references stored_file;
alter table paper_note add column frame_page integer;
alter table paper_note add column frame_left integer;
alter table paper_note add column frame_top integer;
alter table paper_note add column frame_width integer;
alter table paper_note add column frame_height integer;
