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

-- Keys: equal for one name whatever its case, accents, alphabet, particles, punctuation, titles and endings …
SELECT news_key(a) = news_key(b) AS same, news_key(a) AS key
  FROM (VALUES ('LENA BRANDT', 'Lena Brandt'), ('José Ortuño', 'Jose Ortuno'), ('Владимир Павлов', 'Vladimir Pavlov'), ('Αλέξης Νίκου', 'Alexis Nikou'), ('박지민', 'Bakjimin'),
			   ('Omar al-Haddad', 'Omar Al Haddad'), ('Joost van der Berg', 'Joost Berg'), ('Norland''s', 'Norland'), ('Dr. Ann Marsh', 'Ann Marsh'), ('O’Dea', 'ODea'), ('Saint Ives', 'St. Ives')) v(a, b);
-- … and for countries, agencies and bodies that are known by several.
SELECT news_key(a[1]) AS key, bool_and(news_key(n) = news_key(a[1])) AS same
  FROM (VALUES (ARRAY['US', 'U.S.', 'the U.S.A.', 'United States', 'America']), (ARRAY['UK', 'Britain', 'Great Britain', 'United Kingdom']), (ARRAY['Türkiye', 'Turkey']), (ARRAY['Czechia', 'Czech Republic']),
			   (ARRAY['DR Congo', 'DRC', 'Democratic Republic of the Congo', 'Congo - Kinshasa']), (ARRAY['Côte d''Ivoire', 'Ivory Coast']), (ARRAY['AP', 'A.P.', 'The Associated Press']), (ARRAY['AFP', 'Agence France-Presse']),
			   (ARRAY['BBC', 'British Broadcasting Corporation']), (ARRAY['NATO', 'North Atlantic Treaty Organisation'])) v(a), unnest(a) n GROUP BY 1 ORDER BY 1;
-- Names that differ stay apart; what is nothing but particles and titles is a name.
SELECT news_key('El Salvador'), news_key('Al Jazeera'), news_key('bin Laden'), news_key('de la'), news_key('Dr'), news_key('ь');
