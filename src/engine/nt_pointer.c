/* nt_pointer.c - see nt_pointer.h: where edges can be, and the search over them. */
#include "engine/nt_pointer.h"

#define REACH_LEFT	   60 /* tokens from the cue to a source or content */
#define REACH_RIGHT	   40
#define REACH_CONTENT  70
#define SOURCE_TOKENS  45
#define DENSE_TOKENS   160 /* of content, after which only ends of sentences count */
#define CONTENT_TOKENS 400
#define SENTENCE_REACH 150 /* tokens of a long sentence that are looked at on either side */
#define NEXT_SENTENCES 2
#define PARAGRAPHS	   2 /* that a quotation goes on into */
#define FIRST_KEPT	   8 /* edges that are looked at closely */
#define SECOND_KEPT	   8
#define WORSE_KEPT	   112 /* … and so much less likely than the best at most */
#define MARKS_AT_EDGE  16  /* marks before the first or behind the last word */
#define BEAM		   3   /* first edges that are followed up */
#define LEAST_EDGE	   (NT_ONE / 50)

void
nt_start_pointing(NtPointing *pointing, const NtQuoteView *view, const NtCue *cue)
{
	const NtSentence *sentence = &view->analysis->sentences[view->tokens[cue->first].sentence];
	uint32_t left = cue->first > SENTENCE_REACH ? cue->first - SENTENCE_REACH : 0;

	pointing->view = view;
	pointing->cue = *cue;
	pointing->first = nt_max32(sentence->tokens.start, left);
	pointing->last = nt_min32(sentence->tokens.end - 1, cue->last + SENTENCE_REACH);
	pointing->headline = sentence->section == NT_SECTION_HEADLINE || sentence->paragraph == 0;
	for (uint32_t i = 0; i < NT_SLOTS; i++)
		pointing->filled[i] = nt_no_fragment;
}

/* ---------------------------------------------------------------- where edges can be */

static inline bool
is_word(const NtPointing *pointing, uint32_t token)
{
	return nt_view_is(&pointing->view->tokens[token], NT_VIEW_WORD);
}

/* Words of [from, to] outside the source, behind `count` positions. */
static uint32_t
list_words(const NtPointing *pointing, uint32_t from, uint32_t to, uint32_t *positions,
		   uint32_t count)
{
	for (uint32_t i = from; i <= to && count < NT_POSITIONS; i++)
		if (is_word(pointing, i) && !nt_in_fragment(pointing->filled[NT_SLOT_SOURCE], i))
			positions[count++] = i;
	return count;
}

/* The last word of a sentence, or NT_NONE where marks only are at its end. */
static uint32_t
last_word(const NtPointing *pointing, uint32_t sentence)
{
	NtSpan tokens = pointing->view->analysis->sentences[sentence].tokens;

	if (tokens.end - tokens.start > MARKS_AT_EDGE)
		tokens.start = tokens.end - MARKS_AT_EDGE;
	for (uint32_t i = tokens.end; i > tokens.start; i--)
		if (is_word(pointing, i - 1))
			return i - 1;
	return NT_NONE;
}

/* The first words of the next sentences, and of quotations in them. */
static uint32_t
list_next(const NtPointing *pointing, uint32_t *positions)
{
	const NtAnalysis *analysis = pointing->view->analysis;
	uint32_t own = pointing->view->tokens[pointing->cue.first].sentence;
	uint32_t count = 1;

	for (uint32_t s = own + 1; s <= own + NEXT_SENTENCES && s < analysis->sentence_count; s++)
	{
		NtSpan tokens = analysis->sentences[s].tokens;
		bool first = true;

		if (analysis->sentences[s].paragraph > analysis->sentences[own].paragraph + 1)
			break;
		tokens.end = nt_min32(tokens.end, tokens.start + SENTENCE_REACH);
		for (uint32_t i = tokens.start; i < tokens.end && count < NT_POSITIONS; i++)
		{
			if (!is_word(pointing, i))
				continue;
			if (first || nt_view_is(&pointing->view->tokens[i] - 1, NT_VIEW_OPENS))
				positions[count++] = i;
			first = false;
		}
	}
	return count;
}

