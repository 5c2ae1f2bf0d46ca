/* nt_mention.c - from labels to mentions. */
#include "engine/nt_kind.h"
#include "engine/nt_tag.h"

/* Mentions as they are found. */
typedef struct Finder
{
	NtAnalysis *analysis;
	NtTagger tagger;
	uint32_t capacity;
} Finder;

/* Where a mention that begins at `at` ends, by the labels of its piece. */
static uint32_t
mention_end(const uint8_t *labels, uint32_t at, uint32_t length)
{
	uint32_t end = at + 1;

	if (labels[at] >= NT_LABEL_ALONE && labels[at] < NT_LABEL_INSIDE)
		return end;
	while (end < length && labels[end] >= NT_LABEL_INSIDE && labels[end] < NT_LABEL_OUTSIDE)
		if (labels[end++] >= NT_LABEL_END)
			break;
	return end;
}

/*
 * The chance that a mention is right, which grows with the smallest margin of its labels. Tokens
 * that were added to what the tagger found have none.
 */
static uint16_t
confidence_of(const NtTagger *tagger, uint32_t start, uint32_t end)
{
	const NtModel *model = tagger->model;
	int32_t margin = tagger->margins[start];

	for (uint32_t i = start + 1; i < end; i++)
		if (tagger->labels[i] != NT_LABEL_OUTSIDE && tagger->margins[i] < margin)
			margin = tagger->margins[i];
	if (margin < 0)
		margin = 0;
	return model
		->confidence[nt_min32((uint32_t) margin / model->confidence_step, NT_CONFIDENCES - 1)];
}

/* Whether a token is a hyphen inside a word, and a capitalised part of the word follows it. */
static bool
goes_on_with_hyphen(const NtAnalysis *analysis, uint32_t hyphen, uint32_t end)
{
	const NtToken *tokens = analysis->tokens;

	return hyphen + 1 < end && !(tokens[hyphen].flags & NT_TOKEN_AFTER_SPACE) &&
		   !(tokens[hyphen + 1].flags & NT_TOKEN_AFTER_SPACE) &&
		   nt_string_equal(nt_token_word(analysis, hyphen)->form, nt_string("-", 1)) &&
		   (nt_token_word(analysis, hyphen + 1)->flags & NT_WORD_CAPITALIZED);
}

/* A person's name does not end inside a hyphenated word: "Alicia Stone" of "Alicia Stone-Hill". */
static uint32_t
whole_name_end(const Finder *finder, const NtPiece *piece, uint32_t start, uint32_t end)
{
	uint32_t first = finder->tagger.passage.tokens.start + piece->tokens.start;
	uint32_t length = piece->tokens.end - piece->tokens.start;

	if (finder->tagger.labels[start] % NT_TAG_TYPES != NT_TAG_PERSON)
		return end;
	while (goes_on_with_hyphen(finder->analysis, first + end, first + length))
		end += 2;
	return end;
}

static NtStatus
add_mention(Finder *finder, const NtPiece *piece, uint32_t start, uint32_t end)
{
	NtAnalysis *analysis = finder->analysis;
	const NtPassage *passage = &finder->tagger.passage;
	NtSpan tokens = {piece->tokens.start + start, piece->tokens.start + end};
	NtMention *mention;

	NT_TRY(NT_RESERVE(analysis->arena, analysis->mentions, finder->capacity,
					  analysis->mention_count + 1));
	mention = &analysis->mentions[analysis->mention_count++];
	mention->tokens.start = passage->tokens.start + tokens.start;
	mention->tokens.end = passage->tokens.start + tokens.end;
	mention->bytes.start = analysis->tokens[mention->tokens.start].start;
	mention->bytes.end = analysis->tokens[mention->tokens.end - 1].end;
	mention->sentence = piece->sentence;
	mention->entity = NT_NONE;
	mention->confidence = confidence_of(&finder->tagger, start, end);
	mention->kind = (uint8_t) nt_choose_kind(analysis->model, passage, tokens,
											 finder->tagger.labels[start] % NT_TAG_TYPES);
	return NT_OK;
}

static NtStatus
find_in_piece(Finder *finder, const NtPiece *piece)
{
	uint32_t length = piece->tokens.end - piece->tokens.start;
	const uint8_t *labels = finder->tagger.labels;

	nt_tag_piece(&finder->tagger, piece);
	for (uint32_t at = 0; at < length;)
	{
		uint32_t end = at + 1;

		if (labels[at] != NT_LABEL_OUTSIDE)
		{
			end = whole_name_end(finder, piece, at, mention_end(labels, at, length));
			NT_TRY(add_mention(finder, piece, at, end));
		}
		at = end;
	}
	return NT_OK;
}

NtStatus
nt_find_mentions(NtAnalysis *analysis)
{
	Finder finder = {.analysis = analysis};
	bool more;

	analysis->mentions = NULL;
	analysis->mention_count = 0;
	if (analysis->token_count == 0)
		return NT_OK;
	NT_TRY(nt_tagger_init(&finder.tagger, analysis));
	for (;;)
	{
		NT_TRY(nt_tagger_next(&finder.tagger, &more));
		if (!more)
			return NT_OK;
		for (uint32_t i = 0; i < finder.tagger.passage.piece_count; i++)
		{
			NT_TRY(nt_arena_poll(analysis->arena));
			NT_TRY(find_in_piece(&finder, &finder.tagger.passage.pieces[i]));
		}
	}
}
