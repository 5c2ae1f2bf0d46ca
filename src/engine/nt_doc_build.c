/*
 * nt_doc_build.c - an analysis written down as a document; see nt_doc.h for the form.
 *
 * The dictionary of words is made first: every word of every name of every entity, sorted, so that
 * a search finds its words by order alone. Names are the entity's own, its aliases, its key, and
 * other names known of what has that key; those whose words are all among another one's are left
 * out.
 */
#include "engine/nt_doc.h"
#include "engine/nt_name.h"

#include <stdlib.h>

/* A word of a name, before it has its number. */
typedef struct Occurrence
{
	NtString word;
	uint32_t name;
	uint32_t number;
} Occurrence;

typedef struct Builder
{
	const NtAnalysis *analysis;
	NtWriter out;
	Occurrence *occurrences;
	uint32_t occurrence_count;
	uint32_t occurrence_capacity;
	uint32_t *entities; /* per name */
	uint32_t name_count;
	uint32_t name_capacity;
	uint32_t word_count;
} Builder;

static NtString
text_of(const Builder *builder, NtSpan bytes)
{
	return nt_text_slice(&builder->analysis->text, bytes.start, bytes.end);
}

static NtSpan
characters_of(const Builder *builder, NtSpan bytes)
{
	return (NtSpan){nt_text_character(&builder->analysis->text, bytes.start),
					nt_text_character(&builder->analysis->text, bytes.end)};
}

/* ---------------------------------------------------------------- words and names */

static NtStatus
add_name(Builder *builder, uint32_t entity, const NtNameWords *words)
{
	NtArena *arena = builder->analysis->arena;

	if (words->count == 0)
		return NT_OK;
	NT_TRY(NT_RESERVE(arena, builder->entities, builder->name_capacity, builder->name_count + 1));
	NT_TRY(NT_RESERVE(arena, builder->occurrences, builder->occurrence_capacity,
					  builder->occurrence_count + words->count));
	for (uint32_t i = 0; i < words->count; i++)
		builder->occurrences[builder->occurrence_count++] =
			(Occurrence){words->words[i], builder->name_count, 0};
	builder->entities[builder->name_count++] = entity;
	return NT_OK;
}

static NtStatus
add_written_name(Builder *builder, uint32_t entity, NtString name)
{
	NtNameWords words;

	NT_TRY(nt_name_words(builder->analysis->arena, name, &words));
	return add_name(builder, entity, &words);
}

/* An entity's name, its aliases, its key, and the other names that are known of what has that key.
 */
static NtStatus
collect_entity(Builder *builder, uint32_t number)
{
	const NtEntity *entity = &builder->analysis->entities[number];
	NtString key;
	NtNameWords words;

	NT_TRY(add_written_name(builder, number, entity->name));
	for (uint32_t i = 0; i < entity->alias_count; i++)
		NT_TRY(add_written_name(builder, number, entity->aliases[i]));
	NT_TRY(nt_name_key(builder->analysis->arena, entity->name, &key));
	NT_TRY(add_written_name(builder, number, key));
	for (uint32_t i = 0; nt_name_alias(key, i, &words); i++)
		NT_TRY(add_name(builder, number, &words));
	return NT_OK;
}

static NtStatus
collect_names(Builder *builder)
{
	for (uint32_t i = 0; i < builder->analysis->entity_count; i++)
	{
		if (i % 256 == 0)
			NT_TRY(nt_arena_poll(builder->analysis->arena));
		NT_TRY(collect_entity(builder, i));
	}
	return NT_OK;
}

static int
compare_words(const void *a, const void *b)
{
	const NtString *left = &((const Occurrence *) a)->word;
	const NtString *right = &((const Occurrence *) b)->word;
	int order = memcmp(left->data, right->data, nt_min32(left->length, right->length));

	if (order)
		return order;
	return left->length < right->length ? -1 : left->length > right->length;
}

