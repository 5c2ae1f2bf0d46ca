/*
 * nt_doc.h - the stored document: an article's analysis as one compact string of bytes.
 *
 * Little-endian and free of pointers, so that it is the same on every machine:
 *
 *	 0	version word "ND\2\0"
 *	 4	characters of the article, uint32
 *	 8	hash of the article, uint64 (nt_hash.h)
 *	16	checksum of the model, uint64
 *	24	major version of ICU, of Unicode; of the extension, its minor version: 4 bytes
 *	28	where each section ends, counted from the first byte: NT_DOC_SECTIONS times uint32
 *
 * then the sections, made of varints (nt_varint.h). What a search looks at comes first, so that it
 * reads the front of the document alone:
 *
 *	words	  number; each: a string, ascending in byte order
 *	kinds	  number of entities; each in NT_DOC_KIND_SIZE bytes: kind, flags, salience (uint16)
 *	names	  number; each: entity, number of words, ascending numbers of words
 *	entities  each: name, key, aliases, roles (lists of strings), number of mentions
 *	mentions  number; each: entity, kind, start (after the last one's), length, sentence (likewise),
 *			  confidence, form: 0 the name, n an alias, or more: its text follows
 *	quotes	  number; each: see nt_doc_next_quote
 *	sentences number; each: gap before it, length, paragraph (after the last one's), section
 *
 * Positions are characters, from 0.
 */
#ifndef NT_DOC_H
#define NT_DOC_H

#include "engine/nt_analysis.h"
#include "engine/nt_varint.h"

typedef enum NtDocSection
{
	NT_DOC_WORDS,
	NT_DOC_KINDS,
	NT_DOC_NAMES,
	NT_DOC_ENTITIES,
	NT_DOC_MENTIONS,
	NT_DOC_QUOTES,
	NT_DOC_SENTENCES
} NtDocSection;

#define NT_DOC_SECTIONS	 7
#define NT_DOC_KIND_SIZE 4
#define NT_DOC_HEAD_SIZE (28 + 4 * NT_DOC_SECTIONS)

/* What made a document. */
typedef struct NtDocMaker
{
	uint64_t model;
	uint8_t icu;
	uint8_t unicode;
	uint8_t major;
	uint8_t minor;
} NtDocMaker;

/* A view into the bytes of a document. */
typedef struct NtDoc
{
	const char *bytes;
	uint32_t size; /* bytes that are there: maybe the front alone */
	uint32_t characters;
	uint64_t hash;
	NtDocMaker maker;
	uint32_t ends[NT_DOC_SECTIONS];
} NtDoc;

/* Write an analysis down; the bytes lie in its arena. */
extern NtStatus nt_doc_build(const NtAnalysis *analysis, const NtDocMaker *maker, NtString *bytes);

/*
 * Look at the head of a document; `size` may be that of a front that holds at least the head.
 * NT_BAD_DOC when it is none.
 */
extern NtStatus nt_doc_open(NtDoc *doc, const char *bytes, uint32_t size, NtError *error);

/* Check everything about a document that comes from outside. The arena is for the work. */
extern NtStatus nt_doc_validate(NtArena *arena, const char *bytes, uint32_t size);

/* NT_MISMATCH unless the article is the one that the document was made from. */
extern NtStatus nt_doc_check_article(const NtDoc *doc, const NtText *article, NtError *error);

/* The hash of an article, as a document holds it. */
extern uint64_t nt_doc_hash(NtString article);

/* A reader at the start of a section. */
extern NtReader nt_doc_section(const NtDoc *doc, NtDocSection section);

/* ---------------------------------------------------------------- rows, in order */

typedef struct NtDocEntity
{
	uint8_t kind;
	uint8_t flags;
	NtString name;
	NtString key;
	NtReader aliases; /* a number, and so many strings */
	NtReader roles;
	uint16_t salience;
	uint32_t mentions;
} NtDocEntity;

typedef struct NtDocMention
{
	uint32_t entity;
	uint8_t kind;
	NtSpan span;
	uint32_t sentence;
	uint16_t confidence;
	uint32_t form; /* 0 the entity's name, n its n-th alias, NT_NONE: `text` */
	NtString text;
} NtDocMention;

typedef struct NtDocQuote
{
	uint8_t kind;
	uint8_t act;
	bool inferred;
	uint16_t confidence;
	uint32_t sentence;
	uint32_t speaker; /* an entity, or NT_NONE */
	NtString source;  /* empty where there is none, as its span is */
	NtSpan source_span;
	NtString cue;
	NtSpan cue_span;
	NtString addressee;
	NtReader via;	  /* a number, and so many entities */
	NtReader content; /* a number, and so many gaps and lengths */
} NtDocQuote;

typedef struct NtDocSentence
{
	NtSpan span;
	uint32_t paragraph;
	uint8_t section;
} NtDocSentence;

/* A walk over one section; `at` is where the last row ended, for rows that count from there. */
typedef struct NtDocCursor
{
	const NtDoc *doc;
	NtReader reader;
	NtReader kinds; /* beside the entities */
	uint32_t left;
	uint32_t at;
	uint32_t last; /* the last row's sentence or paragraph */
} NtDocCursor;

extern void nt_doc_walk(const NtDoc *doc, NtDocSection section, NtDocCursor *cursor);

/* The next row; false behind the last one, or where the document is damaged (cursor->reader.bad).
 */
extern bool nt_doc_next_entity(NtDocCursor *cursor, NtDocEntity *entity);
extern bool nt_doc_next_mention(NtDocCursor *cursor, NtDocMention *mention);
extern bool nt_doc_next_quote(NtDocCursor *cursor, NtDocQuote *quote);
extern bool nt_doc_next_sentence(NtDocCursor *cursor, NtDocSentence *sentence);

#endif
