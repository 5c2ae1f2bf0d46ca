/*
 * nt_pointer_feature.c - what is looked at to find the edges of sources and contents; see
 * nt_pointer.h.
 *
 * Templates are numbered within a slot; models are trained for these numbers. Most join what stands
 * at the edge with how far it is from the cue, with the cue itself, or with the marks around.
 */
#include "engine/nt_pointer.h"

#define TEMPLATES 320 /* numbers of a slot */
#define START	  0
#define END		  100
#define NOTHING	  220
#define PATH	  5	 /* tokens between cue and edge that are looked at one by one */
#define OWN_CUE	  14 /* tokens behind a quotation that a cue of its own is looked for in */

/* An edge, and what its templates share. */
typedef struct Edge
{
	const NtPointing *pointing;
	NtFeatures *features;
	uint32_t base;		  /* number of the first template */
	const NtViewToken *t; /* the edge; its neighbours are beside it */
	const NtViewToken *head;
	const NtViewToken *cue_first;
	const NtViewToken *cue_last;
	uint32_t position;
	bool behind;		/* the cue */
	uint64_t side_step; /* how far, and on which side */
	uint64_t source;	/* how it lies to the source */
	uint64_t marks;		/* quotations, sentences, paragraphs */
	uint64_t between;	/* commas and verbs between it and the cue, and the side */
	uint32_t verbs;
} Edge;

static inline void
add(const Edge *edge, uint32_t template, uint64_t value)
{
	nt_add_feature(edge->features, edge->base + template, value);
}

static uint32_t
difference(uint32_t a, uint32_t b, uint32_t most)
{
	return nt_min32(a > b ? a - b : b - a, most);
}

/* Sentences from the cue, -2 … 2, as 0 … 4. */
static uint32_t
sentence_step(const NtViewToken *token, const NtViewToken *cue)
{
	if (token->sentence <= cue->sentence)
		return 2 - nt_min32(cue->sentence - token->sentence, 2);
	return 2 + nt_min32(token->sentence - cue->sentence, 2);
}

static void
look_at_edge(Edge *edge, const NtPointing *pointing, NtSlot slot, uint32_t base, uint32_t position,
			 NtFeatures *features)
{
	const NtCue *cue = &pointing->cue;
	const NtViewToken *tokens = pointing->view->tokens;

	edge->pointing = pointing;
	edge->features = features;
	edge->base = (slot + 1) * TEMPLATES + base;
	edge->t = &tokens[position];
	edge->head = &tokens[cue->head];
	edge->cue_first = &tokens[cue->first];
	edge->cue_last = &tokens[cue->last];
	edge->position = position;
	edge->behind = position > cue->last;
	edge->side_step = nt_distance_step(edge->behind ? (int32_t) (position - cue->last)
													: (int32_t) (cue->first - position)) +
					  32 * edge->behind;
	edge->verbs =
		difference(edge->t->verbs, (edge->behind ? edge->cue_last : edge->cue_first)->verbs, 3);
	edge->between = edge->behind * 64 +
					difference(edge->t->commas, edge->cue_first->commas, 3) * 8 + edge->verbs;
}

static uint64_t
path_to_cue(const Edge *edge)
{
	const NtCue *cue = &edge->pointing->cue;
	uint32_t from = edge->behind ? cue->last + 1 : edge->position + 1;
	uint32_t to = edge->behind ? edge->position : cue->first;
	uint64_t path = edge->behind;

	for (uint32_t i = from; i < to; i++)
		path = nt_join(path, edge->pointing->view->tokens[i].class);
	return path;
}

/* ---------------------------------------------------------------- starts */

static void
place_start(Edge *edge)
{
	const NtPointing *pointing = edge->pointing;
	const NtViewToken *t = edge->t;
	NtFragment source = pointing->filled[NT_SLOT_SOURCE];
	uint32_t i = edge->position;
	uint32_t before = nt_view_is(t - 1, NT_VIEW_OPENS)	  ? 1
					  : nt_view_is(t - 1, NT_VIEW_CLOSES) ? 2
														  : 0;

	edge->marks = pointing->view->tokens[i].state * 64 + sentence_step(t, edge->cue_first) * 8 +
				  (t->paragraph != edge->cue_first->paragraph) * 4 + before;
	edge->source = !nt_has_fragment(source) ? 0
				   : i == source.last + 1	? 1
				   : i == source.last + 2	? 2
				   : i > source.last		? 3
				   : i >= source.first		? 4
											: 5;
}

