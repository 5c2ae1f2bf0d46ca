/*
 * nt_analysis.h - everything that is known of one article, stage by stage.
 *
 * Text flows through the engine once. Each stage reads the arrays of the stages before it, writes
 * its own, and never reaches back:
 *
 *   text -> tokens and words -> paragraphs, sentences, sections -> labels -> mentions -> entities
 *        -> quotations
 *
 * All arrays lie in the article's arena.
 */
#ifndef NT_ANALYSIS_H
#define NT_ANALYSIS_H

#include "engine/nt_text.h"

typedef struct NtModel NtModel;
typedef struct NtUserGazetteer NtUserGazetteer;

/* ---------------------------------------------------------------- tokens (nt_token.c) */

typedef enum NtTokenKind
{
	NT_TOKEN_WORD, /* letters, with inner apostrophes and stops where they belong to it; possessive
					  endings */
	NT_TOKEN_NUMBER,	  /* digits with their separators */
	NT_TOKEN_PUNCTUATION, /* marks, hyphens between letters, ellipses */
	NT_TOKEN_SYMBOL,	  /* currency, mathematics, other symbols */
	NT_TOKEN_URL,
	NT_TOKEN_EMAIL,
	NT_TOKEN_HANDLE,  /* @name */
	NT_TOKEN_HASHTAG, /* #topic */
	NT_TOKEN_EMOJI
} NtTokenKind;

#define NT_TOKEN_KINDS 9

/* What lies between a token and the one before it in the text. */
#define NT_TOKEN_AFTER_SPACE 0x01 /* white space of any kind */
#define NT_TOKEN_AFTER_LINE	 0x02 /* at least one line end */

typedef struct NtToken
{
	uint32_t start; /* bytes of the text; white space and invisible marks at the edges left out */
	uint32_t end;
	uint32_t word;	   /* index into words */
	uint32_t sentence; /* index into sentences */
	uint8_t kind;	   /* NtTokenKind */
	uint8_t flags;	   /* NT_TOKEN_AFTER_… */
} NtToken;

/* Properties of a word form. */
#define NT_WORD_ALPHABETIC	0x01 /* has a letter */
#define NT_WORD_CAPITALIZED 0x02 /* its first character is an upper-case letter */
#define NT_WORD_ALL_CAPS	0x04 /* has upper-case letters and no lower-case ones */
#define NT_WORD_LOWER		0x08 /* has letters, none of them upper case */
#define NT_WORD_DIGIT		0x10 /* has a digit */
#define NT_WORD_PUNCTUATION 0x20 /* has neither letter nor digit */
#define NT_WORD_POSSESSIVE	0x40 /* a possessive ending: 's, ' */

#define NT_WORD_LIMIT 255 /* bytes of a word form that are looked at; longer ones are cut there */

/*
 * A distinct word form of the article. The form is the token's text normalised: composed (NFC),
 * soft hyphens, zero-width and direction marks taken out, apostrophes and hyphens of every kind
 * written as ' and -, line ends and no-break spaces as a blank, HTML entities as their character.
 */
typedef struct NtWord
{
	NtString form;	/* at most NT_WORD_LIMIT bytes */
	NtString lower; /* the form in lower case (full Unicode mapping, no locale) */
	uint64_t form_hash;
	uint64_t lower_hash;
	uint32_t count; /* occurrences in the article */
	uint8_t flags;	/* NT_WORD_… */
} NtWord;

/* ---------------------------------------------------------------- sentences (nt_sentence.c,
 * nt_section.c) */

typedef enum NtSection
{
	NT_SECTION_HEADLINE,
	NT_SECTION_BYLINE,
	NT_SECTION_DATELINE,
	NT_SECTION_CAPTION,
	NT_SECTION_CREDIT,
	NT_SECTION_BODY
} NtSection;

#define NT_SECTIONS 6

typedef struct NtParagraph
{
	NtSpan bytes; /* without white space at the edges */
	NtSpan tokens;
	NtSpan sentences;
} NtParagraph;

/* A sentence; a dateline is one of its own. Tokens of an article all belong to a sentence. */
typedef struct NtSentence
{
	NtSpan bytes;
	NtSpan tokens;
	uint32_t paragraph;
	uint8_t section; /* NtSection */
} NtSentence;

/* ---------------------------------------------------------------- mentions (nt_tag.c,
 * nt_mention.c) */

typedef struct NtMention
{
	NtSpan tokens;
	NtSpan bytes;
	uint32_t sentence;
	uint32_t entity;	 /* index into entities, NT_NONE before they are grouped */
	uint16_t confidence; /* in thousandths */
	uint8_t kind;		 /* NtKind */
} NtMention;

/* ---------------------------------------------------------------- entities (nt_entity.c) */

#define NT_ROLE_SPEAKER	 0x01 /* a quotation is ascribed to it */
#define NT_ROLE_VIA		 0x02 /* passes a quotation on, or is named in the dateline or byline */
#define NT_ROLE_HEADLINE 0x04 /* named in the headline */

