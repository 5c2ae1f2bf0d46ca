/* examples.c - see examples.h. */
#include "tools/examples.h"

#include <stdlib.h>

#include "engine/nt_feature.h"
#include "engine/nt_hash.h"
#include "tools/memory.h"

#define LEAST_COUNT	   2 /* occurrences of a feature that is learned from */
#define SILVER_SURE	   0.7f
#define SILVER_LEAST   5 /* tokens of a sentence */
#define SILVER_MOST	   60
#define SILVER_EMPTY   15	/* percent of the sentences without a mention that are kept */
#define SILVER_ARTICLE 0.3f /* share of sentences kept, at least */
#define SILVER_WEIGHT  0.2f
#define LISTED_NAMES   1000 /* of a list, at most */
#define LISTED_WEIGHT  0.2f

NtTagType
type_of_kind(NtKind kind)
{
	for (uint32_t type = 0; type < NT_TAG_TYPES; type++)
		if (nt_kinds_of_type(type) & 1U << kind)
			return (NtTagType) type;
	return NT_TAG_MISC;
}

/* Every row of a token, as nt_feature.h describes. */
static void
collect_rows(NtRows *rows, const NtPlace *place)
{
	const NtPassage *passage = place->passage;
	const NtPiece *piece = place->piece;
	const NtRecord *record = &passage->records[place->form[0]->record];

	nt_rows_of_piece(rows, piece);
	for (int offset = -NT_WINDOW; offset <= NT_WINDOW; offset++)
		nt_rows_of_word(rows, place->form[offset], offset);
	nt_rows_of_token(rows, place);
	for (int offset = -2; offset <= 2; offset++)
	{
		int64_t token = (int64_t) place->token + offset;

		if (token >= piece->tokens.start && token < piece->tokens.end)
			nt_rows_of_match(rows, &passage->matches[token], offset);
	}
	nt_rows_of_listed(rows, place, &passage->matches[place->token]);
	if (nt_uses_record(place->form[0], record))
		nt_rows_of_record(rows, passage, record);
}

static void
put_token(Examples *examples, const uint32_t *rows, uint32_t count, uint8_t label)
{
	size_t token = examples->token_count;

	if (token >= examples->token_capacity)
	{
		examples->token_capacity =
			examples->token_capacity ? examples->token_capacity * 2 : 1 << 10;
		examples->ends = reallocate(examples->ends, examples->token_capacity * sizeof(size_t));
		examples->labels = reallocate(examples->labels, examples->token_capacity);
	}
	if (examples->row_count + count > examples->row_capacity)
	{
		examples->row_capacity = examples->row_capacity ? examples->row_capacity * 2 : 1 << 18;
		examples->rows = reallocate(examples->rows, examples->row_capacity * sizeof(uint32_t));
	}
	memcpy(examples->rows + examples->row_count, rows, count * sizeof(uint32_t));
	examples->row_count += count;
	examples->ends[token] = examples->row_count;
	examples->labels[token] = label;
	examples->token_count++;
}

static void
add_token(Examples *examples, const NtPlace *place, uint8_t label)
{
	NtRows rows;

	nt_rows_clear(&rows, FINE_BITS);
	collect_rows(&rows, place);
	put_token(examples, rows.row, rows.count, label);
}

static void
add_sentence(Examples *examples, const NtPassage *passage, const NtPiece *piece,
			 const uint8_t *labels, float weight)
{
	uint32_t length = piece->tokens.end - piece->tokens.start;
	const NtForm **forms = allocate((length + 2 * NT_WINDOW) * sizeof(NtForm *));
	NtPlace place = {passage, piece, NULL, 0};

	for (uint32_t i = 0; i < NT_WINDOW; i++)
	{
		forms[i] = &passage->forms[NT_FORM_BEFORE];
		forms[NT_WINDOW + length + i] = &passage->forms[NT_FORM_BEHIND];
	}
	for (uint32_t i = 0; i < length; i++)
		forms[NT_WINDOW + i] = &passage->forms[passage->token_forms[piece->tokens.start + i]];
	GROW(examples->sentences, examples->sentence_capacity, examples->sentence_count);
	examples->sentences[examples->sentence_count++] =
		(Sentence){examples->token_count, length, weight};
	for (uint32_t i = 0; i < length; i++)
	{
		place.form = forms + NT_WINDOW + i;
		place.token = piece->tokens.start + i;
		add_token(examples, &place, labels[passage->tokens.start + place.token]);
	}
	free(forms);
}

/* ---------------------------------------------------------------- right labels */

static void
label_span(uint8_t *labels, NtSpan tokens, uint32_t type)
{
	if (tokens.end - tokens.start == 1)
	{
		labels[tokens.start] = (uint8_t) (NT_LABEL_ALONE + type);
		return;
	}
	labels[tokens.start] = (uint8_t) (NT_LABEL_BEGIN + type);
	for (uint32_t i = tokens.start + 1; i + 1 < tokens.end; i++)
		labels[i] = (uint8_t) (NT_LABEL_INSIDE + type);
	labels[tokens.end - 1] = (uint8_t) (NT_LABEL_END + type);
}