static bool
begins_sentence(const Edge *edge)
{
	uint32_t start = edge->pointing->view->analysis->sentences[edge->t->sentence].tokens.start;

	return edge->position == start ||
		   (edge->position == start + 1 && !nt_view_is(edge->t - 1, NT_VIEW_WORD));
}

static void
add_start_words(const Edge *edge)
{
	const NtViewToken *t = edge->t;
	uint64_t side = edge->behind;

	add(edge, 0, edge->side_step);
	add(edge, 1, nt_join(side, t[-1].word));
	add(edge, 2, nt_join(t[-1].class, t->class * 2 + side));
	add(edge, 3, nt_join(side, t->word));
	add(edge, 4, nt_join(side, nt_join(t[-1].word, t->word)));
	add(edge, 5, nt_join(side, t[-1].pos * 4096 + t->pos * 64 + t[1].pos));
	add(edge, 6, nt_join(t[-2].class, t[-1].class * 2 + side));
	add(edge, 7, nt_join(t->pos * 64 + t[-1].pos, edge->side_step));
	add(edge, 8, nt_join(t->shape * 16 + t[-1].shape, edge->between));
	add(edge, 9, nt_join(nt_join(t[-1].word, t[1].class), side));
	add(edge, 10, nt_join(t->cluster, edge->side_step));
	add(edge, 11, nt_join(t->cluster, nt_join(t[-1].class, side)));
	add(edge, 12, nt_join(t[-1].cluster, nt_join(t->cluster, side)));
	add(edge, 13, nt_join(t->name, nt_join(t[-1].name, edge->side_step)));
	add(edge, 14, nt_join(t->name, nt_join(t[-1].class, side)));
}

static void
add_start_place(const Edge *edge)
{
	const NtViewToken *t = edge->t;
	uint64_t next = edge->cue_last[1].class;
	uint64_t previous = edge->cue_first[-1].class;
	uint64_t near = edge->behind * 16 + nt_min32(edge->side_step & 31, 8);

	add(edge, 20, nt_join(edge->side_step, edge->marks));
	add(edge, 21, edge->between * 2 + begins_sentence(edge));
	add(edge, 22, nt_join(next, edge->side_step));
	add(edge, 23, nt_join(nt_join(next, t[-1].class), near));
	add(edge, 24, nt_join(edge->source * 2 + edge->behind, t[-1].class));
	add(edge, 25, nt_join(edge->source, edge->side_step));
	add(edge, 26, nt_join(nt_join(edge->source, t[-1].class), t->class));
	add(edge, 27, nt_join(edge->between, t[-1].class));
	add(edge, 28, nt_join(previous, edge->side_step));
	add(edge, 29, nt_join(edge->marks, edge->between));
	add(edge, 30, nt_join(edge->pointing->headline, edge->side_step));
	add(edge, 31, nt_join(next, edge->marks));
	add(edge, 32, nt_join(t[-1].pos * 64 + t->pos, edge->source * 8 + edge->verbs));
}

