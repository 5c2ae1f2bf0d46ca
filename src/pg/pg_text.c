/* pg_text.c - reading: news_tokens, news_sentences, news_slice; and news_key. */
#include "pg/nt_pg.h"

#include "engine/nt_name.h"

#include "catalog/pg_type_d.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/multirangetypes.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(news_tokens);
PG_FUNCTION_INFO_V1(news_sentences);
PG_FUNCTION_INFO_V1(news_slice_range);
PG_FUNCTION_INFO_V1(news_slice_multirange);
PG_FUNCTION_INFO_V1(news_key);

/* A span of the article as text. */
static Datum
slice_datum(const NtpgRun *run, NtSpan bytes)
{
	return ntpg_text(nt_text_slice(&run->analysis.text, bytes.start, bytes.end));
}

/* news_tokens(body): a row for each token. */
Datum
news_tokens(PG_FUNCTION_ARGS)
{
	NtpgRun run;
	const NtAnalysis *analysis = &run.analysis;
	MemoryContext caller = CurrentMemoryContext;
	static const bool nulls[6];

	ntpg_analyze(&run, PG_GETARG_TEXT_PP(0), NULL, NT_STAGE_SENTENCES);
	ntpg_begin_rows(&run, fcinfo, 6);
	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		const NtToken *token = &analysis->tokens[i];
		NtSpan bytes = {token->start, token->end};
		Datum values[6];

		values[0] = Int32GetDatum(i + 1);
		values[1] = Int32GetDatum(token->sentence + 1);
		values[2] = CStringGetTextDatum(nt_token_kind_name(token->kind));
		values[3] = slice_datum(&run, bytes);
		values[4] = ntpg_text(analysis->words[token->word].form);
		values[5] = ntpg_span(&run, bytes);
		ntpg_put_row(&run, fcinfo, values, nulls);
	}
	MemoryContextSwitchTo(caller);
	ntpg_end(&run);
	return (Datum) 0;
}

/* news_sentences(body): a row for each sentence. */
Datum
news_sentences(PG_FUNCTION_ARGS)
{
	NtpgRun run;
	const NtAnalysis *analysis = &run.analysis;
	MemoryContext caller = CurrentMemoryContext;
	static const bool nulls[5];

	ntpg_analyze(&run, PG_GETARG_TEXT_PP(0), NULL, NT_STAGE_SENTENCES);
	ntpg_begin_rows(&run, fcinfo, 5);
	for (uint32_t i = 0; i < analysis->sentence_count; i++)
	{
		const NtSentence *sentence = &analysis->sentences[i];
		Datum values[5];

		values[0] = Int32GetDatum(i + 1);
		values[1] = Int32GetDatum(sentence->paragraph + 1);
		values[2] = CStringGetTextDatum(nt_section_name(sentence->section));
		values[3] = slice_datum(&run, sentence->bytes);
		values[4] = ntpg_span(&run, sentence->bytes);
		ntpg_put_row(&run, fcinfo, values, nulls);
	}
	MemoryContextSwitchTo(caller);
	ntpg_end(&run);
	return (Datum) 0;
}

/* A walk through a text, character by character of the server's encoding. */
typedef struct CharacterWalk
{
	const char *at;
	const char *end;
	int32 character; /* 1-based number of the character at `at` */
} CharacterWalk;

/* Move on to the character of that number, or to the end. */
static void
walk_to(CharacterWalk *walk, int32 character)
{
	if (pg_database_encoding_max_length() == 1)
	{
		int64 step = Min((int64) character - walk->character, walk->end - walk->at);

		if (step > 0)
		{
			walk->at += step;
			walk->character += step;
		}
		return;
	}
	while (walk->character < character && walk->at < walk->end)
	{
		walk->at += Min(pg_mblen(walk->at), walk->end - walk->at);
		walk->character++;
	}
}

/* Append the characters of a range; a bound that is missing is the text's own. */
static void
append_range(StringInfo out, CharacterWalk *walk, TypeCacheEntry *type, const RangeType *range)
{
	RangeBound lower;
	RangeBound upper;
	bool empty;
	const char *start;

	range_deserialize(type, range, &lower, &upper, &empty);
	if (empty)
		return;
	walk_to(walk, lower.infinite ? 1 : DatumGetInt32(lower.val));
	start = walk->at;
	walk_to(walk, upper.infinite ? PG_INT32_MAX : DatumGetInt32(upper.val));
	appendBinaryStringInfo(out, start, walk->at - start);
}

static void
begin_walk(CharacterWalk *walk, const text *body)
{
	walk->at = VARDATA_ANY(body);
	walk->end = walk->at + VARSIZE_ANY_EXHDR(body);
	walk->character = 1;
}

/*
 * news_slice(body, int4range): the characters of a 1-based range, as substring() would give them.
 * What lies outside the text is left out.
 */
Datum
news_slice_range(PG_FUNCTION_ARGS)
{
	text *body = PG_GETARG_TEXT_PP(0);
	RangeType *range = PG_GETARG_RANGE_P(1);
	CharacterWalk walk;
	StringInfoData out;

	begin_walk(&walk, body);
	initStringInfo(&out);
	append_range(&out, &walk, range_get_typcache(fcinfo, RangeTypeGetOid(range)), range);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}

/* news_slice(body, int4multirange): the pieces of a multirange, joined by a blank. */
Datum
news_slice_multirange(PG_FUNCTION_ARGS)
{
	text *body = PG_GETARG_TEXT_PP(0);
	MultirangeType *spans = PG_GETARG_MULTIRANGE_P(1);
	TypeCacheEntry *type = multirange_get_typcache(fcinfo, MultirangeTypeGetOid(spans));
	RangeType **ranges;
	int32 count;
	CharacterWalk walk;
	StringInfoData out;

	multirange_deserialize(type->rngtype, spans, &count, &ranges);
	begin_walk(&walk, body);
	initStringInfo(&out);
	for (int32 i = 0; i < count; i++)
	{
		int before = out.len;

		if (before > 0)
			appendStringInfoChar(&out, ' ');
		append_range(&out, &walk, type->rngtype, ranges[i]);
		if (before > 0 && out.len == before + 1)
			out.len = before; /* nothing there: no blank either */
	}
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}

/* news_key(name): the key that joins a name across articles, as news_entities gives it. */
Datum
news_key(PG_FUNCTION_ARGS)
{
	text *name = PG_GETARG_TEXT_PP(0);
	NtpgRun run;
	NtString key;
	text *result;

	ntpg_begin(&run);
	ntpg_check(&run, nt_name_key(&run.arena,
								 ntpg_to_utf8(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)), &key));
	result = ntpg_from_utf8(key);
	ntpg_end(&run);
	PG_RETURN_TEXT_P(result);
}
