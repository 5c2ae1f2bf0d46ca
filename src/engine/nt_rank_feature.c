/*
 * nt_rank_feature.c - what rankers and judges look at; see nt_rank.h.
 *
 * Templates are numbered; models are trained for these numbers. Probabilities enter as steps of
 * their log odds, so that a linear model can weigh them.
 */
#include "engine/nt_rank.h"

#define NEIGHBOURHOOD 150 /* tokens on either side whose candidates count */
#define JUDGE_REACH	  300
#define MOST_NEAR	  16 /* candidates on either side */

static inline const NtViewToken *
token_at(const NtCandidates *candidates, uint32_t token)
{
	return &candidates->view->tokens[token];
}

static inline void
add(NtFeatures *features, uint32_t template, uint64_t value)
{
	nt_add_feature(features, template, value);
}

/* Log odds of a ratio of two probabilities. */
static uint32_t
share_bin(uint32_t part, uint32_t whole)
{
	return nt_logit_bin(whole ? (uint32_t) ((uint64_t) part * NT_ONE / nt_max32(whole, part)) : 0);
}

/* Where candidates begin whose cue is at most `reach` tokens to the left. */
static uint32_t
first_near(const NtCandidates *candidates, uint32_t index, uint32_t reach)
{
	uint32_t cue = candidates->items[index].cue.first;
	uint32_t limit = index > MOST_NEAR ? index - MOST_NEAR : 0;

	while (index > limit && candidates->items[index - 1].cue.first + reach > cue)
		index--;
	return index;
}

static bool
is_near(const NtCandidates *candidates, uint32_t index, uint32_t other, uint32_t reach)
{
	return other < candidates->count && other <= index + MOST_NEAR &&
		   candidates->items[other].cue.first < candidates->items[index].cue.first + reach;
}

static NtFragment
first_choice(const NtCandidate *candidate, NtSlot slot)
{
	return candidate->slot[slot].item[0].fragment;
}

/* From the first token of a filling of the content slots to its last. */
static NtFragment
reach_of(const NtFragment *parts)
{
	NtFragment reach = nt_no_fragment;

	for (uint32_t i = NT_SLOT_RIGHT; i <= NT_SLOT_NEXT; i++)
		if (nt_has_fragment(parts[i]))
		{
			reach.last = nt_has_fragment(reach) ? nt_max32(reach.last, parts[i].last) : parts[i].last;
			reach.first = nt_min32(reach.first, parts[i].first);
		}
	return reach;
}

/* Whether two fillings of the content slots share a token. */
static bool
contents_meet(const NtFragment *a, const NtFragment *b)
{
	NtFragment reach = reach_of(a);

	for (uint32_t k = NT_SLOT_RIGHT; k <= NT_SLOT_NEXT; k++)
		if (nt_fragments_meet(reach, b[k]))
			for (uint32_t i = NT_SLOT_RIGHT; i <= NT_SLOT_NEXT; i++)
				if (nt_fragments_meet(a[i], b[k]))
					return true;
	return false;
}

static bool
contents_have(const NtFragment *parts, uint32_t token)
{
	return nt_in_fragment(parts[NT_SLOT_RIGHT], token) ||
		   nt_in_fragment(parts[NT_SLOT_LEFT], token) || nt_in_fragment(parts[NT_SLOT_NEXT], token);
}

static uint32_t
shape_of(const NtFragment *parts)
{
	return (uint32_t) nt_has_fragment(parts[NT_SLOT_RIGHT]) +
		   2 * (uint32_t) nt_has_fragment(parts[NT_SLOT_LEFT]) +
		   4 * (uint32_t) nt_has_fragment(parts[NT_SLOT_NEXT]);
}

