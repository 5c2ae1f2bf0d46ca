/*
 * nt_decode.c - see nt_decode.h.
 *
 * An attribution is worth its expected hits, less what a guess costs: the sum over its cue, source
 * and pieces of the probability of being exact minus half of the F1 that can be hoped for
 * (maximising F1 by a threshold at half of it: Lipton, Elkan and Naryanaswamy 2014). The best come
 * first; one that lies in the content of another, or has another in its own, is dropped, since only
 * outermost attributions count. Quoted words that nobody claims are rarely nobody's: what would
 * cover them needs less, and at last a second choice will do.
 */
#include "engine/nt_decode.h"

#include <stdlib.h>

#define QUOTED_WORDS   4   /* uncovered words that lower the bar */
#define REGION_WORDS   5   /* of a region that takes a second choice */
#define REGION_REACH   3   /* sentences from the cue to it */
#define REGION_TOKENS  300 /* … and tokens */
#define REGION_OUTSIDE 2   /* unquoted words that come with it at most */

/* A candidate and what it is worth. */
typedef struct Bid
{
	int32_t worth;
	uint32_t candidate;
} Bid;

typedef struct Decoder
{
	const NtCandidates *candidates;
	const NtQuoteView *view;
	NtReports *reports;
	bool *covered;	 /* by token: lies in the content of a report */
	bool *cue;		 /* … is the first of a report's cue, or inside it */
	bool *fixed;	 /* … belongs to a layout */
	uint32_t *taken; /* by candidate: its report, or NT_NONE */
	Bid *bids;
	uint32_t bid_count;
} Decoder;

NtStatus
nt_add_report(const NtQuoteView *view, NtReports *reports, const NtReport *report)
{
	NT_TRY(
		NT_RESERVE(view->analysis->arena, reports->items, reports->capacity, reports->count + 1));
	reports->items[reports->count++] = *report;
	return NT_OK;
}

static void
mark(bool *marks, NtFragment fragment)
{
	if (nt_has_fragment(fragment))
		memset(marks + fragment.first, true, fragment.last - fragment.first + 1);
}

static bool
any_marked(const bool *marks, NtFragment fragment)
{
	return nt_has_fragment(fragment) &&
		   memchr(marks + fragment.first, true, fragment.last - fragment.first + 1) != NULL;
}

/* Whether a mark is set in any of the content slots. */
static bool
content_marked(const bool *marks, const NtCandidate *candidate)
{
	return any_marked(marks, candidate->chosen[NT_SLOT_LEFT]) ||
		   any_marked(marks, candidate->chosen[NT_SLOT_RIGHT]) ||
		   any_marked(marks, candidate->chosen[NT_SLOT_NEXT]);
}

static uint32_t
count_pieces(const NtCandidate *candidate)
{
	return (uint32_t) nt_has_fragment(candidate->chosen[NT_SLOT_LEFT]) +
		   (uint32_t) nt_has_fragment(candidate->chosen[NT_SLOT_RIGHT]) +
		   (uint32_t) nt_has_fragment(candidate->chosen[NT_SLOT_NEXT]);
}

static NtFragment
cue_of(const NtCandidate *candidate)
{
	return (NtFragment){candidate->cue.first, candidate->cue.last};
}

static int
compare_bids(const void *a, const void *b)
{
	const Bid *left = a;
	const Bid *right = b;

	if (left->worth != right->worth)
		return left->worth > right->worth ? -1 : 1;
	return left->candidate < right->candidate ? -1 : left->candidate > right->candidate;
}

static void
mark_report(Decoder *decoder, const NtReport *report)
{
	mark(decoder->cue, report->cue);
	for (uint32_t i = 0; i < report->pieces; i++)
		mark(decoder->covered, report->content[i]);
}

/* The first or last word of a region. */
static uint32_t
edge_of_region(const NtQuoteView *view, NtSpan tokens, uint8_t state)
{
	uint32_t edge = state == NT_STATE_FIRST ? tokens.start : tokens.end - 1;

	if (!nt_view_is(&view->tokens[edge], NT_VIEW_WORD) && tokens.end - tokens.start > 1)
		edge = state == NT_STATE_FIRST ? edge + 1 : edge - 1;
	return edge;
}

/* Whether a region ends in a mark that ends what is said: nothing behind it belongs to it. */
static bool
ends_speech(const NtQuoteView *view, const NtRegion *region)
{
	NtString form = nt_token_word(view->analysis, region->tokens.end - 1)->form;

	return region->closed && form.length == 1 && strchr(",.!?", form.data[0]) != NULL;
}

/*
 * Let a piece that breaks off inside a quotation have the rest of it, unless others have that, and
 * one that is a quotation end where that ends.
 */
