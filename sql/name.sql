-- Spelling variants of names. Similarity is a probability: of pairs with .9, about nine in ten are one name.
SELECT a, b, CASE WHEN s >= 0.9 THEN 'very likely' WHEN s >= 0.7 THEN 'likely' WHEN s >= 0.3 THEN 'perhaps' ELSE 'no' END AS one_name
  FROM (VALUES ('Amina Diallo', 'Diallo, Amina'), ('Aleksandr Petrenko', 'Oleksandr Petrenko'), ('Надежда Щукина', 'Nadezhda Shchukina'), ('Park Ji-yeon', 'Jiyeon Park'),
	('Bill Hartnell', 'William Hartnell'), ('Prof. Greta Lindqvist', 'Greta Lindqvist'), ('Kestrel Marine Ltd', 'Kestrel Marine Limited'), ('LHWU', 'Lagos Harbour Workers Union'),
	('Amina Diallo', 'Peter Smith'), ('Ingrid Karlsen', 'Erik Karlsen'), ('Ministry of Health', 'Ministry of Trade')) v (a, b), LATERAL (SELECT news_name_similarity(a, b) AS s) s;

-- Symmetric; names without letters are like nothing; NULL stays NULL; of a long name the beginning counts.
SELECT news_name_similarity('Yusuf al-Rashidi', 'Youssef Rashidi') = news_name_similarity('Youssef Rashidi', 'Yusuf al-Rashidi') AS symmetric,
	news_name_similarity('', ''), news_name_similarity('...', 'Amina'), news_name_similarity(NULL, 'Amina');
SELECT news_name_similarity(repeat('Ann Lee ', 1000000), repeat('Ann Lee ', 1000)) > 0.5 AS alike;

-- The query type: a name, and how similar its spellings must be.
SELECT 'Amina Diallo'::news_name_query, '0.85 Amina Diallo'::news_name_query, news_like('Amina Diallo'), news_like('Amina Diallo', 0.6), news_like('7 Eleven', 1), news_like('');
SELECT news_like('Amina Diallo', 0.7) = 'Amina Diallo' AS same, news_like('Amina Diallo', 0.7) <> news_like('Amina Diallo', 0.8) AS other;
SELECT news_like('Amina Diallo', 0);
SELECT news_like('Amina Diallo', 1.5);
SELECT news_like('Amina Diallo', 'NaN');
SELECT '1.5 Amina Diallo'::news_name_query;

-- What an index holds of a name, and what is looked for.
SELECT array(SELECT unnest(news_name_keys('Amina Diallo')) ORDER BY 1), array(SELECT unnest(news_name_keys(news_like('A. Diallo'))) ORDER BY 1), news_name_keys('...');

-- A watch list joined with a column of names. The operator is "shares a key and is similar by at least the threshold".
CREATE TABLE person (name text);
INSERT INTO person VALUES ('Amina Diallo'), ('DIALLO Aminah'), ('A. Diallo'), ('Oleksandr Petrenko'), ('Alexander Petrenko'), ('Peter Smith'), ('Pete Smyth'), (''), (NULL), ('...'),
	('Lagos Harbour Workers Union'), ('Harbour Workers Union, Lagos');
INSERT INTO person SELECT 'Nobody ' || chr(97 + g % 26) || chr(97 + g / 26 % 26) || 'ra' FROM generate_series(1, 2000) g;
CREATE INDEX person_name ON person USING gin (name news_name_ops);
ANALYZE person;
CREATE TABLE watched (name text);
INSERT INTO watched VALUES ('Aminah Diallo'), ('Aleksandr Petrenko'), ('LHWU'), ('Petr Smith'), ('...'), ('');
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT name FROM person WHERE name =~ 'Amina Diallo';
SELECT name FROM person WHERE name =~ 'Amina Diallo' ORDER BY name COLLATE "C";
SELECT w.name AS watched, p.name FROM watched w JOIN person p ON p.name =~ news_like(w.name, 0.5) ORDER BY w.name COLLATE "C", p.name COLLATE "C";
CREATE TABLE by_index AS SELECT w.name AS watched, p.name FROM person w JOIN person p ON p.name =~ news_like(w.name, 0.3);
SET enable_bitmapscan = off;
SET enable_seqscan = on;
CREATE TABLE by_scan AS SELECT w.name AS watched, p.name FROM person w JOIN person p ON p.name =~ news_like(w.name, 0.3);
SELECT count(*) > 2000 AS some FROM by_scan;
(SELECT * FROM by_index EXCEPT ALL SELECT * FROM by_scan) UNION ALL (SELECT * FROM by_scan EXCEPT ALL SELECT * FROM by_index);
RESET enable_bitmapscan;
RESET enable_seqscan;
DROP TABLE person, watched, by_index, by_scan;
