/* nt_cue_feature.c - what is looked at to tell cues; see nt_cue.h. */
#include "engine/nt_cue.h"

#include "engine/nt_glance.h"

#define LIKELY_CUE	 3			   /* bins of the lexicon up to here */
#define LABEL_WORDS	 6			   /* of a speaker's label before a colon */
#define TAG_WORDS	 9			   /* of a name behind a dash */
#define THAT_REACH	 12			   /* tokens behind a cue that its "that" is looked for in */
#define LEAST_BEGIN	 (-5 * NT_NAT) /* glances of a token that may begin a cue, or go on with one */
#define LEAST_INSIDE (-5 * NT_NAT)
#define SUBJECT_SKIP 4 /* auxiliaries and adverbs between a verb and its subject */

/* The templates; models are trained for these numbers. */
enum
{
	WORD = 1,
	LEMMA,
	ENDING,
	SHAPE,
	AROUND = 5, /* words -3 … 3 */
	WORD_LEFT = 13,
	WORD_RIGHT,
	LEMMA_LEFT,
	LEMMA_RIGHT,
	LEMMA_TWO_LEFT,
	LEMMA_TWO_RIGHT,
	LEMMA_BOTH,
	POS_THREE,
	POS_FIVE,
	LEMMA_QUOTES,
	POS_QUOTES,
	LEMMA_HEADLINE,
	SUBJECT_LEMMA,
	SUBJECT_BIN,
	TWO_LEFT,
	BIN_POS,
	BIN_LEFT,
	BIN_RIGHT,
	BIN_QUOTES,
	BIN_TWO_RIGHT,
	BINS_LEFT,
	BINS_RIGHT,
	BINS_CLASSES,
	BIN_PLACE,
	LEMMA_END,
	ENDING_POS,
	LEMMA_NEXT,
	LIKELY_BIN,
	LIKELY_THAT,
	LIKELY_LEMMA,
	COMMAS_BIN,
	LAYOUT,
	LAYOUT_QUOTE,
	CLUSTER,
	CLUSTER_LEFT,
	CLUSTER_RIGHT,
	CLUSTER_QUOTES,
	CLUSTER_BOTH,
	CLUSTER_SUBJECT,
	CLUSTER_TWO_RIGHT,
	CLUSTER_CLASS_LEFT,
	NAMES_LEMMA,
	NAMES_BIN,
	SUBJECT_CLUSTER
};

static const NtViewToken *
at(const NtCueSite *site, uint32_t token, int offset)
{
	int64_t there = (int64_t) token + offset;

	if (there < site->paragraph_first || there > site->paragraph_last)
		return &nt_view_edge;
	return &site->view->tokens[there];
}

static bool
opens_paragraph(const NtQuoteView *view, uint32_t token, uint32_t paragraph)
{
	return token < view->token_count && view->tokens[token].paragraph == paragraph &&
		   nt_view_is(&view->tokens[token], NT_VIEW_OPENS);
}

void
nt_enter_sentence(NtCueSite *site, const NtQuoteView *view, uint32_t sentence)
{
	const NtAnalysis *analysis = view->analysis;
	const NtSentence *own = &analysis->sentences[sentence];
	const NtParagraph *paragraph = &analysis->paragraphs[own->paragraph];

	*site = (NtCueSite){.view = view,
						.first = own->tokens.start,
						.last = own->tokens.end - 1,
						.paragraph_first = paragraph->tokens.start,
						.paragraph_last = paragraph->tokens.end - 1,
						.first_quoted = NT_NONE,
						.last_quoted = NT_NONE,
						.headline = own->section == NT_SECTION_HEADLINE || own->paragraph == 0,
						.likely = NT_NONE,
						.token = own->tokens.start};
	for (uint32_t i = site->first; i <= site->last; i++)
		if (view->tokens[i].region != NT_NONE)
		{
			site->first_quoted = site->first_quoted == NT_NONE ? i : site->first_quoted;
			site->last_quoted = i;
		}
	if (site->first > site->paragraph_first)
	{
		const NtViewToken *before = &view->tokens[site->first - 1];

		site->quoted_before = before->region != NT_NONE || nt_view_is(before, NT_VIEW_CLOSES);
	}
	site->quoted_behind = opens_paragraph(view, site->last + 1, own->paragraph)		  ? 1
						  : opens_paragraph(view, site->last + 1, own->paragraph + 1) ? 2
																					  : 0;
}