/* How a fragment lies to quotations and brackets; 0 where there is none. */
static uint32_t
form_of(const NtQuoteView *view, NtFragment fragment)
{
	const NtViewToken *first, *last;
	int32_t depth;
	uint32_t form;

	if (!nt_has_fragment(fragment))
		return 0;
	first = &view->tokens[fragment.first];
	last = &view->tokens[fragment.last];
	depth = last->depth - first->depth;
	if (first->region == NT_NONE)
		form = last->region == NT_NONE ? 1 : 5;
	else
		form = first->region == last->region ? 2 : last->region != NT_NONE ? 3 : 4;
	form += view->tokens[fragment.first].state & 2 ? 8 : 0;
	form += view->tokens[fragment.last].state & 4 ? 16 : 0;
	return form * 4 + (depth > 0 ? 1 : depth < 0 ? 2 : 0) + 1;
}

/* Whether a fragment is quoted: 0 none, 1 not at all, 2 in part, 3 all of it. */
static uint32_t
quoted_part(const NtQuoteView *view, NtFragment fragment)
{
	uint32_t quoted;

	if (!nt_has_fragment(fragment))
		return 0;
	quoted = view->tokens[fragment.last].quoted - view->tokens[fragment.first].quoted +
			 (view->tokens[fragment.last].region != NT_NONE);
	return quoted == 0 ? 1 : quoted == fragment.last - fragment.first + 1 ? 3 : 2;
}

/* ---------------------------------------------------------------- combinations of contents */

/* What other cues have to do with a combination. */
static void
add_rivals(const NtCandidates *candidates, uint32_t index, const NtCombination *one, uint32_t shape,
		   NtFeatures *f)
{
	const NtCandidate *own = &candidates->items[index];
	uint32_t inside = 0, crossing = 0, sources = 0;

	for (uint32_t i = first_near(candidates, index, NEIGHBOURHOOD);
		 is_near(candidates, index, i, NEIGHBOURHOOD); i++)
	{
		const NtCandidate *other = &candidates->items[i];
		NtFragment parts[NT_SLOTS];

		if (i == index)
			continue;
		if (contents_have(one->part, other->cue.first))
		{
			inside = nt_max32(inside, other->cue.mass);
			continue;
		}
		for (uint32_t slot = 0; slot < NT_SLOTS; slot++)
			parts[slot] = first_choice(other, slot);
		if (contents_meet(one->part, parts) && !contents_have(parts, own->cue.first))
			crossing = nt_max32(crossing, other->cue.mass);
		for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
			if (nt_fragments_meet(one->part[slot], parts[NT_SLOT_SOURCE]))
				sources = nt_max32(sources, 1 + other->cue.mass / (NT_ONE / 4));
	}
	add(f, 13, nt_logit_bin(inside));
	add(f, 14, nt_logit_bin(crossing));
	add(f, 15, sources);
	add(f, 16, nt_join(nt_logit_bin(inside) / 2, shape));
}

/* Its probabilities, its shape, what it leaves of the sentence. */
static void
add_shape(const NtCandidates *candidates, uint32_t index, const NtCombination *list,
		  uint32_t number, uint32_t shape, NtFeatures *f)
{
	const NtQuoteView *view = candidates->view;
	const NtCandidate *own = &candidates->items[index];
	const NtCombination *one = &list[number];
	NtSpan sentence = view->analysis->sentences[view->tokens[own->cue.first].sentence].tokens;
	NtFragment source = first_choice(own, NT_SLOT_SOURCE);
	NtFragment right = one->part[NT_SLOT_RIGHT];
	uint32_t lemma = token_at(candidates, own->cue.head)->lemma;
	uint32_t forms[NT_SLOTS];
	int32_t worse = one->cost - list[0].cost;
	uint32_t free = own->cue.last + 1;
	uint32_t left_over = 0;
	uint64_t first_left = 0;

	for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
	{
		add(f, slot, nt_logit_bin(one->probability[slot]) + 64 * nt_has_fragment(one->part[slot]));
		forms[slot] = form_of(view, one->part[slot]);
		add(f, 9 + slot, forms[slot]);
	}
	add(f, 4, nt_min32(number, 6));
	add(f, 5, (uint32_t) worse / 16);
	add(f, 6, nt_join(shape, (uint32_t) worse / 32));
	add(f, 7, shape);
	add(f, 8, nt_join(shape, lemma));
	add(f, 9, nt_join(forms[NT_SLOT_RIGHT], nt_join(forms[NT_SLOT_LEFT], forms[NT_SLOT_NEXT])));
	if (nt_has_fragment(source) && source.first > own->cue.last)
		free = source.last + 1;
	if (nt_has_fragment(right) && right.first <= free)
		free = right.last + 1;
	if (free < sentence.end)
	{
		first_left = token_at(candidates, free)->class;
		left_over = sentence.end - free;
		if (nt_has_fragment(right) && right.first > free)
			left_over = right.first - free +
						(sentence.end > right.last + 1 ? sentence.end - right.last - 1 : 0);
	}
	add(f, 17, nt_join(nt_min32(left_over, 8), shape));
	add(f, 18, nt_join(first_left, nt_min32(left_over, 3)));
}

