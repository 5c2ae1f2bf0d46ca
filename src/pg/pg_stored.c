/* pg_stored.c - rows out of stored documents: news_mentions(doc), news_entities(doc),
 * news_quotes(doc …) … */
#include "pg/nt_pg_doc.h"

#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(news_doc_mentions);
PG_FUNCTION_INFO_V1(news_doc_entities);
PG_FUNCTION_INFO_V1(news_doc_quotes);
PG_FUNCTION_INFO_V1(news_doc_body_quotes);
PG_FUNCTION_INFO_V1(news_doc_sentences);

/* A stored document with its entities at hand. */
typedef struct Stored
{
	NtpgRun run;
	NtDoc doc;
	NtDocEntity *entities;
	uint32_t entity_count;
	NtText article; /* for functions that take it */
} Stored;

/* A damaged document, that no validation let in: say so. */
static void
check_reader(const NtReader *reader)
{
	if (reader->bad)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("invalid news_doc: damaged")));
}

static void
open_stored(Stored *stored, FunctionCallInfo fcinfo)
{
	bytea *bytes = PG_GETARG_BYTEA_PP(0);
	NtDocCursor cursor;

	ntpg_begin(&stored->run);
	ntpg_open_document(&stored->doc, bytes);
	nt_doc_walk(&stored->doc, NT_DOC_ENTITIES, &cursor);
	stored->entities =
		MemoryContextAllocHuge(stored->run.context, sizeof(NtDocEntity) * ((Size) cursor.left + 1));
	stored->entity_count = 0;
	while (nt_doc_next_entity(&cursor, &stored->entities[stored->entity_count]))
		stored->entity_count++;
	check_reader(&cursor.reader);
}

/* The article beside the document; raises an error unless it is the one that it was made from. */
static void
open_article(Stored *stored, text *body)
{
	stored->run.body = ntpg_to_utf8(VARDATA_ANY(body), VARSIZE_ANY_EXHDR(body));
	ntpg_check(&stored->run, nt_text_init(&stored->run.arena, stored->run.body, &stored->article));
	ntpg_check(&stored->run,
			   nt_doc_check_article(&stored->doc, &stored->article, &stored->run.arena.error));
}

static const NtDocEntity *
entity_at(const Stored *stored, uint32_t index)
{
	if (index >= stored->entity_count)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("invalid news_doc: damaged")));
	return &stored->entities[index];
}

/* A list of strings as a text array. */
static Datum
string_array(NtReader list)
{
	uint32_t count = nt_read_varint(&list);
	NtString *strings = palloc(sizeof(NtString) * Max(count, 1));

	for (uint32_t i = 0; i < count; i++)
		strings[i] = nt_read_string(&list);
	check_reader(&list);
	return ntpg_text_array(strings, count);
}

/* The text of a mention: its own, or the form of its entity that it has. */
static NtString
mention_text(const Stored *stored, const NtDocMention *mention)
{
	const NtDocEntity *entity = entity_at(stored, mention->entity);
	NtReader aliases = entity->aliases;
	NtString text = entity->name;

	if (mention->form == NT_NONE)
		return mention->text;
	nt_read_varint(&aliases);
	for (uint32_t i = 0; i < mention->form; i++)
		text = nt_read_string(&aliases);
	return text;
}

/* news_mentions(doc) */
Datum
news_doc_mentions(PG_FUNCTION_ARGS)
{
	Stored stored;
	NtDocCursor cursor;
	NtDocMention mention;
	MemoryContext caller = CurrentMemoryContext;
	static const bool nulls[7];

	open_stored(&stored, fcinfo);
	ntpg_begin_rows(&stored.run, fcinfo, 7);
	nt_doc_walk(&stored.doc, NT_DOC_MENTIONS, &cursor);
	while (nt_doc_next_mention(&cursor, &mention))
	{
		Datum values[7];

		values[0] = Int32GetDatum(mention.entity + 1);
		values[1] = CStringGetTextDatum(nt_kind_name(mention.kind));
		values[2] = ntpg_text(entity_at(&stored, mention.entity)->name);
		values[3] = ntpg_text(mention_text(&stored, &mention));
		values[4] = ntpg_character_span(mention.span);
		values[5] = Int32GetDatum(mention.sentence + 1);
		values[6] = Float4GetDatum(mention.confidence / 1000.0f);
		ntpg_put_row(&stored.run, fcinfo, values, nulls);
	}
	check_reader(&cursor.reader);
	MemoryContextSwitchTo(caller);
	ntpg_end(&stored.run);
	return (Datum) 0;
}