static NtFragment
complete_piece(const Decoder *decoder, NtFragment piece)
{
	const NtQuoteView *view = decoder->view;
	const NtViewToken *first = &view->tokens[piece.first];
	const NtViewToken *last = &view->tokens[piece.last];
	NtFragment whole = piece;

	if (last->region == NT_NONE && (first->state & NT_STATE_FIRST) &&
		ends_speech(view, &view->analysis->regions[first->region]))
		piece.last = whole.last =
			edge_of_region(view, view->analysis->regions[first->region].tokens, NT_STATE_LAST);
	last = &view->tokens[piece.last];
	if (last->region != NT_NONE && !(last->state & NT_STATE_LAST) &&
		(last->region != first->region || (first->state & NT_STATE_FIRST)))
		whole.last =
			edge_of_region(view, view->analysis->regions[last->region].tokens, NT_STATE_LAST);
	if (first->region != NT_NONE && !(first->state & NT_STATE_FIRST) &&
		(last->region != first->region || (last->state & NT_STATE_LAST)))
		whole.first =
			edge_of_region(view, view->analysis->regions[first->region].tokens, NT_STATE_FIRST);
	if ((whole.last > piece.last &&
		 any_marked(decoder->covered, (NtFragment){piece.last + 1, whole.last})) ||
		(whole.first < piece.first &&
		 any_marked(decoder->covered, (NtFragment){whole.first, piece.first - 1})))
		return piece;
	return whole;
}

/* Take a candidate, without the pieces that others have if `only_free`. */
static NtStatus
take(Decoder *decoder, uint32_t index, bool only_free)
{
	static const NtSlot order[] = {NT_SLOT_LEFT, NT_SLOT_RIGHT, NT_SLOT_NEXT};
	const NtCandidate *candidate = &decoder->candidates->items[index];
	NtReport report = {.cue = cue_of(candidate),
					   .source = nt_no_fragment,
					   .pieces = 0,
					   .confidence = candidate->right};

	if (candidate->exact_source > decoder->view->model.limit[NT_LIMIT_NAMED])
		report.source = candidate->chosen[NT_SLOT_SOURCE];
	for (uint32_t i = 0; i < 3; i++)
	{
		NtFragment piece = candidate->chosen[order[i]];

		if (nt_has_fragment(piece) && !(only_free && any_marked(decoder->covered, piece)))
			report.content[report.pieces++] = complete_piece(decoder, piece);
	}
	if (report.pieces == 0)
		return NT_OK;
	decoder->taken[index] = decoder->reports->count;
	mark_report(decoder, &report);
	return nt_add_report(decoder->view, decoder->reports, &report);
}

/* ---------------------------------------------------------------- by worth */

static int32_t
worth_of(const Decoder *decoder, const NtCandidate *candidate)
{
	const uint16_t *limit = decoder->view->model.limit;
	int32_t worth = 0;

	if (nt_view_is(&decoder->view->tokens[candidate->cue.first],
				   NT_VIEW_WORD)) /* others are not scored */
		worth += (int32_t) candidate->exact_cue - limit[NT_LIMIT_CUE];
	if (nt_has_fragment(candidate->chosen[NT_SLOT_SOURCE]))
		worth += (int32_t) candidate->exact_source - limit[NT_LIMIT_SOURCE];
	return worth + (int32_t) count_pieces(candidate) *
					   ((int32_t) candidate->exact_content - limit[NT_LIMIT_CONTENT]);
}

/* Whether something that stands already speaks against a candidate. */
static bool
is_blocked(const Decoder *decoder, const NtCandidate *candidate)
{
	NtFragment cue = cue_of(candidate);

	return any_marked(decoder->fixed, cue) || content_marked(decoder->fixed, candidate) ||
		   decoder->covered[cue.first] || any_marked(decoder->cue, cue) ||
		   content_marked(decoder->cue, candidate);
}

static NtStatus
take_worthy(Decoder *decoder)
{
	decoder->bid_count = 0;
	for (uint32_t i = 0; i < decoder->candidates->count; i++)
	{
		const NtCandidate *candidate = &decoder->candidates->items[i];
		int32_t worth = worth_of(decoder, candidate);

		if (worth > 0 && count_pieces(candidate) > 0)
			decoder->bids[decoder->bid_count++] = (Bid){worth, i};
	}
	qsort(decoder->bids, decoder->bid_count, sizeof(Bid), compare_bids);
	for (uint32_t i = 0; i < decoder->bid_count; i++)
		if (!is_blocked(decoder, &decoder->candidates->items[decoder->bids[i].candidate]))
			NT_TRY(take(decoder, decoder->bids[i].candidate, false));
	return NT_OK;
}