static void
add_right_edges(const NtCandidates *candidates, const NtCue *cue, NtFragment right, NtFeatures *f)
{
	const NtViewToken *s = token_at(candidates, right.first);
	const NtViewToken *e = token_at(candidates, right.last);
	const NtViewToken *head = token_at(candidates, cue->head);
	uint64_t next = nt_join(e[1].class, e[2].class);
	uint64_t length = nt_distance_step((int32_t) (right.last - right.first));
	uint64_t verbs = nt_min32(e->verbs - s->verbs, 4);

	add(f, 20, next);
	add(f, 21, nt_join(next, head->lemma));
	add(f, 22, nt_join(s->class, nt_join(s[-1].class, head->lemma)));
	add(f, 23, nt_join(verbs, nt_join(e[1].class, e[2].pos)));
	add(f, 24, nt_join(e[1].class, nt_join(e[2].class, e[3].class)));
	add(f, 25, length);
	add(f, 26, nt_join(s->class, next));
	add(f, 27, nt_join(head->lemma, length));
	add(f, 28, nt_join(e->word, e[1].word));
	add(f, 29, nt_join(head->lemma, verbs > 0));
	add(f, 30, nt_join(s->word, verbs > 0));
	add(f, 31, nt_join(e[1].word, e[2].word));
	add(f, 32, nt_join(e->word, nt_join(e[1].word, e[2].word)));
	add(f, 33, nt_join(head->cluster, next));
	add(f, 34,
		nt_join(nt_view_is(e + 1, NT_VIEW_WORD) ? e[1].cluster : e[2].cluster + 256, s->class));
	add(f, 35, nt_join(e[2].cluster, nt_join(e[1].word, e[3].cluster)));
	add(f, 36, nt_join(e->pos * 64 + e[1].pos, e[2].pos * 64 + e[3].pos));
}

static void
add_right_place(const NtCandidates *candidates, const NtCue *cue, NtFragment right, NtFeatures *f)
{
	const NtQuoteView *view = candidates->view;
	const NtViewToken *s = token_at(candidates, right.first);
	const NtViewToken *e = token_at(candidates, right.last);
	const NtViewToken *head = token_at(candidates, cue->head);
	uint32_t end = view->analysis->sentences[token_at(candidates, cue->first)->sentence].tokens.end;
	uint64_t gap = nt_min32(right.first - cue->last, 5);
	uint64_t whole = right.last + 2 >= end;
	uint64_t commas = nt_min32(e->commas - s->commas, 3);
	uint64_t verbs = nt_min32(e->verbs - s->verbs, 4);
	const NtViewToken *last = token_at(candidates, end - 1);
	uint32_t tail_verbs = right.last < end ? nt_min32(last->verbs - e->verbs, 3) : 0;
	uint32_t tail = right.last < end ? nt_min32(end - 1 - right.last, 9) : 0;

	add(f, 40, nt_join(gap, token_at(candidates, cue->last)[1].class));
	add(f, 41, nt_join(gap, nt_join(head->lemma, s[-1].class)));
	add(f, 42, nt_join(head->lemma, nt_join(whole, s->class)));
	add(f, 43, nt_join(s->class, nt_join(whole, verbs)));
	add(f, 44, nt_join(head->cluster, nt_join(gap, s->class)));
	add(f, 45, nt_join(s[-1].word, s->word));
	add(f, 46, nt_join(head->lemma, s->word));
	add(f, 47, nt_join(commas, nt_join(whole, e[1].word)));
	add(f, 48, nt_join(commas, nt_join(s->class, whole)));
	add(f, 49, nt_join(s->cluster, nt_join(gap, head->lemma)));
	add(f, 50, nt_join(tail_verbs, nt_join(e[1].class, e[2].pos)));
	add(f, 51, tail_verbs * 16 + tail);
	add(f, 52, nt_join(nt_min32(tail_verbs, 2), nt_join(e[1].word, e[2].class)));
	add(f, 53, nt_join(e->name, nt_join(e[1].name, e[1].class)));
}