/* The spans of every entity's mentions, gathered in one walk: a list for each. */
static void
gather_spans(Stored *stored, NtSpan **spans, uint32_t **starts)
{
	NtDocCursor cursor;
	NtDocMention mention;
	uint32_t *counts = MemoryContextAllocExtended(
		stored->run.context, sizeof(uint32_t) * ((Size) stored->entity_count + 2),
		MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	uint32_t total = 0;

	nt_doc_walk(&stored->doc, NT_DOC_MENTIONS, &cursor);
	while (nt_doc_next_mention(&cursor, &mention))
	{
		entity_at(stored, mention.entity);
		counts[mention.entity + 2]++;
		total++;
	}
	check_reader(&cursor.reader);
	for (uint32_t i = 2; i < stored->entity_count + 2; i++)
		counts[i] += counts[i - 1];
	*spans = MemoryContextAllocHuge(stored->run.context, sizeof(NtSpan) * ((Size) total + 1));
	nt_doc_walk(&stored->doc, NT_DOC_MENTIONS, &cursor);
	while (nt_doc_next_mention(&cursor, &mention))
		(*spans)[counts[mention.entity + 1]++] = mention.span;
	*starts = counts;
}

/* news_entities(doc) */
Datum
news_doc_entities(PG_FUNCTION_ARGS)
{
	Stored stored;
	NtSpan *spans;
	uint32_t *starts;
	MemoryContext caller = CurrentMemoryContext;
	bool nulls[10] = {false};

	open_stored(&stored, fcinfo);
	gather_spans(&stored, &spans, &starts);
	ntpg_begin_rows(&stored.run, fcinfo, 10);
	for (uint32_t i = 0; i < stored.entity_count; i++)
	{
		const NtDocEntity *entity = &stored.entities[i];
		uint32_t count = starts[i + 1] - starts[i];
		Datum values[10];

		values[0] = Int32GetDatum(i + 1);
		values[1] = CStringGetTextDatum(nt_kind_name(entity->kind));
		values[2] = ntpg_text(entity->name);
		values[3] = ntpg_text(entity->key);
		values[4] = string_array(entity->aliases);
		values[5] = Int32GetDatum(count);
		values[6] = ntpg_character_spans(spans + starts[i], count);
		values[7] = Float4GetDatum(entity->salience / 1000.0f);
		values[8] = string_array(entity->roles);
		nulls[9] = entity->id.length == 0;
		values[9] = nulls[9] ? (Datum) 0 : ntpg_text(entity->id);
		ntpg_put_row(&stored.run, fcinfo, values, nulls);
	}
	MemoryContextSwitchTo(caller);
	ntpg_end(&stored.run);
	return (Datum) 0;
}

/* The content of a quotation as spans of characters. */
static NtSpan *
content_spans(NtReader content, uint32_t *count)
{
	NtSpan *spans;
	uint32_t at = 0;

	*count = nt_read_varint(&content);
	spans = palloc(sizeof(NtSpan) * Max(*count, 1));
	for (uint32_t i = 0; i < *count; i++)
	{
		spans[i].start = at + nt_read_varint(&content);
		spans[i].end = at = spans[i].start + nt_read_varint(&content);
	}
	check_reader(&content);
	return spans;
}

/* The content's text, out of the article. */
static Datum
content_text(const Stored *stored, const NtSpan *spans, uint32_t count)
{
	StringInfoData out;

	initStringInfo(&out);
	for (uint32_t i = 0; i < count; i++)
	{
		uint32_t start = nt_text_byte(&stored->article, spans[i].start);
		uint32_t end = nt_text_byte(&stored->article, spans[i].end);

		if (i > 0)
			appendStringInfoChar(&out, ' ');
		appendBinaryStringInfo(&out, stored->article.data + start, end - start);
	}
	return ntpg_text(nt_string(out.data, out.len));
}

/* The names of the media that pass a quotation on. */
static NtString *
via_names(const Stored *stored, NtReader via, uint32_t *count)
{
	NtString *names;

	*count = nt_read_varint(&via);
	names = palloc(sizeof(NtString) * Max(*count, 1));
	for (uint32_t i = 0; i < *count; i++)
		names[i] = entity_at(stored, nt_read_varint(&via))->name;
	check_reader(&via);
	return names;
}

/* A quotation of a document; its text too, if the article is at hand. */
static void
read_quote(const Stored *stored, const NtDocQuote *quote, bool has_text, NtpgQuote *row)
{
	NtSpan *content = content_spans(quote->content, &row->content_count);

	row->kind = quote->kind;
	row->act = quote->act;
	row->inferred = quote->inferred;
	row->confidence = quote->confidence;
	row->sentence = quote->sentence;
	row->speaker = quote->speaker;
	if (quote->speaker != NT_NONE)
	{
		row->speaker_name = entity_at(stored, quote->speaker)->name;
		row->speaker_key = entity_at(stored, quote->speaker)->key;
	}
	row->source = quote->source;
	row->cue = quote->cue;
	row->addressee = quote->addressee;
	row->source_span = quote->source_span;
	row->cue_span = quote->cue_span;
	row->via = via_names(stored, quote->via, &row->via_count);
	row->content = content;
	row->has_text = has_text;
	row->text = has_text ? content_text(stored, content, row->content_count) : (Datum) 0;
}

/* Rows of quotations; with the article their texts too. */
static Datum
return_quotes(FunctionCallInfo fcinfo, text *body)
{
	Stored stored;
	NtDocCursor cursor;
	NtDocQuote quote;
	NtpgQuote row = {0};
	MemoryContext caller = CurrentMemoryContext;

	open_stored(&stored, fcinfo);
	if (body)
		open_article(&stored, body);
	ntpg_begin_rows(&stored.run, fcinfo, NTPG_QUOTE_COLUMNS);
	nt_doc_walk(&stored.doc, NT_DOC_QUOTES, &cursor);
	while (nt_doc_next_quote(&cursor, &quote))
	{
		row.number++;
		read_quote(&stored, &quote, body != NULL, &row);
		ntpg_put_quote(&stored.run, fcinfo, &row);
	}
	check_reader(&cursor.reader);
	MemoryContextSwitchTo(caller);
	ntpg_end(&stored.run);
	return (Datum) 0;
}

/* news_quotes(doc): without texts, which only the article has. */
Datum
news_doc_quotes(PG_FUNCTION_ARGS)
{
	return return_quotes(fcinfo, NULL);
}

/* news_quotes(doc, body) */
Datum
news_doc_body_quotes(PG_FUNCTION_ARGS)
{
	return return_quotes(fcinfo, PG_GETARG_TEXT_PP(1));
}

/* news_sentences(doc, body) */
Datum
news_doc_sentences(PG_FUNCTION_ARGS)
{
	Stored stored;
	NtDocCursor cursor;
	NtDocSentence sentence;
	int32 number = 0;
	MemoryContext caller = CurrentMemoryContext;
	static const bool nulls[5];

	open_stored(&stored, fcinfo);
	open_article(&stored, PG_GETARG_TEXT_PP(1));
	ntpg_begin_rows(&stored.run, fcinfo, 5);
	nt_doc_walk(&stored.doc, NT_DOC_SENTENCES, &cursor);
	while (nt_doc_next_sentence(&cursor, &sentence))
	{
		Datum values[5];

		values[0] = Int32GetDatum(++number);
		values[1] = Int32GetDatum(sentence.paragraph + 1);
		values[2] = CStringGetTextDatum(nt_section_name(sentence.section));
		values[3] = content_text(&stored, &sentence.span, 1);
		values[4] = ntpg_character_span(sentence.span);
		ntpg_put_row(&stored.run, fcinfo, values, nulls);
	}
	check_reader(&cursor.reader);
	MemoryContextSwitchTo(caller);
	ntpg_end(&stored.run);
	return (Datum) 0;
}