static void
add_start_cue(const Edge *edge)
{
	const NtViewToken *t = edge->t;
	uint64_t lemma = edge->head->lemma;
	uint64_t cluster = edge->head->cluster;
	uint64_t side = edge->behind;
	uint32_t distance = edge->behind ? edge->position - edge->pointing->cue.last
									 : edge->pointing->cue.first - edge->position;

	add(edge, 40, nt_join(lemma, t[-1].class * 2 + side));
	add(edge, 41, nt_join(lemma, edge->side_step));
	add(edge, 42, nt_join(lemma, nt_join(t->class, side)));
	add(edge, 43, nt_join(lemma, edge->marks));
	add(edge, 44, nt_join(lemma, edge->between));
	add(edge, 45, nt_join(lemma, nt_join(edge->source, t[-1].class)));
	add(edge, 46,
		nt_join(edge->pointing->cue.last - edge->pointing->cue.first,
				nt_join(t[-1].class, edge->side_step)));
	add(edge, 47, nt_join(t->pos, nt_join(edge->head->pos, edge->side_step)));
	add(edge, 48, nt_join(edge->cue_last->word, nt_join(t[-1].class, edge->source * 2 + side)));
	add(edge, 49, nt_join(edge->cue_first->word, edge->side_step));
	add(edge, 50, nt_join(cluster, t[-1].class * 2 + side));
	add(edge, 51, nt_join(cluster, edge->side_step));
	add(edge, 52, nt_join(cluster, edge->marks));
	add(edge, 53, nt_join(cluster, nt_join(edge->source, t[-1].class)));
	add(edge, 54, nt_join(cluster, nt_join(t->cluster, side)));
	if (distance <= PATH)
	{
		uint64_t path = path_to_cue(edge);

		add(edge, 55, nt_join(path, lemma));
		add(edge, 56, nt_join(path, t->class));
	}
}

/* Content that goes on behind: what kind of content there is, and whether a cue follows this. */
static void
add_start_next(const Edge *edge)
{
	const NtPointing *pointing = edge->pointing;
	const NtQuoteView *view = pointing->view;
	NtFragment left = pointing->filled[NT_SLOT_LEFT];
	NtFragment right = pointing->filled[NT_SLOT_RIGHT];
	uint64_t left_kind = !nt_has_fragment(left)						 ? 0
						 : view->tokens[left.last].region != NT_NONE ? 2
																	 : 1;
	uint64_t right_kind = !nt_has_fragment(right)					   ? 0
						  : view->tokens[right.last].region != NT_NONE ? 2
																	   : 1;
	uint64_t own = 0;
	uint64_t kinds;

	if (edge->t->region != NT_NONE)
	{
		uint32_t end = view->analysis->regions[edge->t->region].tokens.end;
		uint32_t limit = nt_min32(view->token_count, end + OWN_CUE);
		uint32_t i = end + 1;

		own = 1;
		for (; i < limit; i++)
		{
			const NtViewToken *token = &view->tokens[i];

			if (nt_view_is(token, NT_VIEW_OPENS) || token->sentence != view->tokens[end].sentence)
				break;
			if (nt_view_is(token, NT_VIEW_WORD) && token->lexicon <= 2)
			{
				own = 2;
				break;
			}
		}
		if (own == 1 && i > end + 3)
			own = 3;
	}
	kinds = left_kind * 64 + right_kind * 16 + own * 4 +
			(edge->t->paragraph != edge->cue_first->paragraph) * 2 +
			(nt_view_is(edge->t - 1, NT_VIEW_OPENS) && begins_sentence(edge));
	add(edge, 60, kinds);
	add(edge, 61, nt_join(kinds, sentence_step(edge->t, edge->cue_first)));
	add(edge, 62, nt_join(kinds, edge->head->lemma));
	add(edge, 63, nt_join(kinds, pointing->cue.last + 1 >= pointing->last));
	add(edge, 64, nt_join(kinds, edge->cue_last[1].class));
	add(edge, 65, nt_join(left_kind * 3 + right_kind, nt_join(edge->t->class, own)));
	add(edge, 66, nt_join(kinds, view->tokens[pointing->last].word));
}

/* A start whose end is known. */
static void
add_start_given_end(const Edge *edge, uint32_t end)
{
	const NtQuoteView *view = edge->pointing->view;
	const NtViewToken *t = edge->t;
	const NtViewToken *e = &view->tokens[end];
	uint64_t length = nt_distance_step((int32_t) (end - edge->position));
	uint64_t balance = t->region != NT_NONE	  ? (e->region == t->region ? 1 : 2)
					   : e->region != NT_NONE ? 3
											  : 0;
	uint64_t inside = nt_min32(e->commas - t->commas, 3) * 8 + nt_min32(e->verbs - t->verbs, 3);
	uint64_t first = begins_sentence(edge);

	add(edge, 70, length);
	add(edge, 71, nt_join(length, edge->marks));
	add(edge, 72,
		nt_join(balance * 64 + view->tokens[edge->position].state, view->tokens[end].state));
	add(edge, 73, inside * 2 + first);
	add(edge, 74, nt_join(nt_join(balance, edge->marks), first));
	add(edge, 75, nt_join(nt_min32(e->sentence - t->sentence, 3), nt_join(edge->marks, balance)));
	add(edge, 76, nt_join(inside, t[-1].class));
}

