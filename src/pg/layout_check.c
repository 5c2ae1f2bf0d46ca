/*
 * layout_check.c - what is on disk and must not move: numbers in stored documents, queries, index
 * keys and model files. A change that breaks one of these lines breaks data; it needs a new version
 * word or a new operator class. No code comes of this file.
 */
#include "pg/nt_pg_doc.h"

#include "engine/nt_keys.h"

#define FROZEN(what, value) StaticAssertDecl((what) == (value), #what " is on disk")

/* kinds of entity, in documents, queries, index keys and models */
FROZEN(NT_PERSON, 0);
FROZEN(NT_ORGANIZATION, 1);
FROZEN(NT_PLACE, 2);
FROZEN(NT_FACILITY, 3);
FROZEN(NT_GROUP, 4);
FROZEN(NT_PRODUCT, 5);
FROZEN(NT_EVENT, 6);
FROZEN(NT_WORK, 7);
FROZEN(NT_OTHER, 8);

/* roles, in documents, queries and index keys */
FROZEN(NT_ROLE_SPEAKER, 1);
FROZEN(NT_ROLE_VIA, 2);
FROZEN(NT_ROLE_HEADLINE, 4);

/* sections, kinds and acts of quotations, in documents */
FROZEN(NT_SECTION_HEADLINE, 0);
FROZEN(NT_SECTION_BYLINE, 1);
FROZEN(NT_SECTION_DATELINE, 2);
FROZEN(NT_SECTION_CAPTION, 3);
FROZEN(NT_SECTION_CREDIT, 4);
FROZEN(NT_SECTION_BODY, 5);
FROZEN(NT_QUOTE_DIRECT, 0);
FROZEN(NT_QUOTE_MIXED, 1);
FROZEN(NT_QUOTE_INDIRECT, 2);
FROZEN(NT_ACT_SPEECH, 0);
FROZEN(NT_ACT_WRITING, 1);
FROZEN(NT_ACT_THOUGHT, 2);
FROZEN(NT_ACT_INTENTION, 3);
FROZEN(NT_ACT_PERCEPTION, 4);

/* documents and queries */
FROZEN(NT_DOC_WORDS, 0);
FROZEN(NT_DOC_KINDS, 1);
FROZEN(NT_DOC_NAMES, 2);
FROZEN(NT_DOC_ENTITIES, 3);
FROZEN(NT_DOC_MENTIONS, 4);
FROZEN(NT_DOC_QUOTES, 5);
FROZEN(NT_DOC_SENTENCES, 6);
FROZEN(NT_DOC_SECTIONS, 7);
FROZEN(NT_DOC_HEAD_SIZE, 56);
FROZEN(NT_QUERY_HEAD_SIZE, 4);
FROZEN(NT_QUERY_ANY_KIND, 255);

/* folding and index keys */
FROZEN(NT_NAME_WORDS, 64);
FROZEN(NT_NAME_WORD_SIZE, 200);
FROZEN(NT_KEY_WORD, 60);
FROZEN(NT_KEY_CUT, 48);
FROZEN(NT_KEY_SIZE, 64);
FROZEN(NT_KEY_BUCKETS, 17);

/* model files */
FROZEN(NT_MODEL_FORMAT, 2);
FROZEN(NT_MODEL_HEAD_SIZE, 80);
FROZEN(NT_MODEL_ENTRY_SIZE, 24);
FROZEN(NT_ROW_SIZE, 8);
FROZEN(NT_LABELS, 17);
