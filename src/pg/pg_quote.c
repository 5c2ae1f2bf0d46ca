/* pg_quote.c - who is quoted: news_quotes. */
#include "pg/nt_pg.h"

#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(news_quotes);

/* A column that is NULL where its span is empty. */
static Datum
optional_text(const NtpgRun *run, NtSpan bytes, bool *null)
{
	*null = bytes.start == bytes.end;
	return *null ? (Datum) 0
				 : ntpg_text(nt_text_slice(&run->analysis.text, bytes.start, bytes.end));
}

static Datum
optional_span(const NtpgRun *run, NtSpan bytes, bool *null)
{
	*null = bytes.start == bytes.end;
	return *null ? (Datum) 0 : ntpg_span(run, bytes);
}

/* The names of the media that pass the quotation on. */
static Datum
via_names(const NtAnalysis *analysis, const NtQuote *quote)
{
	NtString *names = palloc(sizeof(NtString) * Max(quote->via_count, 1));

	for (uint32_t i = 0; i < quote->via_count; i++)
		names[i] = analysis->entities[quote->via[i]].name;
	return ntpg_text_array(names, quote->via_count);
}

#define QUOTE_COLUMNS 17

/* One row of news_quotes. */
static void
fill_quote(const NtpgRun *run, uint32_t number, Datum *values, bool *nulls)
{
	const NtAnalysis *analysis = &run->analysis;
	const NtQuote *quote = &analysis->quotes[number];
	const NtEntity *speaker =
		quote->speaker == NT_NONE ? NULL : &analysis->entities[quote->speaker];

	memset(nulls, 0, QUOTE_COLUMNS * sizeof(bool));
	values[0] = Int32GetDatum(number + 1);
	values[1] = CStringGetTextDatum(nt_quote_kind_name(quote->kind));
	values[2] = CStringGetTextDatum(nt_quote_act_name(quote->act));
	values[3] = ntpg_slices(run, quote->content, quote->content_count);
	nulls[4] = nulls[5] = nulls[6] = speaker == NULL;
	values[4] = speaker ? ntpg_text(speaker->name) : (Datum) 0;
	values[5] = speaker ? Int32GetDatum(quote->speaker + 1) : (Datum) 0;
	values[6] = speaker ? ntpg_text(speaker->key) : (Datum) 0;
	values[7] = optional_text(run, quote->source, &nulls[7]);
	values[8] = optional_text(run, quote->cue, &nulls[8]);
	values[9] = optional_text(run, quote->addressee, &nulls[9]);
	values[10] = via_names(analysis, quote);
	values[11] = ntpg_spans(run, quote->content, quote->content_count);
	values[12] = optional_span(run, quote->source, &nulls[12]);
	values[13] = optional_span(run, quote->cue, &nulls[13]);
	values[14] = Int32GetDatum(quote->sentence + 1);
	values[15] = BoolGetDatum(quote->inferred);
	values[16] = Float4GetDatum(quote->confidence / 1000.0f);
}

/* news_quotes(body, model): a row for each quotation. */
Datum
news_quotes(PG_FUNCTION_ARGS)
{
	NtpgRun run;
	MemoryContext caller = CurrentMemoryContext;

	ntpg_analyze(&run, PG_GETARG_TEXT_PP(0), ntpg_model_argument(fcinfo, 1), NT_STAGE_QUOTES);
	ntpg_begin_rows(&run, fcinfo, QUOTE_COLUMNS);
	for (uint32_t i = 0; i < run.analysis.quote_count; i++)
	{
		Datum values[QUOTE_COLUMNS];
		bool nulls[QUOTE_COLUMNS];

		fill_quote(&run, i, values, nulls);
		ntpg_put_row(&run, fcinfo, values, nulls);
	}
	MemoryContextSwitchTo(caller);
	ntpg_end(&run);
	return (Datum) 0;
}