bool
nt_may_be_cue(const NtCueSite *site, uint32_t token, bool inside)
{
	const NtViewToken *own = &site->view->tokens[token];

	const NtGlance *glance = &site->view->glances[token];

	if (own->region != NT_NONE || nt_view_is(own, NT_VIEW_OPENS | NT_VIEW_CLOSES))
		return false;
	if (nt_view_is(own, NT_VIEW_COLON | NT_VIEW_DASH))
		return true;
	return glance->score[NT_GLANCE_CUE_BEGIN] >= LEAST_BEGIN ||
		   (inside && glance->score[NT_GLANCE_CUE_INSIDE] >= LEAST_INSIDE);
}

uint32_t
nt_cue_head(const NtQuoteView *view, uint32_t first, uint32_t last)
{
	uint32_t head = first;
	uint32_t best = UINT32_MAX;

	for (uint32_t i = first; i <= last; i++)
		if (nt_view_is(&view->tokens[i], NT_VIEW_WORD) && view->tokens[i].lexicon < best)
		{
			best = view->tokens[i].lexicon;
			head = i;
		}
	return head;
}

/* A colon behind a speaker's name at the start of a paragraph: 1 a plain name, 2 in capitals. */
static uint32_t
label_of(const NtCueSite *site, uint32_t token)
{
	uint32_t capitals = 0;
	uint32_t i = token;

	while (i > site->paragraph_first && token - i < LABEL_WORDS)
	{
		const NtViewToken *left = &site->view->tokens[--i];

		if (i == site->paragraph_first && nt_view_is(left, NT_VIEW_OPENS))
			break;
		if (nt_view_is(left, NT_VIEW_WORD) && left->shape != 4 && left->shape != 5 &&
			left->shape != 6)
			return 0;
		capitals += left->shape == 5 || left->shape == 6;
	}
	return i > site->paragraph_first || token == i ? 0 : capitals ? 2 : 1;
}

/* A dash between a quotation and a name: 1 nothing else follows, 3 in the paragraph, 2 more does.
 */
static uint32_t
tag_of(const NtCueSite *site, uint32_t token)
{
	uint32_t i = token + 1;

	if (token == site->paragraph_first ||
		!nt_view_is(&site->view->tokens[token - 1], NT_VIEW_CLOSES))
		return 0;
	while (i <= site->last && i < token + TAG_WORDS &&
		   (site->view->tokens[i].shape == 0 ||
			(site->view->tokens[i].shape >= 3 && site->view->tokens[i].shape <= 6)))
		i++;
	return i <= site->last ? 2 : site->last == site->paragraph_last ? 3 : 1;
}

/* Where the sentence's quotations lie, seen from a token. */
static uint32_t
quote_context(const NtCueSite *site, uint32_t token)
{
	uint32_t left = 0;
	uint32_t right = 0;

	if (site->first_quoted == NT_NONE)
		return 0;
	if (site->first_quoted < token)
	{
		uint32_t gap = token - site->last_quoted;

		left = site->last_quoted > token ? 4 : gap <= 2 ? 1 : gap <= 6 ? 2 : 3;
	}
	if (site->last_quoted > token)
	{
		uint32_t gap = site->first_quoted - token;

		right = site->first_quoted < token ? 5 : gap <= 2 ? 1 : gap <= 4 ? 2 : gap <= 8 ? 3 : 4;
	}
	return left + 8 * right;
}

static bool
stands_before_verb(const NtViewToken *token)
{
	switch (token->pos)
	{
		case NT_POS_ADVERB:
		case NT_POS_MODAL:
		case NT_POS_PAST:
		case NT_POS_PRESENT:
		case NT_POS_THIRD:
		case NT_POS_BASE:
		case NT_POS_PARTICIPLE:
			return nt_view_is(token, NT_VIEW_WORD);
		default:
			return false;
	}
}

/* What stands where the subject of a verb is expected. */
static const NtViewToken *
subject_of(const NtCueSite *site, uint32_t token)
{
	uint32_t i = token;

	while (i > site->first && token - i < SUBJECT_SKIP + 1)
	{
		const NtViewToken *left = &site->view->tokens[--i];

		if (!stands_before_verb(left) || token - i == SUBJECT_SKIP + 1)
			return left;
	}
	return &nt_view_edge;
}

static uint64_t
subject_value(const NtViewToken *subject)
{
	uint64_t name = subject->name & NT_NAME_KIND;

	if (subject->class >= 31 && !name)
		return subject->class;
	return 4096 + subject->pos * 64 + subject->shape * 8 + name;
}