/* ---------------------------------------------------------------- ends */

static bool
ends_sentence(const NtQuoteView *view, uint32_t token)
{
	uint32_t end = view->analysis->sentences[view->tokens[token].sentence].tokens.end;

	if (end - token > 3)
		return false;
	for (uint32_t i = token + 1; i < end; i++)
		if (nt_view_is(&view->tokens[i], NT_VIEW_WORD))
			return false;
	return true;
}

static void
place_end(Edge *edge)
{
	const NtPointing *pointing = edge->pointing;
	const NtQuoteView *view = pointing->view;
	const NtViewToken *t = edge->t;
	NtFragment source = pointing->filled[NT_SLOT_SOURCE];
	uint32_t i = edge->position;
	bool last = ends_sentence(view, i);
	bool last_of_all =
		last && t->sentence + 1 == view->analysis->paragraphs[t->paragraph].sentences.end;
	uint32_t behind = nt_view_is(t + 1, NT_VIEW_CLOSES)	  ? 1
					  : nt_view_is(t + 1, NT_VIEW_OPENS)  ? 2
					  : nt_view_is(t + 1, NT_VIEW_WORD)	  ? 0
					  : nt_view_is(t + 2, NT_VIEW_CLOSES) ? 3
					  : nt_view_is(t + 2, NT_VIEW_OPENS)  ? 4
														  : 0;
	bool adjacent = i + 1 == pointing->cue.first ||
					(i + 2 == pointing->cue.first && !nt_view_is(t + 1, NT_VIEW_WORD));

	edge->marks = view->tokens[i].state * 1024 + sentence_step(t, edge->cue_first) * 64 +
				  behind * 8 + (t->paragraph != edge->cue_first->paragraph) * 4 + last * 2 +
				  last_of_all;
	edge->source = (!nt_has_fragment(source) ? 0
					: i + 1 == source.first	 ? 1
					: i + 2 == source.first	 ? 2
					: i < source.first		 ? 3
					: i <= source.last		 ? 4
											 : 5) *
					   2 +
				   adjacent;
}

/* What follows: a word, or a mark and what is behind it. */
static inline uint64_t
what_follows(const NtViewToken *t)
{
	return nt_view_is(t + 1, NT_VIEW_WORD) ? t[1].class
										   : nt_join(t[1].class + (uint64_t) t[1].word, t[2].class);
}

static void
add_end_words(const Edge *edge, uint64_t follows)
{
	const NtViewToken *t = edge->t;
	const NtViewToken *next = nt_view_is(t + 1, NT_VIEW_WORD) ? t + 1 : t + 2;
	uint64_t adjoining = next == t + 1;
	uint64_t side = edge->behind;
	uint64_t rights = nt_join(t[1].class, t[2].class);

	add(edge, 0, nt_join(side, t[1].word));
	add(edge, 1, nt_join(side, follows));
	add(edge, 2, nt_join(side, t->word));
	add(edge, 3, nt_join(t->class, t[1].class * 2 + side));
	add(edge, 4, nt_join(side, nt_join(t->word, t[1].word)));
	add(edge, 5, nt_join(t[1].pos * 64 + t->pos, side));
	add(edge, 6, nt_join(t[1].class, t[2].class * 2 + side));
	add(edge, 7, nt_join(t[-1].class, nt_join(t->class, t[1].class)));
	add(edge, 8, nt_join(t->pos * 64 + t[1].pos, t[2].pos * 2 + side));
	add(edge, 9, nt_join(t->cluster, nt_join(t[1].class, side)));
	add(edge, 10, nt_join(next->cluster, adjoining * 2 + side));
	add(edge, 11, nt_join(t->cluster, nt_join(next->cluster, adjoining)));
	add(edge, 12, nt_join(next->cluster, nt_join(t[1].class, t->pos)));
	add(edge, 13, nt_join(rights, t[3].pos));
	add(edge, 14, nt_join(rights, t[3].class + UINT64_C(1)));
	add(edge, 15, nt_join(nt_join(t->class, t[1].class), t[2].class));
	add(edge, 16, nt_join(nt_join(t[1].pos, t[2].pos), t[3].pos * 64 + t->pos));
	add(edge, 17, nt_join(t->name, nt_join(t[1].name, side)));
	add(edge, 18, nt_join(t->name, nt_join(follows, side)));
}

