/*
 * nt_attribution.h - who is said to have said something: cue, source and addressee around a
 * quotation, found by the order of words in English news.
 *
 * Internal to the quotation stage (nt_quote.c, nt_attribution.c, nt_speaker.c).
 */
#ifndef NT_ATTRIBUTION_H
#define NT_ATTRIBUTION_H

#include "engine/nt_analysis.h"
#include "engine/nt_lexicon.h"

#define NT_DESCRIPTIONS 64 /* that are remembered of an article */

/* What an article says of a person right beside the name: "the coalition's leader, Ann Lee". */
typedef struct NtDescription
{
	NtSpan tokens;
	uint32_t entity;
	bool before; /* the name */
} NtDescription;

/* What the quotation stage knows of each token and word. */
typedef struct NtQuoteWork
{
	NtAnalysis *analysis;
	const NtLexeme **lexemes; /* per word, NULL for words outside the lexicon */
	uint32_t *regions;		  /* per token: the region it lies in, or NT_NONE */
	uint32_t *mentions;		  /* per token: the mention it lies in, or NT_NONE */
	uint8_t *genders;		  /* per entity: NT_LEX_MALE, NT_LEX_FEMALE or 0, shifted down */
	NtDescription described[NT_DESCRIPTIONS];
	uint32_t described_count;
	uint32_t capacity; /* of analysis->quotes */
} NtQuoteWork;

/* An attribution, in tokens. */
typedef struct NtAttribution
{
	NtSpan cue;
	NtSpan source;	  /* empty where none is named */
	NtSpan addressee; /* empty where none is named */
	NtSpan via;		  /* who passes it on, empty where nobody */
	uint32_t content; /* where a clause to the right of the cue begins */
	uint8_t act;	  /* NtQuoteAct */
	bool strong;	  /* the cue introduces clauses without quotation marks */
	bool adjacent;	  /* nothing but a mark stands between it and the quotation */
} NtAttribution;

static inline uint32_t
nt_work_flags(const NtQuoteWork *work, uint32_t token)
{
	const NtLexeme *lexeme = work->lexemes[work->analysis->tokens[token].word];

	return lexeme ? lexeme->flags : 0;
}

/* Whether a token is this one character of punctuation. */
static inline bool
nt_work_is_mark(const NtQuoteWork *work, uint32_t token, char mark)
{
	NtString form = nt_token_word(work->analysis, token)->form;

	return form.length == 1 && form.data[0] == mark;
}

/* Whether a token's lower-case form is this word. */
static inline bool
nt_work_is_word(const NtQuoteWork *work, uint32_t token, const char *word)
{
	NtString lower = nt_token_word(work->analysis, token)->lower;

	return lower.length == strlen(word) && memcmp(lower.data, word, lower.length) == 0;
}

/*
 * Attribution behind a quotation: `", said Ann Lee of the union"`, `", she told reporters"`,
 * `", according to Reuters"`. The tokens lie between the closing mark and the end of the sentence.
 */
extern bool nt_match_tail(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found);

/*
 * Attribution before a quotation or a reported clause: `Ann Lee, a clerk, said: "`, `she told
 * reporters that`. The tokens lie between the start of the sentence and the opening mark, or are a
 * sentence without marks. With `outermost` the first cue that fits is taken, else the last.
 */
extern bool nt_match_lead(const NtQuoteWork *work, NtSpan tokens, bool outermost,
						  NtAttribution *found);

/* `― Name` behind a quotation, to the end of its paragraph. */
extern bool nt_match_dash(const NtQuoteWork *work, NtSpan tokens, NtAttribution *found);

/*
 * What follows a verb of saying at a token: the one spoken to, where the verb has such an object.
 * The sentence ends before `end`. Writes found->addressee and found->content.
 */
extern void nt_read_after_verb(const NtQuoteWork *work, uint32_t verb, uint32_t end,
							   NtAttribution *found);

/*
 * `AFP quoted X as telling Y`: the medium passes on, X speaks, Y is spoken to. `verb` is the token
 * of "quoted"; its sentence is [start, end).
 */
extern bool nt_match_quoted_as(const NtQuoteWork *work, uint32_t verb, uint32_t start, uint32_t end,
							   NtAttribution *found);

/* The subject of the verb at a token, to its left in the sentence that begins at `start`; may be
 * empty. */
extern NtSpan nt_find_subject(const NtQuoteWork *work, uint32_t start, uint32_t verb);

/* The noun phrase that begins at a token; empty if none does. */
extern NtSpan nt_phrase_from(const NtQuoteWork *work, uint32_t token, uint32_t end);

/*
 * The entity that a source stands for (nt_speaker.c): that of the name in it, or the one that a
 * pronoun goes back to; NT_NONE where that is open.
 */
extern uint32_t nt_resolve_source(const NtQuoteWork *work, NtSpan source);

/* Prepare what the resolution of pronouns needs: the genders that titles give away. */
extern NtStatus nt_prepare_speakers(NtQuoteWork *work);

/* Whether an entity is a medium, which passes on what others say. */
extern bool nt_is_medium(const NtAnalysis *analysis, uint32_t entity);

#endif
