-- news_mentions and news_entities: who and what an article names.
SELECT entity, kind, name, text, span, sentence
  FROM news_mentions('President Amina Diallo of Senegal met Norway''s foreign minister in Dakar. Diallo later flew to Oslo.');

-- One row per entity: the surname is the person, the acronym the organization.
SELECT kind, name, key, aliases, mentions
  FROM news_entities('The Nigerian Ports Authority (NPA) sued Chidi Okafor. Mr. Okafor, a union leader, said the NPA had lied. The United States and the U.S. Navy watched.');

-- Two people with one surname are two people.
SELECT name, aliases, mentions
  FROM news_entities('John Marsh and his wife Clara Marsh live in Leeds. John Marsh paints. Clara Marsh sings.') WHERE kind = 'person';

-- Other names of one entity: a short form of the given name, the other order, a slip of the pen, an acronym whose
-- letters stand in another order, letters that stand for a state.
SELECT kind, name, aliases, mentions
  FROM news_entities('The National Alliance of Kenyan Dairy Farmers met in Tulsa, OK, on Monday. Joseph Adeyemi, its chairman, said the Kenyan National Alliance (KNA) would visit Oklahoma again. Joe Adeyemi thanked Kristin Wilhelmsen; Kristen Wilhelmsen and the KNA thanked Adeyemi.');

-- A name wrapped over a line, a name with a soft hyphen.
SELECT replace(text, E'\n', ' / ') AS text, length(text), name FROM news_mentions(E'The prize went to Henrik\nAasen, 41.');
SELECT length(text), length(name), name FROM news_mentions(E'A storm hit Ber\u00ADgen, Norway.');

-- What the article calls somebody.
SELECT name, roles FROM news_entities('Rear Admiral Jose Villanueva, head of the coast guard, spoke in Manila.') WHERE kind = 'person';

SELECT name, roles FROM news_entities('The party''s leader, Amina Diallo, met Kenya''s National Dairy Board head Joyce Mutai. Police arrested opposition leader Tom Hale. Ann Marsh, 47, a nurse from Leeds, wept; former French finance minister Bruno Petit, Jon Reyes and Eva Lund did not. Quillfeather Systems, a maker of software, closed.') WHERE kind IN ('person', 'organization');

-- Spans are where the mentions are.
SELECT bool_and(news_slice(body, m.span) = m.text)
  FROM (VALUES ('Łukasz Żeleński met José Ortuño 😀 in Málaga.')) v(body), news_mentions(body) m;

-- Models are chosen by name.
SELECT count(*) > 0 FROM news_mentions('Amina Diallo met Jens Berg in Dakar.', model => 'en_open');
\set VERBOSITY terse
SELECT * FROM news_mentions('x', model => 'no_such_model');
SELECT * FROM news_mentions('x', model => '../../etc/passwd');