/* All tokens that the first edge of a slot can be, "nothing" first. */
static uint32_t
list_first_edges(const NtPointing *pointing, NtSlot slot, uint32_t *positions)
{
	const NtCue *cue = &pointing->cue;
	uint32_t left =
		nt_max32(pointing->first, cue->first > REACH_LEFT ? cue->first - REACH_LEFT : 0);
	uint32_t count = 1;

	positions[0] = NT_NONE;
	switch (slot)
	{
		case NT_SLOT_SOURCE:
			if (cue->first > left)
				count = list_words(pointing, left, cue->first - 1, positions, count);
			return list_words(pointing, cue->last + 1,
							  nt_min32(pointing->last, cue->last + REACH_RIGHT), positions, count);
		case NT_SLOT_RIGHT:
			return list_words(pointing, cue->last + 1,
							  nt_min32(pointing->last, cue->last + REACH_LEFT), positions, count);
		case NT_SLOT_LEFT:
		{
			uint32_t sentence = pointing->view->tokens[cue->first].sentence;
			uint32_t before = sentence > 0 ? last_word(pointing, sentence - 1) : NT_NONE;

			left = nt_max32(pointing->first,
							cue->first > REACH_CONTENT ? cue->first - REACH_CONTENT : 0);
			if (cue->first > left)
				count = list_words(pointing, left, cue->first - 1, positions, count);
			if (before != NT_NONE && count < NT_POSITIONS)
				positions[count++] = before;
			return count;
		}
		default:
			return list_next(pointing, positions);
	}
}

/* Whether content can end with a word of a sentence behind the one that it began in. */
static bool
ends_later_sentence(const NtQuoteView *view, uint32_t token, uint32_t start)
{
	const NtViewToken *own = &view->tokens[token];

	if (own->region != NT_NONE && own->region != view->tokens[start].region)
		return true;
	return nt_view_is(own + 1, NT_VIEW_CLOSES) || nt_view_is(own + 2, NT_VIEW_CLOSES) ||
		   token + 3 >= view->analysis->sentences[own->sentence].tokens.end;
}

/* Ends in the paragraphs behind, where each of them opens a quotation anew. */
static uint32_t
list_reopened(const NtPointing *pointing, uint32_t start, uint32_t *positions, uint32_t count)
{
	const NtQuoteView *view = pointing->view;
	const NtAnalysis *analysis = view->analysis;
	uint32_t own = view->tokens[start].paragraph;

	for (uint32_t p = own + 1; p < analysis->paragraph_count && p <= own + PARAGRAPHS; p++)
	{
		NtSpan tokens = analysis->paragraphs[p].tokens;

		if (!nt_view_is(&view->tokens[tokens.start], NT_VIEW_OPENS))
			break;
		tokens.end = nt_min32(tokens.end, tokens.start + CONTENT_TOKENS);
		for (uint32_t i = tokens.start; i < tokens.end && count < NT_POSITIONS; i++)
		{
			const NtViewToken *token = &view->tokens[i];

			if (!nt_view_is(token, NT_VIEW_WORD))
				continue;
			if (nt_view_is(token + 1, NT_VIEW_CLOSES) ||
				(!nt_view_is(token + 1, NT_VIEW_WORD) && nt_view_is(token + 2, NT_VIEW_CLOSES)) ||
				last_word(pointing, token->sentence) == i)
				positions[count++] = i;
		}
	}
	return count;
}

/* Ends of content, given its start. */
static uint32_t
list_ends(const NtPointing *pointing, uint32_t start, uint32_t *positions)
{
	const NtQuoteView *view = pointing->view;
	const NtViewToken *begin = &view->tokens[start];
	uint32_t limit = view->analysis->paragraphs[begin->paragraph].tokens.end - 1;
	uint32_t count = 0;

	limit = nt_min32(limit, start + CONTENT_TOKENS);
	if (start < pointing->cue.first)
		limit = nt_min32(limit, pointing->cue.first - 1);
	for (uint32_t i = start; i <= limit && count < NT_POSITIONS; i++)
	{
		const NtViewToken *token = &view->tokens[i];
		bool later = token->sentence > begin->sentence;

		if (!nt_view_is(token, NT_VIEW_WORD) || nt_in_fragment(pointing->filled[NT_SLOT_SOURCE], i))
			continue;
		if (later && !ends_later_sentence(view, i, start))
			continue;
		if (i > start + DENSE_TOKENS &&
			i + 3 < view->analysis->sentences[token->sentence].tokens.end)
			continue;
		positions[count++] = i;
	}
	return start > pointing->cue.last ? list_reopened(pointing, start, positions, count) : count;
}

