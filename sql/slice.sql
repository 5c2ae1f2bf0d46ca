-- news_slice: the text at a span.
SELECT news_slice('Bashar al-Assad spoke', int4range(1, 16));
SELECT news_slice('Zoë 😀 spoke', '[5,6)'::int4range);
SELECT news_slice('“Yes,” he said. “No.”', '{[2,6),[18,21)}'::int4multirange);

-- Outside the text there is nothing; a missing bound is the text's own.
SELECT news_slice('short', '[3,100)'::int4range), news_slice('short', '(,3)'::int4range), news_slice('short', 'empty'::int4range), news_slice('short', '[50,60)'::int4range);

-- Range operators join results: who is named inside what somebody said.
SELECT q.speaker, m.text
  FROM (SELECT 'Amina Diallo told Reuters: "We asked Norway for help." Norway refused.'::text AS body) a,
       news_quotes(body) q, news_mentions(body) m
 WHERE q.content @> m.span;
