-- news_sentences: sentences with the paragraph and the section they stand in.
\pset format unaligned
\pset tuples_only on

SELECT seq, paragraph, section, text FROM news_sentences($$Council raises ferry fares

By Ana Sofia Brandt

PORT WENDELL (Reuters) - Mr. J. K. Aldous, of No. 10 Quay St., said fares would rise by 2.5 percent. "Nobody likes it," he said. "We know that."

Why now? The U.S. dollar fell. It was 5 p.m. in London.

(Reporting by Tom Baird; Editing by Lil Osei)$$);

-- A question inside quotation marks does not end the sentence around it.
SELECT text FROM news_sentences($$"Who did it?" she asked. 'Nobody knows!' said the guard... and left. The lights went out… Nobody moved.$$);

-- Every token belongs to a sentence, and every span gives its text back.
SELECT bool_and(news_slice(body, s.span) = s.text) FROM (VALUES (E'A title\n\nOne. Two.\nThree')) v(body), news_sentences(body) s;

SELECT count(*) FROM news_sentences(E' \n\t ');
