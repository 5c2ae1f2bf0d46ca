/* examples.c - see examples.h. */
#include "tools/examples.h"

#include <stdlib.h>

#include <unicode/uchar.h>

#include "engine/nt_feature.h"
#include "engine/nt_hash.h"
#include "tools/memory.h"

#define FINE_BITS		  27 /* of rows as they are collected: hardly any two features share one */
#define LEAST_COUNT		  2	 /* occurrences of a feature that is learned from */
#define RECASED_SENTENCES 12 /* percent of them that are copied in capitals, as many in titles */
#define RECASED_ARTICLES  8
#define RECASED_WEIGHT	  0.3f
#define RECASED_LEAST	  4 /* tokens */
#define RECASED_MOST	  22
#define LISTED_NAMES	  1000 /* of a list, at most */
#define LISTED_WEIGHT	  0.2f

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
add_token(Examples *examples, const NtPlace *place, uint8_t label)
{
	NtRows rows;
	size_t token = examples->token_count;

	if (token >= examples->token_capacity)
	{
		examples->token_capacity =
			examples->token_capacity ? examples->token_capacity * 2 : 1 << 16;
		examples->ends = reallocate(examples->ends, examples->token_capacity * sizeof(size_t));
		examples->labels = reallocate(examples->labels, examples->token_capacity);
	}
	nt_rows_clear(&rows, FINE_BITS);
	collect_rows(&rows, place);
	if (examples->row_count + rows.count > examples->row_capacity)
	{
		examples->row_capacity = examples->row_capacity ? examples->row_capacity * 2 : 1 << 22;
		examples->rows = reallocate(examples->rows, examples->row_capacity * sizeof(uint32_t));
	}
	memcpy(examples->rows + examples->row_count, rows.row, rows.count * sizeof(uint32_t));
	examples->row_count += rows.count;
	examples->ends[token] = examples->row_count;
	examples->labels[token] = label;
	examples->token_count++;
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

/* Add an article; with a map of kinds, its mentions as examples of them too. */
static void
add_weighted(Examples *examples, const NtModel *model, const Article *article, const KindMap *map,
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

void
add_article(Examples *examples, const NtModel *model, const Article *article, const KindMap *map)
{
	add_weighted(examples, model, article, map, 1);
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

/* ---------------------------------------------------------------- copies in other cases */

typedef enum Recasing
{
	RECASE_CAPITALS,
	RECASE_TITLE,	/* a capital on every word */
	RECASE_HEADLINE /* a capital on every word but articles, conjunctions and prepositions */
} Recasing;

static bool
is_small_word(NtString word)
{
	static const char *const small[] = {"a",   "an",   "the", "of",	  "in",	 "on", "at",
										"for", "to",   "by",  "with", "and", "or", "but",
										"as",  "from", "is",  "vs",	  "via"};

	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		if (word.length == strlen(small[i]) && memcmp(word.data, small[i], word.length) == 0)
			return true;
	return false;
}

/* The letters from `at` on. */
static NtString
run_of_letters(NtString text, uint32_t at)
{
	uint32_t end = at, next = at;

	while (next < text.length && u_isalpha((UChar32) nt_utf8_next(text.data, text.length, &next)))
		end = next;
	return nt_string(text.data + at, end - at);
}

/* A text in another case, character by character, so that offsets in characters stay. To be freed.
 */
static NtString
recase(NtString text, Recasing recasing)
{
	char *out = allocate((size_t) text.length * 4 + 1);
	uint32_t length = 0, previous = ' ';

	for (uint32_t at = 0; at < text.length;)
	{
		uint32_t start = at;
		uint32_t character = nt_utf8_next(text.data, text.length, &at);
		bool first = !u_isalnum((UChar32) previous) && previous != '\'' && previous != 0x2019;

		previous = character;
		if (recasing == RECASE_CAPITALS ||
			(first && !(recasing == RECASE_HEADLINE && is_small_word(run_of_letters(text, start)))))
			character = (uint32_t) u_toupper((UChar32) character);
		length += nt_utf8_put(out + length, character);
	}
	return nt_string(out, length);
}

static void
add_copy(Examples *examples, const NtModel *model, const Article *article, Recasing recasing)
{
	Article copy = *article;

	copy.text = recase(article->text, recasing);
	add_weighted(examples, model, &copy, NULL, RECASED_WEIGHT);
	free((char *) copy.text.data);
}

/* A sentence as an article of its own. */
static void
add_sentence_copy(Examples *examples, const NtAnalysis *analysis, const Article *article,
				  const NtSentence *sentence, Recasing recasing)
{
	uint32_t from = nt_text_character(&analysis->text, sentence->bytes.start);
	uint32_t to = nt_text_character(&analysis->text, sentence->bytes.end);
	Article part = {article->id, {NULL, 0}, NULL, 0};

	part.text = nt_text_slice(&analysis->text, sentence->bytes.start, sentence->bytes.end);
	part.mentions = allocate(article->mention_count * sizeof(GoldMention));
	for (uint32_t i = 0; i < article->mention_count; i++)
	{
		const GoldMention *mention = &article->mentions[i];

		if (mention->start >= from && mention->end <= to)
			part.mentions[part.mention_count++] =
				(GoldMention){mention->start - from, mention->end - from, mention->kind};
	}
	add_copy(examples, analysis->model, &part, recasing);
	free(part.mentions);
}

/* One of the recasings, or none, by a number from 0 to 99. */
static bool
draw_recasing(uint32_t draw, uint32_t share, Recasing *recasing)
{
	*recasing = draw < share			   ? RECASE_CAPITALS
				: draw < share + share / 2 ? RECASE_TITLE
										   : RECASE_HEADLINE;
	return draw < 2 * share;
}

void
add_recased(Examples *examples, const NtModel *model, const Article *article, uint64_t *seed)
{
	NtArena arena;
	NtAnalysis analysis;
	Recasing recasing;

	if (draw_recasing((uint32_t) (nt_mix64(++*seed) % 100), RECASED_ARTICLES, &recasing))
		add_copy(examples, model, article, recasing);
	analyze_text(&arena, model, article->text, NT_STAGE_SENTENCES, &analysis);
	for (uint32_t i = 0; i < analysis.sentence_count; i++)
	{
		const NtSentence *sentence = &analysis.sentences[i];
		uint32_t length = sentence->tokens.end - sentence->tokens.start;

		if (draw_recasing((uint32_t) (nt_mix64(++*seed) % 100), RECASED_SENTENCES, &recasing) &&
			length >= RECASED_LEAST && length <= RECASED_MOST)
			add_sentence_copy(examples, &analysis, article, sentence, recasing);
	}
	nt_arena_free(&arena);
}

/* ---------------------------------------------------------------- rare features */

void
fold_rows(Examples *examples, uint32_t row_bits)
{
	uint8_t *counts = allocate_zeroed((size_t) 1 << FINE_BITS, 1);
	size_t from = 0, kept = 0;

	for (size_t i = 0; i < examples->row_count; i++)
		counts[examples->rows[i]] += counts[examples->rows[i]] < LEAST_COUNT;
	for (size_t token = 0; token < examples->token_count; token++)
	{
		size_t to = examples->ends[token];

		for (; from < to; from++)
			if (counts[examples->rows[from]] == LEAST_COUNT)
				examples->rows[kept++] = examples->rows[from] >> (FINE_BITS - row_bits);
		examples->ends[token] = kept;
	}
	examples->row_count = kept;
	free(counts);
}
