-- What is no article gives no rows, or an error that says why.
\pset format unaligned
\pset tuples_only on
\set VERBOSITY verbose
\set SHOW_CONTEXT never

SELECT count(*) FROM news_tokens(''), news_sentences(''), news_mentions(''), news_entities(''), news_quotes('');
SELECT count(*) FROM news_quotes(NULL);
SELECT count(*) FROM news_quotes(E' \t\r\n\u00A0\u200B');
SELECT count(*) FROM news_quotes(repeat('"', 2000));
SELECT count(*) FROM news_quotes(repeat('“', 2001));
SELECT count(*) FROM news_entities(repeat(U&'\0301', 500));
SELECT count(*) FROM news_tokens(U&'\FFFD\FEFF\200D\2028');
SELECT count(*) FROM news_tokens(repeat('a', 100000));
SELECT count(*) > 0 FROM news_entities(repeat('(', 5000) || 'Oslo' || repeat(')', 5000));

