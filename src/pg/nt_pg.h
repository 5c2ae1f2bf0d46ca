/*
 * nt_pg.h - the border between PostgreSQL and the engine.
 *
 * An NtpgRun is one article on its way through the engine: it brings the text to UTF-8, lends the
 * engine memory of a context of its own, meets interrupts, and turns a status into an error. The
 * engine itself never longjmps.
 */
#ifndef NT_PG_H
#define NT_PG_H

#include "pg/nt_compat.h"

#include "engine/nt_analysis.h"
#include "engine/nt_model.h"
#include "engine/nt_user_gazetteer.h"

#include "funcapi.h"
#include "utils/memutils.h"

typedef struct NtpgRun
{
	NtHost host;
	NtArena arena;
	MemoryContext context; /* all memory of the run */
	MemoryContext row;	   /* memory of one result row */
	ErrorData *interrupt;  /* an interrupt's error, kept while the engine returns */
	NtString body;		   /* the article in UTF-8 */
	NtAnalysis analysis;
} NtpgRun;

/* Start a run without an article: an arena, ready for use. Memory goes with the current context. */
extern void ntpg_begin(NtpgRun *run);

/*
 * The same for work on one row that mostly needs no memory: it takes the current context's, and
 * ntpg_end_row gives back what it took.
 */
extern void ntpg_begin_row(NtpgRun *run);
extern void ntpg_end_row(NtpgRun *run);

/* Start a run and analyse an article as far as `last`; the model may be NULL for stages without
 * one. */
extern void ntpg_analyze(NtpgRun *run, const text *body, const NtModel *model, NtStage last);

/* The same with names that the user keeps; the gazetteer may be NULL. */
extern void ntpg_analyze_with(NtpgRun *run, const text *body, const NtModel *model,
							  const NtUserGazetteer *gazetteer, NtStage last);

/* A gazetteer argument. Of one out of line a copy is kept for the next call with the same one. */
extern void ntpg_gazetteer_argument(FunctionCallInfo fcinfo, int argument,
									NtUserGazetteer *gazetteer);

/* Give the memory back; results that must outlive the run are copied before. */
extern void ntpg_end(NtpgRun *run);

/* Raise the error that a status stands for, unless it is NT_OK. */
extern void ntpg_check(NtpgRun *run, NtStatus status);

/* The same for a status without a run. */
extern void ntpg_raise(NtStatus status, const NtError *error);

/* The model of that name, mapped once per backend. Raises an error if there is none. */
extern const NtModel *ntpg_model(const char *name);
extern const NtModel *ntpg_model_argument(FunctionCallInfo fcinfo, int argument);

#define NTPG_DEFAULT_MODEL "en"

/* UTF-8 from a text of the server's encoding; the bytes may be those of `value` itself. */
extern NtString ntpg_to_utf8(const char *data, int length);

/* A text of the server's encoding from UTF-8. */
extern text *ntpg_from_utf8(NtString string);
extern Datum ntpg_text(NtString string);
extern Datum ntpg_text_array(const NtString *strings, uint32_t count);

/* Characters of the run's article, from 0, from its bytes. */
extern NtSpan ntpg_characters(const NtpgRun *run, NtSpan bytes);

/* Characters, 1-based as users count them, from bytes of the run's article. */
extern Datum ntpg_span(const NtpgRun *run, NtSpan bytes);
extern Datum ntpg_spans(const NtpgRun *run, const NtSpan *bytes, uint32_t count);

/* The same from 0-based character offsets, for stored documents. */
extern Datum ntpg_character_span(NtSpan characters);
extern Datum ntpg_character_spans(const NtSpan *characters, uint32_t count);

/* The text of several spans of the article: its pieces, joined by a blank. */
extern Datum ntpg_slices(const NtpgRun *run, const NtSpan *bytes, uint32_t count);

/* A quotation for a row of news_quotes, out of an analysis or of a stored document. */
typedef struct NtpgQuote
{
	int32 number; /* from 1 */
	uint8_t kind;
	uint8_t act;
	bool inferred;
	uint16_t confidence;
	uint32_t sentence;
	uint32_t speaker; /* an entity, or NT_NONE; then the next two do not count */
	NtString speaker_name;
	NtString speaker_key;
	NtString source; /* empty where there is none, as its span is */
	NtString cue;
	NtString addressee;
	NtSpan source_span; /* characters, from 0 */
	NtSpan cue_span;
	const NtString *via;
	uint32_t via_count;
	const NtSpan *content; /* characters, from 0 */
	uint32_t content_count;
	bool has_text; /* whether the article is at hand, so that the next one counts */
	Datum text;
} NtpgQuote;

#define NTPG_QUOTE_COLUMNS 17

extern void ntpg_put_quote(NtpgRun *run, FunctionCallInfo fcinfo, const NtpgQuote *quote);

/* Set-returning functions: begin, put rows, done. Row values are allocated in run->row. */
extern void ntpg_begin_rows(NtpgRun *run, FunctionCallInfo fcinfo, int columns);
extern void ntpg_put_row(NtpgRun *run, FunctionCallInfo fcinfo, const Datum *values,
						 const bool *nulls);

#endif