static void
add_left(const NtCandidates *candidates, const NtCandidate *own, NtFragment left, uint32_t shape,
		 NtFeatures *f)
{
	const NtQuoteView *view = candidates->view;
	const NtViewToken *s = token_at(candidates, left.first);
	const NtViewToken *e = token_at(candidates, left.last);
	uint32_t start =
		view->analysis->sentences[token_at(candidates, own->cue.first)->sentence].tokens.start;
	const NtViewToken *a = token_at(candidates, start);
	NtFragment source = first_choice(own, NT_SLOT_SOURCE);
	uint32_t from = left.first >= start ? nt_min32(left.first - start, 6) : 7;
	bool before = nt_has_fragment(source) && source.first < own->cue.first;
	bool first = left.first <= start + 1;

	add(f, 60, nt_join(s[-1].class, s->class));
	add(f, 61, nt_join(e[1].class, shape));
	add(f, 62,
		nt_join(token_at(candidates, own->cue.head)->lemma,
				nt_join(s[-1].class, left.first == start)));
	add(f, 63, nt_join(s->word, first));
	add(f, 64, nt_join(s[-1].word, nt_join(s->word, s[1].class)));
	add(f, 65, nt_join(a->word, nt_min32(from, 4)));
	add(f, 66, nt_join(e[1].word, nt_join(e->class, before)));
	add(f, 67, nt_join(from, a->class));
	add(f, 68,
		nt_join(left.last + 1 == own->cue.first || left.last + 2 == own->cue.first,
				nt_join(nt_has_fragment(source) && left.last + 2 >= source.first, shape)));
	add(f, 69, nt_distance_step((int32_t) (left.last - left.first)));
	add(f, 70, nt_join(form_of(view, left), nt_join(first, e[1].class)));
}

void
nt_combination_features(const NtCandidates *candidates, uint32_t index,
						const NtCombination *combinations, uint32_t number, NtFeatures *features)
{
	const NtQuoteView *view = candidates->view;
	const NtCandidate *own = &candidates->items[index];
	const NtFragment *part = combinations[number].part;
	uint32_t shape = shape_of(part);
	NtFragment next = part[NT_SLOT_NEXT];

	add_shape(candidates, index, combinations, number, shape, features);
	add_rivals(candidates, index, &combinations[number], shape, features);
	if (nt_has_fragment(part[NT_SLOT_RIGHT]))
	{
		add_right_edges(candidates, &own->cue, part[NT_SLOT_RIGHT], features);
		add_right_place(candidates, &own->cue, part[NT_SLOT_RIGHT], features);
	}
	if (nt_has_fragment(part[NT_SLOT_LEFT]))
		add_left(candidates, own, part[NT_SLOT_LEFT], shape, features);
	if (nt_has_fragment(next))
	{
		uint32_t form = form_of(view, next);

		add(features, 75, nt_join(form, form_of(view, part[NT_SLOT_LEFT])));
		add(features, 76,
			nt_join(form, nt_join(form_of(view, part[NT_SLOT_RIGHT]),
								  nt_distance_step((int32_t) (next.last - next.first)))));
		add(features, 77, nt_join(token_at(candidates, own->cue.head)->lemma, form));
	}
}

