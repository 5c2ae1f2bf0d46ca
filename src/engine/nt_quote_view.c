/* nt_quote_view.c - see nt_quote_view.h. */
#include "engine/nt_quote_view.h"

#include "engine/nt_lemma.h"

#define CLASS_OF_EDGE  31
#define CLASS_IDENTITY 32 /* + identity of a frequent form */
#define FORMS_AHEAD	   32

const NtViewToken nt_view_edge = {.word = 1,
								  .lemma = 1,
								  .class = CLASS_OF_EDGE,
								  .pos = NT_POS_COUNT,
								  .shape = 15,
								  .region = NT_NONE,
								  .sentence = NT_NONE,
								  .paragraph = NT_NONE};

/* ---------------------------------------------------------------- forms */

static uint8_t
shape_of(const NtWord *word)
{
	if (!(word->flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)))
		return 0;
	if (!(word->flags & NT_WORD_ALPHABETIC))
		return 1;
	if (word->flags & NT_WORD_DIGIT)
		return 2;
	if (word->flags & NT_WORD_ALL_CAPS)
		return word->form.length == 1 ? 3 : 5;
	if (word->flags & NT_WORD_CAPITALIZED)
		return 4;
	return word->flags & NT_WORD_LOWER ? 7 : 6;
}

/* What an unknown lower-case form is, by its ending. */
static uint8_t
class_by_ending(const NtQuoteModel *model, NtString lower)
{
	for (uint32_t length = 3; length >= 2; length--)
	{
		uint32_t found;

		if (lower.length < length)
			continue;
		found = nt_quote_word(
			model, nt_hash_bytes(lower.data + lower.length - length, length, NT_ENDING_SEED));
		if (found)
			return (uint8_t) (found & 31);
	}
	return NT_POS_UNKNOWN;
}

static uint8_t
pos_of(const NtQuoteModel *model, const NtWord *word, const NtWordFacts *facts, uint8_t shape)
{
	bool capital = shape >= 4 && shape <= 6;
	uint8_t own = capital ? facts->capital : facts->lower;

	if (shape == 0)
		return NT_POS_MARK;
	if (word->flags & NT_WORD_POSSESSIVE)
		return NT_POS_POSSESSIVE_END;
	if (own != NT_POS_UNKNOWN)
		return own;
	if (capital || shape == 3)
		return NT_POS_NAME;
	if (facts->capital != NT_POS_UNKNOWN)
		return facts->capital;
	return shape <= 2 ? NT_POS_NUMBER : class_by_ending(model, word->lower);
}

static uint8_t
lexicon_of(const NtQuoteModel *model, uint64_t lemma)
{
	uint32_t found = nt_quote_word(model, lemma);

	return found ? (uint8_t) (found & 15) : NT_LEXICON_UNKNOWN;
}

static uint16_t
ending_of(NtString lower, uint32_t length)
{
	uint32_t take = nt_min32(lower.length, length);

	return (uint16_t) nt_hash_bytes(lower.data + lower.length - take, take, NT_ENDING_SEED);
}

/* Marks that templates know. */
static uint8_t
mark_flags(const NtWord *word)
{
	static const char *const dashes[] = {"-",			"--", "---", "\xE2\x80\x93", "\xE2\x80\x94",
										 "\xE2\x80\x95"};

	if (word->form.length == 1 && word->form.data[0] == ',')
		return NT_VIEW_COMMA;
	if (word->form.length == 1 && word->form.data[0] == ':')
		return NT_VIEW_COLON;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++)
		if (word->form.length == strlen(dashes[i]) &&
			memcmp(word->form.data, dashes[i], word->form.length) == 0)
			return NT_VIEW_DASH;
	return 0;
}

static uint8_t
word_flags(const NtWord *word, uint8_t pos)
{
	bool verb =
		pos == NT_POS_PAST || pos == NT_POS_PRESENT || pos == NT_POS_THIRD || pos == NT_POS_MODAL;
	bool that = word->lower.length == 4 && memcmp(word->lower.data, "that", 4) == 0;

	return (uint8_t) (NT_VIEW_WORD | (verb ? NT_VIEW_VERB : 0) | (that ? NT_VIEW_THAT : 0));
}

/* What is known of a form. */
static void
view_form(const NtQuoteModel *model, const NtWord *word, uint64_t lemma, NtViewToken *token)
{
	NtWordFacts facts = nt_unpack_facts(nt_quote_word(model, word->lower_hash));

	memset(token, 0, sizeof(*token));
	token->word = (uint32_t) word->lower_hash;
	token->lemma = (uint32_t) lemma;
	token->shape = shape_of(word);
	token->pos = pos_of(model, word, &facts, token->shape);
	token->class = (uint16_t) (facts.identity ? facts.identity + CLASS_IDENTITY : token->pos);
	token->ending = ending_of(word->lower, 3);
	token->short_ending = ending_of(word->lower, 2);
	token->cluster = facts.cluster;
	token->lexicon = lexicon_of(model, lemma);
	token->flags = token->shape == 0 ? mark_flags(word) : word_flags(word, token->pos);
}

