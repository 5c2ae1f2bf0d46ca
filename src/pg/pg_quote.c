/* pg_quote.c - who is quoted: news_quotes; the same statement elsewhere: news_quote_key. */
#include "pg/nt_pg.h"

#include "catalog/pg_type.h"
#include "engine/nt_quote_key.h"
#include "utils/array.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(news_quotes);
PG_FUNCTION_INFO_V1(news_gazetteer_quotes);
PG_FUNCTION_INFO_V1(news_quote_key);

/* A column that is NULL where a text is absent. */
static Datum
optional_text(NtString text, bool *null)
{
	*null = text.length == 0;
	return *null ? (Datum) 0 : ntpg_text(text);
}

static Datum
optional_span(NtSpan characters, bool *null)
{
	*null = characters.start == characters.end;
	return *null ? (Datum) 0 : ntpg_character_span(characters);
}

/* One row of news_quotes. */
void
ntpg_put_quote(NtpgRun *run, FunctionCallInfo fcinfo, const NtpgQuote *quote)
{
	bool named = quote->speaker != NT_NONE;
	Datum values[NTPG_QUOTE_COLUMNS];
	bool nulls[NTPG_QUOTE_COLUMNS] = {false};

	values[0] = Int32GetDatum(quote->number);
	values[1] = CStringGetTextDatum(nt_quote_kind_name(quote->kind));
	values[2] = CStringGetTextDatum(nt_quote_act_name(quote->act));
	nulls[3] = !quote->has_text;
	values[3] = quote->has_text ? quote->text : (Datum) 0;
	nulls[4] = nulls[5] = nulls[6] = !named;
	values[4] = named ? ntpg_text(quote->speaker_name) : (Datum) 0;
	values[5] = named ? Int32GetDatum(quote->speaker + 1) : (Datum) 0;
	values[6] = named ? ntpg_text(quote->speaker_key) : (Datum) 0;
	values[7] = optional_text(quote->source, &nulls[7]);
	values[8] = optional_text(quote->cue, &nulls[8]);
	values[9] = optional_text(quote->addressee, &nulls[9]);
	values[10] = ntpg_text_array(quote->via, quote->via_count);
	values[11] = ntpg_character_spans(quote->content, quote->content_count);
	values[12] = optional_span(quote->source_span, &nulls[12]);
	values[13] = optional_span(quote->cue_span, &nulls[13]);
	values[14] = Int32GetDatum(quote->sentence + 1);
	values[15] = BoolGetDatum(quote->inferred);
	values[16] = Float4GetDatum(quote->confidence / 1000.0f);
	ntpg_put_row(run, fcinfo, values, nulls);
}

/* The names of the media that pass a quotation on. */
static NtString *
via_names(const NtAnalysis *analysis, const NtQuote *quote)
{
	NtString *names = palloc(sizeof(NtString) * Max(quote->via_count, 1));

	for (uint32_t i = 0; i < quote->via_count; i++)
		names[i] = analysis->entities[quote->via[i]].name;
	return names;
}

/* The content of a quotation in characters. */
static NtSpan *
content_characters(const NtpgRun *run, const NtQuote *quote)
{
	NtSpan *spans = palloc(sizeof(NtSpan) * Max(quote->content_count, 1));

	for (uint32_t i = 0; i < quote->content_count; i++)
		spans[i] = ntpg_characters(run, quote->content[i]);
	return spans;
}

/* A quotation of an analysis. */
static void
read_quote(const NtpgRun *run, uint32_t number, NtpgQuote *row)
{
	const NtAnalysis *analysis = &run->analysis;
	const NtText *text = &analysis->text;
	const NtQuote *quote = &analysis->quotes[number];

	*row = (NtpgQuote){
		.number = number + 1,
		.kind = quote->kind,
		.act = quote->act,
		.inferred = quote->inferred,
		.confidence = quote->confidence,
		.sentence = quote->sentence,
		.speaker = quote->speaker,
		.source = nt_text_slice(text, quote->source.start, quote->source.end),
		.cue = nt_text_slice(text, quote->cue.start, quote->cue.end),
		.addressee = nt_text_slice(text, quote->addressee.start, quote->addressee.end),
		.source_span = ntpg_characters(run, quote->source),
		.cue_span = ntpg_characters(run, quote->cue),
		.via = via_names(analysis, quote),
		.via_count = quote->via_count,
		.content = content_characters(run, quote),
		.content_count = quote->content_count,
		.has_text = true,
		.text = ntpg_slices(run, quote->content, quote->content_count),
	};
	if (quote->speaker != NT_NONE)
	{
		row->speaker_name = analysis->entities[quote->speaker].name;
		row->speaker_key = analysis->entities[quote->speaker].key;
	}
}

/* A row for each quotation; the model is the argument behind the gazetteer's. */
static Datum
return_quotes(FunctionCallInfo fcinfo, const NtUserGazetteer *gazetteer)
{
	NtpgRun run;
	NtpgQuote row;
	MemoryContext caller = CurrentMemoryContext;

	ntpg_analyze_with(&run, PG_GETARG_TEXT_PP(0), ntpg_model_argument(fcinfo, gazetteer ? 2 : 1),
					  gazetteer, NT_STAGE_QUOTES);
	ntpg_begin_rows(&run, fcinfo, NTPG_QUOTE_COLUMNS);
	for (uint32_t i = 0; i < run.analysis.quote_count; i++)
	{
		read_quote(&run, i, &row);
		ntpg_put_quote(&run, fcinfo, &row);
	}
	MemoryContextSwitchTo(caller);
	ntpg_end(&run);
	return (Datum) 0;
}

/* news_quotes(body, model) */
Datum
news_quotes(PG_FUNCTION_ARGS)
{
	return return_quotes(fcinfo, NULL);
}

/* news_quotes(body, gazetteer, model) */
Datum
news_gazetteer_quotes(PG_FUNCTION_ARGS)
{
	NtUserGazetteer gazetteer;

	ntpg_gazetteer_argument(fcinfo, 1, &gazetteer);
	return return_quotes(fcinfo, &gazetteer);
}

/* news_quote_key(text): what a statement has in common wherever it is quoted, as bigint[]. */
Datum
news_quote_key(PG_FUNCTION_ARGS)
{
	text *said = PG_GETARG_TEXT_PP(0);
	NtpgRun run;
	int64_t *keys;
	uint32_t count;
	Datum *elements;
	ArrayType *array;

	ntpg_begin(&run);
	ntpg_check(&run,
			   nt_quote_keys(&run.arena, ntpg_to_utf8(VARDATA_ANY(said), VARSIZE_ANY_EXHDR(said)),
							 &keys, &count));
	elements = palloc(Max(count, 1) * sizeof(Datum));
	for (uint32_t i = 0; i < count; i++)
		elements[i] = Int64GetDatum(keys[i]);
	array =
		construct_array(elements, count, INT8OID, sizeof(int64), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE);
	ntpg_end(&run);
	PG_RETURN_ARRAYTYPE_P(array);
}