static void
add_end_place(const Edge *edge, uint64_t follows)
{
	const NtViewToken *t = edge->t;
	uint64_t lemma = edge->head->lemma;
	uint64_t cluster = edge->head->cluster;

	add(edge, 20, nt_join(edge->behind, edge->marks));
	add(edge, 21, nt_join(lemma, follows));
	add(edge, 22, nt_join(lemma, edge->marks));
	add(edge, 23, nt_join(lemma, edge->side_step));
	add(edge, 24, nt_join(edge->source, follows));
	add(edge, 25, nt_join(edge->source, edge->side_step));
	add(edge, 26, nt_join(edge->source, edge->marks));
	add(edge, 27, nt_join(edge->pointing->headline, edge->marks));
	add(edge, 28, nt_join(edge->source, nt_join(t->pos, t[1].pos)));
	add(edge, 29, nt_join(edge->between, follows));
	add(edge, 30, nt_join(edge->between, edge->marks));
	add(edge, 31, nt_join(cluster, follows));
	add(edge, 32, nt_join(cluster, edge->side_step));
	add(edge, 33, nt_join(cluster, edge->marks));
	add(edge, 34, nt_join(lemma, nt_join(t[1].class, t[2].pos)));
}

/* An end whose start is known. */
static void
add_end_given_start(const Edge *edge, uint32_t start, uint64_t follows)
{
	const NtQuoteView *view = edge->pointing->view;
	const NtViewToken *t = edge->t;
	const NtViewToken *s = &view->tokens[start];
	uint32_t size = edge->position - start;
	uint64_t length = nt_distance_step((int32_t) size);
	uint64_t balance = s->region != NT_NONE	  ? (t->region == s->region ? 1 : 2)
					   : t->region != NT_NONE ? 3
											  : 0;
	uint64_t verbs = nt_min32(t->verbs - s->verbs, 4);
	uint64_t inside = nt_min32(t->commas - s->commas, 3) * 8 + verbs;
	uint64_t sentences = nt_min32(t->sentence - s->sentence, 3);
	uint64_t opening = nt_join(balance, view->tokens[start].state);

	add(edge, 40, length);
	add(edge, 41, nt_join(length, edge->marks));
	add(edge, 42, nt_join(opening, edge->marks));
	add(edge, 43, nt_join(inside, follows));
	add(edge, 44, nt_join(inside, edge->marks));
	add(edge, 45, nt_join(s->class, follows));
	add(edge, 46, nt_join(opening, follows));
	add(edge, 47, nt_join(nt_min32(size, 4), nt_join(t->pos * 64 + t[1].pos, s->pos)));
	add(edge, 48, nt_join(length, t[1].pos * 64 + t->pos));
	add(edge, 49, nt_join(nt_view_is(s, NT_VIEW_THAT) * 8 + verbs, follows));
	add(edge, 50, nt_join(nt_join(s->class, s[-1].class), length));
	add(edge, 51, nt_join(nt_join(opening, sentences), edge->marks));
	add(edge, 52, nt_join(edge->head->lemma, inside));
	add(edge, 53, nt_join(s->class, nt_join(length, t[1].class)));
	add(edge, 54, nt_join(edge->head->pos, nt_join(verbs, follows)));
	add(edge, 55, nt_join(s->class, nt_join(verbs, follows)));
	add(edge, 56, nt_join(s->shape, nt_join(t->shape, t[1].shape * 32 + nt_min32(size, 7))));
	add(edge, 57, nt_join(s[-1].class, nt_join(verbs, follows)));
	add(edge, 58, nt_join(sentences, nt_join(balance, edge->marks & 3)));
	add(edge, 59, nt_join(s->name, nt_join(t->name, t[1].name)));
}