/* ---------------------------------------------------------------- sources */

/* What other cues have to do with a source. */
static void
add_source_rivals(const NtCandidates *candidates, uint32_t index, const NtHypothesis *one,
				  NtFeatures *f)
{
	uint32_t same = 0, inside = 0;

	for (uint32_t i = first_near(candidates, index, NEIGHBOURHOOD);
		 is_near(candidates, index, i, NEIGHBOURHOOD); i++)
	{
		const NtCandidate *other = &candidates->items[i];
		const NtHypothesis *theirs = &other->slot[NT_SLOT_SOURCE].item[0];

		if (i == index)
			continue;
		if (nt_same_fragment(theirs->fragment, one->fragment))
			same = nt_max32(same,
							(uint32_t) ((uint64_t) other->cue.mass * theirs->probability / NT_ONE));
		if (nt_in_fragment(one->fragment, other->cue.first))
			inside = nt_max32(inside, other->cue.mass);
	}
	add(f, 11, nt_logit_bin(same));
	add(f, 12, nt_logit_bin(inside));
	add(f, 13, nt_logit_bin(same) * 32 + nt_logit_bin(one->probability));
}

static bool
begins_here(const NtCandidates *candidates, uint32_t token)
{
	const NtQuoteView *view = candidates->view;

	return token <= view->analysis->sentences[view->tokens[token].sentence].tokens.start + 1;
}

static void
add_source_edges(const NtCandidates *candidates, const NtCandidate *own, NtFragment source,
				 NtFeatures *f)
{
	const NtViewToken *s = token_at(candidates, source.first);
	const NtViewToken *e = token_at(candidates, source.last);
	const NtViewToken *head = token_at(candidates, own->cue.head);
	bool before = source.first < own->cue.first;
	uint64_t gap =
		nt_min32(before ? own->cue.first - source.last : source.first - own->cue.last, 6);
	uint64_t place = before * 8 + gap;
	uint64_t length = nt_min32(source.last - source.first, 12);
	uint64_t commas = nt_min32(e->commas - s->commas, 3);
	bool comma = nt_view_is(e + 1, NT_VIEW_COMMA);

	add(f, 20, place);
	add(f, 21, nt_join(s->class, s[-1].class));
	add(f, 22, nt_join(e->class, e[1].class));
	add(f, 23, nt_join(place, s->pos * 64 + e->pos));
	add(f, 24, length);
	add(f, 25, nt_join(comma, place));
	add(f, 26, nt_join(e->cluster, nt_join(before, e[1].class)));
	add(f, 27, nt_join(s->cluster, nt_join(s[-1].class, before)));
	add(f, 28, nt_join(s->word, nt_join(s[1].class, before)));
	add(f, 29, nt_join(s[-1].word, nt_join(s[-2].class, s->class)));
	add(f, 30, nt_join(e[1].word, nt_join(e[2].class, e->class)));
	add(f, 31, nt_join(head->cluster, nt_join(place, e->pos)));
	add(f, 32, nt_join(begins_here(candidates, source.first), nt_join(before, s->class)));
	add(f, 33, nt_join(nt_min32(e->verbs - s->verbs, 4), before * 16 + length));
	add(f, 34, nt_join(token_at(candidates, own->cue.first)->word, nt_join(gap, e->pos)));
	add(f, 35, nt_join(commas, nt_join(comma, place)));
	add(f, 36, nt_join(e->word, before));
	add(f, 37, nt_join(e->shape, s->shape * 16 + e[1].shape));
	add(f, 38, nt_join(head->lemma, nt_join(place, e->pos)));
	add(f, 39, nt_join(s[-1].word, s->word));
	add(f, 40, nt_join(s[-1].class, nt_join(s->class, e->class)));
	add(f, 41, nt_join(commas, nt_join(s[-1].class, e[1].class)));
	add(f, 42, nt_join(nt_has_fragment(first_choice(own, NT_SLOT_LEFT)), nt_join(place, e->pos)));
	add(f, 43, nt_join(s->name, nt_join(e->name, length)));
	add(f, 44, nt_join(s->name * 32 + s[-1].name, e->name * 32 + e[1].name));
	add(f, 45, nt_join(e->name, nt_join(e[1].class, before)));
}