/* Back into the order of the names, the words of each ascending. */
static int
compare_names(const void *a, const void *b)
{
	const Occurrence *left = a;
	const Occurrence *right = b;

	if (left->name != right->name)
		return left->name < right->name ? -1 : 1;
	return left->number < right->number ? -1 : left->number > right->number;
}

/* Sort the words, number the distinct ones and write them. */
static NtStatus
write_words(Builder *builder)
{
	Occurrence *all = builder->occurrences;

	if (builder->occurrence_count > 1)
		qsort(all, builder->occurrence_count, sizeof(Occurrence), compare_words);
	for (uint32_t i = 0; i < builder->occurrence_count; i++)
	{
		if (i == 0 || !nt_string_equal(all[i].word, all[i - 1].word))
			builder->word_count++;
		all[i].number = builder->word_count - 1;
	}
	NT_TRY(nt_write_varint(&builder->out, builder->word_count));
	for (uint32_t i = 0; i < builder->occurrence_count; i++)
		if (i == 0 || all[i].number != all[i - 1].number)
			NT_TRY(nt_write_string(&builder->out, all[i].word));
	return NT_OK;
}

static NtStatus
write_kinds(Builder *builder)
{
	const NtAnalysis *analysis = builder->analysis;

	NT_TRY(nt_write_varint(&builder->out, analysis->entity_count));
	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		const NtEntity *entity = &analysis->entities[i];
		uint8_t bytes[NT_DOC_KIND_SIZE] = {entity->kind, entity->flags, (uint8_t) entity->salience,
										   (uint8_t) (entity->salience >> 8)};

		NT_TRY(nt_write_bytes(&builder->out, bytes, sizeof(bytes)));
	}
	return NT_OK;
}

/* The end of the occurrences that belong to the name of the first one. */
static uint32_t
name_end(const Builder *builder, uint32_t start)
{
	uint32_t end = start;

	while (end < builder->occurrence_count &&
		   builder->occurrences[end].name == builder->occurrences[start].name)
		end++;
	return end;
}

/* Whether all words of one name, ascending, are among those of another. */
static bool
is_within(const Occurrence *all, NtSpan name, NtSpan other)
{
	for (uint32_t at = name.start; at < name.end; at++)
	{
		while (other.start < other.end && all[other.start].number < all[at].number)
			other.start++;
		if (other.start == other.end || all[other.start].number != all[at].number)
			return false;
	}
	return true;
}

/*
 * Whether another name of the same entity finds whatever this one finds: it has all of its words,
 * and comes first where it has no more.
 */
static bool
is_covered(const Builder *builder, const NtSpan *names, uint32_t name)
{
	const Occurrence *all = builder->occurrences;
	uint32_t first = name;

	while (first > 0 && builder->entities[first - 1] == builder->entities[name])
		first--;
	for (uint32_t i = first;
		 i < builder->name_count && builder->entities[i] == builder->entities[name]; i++)
	{
		uint32_t length = names[name].end - names[name].start;
		uint32_t other = names[i].end - names[i].start;

		if (i != name && (other > length || (other == length && i < name)) &&
			is_within(all, names[name], names[i]))
			return true;
	}
	return false;
}

/* Where the words of each name lie among the occurrences, sorted by name. */
static NtSpan *
span_names(const Builder *builder)
{
	NtSpan *names = nt_arena_alloc(builder->analysis->arena,
								   ((size_t) builder->name_count + 1) * sizeof(NtSpan));
	uint32_t count = 0;

	if (!names)
		return NULL;
	for (uint32_t start = 0; start < builder->occurrence_count; start = names[count++].end)
		names[count] = (NtSpan){start, name_end(builder, start)};
	return names;
}

