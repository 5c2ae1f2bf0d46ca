-- news_tokens: the smallest units of an article, with their place in it.
\pset format unaligned
\pset tuples_only on

SELECT seq, sentence, kind, token, span FROM news_tokens('Gen. Osei''s troops left. They''d won 1,204 votes (12.5%)!');

-- Hyphens and possessive endings are tokens of their own; names keep their apostrophes, abbreviations their stops.
SELECT string_agg(token, ' | ') FROM news_tokens('Nahla al-Rifai met Rolls-Royce''s M. O''Leary in the U.S. on Oct. 3.');

-- Addresses, handles, hashtags and emoji are whole; what closes around them is not part of them.
SELECT kind, token FROM news_tokens('See https://news.example.org/a-b?c=d. Mail a.b@example.org, ask @desk #now (www.example.com) 👍🏽🇳🇴')
 WHERE kind NOT IN ('word', 'punctuation');

-- Marks of every style.
SELECT string_agg(token, ' | ') FROM news_tokens($$''Yes,'' he said -- "no" — «ja» „nein“ ‘si’ ...and then… done$$);

-- norm: composed, without soft hyphens and invisible marks, apostrophes straight; the span covers what is written.
SELECT token, length(token), norm, length(norm) FROM news_tokens(U&'Hei\00ADneken Jose\0301 \200BO\2019Hara\200E &amp;');

-- Spans are characters, from 1; the text between tokens is white space.
SELECT bool_and(substring(body FROM lower(span) FOR upper(span) - lower(span)) = token)
  FROM (VALUES ('Zoë 😀 said: “Łódź”.'), (E'one\r\n\r\ntwo\tthree')) v(body), news_tokens(body);

SELECT count(*) FROM news_tokens('');
SELECT count(*) FROM news_tokens(NULL);
