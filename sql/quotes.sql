-- news_quotes: who said what.
\pset format unaligned
\pset fieldsep ' | '
\pset tuples_only on
\pset null '(null)'

CREATE FUNCTION pg_temp.said(body text) RETURNS TABLE (kind text, speaker text, source text, cue text, content text)
	LANGUAGE sql AS 'SELECT kind, speaker, source, cue, text FROM news_quotes(body) ORDER BY quote';

-- Before, behind and around what is said.
SELECT * FROM pg_temp.said('Amina Diallo said: "The rains are late."');
SELECT * FROM pg_temp.said('"The rains are late," said Amina Diallo, a farmer.');
SELECT * FROM pg_temp.said('"The rains," Amina Diallo told reporters, "are late."');
SELECT * FROM pg_temp.said('According to Amina Diallo, "the rains are late."');

-- A clause with marks inside is mixed: the whole clause is the content.
SELECT * FROM pg_temp.said('Henrik Aasen said he was ready to talk about ways to "leave quietly."');

-- Pronouns go back to whom the article is about.
SELECT * FROM pg_temp.said('Henrik Aasen resigned on Monday. "I am tired," he said.');

-- A quotation over several paragraphs is one.
SELECT * FROM pg_temp.said(E'“We are tired,” said Amina Diallo. “We walked all night.\n\n“At dawn we slept.”');

-- Every style of marks.
SELECT * FROM pg_temp.said('''''We are tired,'''' said Amina Diallo.');
SELECT * FROM pg_temp.said('«We are tired», said Amina Diallo.');
SELECT * FROM pg_temp.said('‘We are tired,’ said Amina Diallo.');
SELECT * FROM pg_temp.said('„We are tired“, said Amina Diallo.');

-- Who is spoken to, and who passes it on.
SELECT speaker, addressee, via, text FROM news_quotes('"The ball is in their court," Reuters quoted Amina Diallo as telling Al Jazeera.');

-- No quotations: titles, nicknames, words held at arm's length.
SELECT * FROM pg_temp.said('He painted “The Last Harbour”. Neighbours knew him as “Smiley”. The so-called "experts" left.');

-- A mark that is never closed loses nothing.
SELECT * FROM pg_temp.said('Amina Diallo said: "The rains are late and nobody came');

SELECT bool_and(news_slice(body, content) = text) FROM (VALUES ('“Łódź,” said Zoë Żak, “is 😀 far.”')) v(body), news_quotes(body);

-- Who passes on what somebody else said, and whom a description means.
SELECT speaker, via, cue, text FROM news_quotes('Amina Diallo said the rains were late, according to Reuters.');
SELECT speaker, source FROM news_quotes(E'The council''s new chair, Henrik Aasen, resigned on Monday.\n\n"I am tired," the council chair said.');

-- The same statement, cut and reworded, has a key in common; another has none.
SELECT cardinality(news_quote_key('')), cardinality(news_quote_key('Yes!')), cardinality(news_quote_key('We will not close a single school in the valley, whatever the ministry decides.'));
SELECT news_quote_key('We will not close a single school in the valley, whatever the ministry decides.') && news_quote_key(other), other
  FROM (VALUES ('they would not be closing a single school in this valley'), ('the valley, whatever the MINISTRY decides next'), ('The ministry closed the valley school.')) v(other);