void
nt_edge_features(const NtPointing *pointing, NtSlot slot, bool is_start, uint32_t position,
				 uint32_t other, NtFeatures *features)
{
	Edge edge;

	look_at_edge(&edge, pointing, slot, is_start ? START : END, position, features);
	if (is_start)
	{
		place_start(&edge);
		add_start_words(&edge);
		add_start_place(&edge);
		add_start_cue(&edge);
		if (slot == NT_SLOT_NEXT)
			add_start_next(&edge);
		if (other != NT_NONE)
			add_start_given_end(&edge, other);
	}
	else
	{
		uint64_t follows = what_follows(edge.t);

		place_end(&edge);
		add_end_words(&edge, follows);
		add_end_place(&edge, follows);
		if (other != NT_NONE)
			add_end_given_start(&edge, other, follows);
	}
}

/* ---------------------------------------------------------------- nothing */

/* The surroundings of a cue that may have nothing in a slot. */
typedef struct Void
{
	const NtViewToken *before; /* what stands before source and cue, in the sentence */
	const NtViewToken *after;
	uint64_t source; /* 0 none, before the cue, behind it */
	uint64_t gap;
	uint64_t quotes;
	uint32_t room; /* tokens left in the sentence behind the cue */
	uint32_t room_before;
} Void;

static void
look_around(const NtPointing *pointing, Void *v)
{
	const NtQuoteView *view = pointing->view;
	const NtViewToken *tokens = view->tokens;
	const NtCue *cue = &pointing->cue;
	NtFragment source = pointing->filled[NT_SLOT_SOURCE];
	uint32_t after = cue->last;
	uint32_t before = cue->first;
	const NtViewToken *next = &tokens[pointing->last + 1];
	uint32_t next_quote;

	v->source = !nt_has_fragment(source) ? 0 : source.first < cue->first ? 1 : 2;
	v->gap = v->source == 0	  ? 0
			 : v->source == 1 ? difference(cue->first, source.last, 3)
							  : difference(source.first, cue->last, 3);
	if (v->source == 1)
		before = source.first;
	if (v->source == 2)
		after = source.last;
	v->before = before > pointing->first ? &tokens[before - 1] : &nt_view_edge;
	v->after = &tokens[after + 1];
	next_quote = !nt_view_is(next, NT_VIEW_OPENS)				   ? 0
				 : next->paragraph == tokens[cue->first].paragraph ? 1
																   : 2;
	v->quotes = (tokens[cue->first].quoted > tokens[pointing->first].quoted) * 16 +
				(tokens[pointing->last].quoted + (tokens[pointing->last].region != NT_NONE) >
				 tokens[cue->last].quoted) *
					8 +
				next_quote;
	v->room = pointing->last - nt_min32(after, pointing->last);
	v->room_before = before - pointing->first;
}