static NtStatus
write_names(Builder *builder)
{
	const Occurrence *all = builder->occurrences;
	NtSpan *names;
	uint32_t count = 0;

	if (builder->occurrence_count > 1)
		qsort(builder->occurrences, builder->occurrence_count, sizeof(Occurrence), compare_names);
	names = span_names(builder);
	if (!names)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < builder->name_count; i++)
		count += !is_covered(builder, names, i);
	NT_TRY(nt_write_varint(&builder->out, count));
	for (uint32_t i = 0; i < builder->name_count; i++)
	{
		if (i % 1024 == 0)
			NT_TRY(nt_arena_poll(builder->analysis->arena));
		if (is_covered(builder, names, i))
			continue;
		NT_TRY(nt_write_varint(&builder->out, builder->entities[i]));
		NT_TRY(nt_write_varint(&builder->out, names[i].end - names[i].start));
		for (uint32_t at = names[i].start; at < names[i].end; at++)
			NT_TRY(nt_write_varint(&builder->out, all[at].number));
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- the rest */

static NtStatus
write_strings(NtWriter *out, const NtString *strings, uint32_t count)
{
	NT_TRY(nt_write_varint(out, count));
	for (uint32_t i = 0; i < count; i++)
		NT_TRY(nt_write_string(out, strings[i]));
	return NT_OK;
}

static NtStatus
write_entities(Builder *builder)
{
	const NtAnalysis *analysis = builder->analysis;
	NtWriter *out = &builder->out;

	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		const NtEntity *entity = &analysis->entities[i];

		NT_TRY(nt_write_string(out, entity->name));
		NT_TRY(nt_write_string(out, entity->key));
		NT_TRY(write_strings(out, entity->aliases, entity->alias_count));
		NT_TRY(write_strings(out, entity->roles, entity->role_count));
		NT_TRY(nt_write_varint(out, entity->mention_count));
	}
	return NT_OK;
}

/* How a mention is written: 1 as the entity's name, n + 1 as its n-th alias, 0 otherwise. */
static uint32_t
form_of(const NtEntity *entity, NtString text)
{
	if (nt_string_equal(entity->name, text))
		return 1;
	for (uint32_t i = 0; i < entity->alias_count; i++)
		if (nt_string_equal(entity->aliases[i], text))
			return i + 2;
	return 0;
}

static NtStatus
write_mentions(Builder *builder)
{
	const NtAnalysis *analysis = builder->analysis;
	NtWriter *out = &builder->out;
	uint32_t at = 0;
	uint32_t sentence = 0;

	NT_TRY(nt_write_varint(out, analysis->mention_count));
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[i];
		NtSpan span = characters_of(builder, mention->bytes);
		NtString text = text_of(builder, mention->bytes);
		uint32_t form = form_of(&analysis->entities[mention->entity], text);

		if (i % 4096 == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(nt_write_varint(out, mention->entity));
		NT_TRY(nt_write_bytes(out, &mention->kind, 1));
		NT_TRY(nt_write_varint(out, span.start - at));
		NT_TRY(nt_write_varint(out, span.end - span.start));
		NT_TRY(nt_write_varint(out, mention->sentence - sentence));
		NT_TRY(nt_write_varint(out, mention->confidence));
		NT_TRY(nt_write_varint(out, form));
		if (form == 0)
			NT_TRY(nt_write_string(out, text));
		at = span.start;
		sentence = mention->sentence;
	}
	return NT_OK;
}

/* A text of the article that may be absent. */
static NtStatus
write_optional(Builder *builder, NtSpan bytes)
{
	NtSpan span;

	if (bytes.start == bytes.end)
		return nt_write_varint(&builder->out, 0);
	span = characters_of(builder, bytes);
	NT_TRY(nt_write_varint(&builder->out, span.start + 1));
	NT_TRY(nt_write_varint(&builder->out, 0));
	NT_TRY(nt_write_varint(&builder->out, span.end - span.start));
	return nt_write_string(&builder->out, text_of(builder, bytes));
}