/* Starts of content to the left, given its end. */
static uint32_t
list_left_starts(const NtPointing *pointing, uint32_t end, uint32_t *positions)
{
	const NtQuoteView *view = pointing->view;
	const NtAnalysis *analysis = view->analysis;
	uint32_t paragraph = view->tokens[end].paragraph;
	uint32_t limit = nt_max32(analysis->paragraphs[paragraph].tokens.start,
							  end > CONTENT_TOKENS ? end - CONTENT_TOKENS : 0);
	uint32_t count = 0;

	for (uint32_t i = end + 1; i-- > limit && count < NT_POSITIONS;)
	{
		const NtViewToken *token = &view->tokens[i];

		if (!nt_view_is(token, NT_VIEW_WORD) || nt_in_fragment(pointing->filled[NT_SLOT_SOURCE], i))
			continue;
		if (i < end && (token->sentence < view->tokens[end].sentence || end - i > DENSE_TOKENS) &&
			i > analysis->sentences[token->sentence].tokens.start + 2 &&
			!nt_view_is(token - 1, NT_VIEW_OPENS))
			continue;
		positions[count++] = i;
	}
	for (uint32_t back = 0; back < PARAGRAPHS && paragraph > 0; back++)
	{
		NtSpan sentences;

		if (!nt_view_is(&view->tokens[analysis->paragraphs[paragraph].tokens.start], NT_VIEW_OPENS))
			break;
		sentences = analysis->paragraphs[--paragraph].sentences;
		for (uint32_t s = sentences.start; s < sentences.end && count < NT_POSITIONS; s++)
		{
			NtSpan tokens = analysis->sentences[s].tokens;
			uint32_t i = tokens.start;

			while (i + 1 < nt_min32(tokens.end, tokens.start + MARKS_AT_EDGE) &&
				   !is_word(pointing, i))
				i++;
			positions[count++] = i;
		}
	}
	return count;
}

/* All tokens that the other edge can be, given the first. */
static uint32_t
list_second_edges(const NtPointing *pointing, NtSlot slot, uint32_t edge, uint32_t *positions)
{
	uint32_t limit;
	uint32_t count = 0;

	if (slot == NT_SLOT_LEFT)
		return list_left_starts(pointing, edge, positions);
	if (slot != NT_SLOT_SOURCE)
		return list_ends(pointing, edge, positions);
	limit = edge < pointing->cue.first ? pointing->cue.first - 1 : pointing->last;
	limit = nt_min32(limit, edge + SOURCE_TOKENS - 1);
	for (uint32_t i = edge; i <= limit; i++)
		if (is_word(pointing, i))
			positions[count++] = i;
	return count;
}

/* ---------------------------------------------------------------- which of them are likely */

static NtGlanceRole
role_of(const NtPointing *pointing, NtSlot slot, bool is_start, uint32_t position)
{
	static const NtGlanceRole starts[NT_SLOTS] = {NT_GLANCE_SOURCE_START, NT_GLANCE_RIGHT_START,
												  NT_GLANCE_LEFT_START, NT_GLANCE_NEXT_START};
	static const NtGlanceRole ends[NT_SLOTS] = {NT_GLANCE_SOURCE_END, NT_GLANCE_RIGHT_END,
												NT_GLANCE_LEFT_END, NT_GLANCE_NEXT_END};

	return (is_start ? starts : ends)[slot] +
		   (slot == NT_SLOT_SOURCE && position > pointing->cue.last);
}

/* Where a first edge stands: how far from the cue, and how to the source between. */
static uint32_t
first_place(const NtPointing *pointing, NtSlot slot, uint32_t position, uint32_t edge)
{
	const NtViewToken *tokens = pointing->view->tokens;
	const NtCue *cue = &pointing->cue;
	NtFragment source = pointing->filled[NT_SLOT_SOURCE];
	bool behind = position > cue->last;
	uint32_t step =
		nt_distance_step((int32_t) (behind ? position - cue->last : cue->first - position));
	uint32_t side = 0;

	if (slot == NT_SLOT_NEXT)
		return nt_min32(tokens[position].sentence - tokens[cue->first].sentence, 2) +
			   4 * (tokens[position].paragraph != tokens[cue->first].paragraph) + 8 * edge;
	if (slot == NT_SLOT_SOURCE)
		return step + 16 * behind + 64 * edge;
	if (nt_has_fragment(source) && (source.first > cue->last) == behind)
	{
		if (behind)
			side = position <= source.last ? 3 : position <= source.last + 2 ? 1 : 2;
		else
			side = position >= source.first ? 3 : position + 2 >= source.first ? 1 : 2;
	}
	return step + 16 * side + 64 * edge;
}

/* Where a second edge stands, seen from the first. */
static uint32_t
second_place(const NtPointing *pointing, uint32_t position, uint32_t other, uint32_t edge)
{
	const NtViewToken *t = &pointing->view->tokens[position];
	const NtViewToken *o = &pointing->view->tokens[other];
	uint32_t step =
		nt_distance_step((int32_t) (position > other ? position - other : other - position));

	return step + 16 * (t->region != o->region) + 32 * (t->sentence != o->sentence) + 64 * edge;
}