void
nt_source_features(const NtCandidates *candidates, uint32_t index, uint32_t number,
				   NtFeatures *features)
{
	const NtCandidate *own = &candidates->items[index];
	const NtHypotheses *sources = &own->slot[NT_SLOT_SOURCE];
	const NtHypothesis *one = &sources->item[number];
	NtFragment parts[NT_SLOTS];

	add(features, 1, nt_logit_bin(one->probability) + 64 * nt_has_fragment(one->fragment));
	add(features, 2, nt_min32(number, 5));
	add(features, 3, (uint32_t) (one->cost - sources->item[0].cost) / 16);
	if (!nt_has_fragment(one->fragment))
	{
		add(features, 4, token_at(candidates, own->cue.head)->lemma);
		add(features, 5,
			nt_join(token_at(candidates, own->cue.first)[-1].class,
					token_at(candidates, own->cue.last)[1].class));
		return;
	}
	for (uint32_t slot = 0; slot < NT_SLOTS; slot++)
		parts[slot] = first_choice(own, slot);
	add(features, 10, contents_have(parts, one->fragment.first));
	add_source_rivals(candidates, index, one, features);
	add_source_edges(candidates, own, one->fragment, features);
}

/* ---------------------------------------------------------------- judges */

/* How likely other cues make this one part of their content, or the reverse. */
typedef struct Rivalry
{
	uint32_t nested; /* probability that the cue lies in the content of another */
	uint32_t nest;	 /* … whose index that is, or NT_NONE */
	uint32_t inside; /* that another cue lies in this one's content */
	uint32_t crossing;
	uint32_t same_sentence;
} Rivalry;

static void
look_at_rivals(const NtCandidates *candidates, uint32_t index, Rivalry *r)
{
	const NtCandidate *own = &candidates->items[index];

	*r = (Rivalry){.nest = NT_NONE};
	for (uint32_t i = first_near(candidates, index, JUDGE_REACH);
		 is_near(candidates, index, i, JUDGE_REACH); i++)
	{
		const NtCandidate *other = &candidates->items[i];

		if (i == index)
			continue;
		for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
			if (nt_in_fragment(other->chosen[slot], own->cue.first))
			{
				uint32_t nested =
					(uint32_t) ((uint64_t) other->cue.mass * other->chance[slot] / NT_ONE);

				if (nested > r->nested)
				{
					r->nested = nested;
					r->nest = i;
				}
				break;
			}
		if (nt_in_content(own, other->cue.first))
			r->inside = nt_max32(r->inside, other->cue.mass);
		else if (contents_meet(own->chosen, other->chosen) && !nt_in_content(other, own->cue.first))
			r->crossing = nt_max32(r->crossing, other->cue.mass);
		if (token_at(candidates, other->cue.first)->sentence ==
			token_at(candidates, own->cue.first)->sentence)
			r->same_sentence = nt_max32(r->same_sentence, other->cue.mass);
	}
}

/* What a source is: 0 none, a pronoun, a frequent word, a name, a description. */
static uint32_t
type_of_source(const NtCandidates *candidates, NtFragment source)
{
	const NtViewToken *s, *e;
	bool name;

	if (!nt_has_fragment(source))
		return 0;
	s = token_at(candidates, source.first);
	e = token_at(candidates, source.last);
	if (s->pos == NT_POS_PRONOUN || s->pos == NT_POS_WH_PRONOUN || s->pos == NT_POS_WH_DETERMINER)
		return 1;
	name = e->shape == 3 || e->shape == 4 || e->name;
	return source.first == source.last && s->class >= 32 && !name ? 2 : name ? 3 : 4;
}