static void
add_nothing(const Edge *edge, const Void *v)
{
	const NtViewToken *next = edge->cue_last + 1;
	const NtViewToken *previous = edge->cue_first - 1;
	const NtViewToken *before2 = v->before == &nt_view_edge ? v->before : v->before - 1;
	uint64_t lemma = edge->head->lemma;
	uint64_t cluster = edge->head->cluster;
	uint64_t both = nt_join(v->before->class, v->after->class);
	uint64_t headline = edge->pointing->headline;
	bool alone = v->before == &nt_view_edge;

	add(edge, 0, lemma);
	add(edge, 1, nt_join(lemma, next->class));
	add(edge, 2, nt_join(next->class, previous->class));
	add(edge, 3, next->word);
	add(edge, 4, previous->word);
	add(edge, 5, nt_join(lemma, v->quotes));
	add(edge, 6, nt_join(v->quotes, v->source));
	add(edge, 7, nt_join(v->source * 4 + v->gap, next->class));
	add(edge, 8, nt_join(nt_min32(v->room, 9), nt_min32(v->room_before, 9)));
	add(edge, 9, nt_join(edge->head->pos, nt_join(previous->pos, next->pos)));
	add(edge, 10, nt_join(lemma, v->source * 4 + v->gap));
	add(edge, 11, nt_join(nt_min32(v->room, 9), v->quotes));
	add(edge, 12, headline);
	add(edge, 13, nt_join(headline, lemma));
	add(edge, 14, nt_join(next->class, edge->cue_last[2].class));
	add(edge, 15, nt_join(lemma, nt_join(nt_min32(v->room, 4), v->source)));
	add(edge, 16, nt_join(v->before->class, v->source * 2 + alone));
	add(edge, 17, nt_join(v->after->class, v->after[v->after->sentence != NT_NONE].class));
	add(edge, 18, both);
	add(edge, 19, nt_join(v->before->class, before2->class * 2 + (before2->region != NT_NONE)));
	add(edge, 20, nt_join(both, v->quotes * 4 + v->source));
	add(edge, 21, nt_join(lemma, both));
	add(edge, 22, nt_join(edge->cue_first->word, nt_join(next->class, v->source)));
	add(edge, 23,
		nt_join(nt_view_is(v->before, NT_VIEW_CLOSES) * 2 +
					(nt_view_is(before2, NT_VIEW_CLOSES) || before2->region != NT_NONE),
				nt_join(v->quotes, v->after->class)));
	add(edge, 24, cluster);
	add(edge, 25, nt_join(cluster, next->class));
	add(edge, 26, nt_join(cluster, both));
	add(edge, 27, nt_join(cluster, v->quotes));
	add(edge, 28, nt_join(cluster, v->source * 4 + v->gap));
}

/* What the slots before were given. */
static void
add_nothing_given(const Edge *edge, const Void *v, NtSlot slot)
{
	const NtPointing *pointing = edge->pointing;
	const NtViewToken *tokens = pointing->view->tokens;
	NtFragment left = pointing->filled[NT_SLOT_LEFT];
	NtFragment right = pointing->filled[NT_SLOT_RIGHT];
	uint64_t lemma = edge->head->lemma;
	uint64_t right_kind = !nt_has_fragment(right)				  ? 0
						  : tokens[right.first].region != NT_NONE ? 2
																  : 1;

	add(edge, 40, right_kind);
	add(edge, 41, nt_join(right_kind, lemma));
	add(edge, 42, nt_join(right_kind, nt_join(v->before->class, v->quotes)));
	add(edge, 43,
		nt_join(right_kind * 4 + v->source, nt_join(nt_min32(v->room_before, 5), v->quotes >> 4)));
	add(edge, 44,
		nt_join(right_kind, nt_join(nt_has_fragment(right) ? tokens[right.first].class : 0,
									v->source * 2 + (right.first == pointing->cue.last + 1))));
	if (slot == NT_SLOT_NEXT)
	{
		uint64_t left_kind = !nt_has_fragment(left)				   ? 0
							 : tokens[left.last].region != NT_NONE ? 2
																   : 1;
		uint64_t right_end = !nt_has_fragment(right)				? 0
							 : tokens[right.last].region != NT_NONE ? 2
																	: 1;
		uint64_t kinds = left_kind * 64 + right_end * 16 + (v->quotes & 3);

		add(edge, 50, kinds);
		add(edge, 51, nt_join(kinds, lemma));
		add(edge, 52, nt_join(kinds, edge->cue_last[1].class));
		add(edge, 53, nt_join(kinds, nt_min32(v->room, 3)));
		add(edge, 54, nt_join(kinds, tokens[pointing->last].word));
		add(edge, 55, nt_join(kinds, nt_has_fragment(left) ? tokens[left.last + 1].word : 0));
	}
}

void
nt_nothing_features(const NtPointing *pointing, NtSlot slot, NtFeatures *features)
{
	Edge edge;
	Void v;

	look_at_edge(&edge, pointing, slot, NOTHING, pointing->cue.first, features);
	look_around(pointing, &v);
	add_nothing(&edge, &v);
	if (slot >= NT_SLOT_LEFT)
		add_nothing_given(&edge, &v, slot);
}