/* ---------------------------------------------------------------- what covers quoted words */

static uint32_t
count_uncovered(const Decoder *decoder, NtFragment fragment)
{
	uint32_t count = 0;

	if (!nt_has_fragment(fragment))
		return 0;
	for (uint32_t i = fragment.first; i <= fragment.last; i++)
		count += nt_view_is(&decoder->view->tokens[i], NT_VIEW_WORD) &&
				 decoder->view->tokens[i].region != NT_NONE && !decoder->covered[i];
	return count;
}

static uint32_t
uncovered_words(const Decoder *decoder, const NtCandidate *candidate)
{
	return count_uncovered(decoder, candidate->chosen[NT_SLOT_LEFT]) +
		   count_uncovered(decoder, candidate->chosen[NT_SLOT_RIGHT]) +
		   count_uncovered(decoder, candidate->chosen[NT_SLOT_NEXT]);
}

static int32_t
lenient_worth(const NtCandidate *candidate)
{
	uint64_t both = (uint64_t) candidate->cue.mass * candidate->chance[NT_SLOT_RIGHT] / NT_ONE;

	return (int32_t) (both +
					  (uint64_t) 3 * (candidate->exact_source + candidate->exact_content) / 10);
}

static NtStatus
take_quoting(Decoder *decoder)
{
	decoder->bid_count = 0;
	for (uint32_t i = 0; i < decoder->candidates->count; i++)
	{
		const NtCandidate *candidate = &decoder->candidates->items[i];
		int32_t worth = lenient_worth(candidate);

		if (decoder->taken[i] == NT_NONE && worth >= decoder->view->model.limit[NT_LIMIT_QUOTED] &&
			uncovered_words(decoder, candidate) >= QUOTED_WORDS)
			decoder->bids[decoder->bid_count++] = (Bid){worth, i};
	}
	qsort(decoder->bids, decoder->bid_count, sizeof(Bid), compare_bids);
	for (uint32_t i = 0; i < decoder->bid_count; i++)
	{
		uint32_t index = decoder->bids[i].candidate;
		const NtCandidate *candidate = &decoder->candidates->items[index];
		NtFragment source = candidate->chosen[NT_SLOT_SOURCE];

		if (uncovered_words(decoder, candidate) >= QUOTED_WORDS &&
			!decoder->covered[candidate->cue.first] &&
			!(nt_has_fragment(source) && decoder->covered[source.first]) &&
			!any_marked(decoder->cue, cue_of(candidate)) &&
			!content_marked(decoder->cue, candidate))
			NT_TRY(take(decoder, index, true));
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- regions left over */

/* Whether a fragment has nearly all of a region and hardly anything else. */
static bool
covers_region(const Decoder *decoder, NtFragment fragment, const NtRegion *region, uint32_t words)
{
	uint32_t inside = 0, outside = 0;

	if (!nt_has_fragment(fragment) ||
		fragment.last - fragment.first > 2 * (region->tokens.end - region->tokens.start) ||
		any_marked(decoder->covered, fragment))
		return false;
	for (uint32_t i = fragment.first; i <= fragment.last; i++)
	{
		if (!nt_view_is(&decoder->view->tokens[i], NT_VIEW_WORD))
			continue;
		if (i >= region->tokens.start && i < region->tokens.end)
			inside++;
		else if (decoder->view->tokens[i].region == NT_NONE)
			outside++;
	}
	return inside * 10 >= words * 9 && outside <= REGION_OUTSIDE;
}

/* The best hypothesis of a candidate that covers a region. */
static uint32_t
best_cover(const Decoder *decoder, uint32_t index, const NtRegion *region, uint32_t words,
		   NtFragment *cover)
{
	const NtCandidate *candidate = &decoder->candidates->items[index];
	uint32_t best = 0;

	if (decoder->taken[index] == NT_NONE &&
		(decoder->covered[candidate->cue.first] || any_marked(decoder->cue, cue_of(candidate))))
		return 0;
	for (NtSlot slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
		for (uint32_t k = 0; k < candidate->slot[slot].count; k++)
		{
			const NtHypothesis *one = &candidate->slot[slot].item[k];
			uint32_t chance =
				(uint32_t) ((uint64_t) candidate->cue.mass * one->probability / NT_ONE);

			if (chance > best && covers_region(decoder, one->fragment, region, words))
			{
				best = chance;
				*cover = one->fragment;
			}
		}
	return best;
}

/* Keep the pieces of a report in the order of the text. */
static void
add_piece(NtReport *report, NtFragment piece)
{
	uint32_t at = report->pieces;

	if (at == NT_REPORT_PIECES)
		return;
	for (; at > 0 && report->content[at - 1].first > piece.first; at--)
		report->content[at] = report->content[at - 1];
	report->content[at] = piece;
	report->pieces++;
}

static NtStatus
give_region(Decoder *decoder, uint32_t index, NtFragment piece)
{
	const NtCandidate *candidate = &decoder->candidates->items[index];
	NtReport report = {.cue = cue_of(candidate),
					   .source = candidate->chosen[NT_SLOT_SOURCE],
					   .content = {piece},
					   .pieces = 1,
					   .confidence = candidate->right};

	mark(decoder->covered, piece);
	if (decoder->taken[index] != NT_NONE)
	{
		add_piece(&decoder->reports->items[decoder->taken[index]], piece);
		return NT_OK;
	}
	decoder->taken[index] = decoder->reports->count;
	mark_report(decoder, &report);
	return nt_add_report(decoder->view, decoder->reports, &report);
}

static uint32_t
sentence_of(const Decoder *decoder, uint32_t candidate)
{
	return decoder->view->tokens[decoder->candidates->items[candidate].cue.first].sentence;
}

static NtStatus
cover_regions(Decoder *decoder)
{
	const NtAnalysis *analysis = decoder->view->analysis;
	uint32_t from = 0;

	for (uint32_t i = 0; i < analysis->region_count; i++)
	{
		const NtRegion *region = &analysis->regions[i];
		NtFragment whole = {region->tokens.start, region->tokens.end - 1};
		uint32_t words = count_uncovered(decoder, whole);
		uint32_t sentence = decoder->view->tokens[whole.first].sentence;
		uint32_t best = decoder->view->model.limit[NT_LIMIT_UNCOVERED];
		uint32_t chosen = NT_NONE;
		NtFragment piece = nt_no_fragment;

		while (from < decoder->candidates->count &&
			   (sentence_of(decoder, from) + REGION_REACH < sentence ||
				decoder->candidates->items[from].cue.first + REGION_TOKENS < whole.first))
			from++;
		if (words < REGION_WORDS || any_marked(decoder->covered, whole))
			continue;
		NT_TRY(nt_arena_poll(analysis->arena));
		for (uint32_t k = from;
			 k < decoder->candidates->count && sentence_of(decoder, k) <= sentence + REGION_REACH &&
			 decoder->candidates->items[k].cue.first <= whole.last + REGION_TOKENS;
			 k++)
		{
			NtFragment cover = nt_no_fragment;
			uint32_t chance = best_cover(decoder, k, region, words, &cover);

			if (chance > best)
			{
				best = chance;
				chosen = k;
				piece = cover;
			}
		}
		if (chosen != NT_NONE)
			NT_TRY(give_region(decoder, chosen, piece));
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- the whole */

static NtStatus
start_decoder(Decoder *decoder, const NtCandidates *candidates, NtReports *reports)
{
	NtArena *arena = candidates->view->analysis->arena;
	size_t tokens = (size_t) candidates->view->token_count + 1;

	decoder->candidates = candidates;
	decoder->view = candidates->view;
	decoder->reports = reports;
	decoder->covered = nt_arena_zalloc(arena, tokens);
	decoder->cue = nt_arena_zalloc(arena, tokens);
	decoder->fixed = nt_arena_zalloc(arena, tokens);
	decoder->taken = nt_arena_alloc(arena, ((size_t) candidates->count + 1) * sizeof(uint32_t));
	decoder->bids = nt_arena_alloc(arena, ((size_t) candidates->count + 1) * sizeof(Bid));
	if (!decoder->covered || !decoder->cue || !decoder->fixed || !decoder->taken || !decoder->bids)
		return NT_NO_MEMORY;
	memset(decoder->taken, 0xFF, candidates->count * sizeof(uint32_t));
	return NT_OK;
}

NtStatus
nt_decode_reports(const NtCandidates *candidates, NtReports *reports)
{
	Decoder decoder;

	*reports = (NtReports){NULL, 0, 0};
	NT_TRY(start_decoder(&decoder, candidates, reports));
	NT_TRY(nt_find_layouts(decoder.view, reports));
	for (uint32_t i = 0; i < reports->count; i++)
	{
		mark_report(&decoder, &reports->items[i]);
		mark(decoder.fixed, reports->items[i].source);
		mark(decoder.fixed, reports->items[i].cue);
		for (uint32_t k = 0; k < reports->items[i].pieces; k++)
			mark(decoder.fixed, reports->items[i].content[k]);
	}
	NT_TRY(take_worthy(&decoder));
	NT_TRY(take_quoting(&decoder));
	return cover_regions(&decoder);
}