static void
judge_chances(const NtCandidate *own, const Rivalry *r, uint32_t shape, NtFeatures *f)
{
	uint32_t mass = nt_logit_bin(own->cue.mass);
	uint32_t source = nt_logit_bin(own->chance[NT_SLOT_SOURCE]);
	uint32_t right = nt_logit_bin(own->chance[NT_SLOT_RIGHT]);
	uint64_t all = NT_ONE;

	for (uint32_t slot = 0; slot < NT_SLOTS; slot++)
		all = all * own->chance[slot] / NT_ONE;
	add(f, 1, 0);
	add(f, 2, nt_logit_bin(own->cue.probability));
	add(f, 3, mass);
	add(f, 4, share_bin(own->cue.probability, own->cue.mass));
	add(f, 5, source);
	for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
		add(f, 5 + slot, nt_logit_bin(own->chance[slot]) + 64 * nt_has_fragment(own->chosen[slot]));
	add(f, 9, nt_logit_bin(r->nested));
	add(f, 10, nt_logit_bin(r->inside));
	add(f, 11, nt_logit_bin(r->crossing));
	add(f, 12, nt_logit_bin(r->same_sentence));
	add(f, 13, nt_logit_bin(r->nested) * 32 + mass);
	add(f, 14, nt_logit_bin(r->inside) * 32 + mass);
	add(f, 15, source * 32 + mass);
	add(f, 16, nt_join(shape, right));
	add(f, 17, nt_join(nt_logit_bin((uint32_t) all), mass));
	add(f, 18, source * 32 + right);
	add(f, 19, nt_join(nt_logit_bin(r->nested) / 2, (right / 2) * 32 + mass / 2));
}

static void
judge_cue(const NtCandidates *candidates, const NtCandidate *own, const Rivalry *r, uint32_t shape,
		  NtFeatures *f)
{
	const NtQuoteView *view = candidates->view;
	const NtViewToken *first = token_at(candidates, own->cue.first);
	const NtViewToken *last = token_at(candidates, own->cue.last);
	const NtViewToken *head = token_at(candidates, own->cue.head);
	uint64_t lemma = head->lemma;
	uint32_t quoted = quoted_part(view, own->chosen[NT_SLOT_RIGHT]) * 16 +
					  quoted_part(view, own->chosen[NT_SLOT_LEFT]) * 4 +
					  quoted_part(view, own->chosen[NT_SLOT_NEXT]);

	add(f, 20, lemma);
	add(f, 21, nt_join(lemma, shape));
	add(f, 22, quoted);
	add(f, 23, nt_join(quoted, nt_logit_bin(own->cue.mass)));
	add(f, 24, first->paragraph == 0);
	add(f, 25, last[1].class);
	add(f, 26, first[-1].class);
	add(f, 27, nt_join(own->cue.last - own->cue.first, first->class));
	add(f, 28, nt_join(first->word, last->word));
	add(f, 29, nt_join(last->word, last[1].class));
	add(f, 30, nt_join(first->word, first[-1].class));
	add(f, 31,
		r->nest == NT_NONE
			? 0
			: nt_join(token_at(candidates, candidates->items[r->nest].cue.head)->lemma,
					  nt_logit_bin(r->nested)));
	add(f, 32, nt_join(head->pos, nt_join(lemma, nt_logit_bin(own->cue.mass) / 3)));
	add(f, 33, nt_join(head->cluster, quoted));
	add(f, 34, nt_join(head->cluster, nt_logit_bin(own->cue.mass)));
}