/* The tokens of a mention, cut at the end of its sentence; empty if they are taken already. */
static NtSpan
tokens_of_mention(Examples *examples, const NtAnalysis *analysis, const GoldMention *mention,
				  const uint8_t *labels)
{
	NtSpan tokens = tokens_of_characters(analysis, mention->start, mention->end);
	NtSpan nothing = {0, 0};

	if (tokens.start == tokens.end)
		return nothing;
	/* Few annotators take the article in; nt_repair_mention leaves it out. */
	if (tokens.end - tokens.start > 1 &&
		nt_string_equal(nt_token_word(analysis, tokens.start)->form, nt_string("the", 3)))
		tokens.start++;
	for (uint32_t i = tokens.start; i < tokens.end; i++)
	{
		if (labels[i] != NT_LABEL_OUTSIDE)
			return nothing;
		if (analysis->tokens[i].sentence != analysis->tokens[tokens.start].sentence)
		{
			examples->lost++;
			tokens.end = i;
		}
	}
	return tokens;
}

/* The labels of an article's tokens; `spans` gets the tokens of each mention. */
static uint8_t *
label_article(Examples *examples, const NtAnalysis *analysis, const Article *article, NtSpan *spans)
{
	uint8_t *labels = allocate(analysis->token_count);

	memset(labels, NT_LABEL_OUTSIDE, analysis->token_count);
	for (uint32_t i = 0; i < article->mention_count; i++)
	{
		NtSpan tokens = tokens_of_mention(examples, analysis, &article->mentions[i], labels);

		if (tokens.start < tokens.end)
			label_span(labels, tokens, type_of_kind(article->mentions[i].kind));
		spans[i] = tokens;
	}
	return labels;
}

/* ---------------------------------------------------------------- kinds */

static void
add_kind_example(Examples *examples, const NtKindRows *rows, uint32_t possible, uint32_t right,
				 NtKind named, float weight)
{
	if (examples->kind_row_count + rows->count > examples->kind_row_capacity)
	{
		examples->kind_row_capacity =
			examples->kind_row_capacity ? examples->kind_row_capacity * 2 : 1 << 18;
		examples->kind_rows =
			reallocate(examples->kind_rows, examples->kind_row_capacity * sizeof(uint32_t));
	}
	memcpy(examples->kind_rows + examples->kind_row_count, rows->row,
		   rows->count * sizeof(uint32_t));
	GROW(examples->kinds, examples->kind_capacity, examples->kind_count);
	examples->kinds[examples->kind_count++] =
		(KindExample){examples->kind_row_count, rows->count,	  (uint16_t) possible,
					  (uint16_t) right,			(uint16_t) named, weight};
	examples->kind_row_count += rows->count;
}

/* The mentions of a passage whose type leaves a choice, and whose annotation says something about
 * it. */
static void
add_kind_examples(Examples *examples, const NtPassage *passage, const Article *article,
				  const NtSpan *spans, const KindMap *map)
{
	NtKindRows rows;

	for (uint32_t i = 0; i < article->mention_count; i++)
	{
		NtKind kind = article->mentions[i].kind;
		uint32_t possible = nt_kinds_of_type(type_of_kind(kind));
		uint32_t right = map->may_be[kind] & possible;
		NtSpan tokens = spans[i];

		if (tokens.start == tokens.end || tokens.start < passage->tokens.start ||
			tokens.end > passage->tokens.end || right == 0 || right == possible)
			continue;
		tokens.start -= passage->tokens.start;
		tokens.end -= passage->tokens.start;
		if (passage->token_pieces[tokens.start] != passage->token_pieces[tokens.end - 1])
			continue;
		nt_rows_of_mention(&rows, passage->analysis->model->kind_bits, passage, tokens);
		add_kind_example(examples, &rows, possible, right, kind, 1.0f);
	}
}

/* ---------------------------------------------------------------- articles */

static void
add_passages(Examples *examples, const NtAnalysis *analysis, const Article *article,
			 const KindMap *map, const uint8_t *labels, const NtSpan *spans, float weight)
{
	NtPassage passage;
	bool more;

	if (nt_passage_init(&passage, analysis) != NT_OK)
		fail("out of memory");
	while (nt_passage_next(&passage, &more) == NT_OK && more)
	{
		for (uint32_t i = 0; i < passage.piece_count; i++)
			add_sentence(examples, &passage, &passage.pieces[i], labels, weight);
		if (map)
			add_kind_examples(examples, &passage, article, spans, map);
	}
}

void
add_article(Examples *examples, const NtModel *model, const Article *article, const KindMap *map,
			float weight)
{
	NtArena arena;
	NtAnalysis analysis;
	NtSpan *spans = allocate_zeroed(article->mention_count, sizeof(NtSpan));
	uint8_t *labels;

	analyze_text(&arena, model, article->text, NT_STAGE_SENTENCES, &analysis);
	labels = label_article(examples, &analysis, article, spans);
	if (analysis.token_count > 0)
		add_passages(examples, &analysis, article, map, labels, spans, weight);
	free(labels);
	free(spans);
	nt_arena_free(&arena);
}

/* ---------------------------------------------------------------- names of lists */