static NtStatus
write_quote(Builder *builder, const NtQuote *quote)
{
	NtWriter *out = &builder->out;
	uint8_t head[3] = {quote->kind, quote->act, quote->inferred};
	uint32_t at = 0;

	NT_TRY(nt_write_bytes(out, head, 3));
	NT_TRY(nt_write_varint(out, quote->confidence));
	NT_TRY(nt_write_varint(out, quote->sentence));
	NT_TRY(nt_write_varint(out, quote->speaker == NT_NONE ? 0 : quote->speaker + 1));
	NT_TRY(write_optional(builder, quote->source));
	NT_TRY(write_optional(builder, quote->cue));
	NT_TRY(write_optional(builder, quote->addressee));
	NT_TRY(nt_write_varint(out, quote->via_count));
	for (uint32_t i = 0; i < quote->via_count; i++)
		NT_TRY(nt_write_varint(out, quote->via[i]));
	NT_TRY(nt_write_varint(out, quote->content_count));
	for (uint32_t i = 0; i < quote->content_count; i++)
	{
		NtSpan span = characters_of(builder, quote->content[i]);

		NT_TRY(nt_write_varint(out, span.start - at));
		NT_TRY(nt_write_varint(out, span.end - span.start));
		at = span.end;
	}
	return NT_OK;
}

static NtStatus
write_quotes(Builder *builder)
{
	NT_TRY(nt_write_varint(&builder->out, builder->analysis->quote_count));
	for (uint32_t i = 0; i < builder->analysis->quote_count; i++)
		NT_TRY(write_quote(builder, &builder->analysis->quotes[i]));
	return NT_OK;
}

static NtStatus
write_sentences(Builder *builder)
{
	const NtAnalysis *analysis = builder->analysis;
	NtWriter *out = &builder->out;
	uint32_t at = 0;
	uint32_t paragraph = 0;

	NT_TRY(nt_write_varint(out, analysis->sentence_count));
	for (uint32_t i = 0; i < analysis->sentence_count; i++)
	{
		const NtSentence *sentence = &analysis->sentences[i];
		NtSpan span = characters_of(builder, sentence->bytes);

		NT_TRY(nt_write_varint(out, span.start - at));
		NT_TRY(nt_write_varint(out, span.end - span.start));
		NT_TRY(nt_write_varint(out, sentence->paragraph - paragraph));
		NT_TRY(nt_write_bytes(out, &sentence->section, 1));
		at = span.end;
		paragraph = sentence->paragraph;
	}
	return NT_OK;
}

static void
store_le(char *bytes, uint64_t number, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		bytes[i] = (char) (number >> (8 * i));
}

static NtStatus
write_head(Builder *builder, const NtDocMaker *maker)
{
	char head[NT_DOC_HEAD_SIZE] = {'N', 'D', 2, 0};
	const NtText *text = &builder->analysis->text;

	store_le(head + 4, text->characters, 4);
	store_le(head + 8, nt_doc_hash(nt_string(text->data, text->length)), 8);
	store_le(head + 16, maker->model, 8);
	head[24] = (char) maker->icu;
	head[25] = (char) maker->unicode;
	head[26] = (char) maker->major;
	head[27] = (char) maker->minor;
	return nt_write_bytes(&builder->out, head, sizeof(head));
}

NtStatus
nt_doc_build(const NtAnalysis *analysis, const NtDocMaker *maker, NtString *bytes)
{
	static NtStatus (*const sections[NT_DOC_SECTIONS])(Builder *) = {
		write_words,	write_kinds,  write_names,	   write_entities,
		write_mentions, write_quotes, write_sentences,
	};
	Builder builder = {.analysis = analysis, .out = {.arena = analysis->arena}};

	NT_TRY(collect_names(&builder));
	NT_TRY(write_head(&builder, maker));
	for (uint32_t i = 0; i < NT_DOC_SECTIONS; i++)
	{
		NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(sections[i](&builder));
		store_le(builder.out.data + 28 + 4 * i, builder.out.length, 4);
	}
	*bytes = nt_string(builder.out.data, builder.out.length);
	return NT_OK;
}