static void
judge_source(const NtCandidates *candidates, const NtCandidate *own, uint32_t shape, NtFeatures *f)
{
	NtFragment source = own->chosen[NT_SLOT_SOURCE];
	bool has = nt_has_fragment(source);
	bool before = has && source.first < own->cue.first;
	uint32_t gap =
		!has ? 0
			 : nt_min32(before ? own->cue.first - source.last : source.first - own->cue.last, 4);
	uint64_t place = (has ? (before ? 1 : 2) : 0) * 8 + gap;
	uint32_t type = type_of_source(candidates, source);

	add(f, 40, nt_join(place, type));
	add(f, 41, nt_join(place, token_at(candidates, own->cue.head)->lemma));
	add(f, 42, nt_join(type, shape));
	if (has)
	{
		const NtViewToken *s = token_at(candidates, source.first);
		const NtViewToken *e = token_at(candidates, source.last);
		uint32_t chance = nt_logit_bin(own->chance[NT_SLOT_SOURCE]);

		add(f, 43, nt_join(s->class, s[-1].class));
		add(f, 44, nt_join(e->class, e[1].class));
		add(f, 45, nt_min32(source.last - source.first, 12) * 32 + chance);
		add(f, 46, e->word);
		add(f, 47, nt_min32(e->commas - s->commas, 3) * 4 + nt_view_is(e + 1, NT_VIEW_COMMA));
		add(f, 48, candidates->view->tokens[source.first].state);
		add(f, 49, nt_join(s->name * 32 + s[-1].name, e->name * 32 + e[1].name));
	}
}

static void
judge_content(const NtCandidates *candidates, const NtCandidate *own, NtFeatures *f)
{
	const NtQuoteView *view = candidates->view;
	NtFragment right = own->chosen[NT_SLOT_RIGHT];
	NtFragment left = own->chosen[NT_SLOT_LEFT];
	const NtViewToken *cue = token_at(candidates, own->cue.first);

	if (nt_has_fragment(right))
	{
		const NtViewToken *s = token_at(candidates, right.first);
		const NtViewToken *e = token_at(candidates, right.last);
		uint32_t commas = nt_min32(e->commas - s->commas, 4);
		uint32_t chance = nt_logit_bin(own->chance[NT_SLOT_RIGHT]);

		add(f, 60, nt_join(s->class, e[1].class));
		add(f, 61, nt_join(token_at(candidates, own->cue.head)->lemma, s->class));
		add(f, 62, e[1].class);
		add(f, 63, nt_join(s->class, nt_distance_step((int32_t) (right.last - right.first))));
		add(f, 64, commas * 32 + chance);
		add(f, 65, nt_join(e[1].word, commas));
		add(f, 66,
			nt_min32(right.first - own->cue.last, 3) * 8 +
				nt_min32(e->sentence - cue->sentence, 3));
		add(f, 67, nt_join(e[1].word, e[2].class));
		add(f, 68, nt_join(s[-1].class, s->class));
		add(f, 69, nt_join(form_of(view, right), chance));
	}
	if (nt_has_fragment(left))
	{
		const NtViewToken *s = token_at(candidates, left.first);
		const NtViewToken *e = token_at(candidates, left.last);
		uint32_t chance = nt_logit_bin(own->chance[NT_SLOT_LEFT]);

		add(f, 70, nt_join(s[-1].word, e[1].word));
		add(f, 71, nt_min32(e->commas - s->commas, 3) * 32 + chance);
		add(f, 72, nt_join(quoted_part(view, left), chance));
		add(f, 73, nt_join(form_of(view, left), chance));
	}
}

void
nt_judge_features(const NtCandidates *candidates, uint32_t index, NtFeatures *features)
{
	const NtCandidate *own = &candidates->items[index];
	uint32_t shape = shape_of(own->chosen);
	Rivalry rivalry;

	look_at_rivals(candidates, index, &rivalry);
	judge_chances(own, &rivalry, shape, features);
	judge_cue(candidates, own, &rivalry, shape, features);
	judge_source(candidates, own, shape, features);
	judge_content(candidates, own, features);
}