/* Keep up with the nearest likely cue to the left. */
static void
advance(NtCueSite *site, uint32_t token)
{
	for (; site->token < token; site->token++)
	{
		const NtViewToken *passed = &site->view->tokens[site->token];

		if (passed->region == NT_NONE && passed->lexicon <= LIKELY_CUE &&
			nt_view_is(passed, NT_VIEW_WORD))
		{
			site->likely = site->token;
			site->that = false;
		}
		else if (nt_view_is(passed, NT_VIEW_THAT) && site->likely != NT_NONE &&
				 site->token - site->likely < THAT_REACH)
			site->that = true;
	}
}

/* ---------------------------------------------------------------- groups of templates */

/* The token and its neighbours as words. */
static void
add_words(const NtCueSite *site, uint32_t token, NtFeatures *f)
{
	const NtViewToken *t = at(site, token, 0);
	const NtViewToken *left = at(site, token, -1);
	const NtViewToken *right = at(site, token, 1);
	const NtViewToken *left2 = at(site, token, -2);
	const NtViewToken *right2 = at(site, token, 2);
	uint64_t lefts = nt_join(left2->class, left->class);
	uint64_t rights = nt_join(right->class, right2->class);

	nt_add_feature(f, WORD, t->word);
	nt_add_feature(f, LEMMA, t->lemma);
	nt_add_feature(f, ENDING, t->ending);
	nt_add_feature(f, SHAPE, t->shape * 64 + t->pos);
	for (int offset = -3; offset <= 3; offset++)
		if (offset != 0)
			nt_add_feature(f, (uint32_t) (AROUND + 3 + offset), at(site, token, offset)->word);
	nt_add_feature(f, WORD_LEFT, nt_join(left->word, t->word));
	nt_add_feature(f, WORD_RIGHT, nt_join(t->word, right->word));
	nt_add_feature(f, LEMMA_LEFT, nt_join(left->class, t->lemma));
	nt_add_feature(f, LEMMA_RIGHT, nt_join(t->lemma, right->class));
	nt_add_feature(f, LEMMA_TWO_LEFT, nt_join(lefts, t->lemma));
	nt_add_feature(f, LEMMA_TWO_RIGHT, nt_join(t->lemma, rights));
	nt_add_feature(f, LEMMA_BOTH, nt_join(nt_join(left->class, right->class), t->lemma));
	nt_add_feature(f, POS_THREE, left->pos * 4096 + t->pos * 64 + right->pos);
	nt_add_feature(
		f, POS_FIVE,
		nt_join(left2->pos * 4096 + left->pos * 64 + t->pos, right->pos * 64 + right2->pos));
	nt_add_feature(f, TWO_LEFT, nt_join(at(site, token, -3)->word, left2->word));
	nt_add_feature(f, ENDING_POS, nt_join(t->short_ending, left->pos * 64 + right->pos));
}

/* How often the token and its neighbours are cues. */
static void
add_lexicon(const NtCueSite *site, uint32_t token, NtFeatures *f)
{
	const NtViewToken *t = at(site, token, 0);
	const NtViewToken *left = at(site, token, -1);
	const NtViewToken *right = at(site, token, 1);
	uint64_t bin = t->lexicon;
	uint32_t place = nt_min32(token - site->first, 10);
	uint32_t commas = nt_min32(t->commas - site->view->tokens[site->first].commas, 3);

	nt_add_feature(f, BIN_POS, bin * 64 + t->pos);
	nt_add_feature(f, BIN_LEFT, nt_join(bin, left->class));
	nt_add_feature(f, BIN_RIGHT, nt_join(bin, right->class));
	nt_add_feature(f, BIN_TWO_RIGHT,
				   nt_join(bin, nt_join(right->class, at(site, token, 2)->class)));
	nt_add_feature(f, BINS_LEFT, left->lexicon * 16 + bin);
	nt_add_feature(f, BINS_RIGHT, right->lexicon * 16 + bin);
	nt_add_feature(f, BINS_CLASSES,
				   nt_join(left->lexicon * 16 + bin, nt_join(left->class, t->class)));
	nt_add_feature(f, BIN_PLACE, nt_join(bin * 64 + t->pos, place * 4 + site->headline));
	nt_add_feature(f, LEMMA_END, nt_join(t->lemma, nt_min32(site->last - token, 4)));
	nt_add_feature(f, COMMAS_BIN, commas * 16 + bin);
	nt_add_feature(f, LEMMA_HEADLINE, nt_join(t->lemma, site->headline * 64 + t->pos));
}