uint32_t
nt_place_of_edge(const NtPointing *pointing, NtSlot slot, uint32_t position, uint32_t other)
{
	bool is_start = nt_starts_first(slot) == (other == NT_NONE);
	uint32_t edge = (pointing->view->tokens[position].state & (is_start ? 2 : 4)) != 0;

	return other == NT_NONE ? first_place(pointing, slot, position, edge)
							: second_place(pointing, position, other, edge);
}

int32_t
nt_glance_of_edge(const NtPointing *pointing, NtSlot slot, bool is_start, uint32_t position)
{
	return pointing->view->glances[position].score[role_of(pointing, slot, is_start, position)];
}

/* Keep the likeliest of [from, count), in the order they are in. */
static uint32_t
keep_likely(const NtPointing *pointing, NtSlot slot, uint32_t other, uint32_t *positions,
			uint32_t from, uint32_t count, uint32_t most)
{
	const int16_t *placed = pointing->view->model.placed[slot][other != NT_NONE];
	bool is_start = nt_starts_first(slot) == (other == NT_NONE);
	int32_t scores[NT_POSITIONS];
	int32_t kept[FIRST_KEPT];
	int32_t least;
	uint32_t filled = 0;
	uint32_t at = from;

	if (count <= from + 1)
		return count;
	for (uint32_t i = from; i < count; i++)
	{
		int32_t score = nt_glance_of_edge(pointing, slot, is_start, positions[i]) +
						placed[nt_place_of_edge(pointing, slot, positions[i], other)];
		uint32_t k;

		scores[i] = score;
		if (filled == most && score <= kept[most - 1])
			continue;
		filled = nt_min32(filled + 1, most);
		for (k = filled - 1; k > 0 && kept[k - 1] < score; k--)
			kept[k] = kept[k - 1];
		kept[k] = score;
	}
	least = kept[filled - 1];
	if (least < kept[0] - WORSE_KEPT)
		least = kept[0] - WORSE_KEPT;
	while (filled > 0 && kept[filled - 1] <= least)
		filled--;
	for (uint32_t i = from; i < count; i++)
		if (scores[i] > least || (scores[i] == least && filled++ < most))
			positions[at++] = positions[i];
	return at;
}

uint32_t
nt_list_all_edges(const NtPointing *pointing, NtSlot slot, uint32_t other, uint32_t *positions)
{
	return other == NT_NONE ? list_first_edges(pointing, slot, positions)
							: list_second_edges(pointing, slot, other, positions);
}

uint32_t
nt_list_first_edges(const NtPointing *pointing, NtSlot slot, uint32_t *positions)
{
	uint32_t count = list_first_edges(pointing, slot, positions);

	return keep_likely(pointing, slot, NT_NONE, positions, 1, count, FIRST_KEPT);
}

uint32_t
nt_list_second_edges(const NtPointing *pointing, NtSlot slot, uint32_t edge, uint32_t *positions)
{
	uint32_t count = list_second_edges(pointing, slot, edge, positions);

	return keep_likely(pointing, slot, edge, positions, 0, count, SECOND_KEPT);
}

/* ---------------------------------------------------------------- the search */

/* Positions with their scores. */
typedef struct Choice
{
	uint32_t count;
	uint32_t position[NT_POSITIONS]; /* all that are possible, then the likely ones */
	int32_t score[FIRST_KEPT + 1];
	int32_t most;
	uint64_t sum; /* of the exponentials of the distances from the best */
} Choice;

static void
sum_up(Choice *choice, const NtExponentials *exponentials)
{
	choice->most = choice->score[0];
	choice->sum = 0;
	for (uint32_t i = 1; i < choice->count; i++)
		if (choice->score[i] > choice->most)
			choice->most = choice->score[i];
	for (uint32_t i = 0; i < choice->count; i++)
		choice->sum += nt_exponential(exponentials, choice->most - choice->score[i]);
}

static void
score_edges(const NtPointing *pointing, NtSlot slot, bool is_start, uint32_t other, Choice *choice)
{
	const NtQuoteModel *model = &pointing->view->model;
	NtFeatures features[FIRST_KEPT + 1];

	for (uint32_t i = 0; i < choice->count; i++)
	{
		nt_features_clear(&features[i], model->bits[NT_TABLE_POINTERS]);
		if (choice->position[i] == NT_NONE)
			nt_nothing_features(pointing, slot, &features[i]);
		else
			nt_edge_features(pointing, slot, is_start, choice->position[i], other, &features[i]);
		nt_fetch_features(&features[i], model->table[NT_TABLE_POINTERS], 1);
	}
	for (uint32_t i = 0; i < choice->count; i++)
		choice->score[i] = nt_sum_features(&features[i], model->table[NT_TABLE_POINTERS]);
	sum_up(choice, &pointing->view->exponentials);
}

