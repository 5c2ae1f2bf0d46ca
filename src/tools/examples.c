/* examples.c - see examples.h. */
#include "tools/examples.h"

#include <stdlib.h>

#include <unicode/ucasemap.h>
#include <unicode/uchar.h>

#include "engine/nt_feature.h"
#include "engine/nt_hash.h"
#include "tools/memory.h"

#define RECASED_SHARE	12 /* percent of sentences that are copied in capitals, and in title case */
#define RECASED_WEIGHT	0.3f
#define RECASED_LEAST	4 /* tokens */
#define RECASED_MOST	22

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
	const NtPiece	*piece = place->piece;
	const NtRecord	*record = &passage->records[place->form[0]->record];

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
add_token(Examples *examples, const NtPlace *place, uint32_t row_bits, uint8_t label)
{
	NtRows rows;
	size_t token = examples->token_count;

	if (token >= examples->token_capacity)
	{
		examples->token_capacity = examples->token_capacity ? examples->token_capacity * 2 : 1 << 16;
		examples->ends = reallocate(examples->ends, examples->token_capacity * sizeof(size_t));
		examples->labels = reallocate(examples->labels, examples->token_capacity);
	}
	nt_rows_clear(&rows, row_bits);
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
add_sentence(Examples *examples, const NtPassage *passage, const NtPiece *piece, const uint8_t *labels, float weight)
{
	uint32_t		length = piece->tokens.end - piece->tokens.start;
	const NtForm  **forms = allocate((length + 2 * NT_WINDOW) * sizeof(NtForm *));
	NtPlace			place = {passage, piece, NULL, 0};

	for (uint32_t i = 0; i < NT_WINDOW; i++)
	{
		forms[i] = &passage->forms[NT_FORM_BEFORE];
		forms[NT_WINDOW + length + i] = &passage->forms[NT_FORM_BEHIND];
	}
	for (uint32_t i = 0; i < length; i++)
		forms[NT_WINDOW + i] = &passage->forms[passage->token_forms[piece->tokens.start + i]];
	GROW(examples->sentences, examples->sentence_capacity, examples->sentence_count);
	examples->sentences[examples->sentence_count++] = (Sentence){examples->token_count, length, weight};
	for (uint32_t i = 0; i < length; i++)
	{
		place.form = forms + NT_WINDOW + i;
		place.token = piece->tokens.start + i;
		add_token(examples, &place, passage->analysis->model->row_bits, labels[passage->tokens.start + place.token]);
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
tokens_of_mention(Examples *examples, const NtAnalysis *analysis, const GoldMention *mention, const uint8_t *labels)
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

/* The labels of an article's tokens; `spans`, if wanted, gets the tokens of each mention. */
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
		if (spans)
			spans[i] = tokens;
	}
	return labels;
}

/* ---------------------------------------------------------------- kinds */

static void
add_kind_example(Examples *examples, const NtPassage *passage, NtSpan tokens, uint32_t possible, uint32_t right)
{
	NtKindRows rows;

	nt_rows_of_mention(&rows, passage->analysis->model->kind_bits, passage, tokens);
	if (examples->kind_row_count + rows.count > examples->kind_row_capacity)
	{
		examples->kind_row_capacity = examples->kind_row_capacity ? examples->kind_row_capacity * 2 : 1 << 18;
		examples->kind_rows = reallocate(examples->kind_rows, examples->kind_row_capacity * sizeof(uint32_t));
	}
	memcpy(examples->kind_rows + examples->kind_row_count, rows.row, rows.count * sizeof(uint32_t));
	GROW(examples->kinds, examples->kind_capacity, examples->kind_count);
	examples->kinds[examples->kind_count++] =
		(KindExample){examples->kind_row_count, rows.count, (uint16_t) possible, (uint16_t) right};
	examples->kind_row_count += rows.count;
}

/* The mentions of a passage whose type leaves a choice, and whose annotation says something about it. */
static void
add_kind_examples(Examples *examples, const NtPassage *passage, const Article *article, const NtSpan *spans,
				  const KindMap *map)
{
	for (uint32_t i = 0; i < article->mention_count; i++)
	{
		NtKind	 kind = article->mentions[i].kind;
		uint32_t possible = nt_kinds_of_type(type_of_kind(kind));
		uint32_t right = map->may_be[kind] & possible;
		NtSpan	 tokens = spans[i];

		if (tokens.start == tokens.end || tokens.start < passage->tokens.start || tokens.end > passage->tokens.end ||
			right == 0 || right == possible)
			continue;
		tokens.start -= passage->tokens.start;
		tokens.end -= passage->tokens.start;
		if (passage->token_pieces[tokens.start] == passage->token_pieces[tokens.end - 1])
			add_kind_example(examples, passage, tokens, possible, right);
	}
}

/* ---------------------------------------------------------------- articles */

static void
add_passages(Examples *examples, const NtAnalysis *analysis, const Article *article, const KindMap *map,
			 const uint8_t *labels, const NtSpan *spans, float weight)
{
	NtPassage passage;
	bool	  more;

	if (nt_passage_init(&passage, analysis) != NT_OK)
		fail("out of memory");
	while (nt_passage_next(&passage, &more) == NT_OK && more)
	{
		for (uint32_t i = 0; i < passage.piece_count; i++)
			add_sentence(examples, &passage, &passage.pieces[i], labels, weight);
		if (spans)
			add_kind_examples(examples, &passage, article, spans, map);
	}
}

void
add_article(Examples *examples, const NtModel *model, const Article *article, const KindMap *map)
{
	NtArena	   arena;
	NtAnalysis analysis;
	NtSpan	  *spans = allocate_zeroed(article->mention_count, sizeof(NtSpan));
	uint8_t	  *labels;

	analyze_text(&arena, model, article->text, NT_STAGE_SENTENCES, &analysis);
	labels = label_article(examples, &analysis, article, spans);
	if (analysis.token_count > 0)
		add_passages(examples, &analysis, article, map, labels, spans, 1.0f);
	free(labels);
	free(spans);
	nt_arena_free(&arena);
}

/* ---------------------------------------------------------------- copies in other cases */

static bool
is_small_word(const NtWord *word)
{
	static const char *const small[] = {"a",  "an", "the", "of", "in", "on", "at", "for",  "to", "by",
										"with", "and", "or", "but", "as", "from", "is", "vs", "via"};

	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		if (word->lower.length == strlen(small[i]) && memcmp(word->lower.data, small[i], word->lower.length) == 0)
			return true;
	return false;
}

/* Append a slice of text in capitals. */
static uint32_t
append_capitals(const UCaseMap *map, char *out, uint32_t room, NtString slice)
{
	UErrorCode status = U_ZERO_ERROR;
	int32_t	   length = ucasemap_utf8ToUpper(map, out, (int32_t) room, slice.data, (int32_t) slice.length, &status);

	return U_FAILURE(status) || length < 0 || (uint32_t) length > room ? 0 : (uint32_t) length;
}

/* The text of a sentence in capitals, or with a capital on every word that a headline would give one. */
static uint32_t
recase(const NtAnalysis *analysis, const NtSentence *sentence, bool capitals, char *out, uint32_t room)
{
	UErrorCode status = U_ZERO_ERROR;
	UCaseMap  *map = ucasemap_open("", 0, &status);
	uint32_t   length = 0;
	uint32_t   at = sentence->bytes.start;

	for (uint32_t i = sentence->tokens.start; i < sentence->tokens.end && map; i++)
	{
		const NtToken *token = &analysis->tokens[i];
		uint32_t	   first = token->start;
		const NtWord  *word = nt_token_word(analysis, i);
		bool		   is_first = i == sentence->tokens.start;
		bool		   keep = !capitals && !is_first && (is_small_word(word) || (word->flags & NT_WORD_POSSESSIVE));

		if (first >= token->end)
			continue;
		memcpy(out + length, analysis->text.data + at, first - at);
		length += first - at;
		nt_utf8_next(analysis->text.data, token->end, &first);
		if (capitals)
			first = token->end;
		if (keep)
			first = token->start;
		length += append_capitals(map, out + length, room - length, nt_text_slice(&analysis->text, token->start, first));
		memcpy(out + length, analysis->text.data + first, token->end - first);
		length += token->end - first;
		at = token->end;
	}
	ucasemap_close(map);
	return length;
}

/* Add a sentence in other case, if it is still cut into the same tokens. */
static void
add_copy(Examples *examples, const NtAnalysis *original, const NtSentence *sentence, const uint8_t *labels, bool capitals)
{
	uint32_t   room = (sentence->bytes.end - sentence->bytes.start) * 4 + 16;
	char	  *text = allocate(room);
	uint32_t   length = recase(original, sentence, capitals, text, room);
	NtArena	   arena;
	NtAnalysis analysis;

	analyze_text(&arena, original->model, nt_string(text, length), NT_STAGE_SENTENCES, &analysis);
	if (analysis.token_count > 0 && analysis.token_count == sentence->tokens.end - sentence->tokens.start)
		add_passages(examples, &analysis, NULL, NULL, labels + sentence->tokens.start, NULL, RECASED_WEIGHT);
	nt_arena_free(&arena);
	free(text);
}

void
add_recased(Examples *examples, const NtModel *model, const Article *article, uint64_t *seed)
{
	NtArena	   arena;
	NtAnalysis analysis;
	uint8_t	  *labels;

	analyze_text(&arena, model, article->text, NT_STAGE_SENTENCES, &analysis);
	labels = label_article(examples, &analysis, article, NULL);
	for (uint32_t i = 0; i < analysis.sentence_count; i++)
	{
		const NtSentence *sentence = &analysis.sentences[i];
		uint32_t		  length = sentence->tokens.end - sentence->tokens.start;
		uint32_t		  draw = (uint32_t) (nt_mix64(++*seed) % 100);

		if (length < RECASED_LEAST || length > RECASED_MOST || draw >= 2 * RECASED_SHARE)
			continue;
		add_copy(examples, &analysis, sentence, labels, draw < RECASED_SHARE);
	}
	free(labels);
	nt_arena_free(&arena);
}