static void
add_name(Examples *examples, const NtModel *model, NtString name, NtKind kind)
{
	uint32_t possible = nt_kinds_of_type(type_of_kind(kind));
	NtArena arena;
	NtAnalysis analysis;
	NtPassage passage;
	NtKindRows rows;
	bool more;

	analyze_text(&arena, model, name, NT_STAGE_SENTENCES, &analysis);
	if (analysis.token_count > 0)
	{
		if (nt_passage_init(&passage, &analysis) != NT_OK ||
			nt_passage_next(&passage, &more) != NT_OK)
			fail("out of memory");
		if (passage.piece_count == 1)
		{
			nt_rows_of_name(&rows, model->kind_bits, &passage, (NtSpan){0, analysis.token_count});
			add_kind_example(examples, &rows, possible, 1U << kind, kind, LISTED_WEIGHT);
		}
	}
	nt_arena_free(&arena);
}

void
add_names(Examples *examples, const NtModel *model, const char *path, NtKind kind)
{
	char *bytes = read_file(path, NULL);
	uint32_t lines = 0, number = 0;

	for (const char *line = bytes; (line = strchr(line, '\n')); line++)
		lines++;
	for (const char *line = bytes; *line; number++)
	{
		size_t length = strcspn(line, "\n");
		size_t name = strcspn(line, "\t\r\n");

		if (name > 0 && number % (lines / LISTED_NAMES + 1) == 0)
			add_name(examples, model, nt_string(line, (uint32_t) name), kind);
		line += length + (line[length] == '\n');
	}
	free(bytes);
}

/* ---------------------------------------------------------------- unlabelled text */

static bool
has_mention(const uint8_t *labels, uint32_t length)
{
	for (uint32_t i = 0; i < length; i++)
		if (labels[i] != NT_LABEL_OUTSIDE)
			return true;
	return false;
}

/* Label an article's sentences; those to be left out get weight 0. Returns how many are kept. */
static uint32_t
choose_silver(Examples *article, LabelSentence label, void *labeler, uint64_t *seed)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < article->sentence_count; i++)
	{
		Sentence *sentence = &article->sentences[i];
		uint8_t *labels = article->labels + sentence->first;
		bool good =
			sentence->length >= SILVER_LEAST && sentence->length <= SILVER_MOST &&
			label(labeler, article, sentence, labels) >= SILVER_SURE &&
			(has_mention(labels, sentence->length) || nt_mix64(++*seed) % 100 < SILVER_EMPTY);

		sentence->weight = good ? SILVER_WEIGHT : 0;
		kept += good;
	}
	return (float) kept >= SILVER_ARTICLE * (float) article->sentence_count ? kept : 0;
}

static void
copy_sentence(Examples *examples, const Examples *from, const Sentence *sentence)
{
	GROW(examples->sentences, examples->sentence_capacity, examples->sentence_count);
	examples->sentences[examples->sentence_count++] =
		(Sentence){examples->token_count, sentence->length, sentence->weight};
	for (uint32_t i = 0; i < sentence->length; i++)
	{
		size_t token = sentence->first + i;
		size_t first = token ? from->ends[token - 1] : 0;

		put_token(examples, from->rows + first, (uint32_t) (from->ends[token] - first),
				  from->labels[token]);
	}
}

void
free_examples(Examples *examples)
{
	free(examples->rows);
	free(examples->kind_rows);
	free(examples->kinds);
	free(examples->ends);
	free(examples->labels);
	free(examples->sentences);
}

uint32_t
add_silver(Examples *examples, const NtModel *model, NtString text, LabelSentence label,
		   void *labeler, uint64_t *seed)
{
	Article article = {.text = text};
	Examples silver = {0};
	uint32_t kept;

	add_article(&silver, model, &article, NULL, SILVER_WEIGHT);
	kept = choose_silver(&silver, label, labeler, seed);
	for (uint32_t i = 0; kept > 0 && i < silver.sentence_count; i++)
		if (silver.sentences[i].weight > 0)
			copy_sentence(examples, &silver, &silver.sentences[i]);
	free_examples(&silver);
	return kept;
}

/* ---------------------------------------------------------------- rare features */

void
keep_frequent(const Examples *all, Examples *frequent)
{
	uint8_t *counts = allocate_zeroed((size_t) 1 << FINE_BITS, 1);
	size_t from = 0, kept = 0;

	*frequent = *all;
	frequent->rows = allocate((all->row_count + 1) * sizeof(uint32_t));
	frequent->ends = allocate(all->token_count * sizeof(size_t));
	for (size_t i = 0; i < all->row_count; i++)
		counts[all->rows[i]] += counts[all->rows[i]] < LEAST_COUNT;
	for (size_t token = 0; token < all->token_count; token++)
	{
		for (; from < all->ends[token]; from++)
			if (counts[all->rows[from]] == LEAST_COUNT)
				frequent->rows[kept++] = all->rows[from];
		frequent->ends[token] = kept;
	}
	frequent->row_count = kept;
	free(counts);
}

void
free_frequent(Examples *frequent)
{
	free(frequent->rows);
	free(frequent->ends);
}
