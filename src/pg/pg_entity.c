/* pg_entity.c - who is named: news_mentions, news_entities. */
#include "pg/nt_pg.h"

#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(news_mentions);
PG_FUNCTION_INFO_V1(news_entities);
PG_FUNCTION_INFO_V1(news_gazetteer_mentions);
PG_FUNCTION_INFO_V1(news_gazetteer_entities);

/* A row for each occurrence of a name; the model is the argument behind the gazetteer's. */
static Datum
return_mentions(FunctionCallInfo fcinfo, const NtUserGazetteer *gazetteer)
{
	NtpgRun run;
	const NtAnalysis *analysis = &run.analysis;
	MemoryContext caller = CurrentMemoryContext;
	static const bool nulls[7];

	ntpg_analyze_with(&run, PG_GETARG_TEXT_PP(0), ntpg_model_argument(fcinfo, gazetteer ? 2 : 1),
					  gazetteer, NT_STAGE_ENTITIES);
	ntpg_begin_rows(&run, fcinfo, 7);
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[i];
		Datum values[7];

		values[0] = Int32GetDatum(mention->entity + 1);
		values[1] = CStringGetTextDatum(nt_kind_name(mention->kind));
		values[2] = ntpg_text(analysis->entities[mention->entity].name);
		values[3] =
			ntpg_text(nt_text_slice(&analysis->text, mention->bytes.start, mention->bytes.end));
		values[4] = ntpg_span(&run, mention->bytes);
		values[5] = Int32GetDatum(mention->sentence + 1);
		values[6] = Float4GetDatum(mention->confidence / 1000.0f);
		ntpg_put_row(&run, fcinfo, values, nulls);
	}
	MemoryContextSwitchTo(caller);
	ntpg_end(&run);
	return (Datum) 0;
}

/* The spans of an entity's mentions. */
static Datum
entity_spans(const NtpgRun *run, const NtEntity *entity)
{
	NtSpan *spans = palloc(sizeof(NtSpan) * Max(entity->mention_count, 1));

	for (uint32_t i = 0; i < entity->mention_count; i++)
		spans[i] = run->analysis.mentions[entity->mentions[i]].bytes;
	return ntpg_spans(run, spans, entity->mention_count);
}

/* A row for each distinct entity. */
static Datum
return_entities(FunctionCallInfo fcinfo, const NtUserGazetteer *gazetteer)
{
	NtpgRun run;
	const NtAnalysis *analysis = &run.analysis;
	MemoryContext caller = CurrentMemoryContext;
	bool nulls[10] = {false};

	ntpg_analyze_with(&run, PG_GETARG_TEXT_PP(0), ntpg_model_argument(fcinfo, gazetteer ? 2 : 1),
					  gazetteer, NT_STAGE_ENTITIES);
	ntpg_begin_rows(&run, fcinfo, 10);
	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		const NtEntity *entity = &analysis->entities[i];
		Datum values[10];

		values[0] = Int32GetDatum(i + 1);
		values[1] = CStringGetTextDatum(nt_kind_name(entity->kind));
		values[2] = ntpg_text(entity->name);
		values[3] = ntpg_text(entity->key);
		values[4] = ntpg_text_array(entity->aliases, entity->alias_count);
		values[5] = Int32GetDatum(entity->mention_count);
		values[6] = entity_spans(&run, entity);
		values[7] = Float4GetDatum(entity->salience / 1000.0f);
		values[8] = ntpg_text_array(entity->roles, entity->role_count);
		nulls[9] = entity->id.length == 0;
		values[9] = nulls[9] ? (Datum) 0 : ntpg_text(entity->id);
		ntpg_put_row(&run, fcinfo, values, nulls);
	}
	MemoryContextSwitchTo(caller);
	ntpg_end(&run);
	return (Datum) 0;
}

/* news_mentions(body, model) */
Datum
news_mentions(PG_FUNCTION_ARGS)
{
	return return_mentions(fcinfo, NULL);
}

/* news_entities(body, model) */
Datum
news_entities(PG_FUNCTION_ARGS)
{
	return return_entities(fcinfo, NULL);
}

/* news_mentions(body, gazetteer, model) */
Datum
news_gazetteer_mentions(PG_FUNCTION_ARGS)
{
	NtUserGazetteer gazetteer;

	ntpg_gazetteer_argument(fcinfo, 1, &gazetteer);
	return return_mentions(fcinfo, &gazetteer);
}

/* news_entities(body, gazetteer, model) */
Datum
news_gazetteer_entities(PG_FUNCTION_ARGS)
{
	NtUserGazetteer gazetteer;

	ntpg_gazetteer_argument(fcinfo, 1, &gazetteer);
	return return_entities(fcinfo, &gazetteer);
}
