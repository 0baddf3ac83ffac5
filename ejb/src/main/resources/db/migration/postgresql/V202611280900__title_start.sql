alter table initiative add column title_start varchar(200) generated always as (left(title_th, 200)) stored;