/* Quotations around, the cue before, the subject. */
static void
add_surroundings(const NtCueSite *site, uint32_t token, NtFeatures *f)
{
	const NtViewToken *t = at(site, token, 0);
	uint64_t quotes = quote_context(site, token);
	uint64_t next = site->quoted_before * 4 + site->quoted_behind;
	uint64_t likely = site->likely == NT_NONE ? 0 : site->view->tokens[site->likely].lemma;
	uint32_t step =
		site->likely == NT_NONE ? 0 : nt_distance_step((int32_t) (token - site->likely));
	uint64_t subject = subject_value(subject_of(site, token));
	uint64_t names =
		(at(site, token, -1)->name & NT_NAME_KIND) * 8 + (at(site, token, 1)->name & NT_NAME_KIND);

	nt_add_feature(f, LEMMA_QUOTES, nt_join(t->lemma, quotes));
	nt_add_feature(f, POS_QUOTES, nt_join(t->pos, quotes * 16 + next));
	nt_add_feature(f, BIN_QUOTES, nt_join(t->lexicon, quotes));
	nt_add_feature(f, LEMMA_NEXT, nt_join(t->lemma, next * 2 + (site->first_quoted != NT_NONE)));
	nt_add_feature(f, SUBJECT_LEMMA, nt_join(subject, t->lemma));
	nt_add_feature(f, SUBJECT_BIN, nt_join(subject, t->pos * 16 + t->lexicon));
	nt_add_feature(f, LIKELY_BIN, nt_join(t->lexicon, step * 2 + site->that));
	nt_add_feature(f, LIKELY_THAT, nt_join(t->lemma, (site->likely != NT_NONE) * 2 + site->that));
	nt_add_feature(f, LIKELY_LEMMA, nt_join(t->lemma, nt_join(likely, site->that)));
	nt_add_feature(f, NAMES_LEMMA, nt_join(t->lemma, names));
	nt_add_feature(f, NAMES_BIN, nt_join(t->lexicon, names));
	nt_add_feature(f, CLUSTER_QUOTES, nt_join(t->cluster, quotes));
	nt_add_feature(f, CLUSTER_SUBJECT, nt_join(t->cluster, subject));
	nt_add_feature(f, SUBJECT_CLUSTER, nt_join(subject_of(site, token)->cluster, t->lemma));
}

static void
add_clusters(const NtCueSite *site, uint32_t token, NtFeatures *f)
{
	const NtViewToken *t = at(site, token, 0);
	const NtViewToken *left = at(site, token, -1);
	const NtViewToken *right = at(site, token, 1);

	nt_add_feature(f, CLUSTER, t->cluster);
	nt_add_feature(f, CLUSTER_LEFT, left->cluster * 256 + t->cluster);
	nt_add_feature(f, CLUSTER_RIGHT, t->cluster * 256 + right->cluster);
	nt_add_feature(f, CLUSTER_BOTH, (left->cluster * 256 + t->cluster) * 256 + right->cluster);
	nt_add_feature(f, CLUSTER_TWO_RIGHT,
				   nt_join(t->cluster, nt_join(right->class, at(site, token, 2)->class)));
	nt_add_feature(f, CLUSTER_CLASS_LEFT, nt_join(t->cluster, left->class));
}

/* Two layouts: a colon behind a name, a dash before one. */
static void
add_layout(const NtCueSite *site, uint32_t token, NtFeatures *f)
{
	const NtViewToken *t = at(site, token, 0);
	uint32_t label = nt_view_is(t, NT_VIEW_COLON) ? label_of(site, token) : 0;
	uint32_t tag = nt_view_is(t, NT_VIEW_DASH) ? tag_of(site, token) : 0;

	if (!label && !tag)
		return;
	nt_add_feature(f, LAYOUT, label * 4 + tag);
	nt_add_feature(f, LAYOUT_QUOTE,
				   nt_join(label * 4 + tag, nt_view_is(at(site, token, 1), NT_VIEW_OPENS)));
}

void
nt_cue_features(NtCueSite *site, uint32_t token, NtFeatures *features)
{
	advance(site, token);
	add_words(site, token, features);
	add_lexicon(site, token, features);
	add_surroundings(site, token, features);
	add_clusters(site, token, features);
	add_layout(site, token, features);
}