/* The best positions that are left, one after the other: their indices. */
static uint32_t
best_of(Choice *choice, uint32_t *best, uint32_t limit)
{
	uint32_t count = 0;

	while (count < limit && count < choice->count)
	{
		uint32_t top = NT_NONE;

		for (uint32_t i = 0; i < choice->count; i++)
		{
			bool taken = false;

			for (uint32_t k = 0; k < count; k++)
				taken |= best[k] == i;
			if (!taken && (top == NT_NONE || choice->score[i] > choice->score[top]))
				top = i;
		}
		best[count++] = top;
	}
	return count;
}

static uint32_t
probability_of(const Choice *choice, uint32_t index, const NtExponentials *exponentials)
{
	return (
		uint32_t) (((uint64_t) nt_exponential(exponentials, choice->most - choice->score[index]) *
					NT_ONE) /
				   choice->sum);
}

static int32_t
cost_of(const Choice *choice, uint32_t index)
{
	return choice->most - choice->score[index] + nt_logarithm((uint32_t) (choice->sum >> 8)) -
		   nt_logarithm(NT_EXP_ONE >> 8);
}

/* Keep a hypothesis if it is among the best. */
static void
keep(NtHypotheses *kept, NtFragment fragment, uint32_t probability, int32_t cost)
{
	uint32_t at = kept->count < NT_HYPOTHESES ? kept->count++ : NT_HYPOTHESES;

	while (at > 0 && kept->item[at - 1].cost > cost)
	{
		if (at < NT_HYPOTHESES)
			kept->item[at] = kept->item[at - 1];
		at--;
	}
	if (at < NT_HYPOTHESES)
		kept->item[at] = (NtHypothesis){fragment, probability, cost};
}

/* Fill one slot. */
static void
fill_slot(NtPointing *pointing, NtSlot slot, NtHypotheses *kept)
{
	const NtExponentials *exponentials = &pointing->view->exponentials;
	bool starts_first = nt_starts_first(slot);
	Choice first, second;
	uint32_t best[BEAM], others[BEAM];
	uint32_t count;

	kept->count = 0;
	first.count = nt_list_first_edges(pointing, slot, first.position);
	score_edges(pointing, slot, starts_first, NT_NONE, &first);
	count = best_of(&first, best, BEAM);
	for (uint32_t i = 0; i < count; i++)
	{
		uint32_t probability = probability_of(&first, best[i], exponentials);
		int32_t cost = cost_of(&first, best[i]);
		uint32_t edge = first.position[best[i]];
		uint32_t other_count;

		if (edge == NT_NONE)
		{
			keep(kept, nt_no_fragment, probability, cost);
			continue;
		}
		if (i > 0 && probability < LEAST_EDGE)
			continue;
		second.count = nt_list_second_edges(pointing, slot, edge, second.position);
		if (second.count == 0)
			continue;
		score_edges(pointing, slot, !starts_first, edge, &second);
		other_count = best_of(&second, others, BEAM);
		for (uint32_t k = 0; k < other_count; k++)
		{
			uint32_t other = second.position[others[k]];
			uint64_t both =
				(uint64_t) probability * probability_of(&second, others[k], exponentials) / NT_ONE;

			keep(kept, starts_first ? (NtFragment){edge, other} : (NtFragment){other, edge},
				 (uint32_t) both, cost + cost_of(&second, others[k]));
		}
	}
	if (kept->count == 0)
		keep(kept, nt_no_fragment, NT_ONE, 0);
	pointing->filled[slot] = kept->item[0].fragment;
}

void
nt_point(NtPointing *pointing, NtHypotheses hypotheses[NT_SLOTS])
{
	fill_slot(pointing, NT_SLOT_SOURCE, &hypotheses[NT_SLOT_SOURCE]);
	nt_point_given_source(pointing, hypotheses[NT_SLOT_SOURCE].item[0].fragment, hypotheses);
}

void
nt_point_given_source(NtPointing *pointing, NtFragment source, NtHypotheses hypotheses[NT_SLOTS])
{
	pointing->filled[NT_SLOT_SOURCE] = source;
	for (NtSlot slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
		fill_slot(pointing, slot, &hypotheses[slot]);
}
