/* nt_mention.c - from labels to mentions. */
#include "engine/nt_kind.h"
#include "engine/nt_mention_edge.h"
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

/* The chance that a mention is right, which grows with the smallest margin of its labels. */
static uint16_t
confidence_of(const NtTagger *tagger, uint32_t start, uint32_t end)
{
	const NtModel *model = tagger->model;
	int32_t margin = tagger->margins[start];

	for (uint32_t i = start + 1; i < end; i++)
		if (tagger->margins[i] < margin)
			margin = tagger->margins[i];
	if (margin < 0)
		margin = 0;
	return model
		->confidence[nt_min32((uint32_t) margin / model->confidence_step, NT_CONFIDENCES - 1)];
}

/* The tokens that a mention may reach out to: from the mention before to the end of its piece. */
static NtSpan
limits_of_mention(const Finder *finder, const NtPiece *piece)
{
	const NtAnalysis *analysis = finder->analysis;
	uint32_t first = finder->tagger.passage.tokens.start;
	NtSpan limits = {first + piece->tokens.start, first + piece->tokens.end};

	if (analysis->mention_count > 0)
		limits.start =
			nt_max32(limits.start, analysis->mentions[analysis->mention_count - 1].tokens.end);
	return limits;
}

/* Add what the tagger found at `start` to `end` of a piece; `end` moves to the mention's own. */
static NtStatus
add_mention(Finder *finder, const NtPiece *piece, uint32_t start, uint32_t *end)
{
	NtAnalysis *analysis = finder->analysis;
	const NtPassage *passage = &finder->tagger.passage;
	uint32_t first = passage->tokens.start + piece->tokens.start;
	NtTagType type = finder->tagger.labels[start] % NT_TAG_TYPES;
	NtSpan tokens = nt_repair_mention(analysis, limits_of_mention(finder, piece),
									  (NtSpan){first + start, first + *end}, type);
	NtMention *mention;

	if (nt_is_post_nominal(analysis, tokens))
		return NT_OK;
	NT_TRY(NT_RESERVE(analysis->arena, analysis->mentions, finder->capacity,
					  analysis->mention_count + 1));
	mention = &analysis->mentions[analysis->mention_count++];
	mention->tokens = tokens;
	mention->bytes.start = analysis->tokens[tokens.start].start;
	mention->bytes.end = analysis->tokens[tokens.end - 1].end;
	mention->sentence = piece->sentence;
	mention->entity = NT_NONE;
	mention->confidence = confidence_of(&finder->tagger, start, *end);
	mention->kind = (uint8_t) nt_choose_kind(
		analysis->model, passage,
		(NtSpan){tokens.start - passage->tokens.start, tokens.end - passage->tokens.start}, type);
	*end = tokens.end - first;
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
			end = mention_end(labels, at, length);
			NT_TRY(add_mention(finder, piece, at, &end));
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