/* All forms of an article; what the table of words has of some is fetched ahead. */
static NtStatus
view_forms(const NtQuoteModel *model, const NtAnalysis *analysis, NtViewToken *forms)
{
	uint64_t lemmas[FORMS_AHEAD];

	for (uint32_t from = 0; from < analysis->word_count; from += FORMS_AHEAD)
	{
		uint32_t end = nt_min32(from + FORMS_AHEAD, analysis->word_count);

		for (uint32_t i = from; i < end; i++)
		{
			const NtWord *word = &analysis->words[i];
			char lemma[NT_LEMMA_LIMIT];

			lemmas[i - from] =
				nt_hash_bytes(lemma, nt_find_lemma(word->lower, lemma), NT_LEMMA_SEED);
			nt_fetch_quote_word(model, word->lower_hash);
			nt_fetch_quote_word(model, lemmas[i - from]);
		}
		for (uint32_t i = from; i < end; i++)
			view_form(model, &analysis->words[i], lemmas[i - from], &forms[i]);
		if (from % 1024 == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- places */

/* A mark that opens or closes a region is one and the same in every style of setting them. */
static void
mark_quotation(NtViewToken *token, uint8_t what)
{
	token->flags = (uint8_t) ((token->flags & (NT_VIEW_OPENS | NT_VIEW_CLOSES)) | what);
	token->word = token->lemma = what;
	token->class = token->pos = NT_POS_MARK;
	token->ending = token->short_ending = 0;
	token->shape = token->cluster = 0;
	token->lexicon = NT_LEXICON_UNKNOWN;
}

/* Mark the words at the edges of a region, and the marks that stand there instead. */
static void
mark_edges(NtQuoteView *view, NtSpan tokens)
{
	NtViewToken *first = &view->tokens[tokens.start];
	NtViewToken *last = &view->tokens[tokens.end - 1];

	first->state |= NT_STATE_FIRST;
	if (!nt_view_is(first, NT_VIEW_WORD) && first < last)
		first[1].state |= NT_STATE_FIRST;
	last->state |= NT_STATE_LAST;
	if (!nt_view_is(last, NT_VIEW_WORD) && first < last)
		last[-1].state |= NT_STATE_LAST;
}

static void
lay_regions(NtQuoteView *view)
{
	for (uint32_t i = 0; i < view->analysis->region_count; i++)
	{
		const NtRegion *region = &view->analysis->regions[i];

		for (uint32_t t = region->tokens.start; t < region->tokens.end; t++)
		{
			view->tokens[t].region = i;
			view->tokens[t].state = NT_STATE_QUOTED;
		}
		mark_edges(view, region->tokens);
		if (region->tokens.start > 0)
			mark_quotation(&view->tokens[region->tokens.start - 1], NT_VIEW_OPENS);
		if (region->closed && region->tokens.end < view->token_count)
			mark_quotation(&view->tokens[region->tokens.end], NT_VIEW_CLOSES);
	}
}

static void
lay_names(NtQuoteView *view)
{
	static const uint8_t kinds[NT_KINDS] = {1, 2, 3, 3, 4, 4, 4, 4, 4};

	for (uint32_t i = 0; i < view->analysis->mention_count; i++)
	{
		const NtMention *mention = &view->analysis->mentions[i];

		for (uint32_t t = mention->tokens.start; t < mention->tokens.end; t++)
			view->tokens[t].name = kinds[mention->kind];
		view->tokens[mention->tokens.start].name |= NT_NAME_FIRST;
		view->tokens[mention->tokens.end - 1].name |= NT_NAME_LAST;
	}
}

static int32_t
bracket_of(const NtAnalysis *analysis, uint32_t token)
{
	NtString form = nt_token_word(analysis, token)->form;

	return form.length != 1 ? 0 : (form.data[0] == '(') - (form.data[0] == ')');
}

/* Running counts, with which distances are differences. */
static void
count_up(NtQuoteView *view)
{
	uint32_t commas = 0;
	uint32_t verbs = 0;
	uint32_t quoted = 0;
	int32_t depth = 0;

	for (uint32_t i = 0; i < view->token_count; i++)
	{
		NtViewToken *token = &view->tokens[i];

		token->commas = commas;
		token->verbs = verbs;
		token->quoted = quoted;
		token->depth = depth;
		depth += bracket_of(view->analysis, i);
		commas += nt_view_is(token, NT_VIEW_COMMA);
		verbs += nt_view_is(token, NT_VIEW_VERB);
		quoted += token->region != NT_NONE;
	}
}

/* All tokens from the forms, with edges around them. */
static NtStatus
lay_tokens(NtQuoteView *view, const NtViewToken *forms)
{
	const NtAnalysis *analysis = view->analysis;
	NtViewToken *tokens = nt_arena_alloc(
		analysis->arena, ((size_t) view->token_count + 2 * NT_VIEW_EDGE) * sizeof(NtViewToken));

	if (!tokens)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < NT_VIEW_EDGE; i++)
		tokens[i] = tokens[view->token_count + NT_VIEW_EDGE + i] = nt_view_edge;
	view->tokens = tokens + NT_VIEW_EDGE;
	for (uint32_t i = 0; i < view->token_count; i++)
	{
		NtViewToken *token = &view->tokens[i];

		if (i % 4096 == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		*token = forms[analysis->tokens[i].word];
		token->region = NT_NONE;
		token->sentence = analysis->tokens[i].sentence;
		token->paragraph = analysis->sentences[token->sentence].paragraph;
	}
	return NT_OK;
}

NtStatus
nt_view_quotes(NtQuoteView *view, const NtAnalysis *analysis, const NtQuoteModel *model)
{
	NtViewToken *forms =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->word_count + 1) * sizeof(NtViewToken));

	if (!forms)
		return NT_NO_MEMORY;
	view->analysis = analysis;
	view->model = *model;
	view->glances = NULL;
	view->token_count = analysis->token_count;
	nt_fill_exponentials(&view->exponentials);
	NT_TRY(view_forms(model, analysis, forms));
	NT_TRY(lay_tokens(view, forms));
	lay_regions(view);
	lay_names(view);
	count_up(view);
	return NT_OK;
}