typedef struct NtEntity
{
	NtString name;	   /* its fullest form in the article */
	NtString key;	   /* the form that joins across articles */
	NtString id;	   /* its identifier in the user's gazetteer; empty where it is not in it */
	NtString *aliases; /* distinct forms, `name` not among them, in the order of the article */
	uint32_t alias_count;
	uint32_t *mentions; /* indices, in the order of the article */
	uint32_t mention_count;
	NtString *roles; /* what the article calls it: titles and appositions */
	uint32_t role_count;
	uint16_t salience; /* in thousandths */
	uint8_t kind;	   /* NtKind */
	uint8_t flags;	   /* NT_ROLE_… */
} NtEntity;

/* ---------------------------------------------------------------- quotations (nt_region.c,
 * nt_quote.c) */

/* Text between paired quotation marks; the marks themselves are outside. */
typedef struct NtRegion
{
	NtSpan tokens;
	NtSpan bytes;
	uint32_t paragraph;
	bool closed;	/* by a mark, not by the end of its paragraph */
	bool continued; /* goes on in the next region: the next paragraph reopens the mark */
} NtRegion;

typedef enum NtQuoteKind
{
	NT_QUOTE_DIRECT,
	NT_QUOTE_MIXED,
	NT_QUOTE_INDIRECT
} NtQuoteKind;

typedef enum NtQuoteAct
{
	NT_ACT_SPEECH,
	NT_ACT_WRITING,
	NT_ACT_THOUGHT,
	NT_ACT_INTENTION,
	NT_ACT_PERCEPTION
} NtQuoteAct;

typedef struct NtQuote
{
	NtSpan *content; /* bytes, ascending, disjoint */
	uint32_t content_count;
	NtSpan source; /* bytes; empty where there is none */
	NtSpan cue;	   /* bytes; empty where there is none */
	NtSpan addressee;
	uint32_t speaker; /* index into entities or NT_NONE */
	uint32_t *via;	  /* indices into entities */
	uint32_t via_count;
	uint32_t sentence;	 /* of the cue, or else of the content's start */
	uint16_t confidence; /* in thousandths */
	uint8_t kind;		 /* NtQuoteKind */
	uint8_t act;		 /* NtQuoteAct */
	bool inferred;		 /* the speaker is carried over from what stands before */
} NtQuote;

/* ---------------------------------------------------------------- the whole */

typedef struct NtAnalysis
{
	NtArena *arena;
	const NtModel *model;
	const NtUserGazetteer *gazetteer; /* NULL where the user has none */
	NtText text;

	NtToken *tokens;
	uint32_t token_count;
	NtWord *words;
	uint32_t word_count;

	NtParagraph *paragraphs;
	uint32_t paragraph_count;
	NtSentence *sentences;
	uint32_t sentence_count;

	NtMention *mentions;
	uint32_t mention_count;
	NtEntity *entities;
	uint32_t entity_count;

	NtRegion *regions;
	uint32_t region_count;
	NtQuote *quotes;
	uint32_t quote_count;
} NtAnalysis;

/* How far to go. */
typedef enum NtStage
{
	NT_STAGE_TOKENS,
	NT_STAGE_SENTENCES,
	NT_STAGE_MENTIONS,
	NT_STAGE_ENTITIES,
	NT_STAGE_QUOTES
} NtStage;

/*
 * Analyse an article as far as `last`. `model` may be NULL up to NT_STAGE_SENTENCES. Everything in
 * `analysis` lives in `arena` and points into `bytes`.
 */
extern NtStatus nt_analyze(NtArena *arena, const NtModel *model, NtString bytes, NtStage last,
						   NtAnalysis *analysis);

/* The same with names that the user keeps (nt_user_gazetteer.h); `gazetteer` may be NULL. */
extern NtStatus nt_analyze_with(NtArena *arena, const NtModel *model,
								const NtUserGazetteer *gazetteer, NtString bytes, NtStage last,
								NtAnalysis *analysis);

/* The stages, in their order; each expects the ones before it to have run. */
extern NtStatus nt_tokenize(NtAnalysis *analysis); /* tokens, words */
extern NtStatus
nt_split_sentences(NtAnalysis *analysis);				/* paragraphs, sentences, token.sentence */
extern NtStatus nt_mark_sections(NtAnalysis *analysis); /* sentence.section; splits off datelines */
extern NtStatus nt_find_mentions(NtAnalysis *analysis); /* mentions, by the model's tagger */
extern NtStatus nt_group_entities(NtAnalysis *analysis); /* entities, mention.entity */
extern NtStatus nt_find_regions(NtAnalysis *analysis);	 /* regions */
extern NtStatus nt_find_quotes(NtAnalysis *analysis);	 /* quotes, entity.flags */

/* The first region that ends behind a byte; their number if there is none. */
extern uint32_t nt_region_at_byte(const NtAnalysis *analysis, uint32_t byte);

extern const char *nt_token_kind_name(unsigned kind);
extern const char *nt_section_name(unsigned section);
extern const char *nt_quote_kind_name(unsigned kind);
extern const char *nt_quote_act_name(unsigned act);

/* The form of a token. */
static inline const NtWord *
nt_token_word(const NtAnalysis *analysis, uint32_t token)
{
	return &analysis->words[analysis->tokens[token].word];
}

#endif
