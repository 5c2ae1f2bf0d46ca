-- news_query: terms, operators, and its canonical form.
SELECT 'Assad'::news_query;
SELECT 'Bashar al-Assad'::news_query;
SELECT 'person:"Bashar al-Assad" & speaker:Alkhatib & !place:Iran'::news_query;
SELECT 'a | b & c'::news_query, '(a | b) & c'::news_query, 'a & (b & c)'::news_query, '!(a | !b)'::news_query;
SELECT 'headline:via:Reuters'::news_query, 'Stor:*'::news_query, 'work:"say ""what"" now"'::news_query;
SELECT '""'::news_query, ''::news_query;

-- Words spelled a little otherwise.
SELECT 'person:~Djokovic & ~ "Ann Lee"'::news_query, news_keys('speaker:~Djokovic'::news_query);
SELECT news_analyze('Novak Đoković beat Ann Lee in Oslo.') @@ '~Djokovic & ~"Lee Anne" & !~Olso';

-- Errors say where.
SELECT 'a &'::news_query;
SELECT '(a | b'::news_query;
SELECT 'ä b) & c'::news_query;
SELECT 'colour:red'::news_query;
SELECT 'person:"unclosed'::news_query;
SELECT 'a person:b'::news_query;
SELECT 'person:~Assad:*'::news_query;
SELECT repeat('a&', 2000)::news_query;

-- From values: nothing in them is syntax.
SELECT news_term('person', 'O''Brien & Sons "Ltd" (UK):*'), news_term('', 'AT&T'), news_term('speaker', '');
SELECT news_term('colour', 'red');

-- From a search box: never an error.
SELECT news_websearch('okafor -abuja "maritime workers"'), news_websearch('speaker:diallo or sta*'), news_websearch('((( & | ! "'), news_websearch('What''s new? C++ a:b');

-- Matching: the words of one name, whatever their case, accents and order; titles and particles aside.
CREATE TEMP TABLE doc AS SELECT news_analyze('BEIRUT (AP) - President Bashar al-Assad met José Ortuño of the Associated Press in Łódź. "No," said Zoë Müller of AT&T. The U.S. Navy left Iran.') AS d;
SELECT q, d @@ q::news_query AS found FROM doc, unnest(ARRAY['Assad', 'al-assad bashar', 'BASHAR ASSAD', 'person:Assad', 'place:Assad', 'Bashar Ortuño', 'jose ortuno',
	'Lodz', 'muller', 'speaker:Müller', 'speaker:Assad', 'via:AP', 'Ass:*', 'person:Ass:*', '"AT&T"', '!Iran', 'Iran & !Iraq', 'Iraq | !Iran', 'nobody', '""', '!""', '—']) q;

-- NULL stays NULL; the empty document matches what asks for nothing.
SELECT news_analyze('') @@ '!Assad', news_analyze('') @@ 'Assad', NULL::news_doc @@ 'Assad', news_analyze('x') @@ NULL;

-- Composed and decomposed, full-width, with invisible characters: one name.
SELECT news_key(U&'Besan\00E7on') = news_key(U&'Besanc\0327on'), news_key('Ｓｏｎｙ') = news_key('Sony'), news_key(U&'Hei\00ADneken') = news_key('Heineken'),
	news_key('МОСКВА') = news_key('Москва'), news_key('ΚΌΣΜΟΣ') = news_key('Κόσμος'), news_key('İZMİR') = news_key('ızmır'), news_key(U&'\B300\AD6C') = news_key(U&'\1103\1162\1100\116E');
SELECT news_key('Łódź'), news_key('O’Brien'), news_key('Bashar al-Assad'), news_key('the U.S.'), news_key('U.S.'), news_key('The The'), news_key('It'), news_key('Groß & Söhne');
