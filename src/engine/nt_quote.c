/*
 * nt_quote.c - quotations: which quoted regions and reported clauses are somebody's words, and
 * whose.
 *
 * Paragraph by paragraph. A region between quotation marks is claimed by an attribution behind it
 * in its sentence, before it in its sentence, or, failing both, goes on with the quotation before
 * it. A region inside a reported clause ("he was ready to \"leave peacefully\"") makes the clause a
 * mixed quotation. Sentences without marks are searched for reported clauses last. Regions that
 * nobody claims (scare quotes, titles, nicknames) are no quotations.
 */
#include "engine/nt_attribution.h"
#include "engine/nt_learned.h"

#include <stdlib.h>

#define TAIL_LIMIT	 14 /* tokens of an attribution that trails a clause */
#define CLAUSE_REACH 60 /* tokens of a clause that its verb is looked for in */
#define SPOKEN_WORDS 4	/* words of a region that can be speech without any sign of it */

/* How a region came to its attribution. */
typedef enum ClaimKind
{
	CLAIM_NONE,
	CLAIM_TAIL,
	CLAIM_LEAD,
	CLAIM_CLAUSE /* part of a reported clause */
} ClaimKind;

typedef struct Claim
{
	ClaimKind kind;
	NtAttribution by;
	NtSpan clause; /* tokens, for CLAIM_CLAUSE */
} Claim;

/* The state of the walk through an article. */
typedef struct QuoteWalk
{
	NtQuoteWork work;
	uint32_t paragraph;
	uint32_t region;		 /* the next region to look at */
	uint32_t direct;		 /* the direct quotation of this paragraph that may go on, or NT_NONE */
	uint32_t continued;		 /* the quotation left open by the paragraph before, or NT_NONE */
	uint32_t last;			 /* the last quotation with a source, or NT_NONE */
	uint32_t last_paragraph; /* where that was */
} QuoteWalk;

static bool
is_word_token(const QuoteWalk *walk, uint32_t token)
{
	return (nt_token_word(walk->work.analysis, token)->flags &
			(NT_WORD_ALPHABETIC | NT_WORD_DIGIT)) != 0;
}

static uint32_t
count_words(const QuoteWalk *walk, NtSpan tokens)
{
	uint32_t count = 0;

	for (uint32_t i = tokens.start; i < tokens.end; i++)
		count += is_word_token(walk, i);
	return count;
}

/* Bytes of a span of tokens, punctuation at its edges left out. */
static NtSpan
token_bytes(const QuoteWalk *walk, NtSpan tokens)
{
	const NtToken *all = walk->work.analysis->tokens;

	while (tokens.end > tokens.start + 1 && nt_work_is_mark(&walk->work, tokens.end - 1, ','))
		tokens.end--;
	if (tokens.start == tokens.end)
		return (NtSpan){0, 0};
	return (NtSpan){all[tokens.start].start, all[tokens.end - 1].end};
}

/* ---------------------------------------------------------------- making rows */

static NtQuote *
quote_at(QuoteWalk *walk, uint32_t index)
{
	return &walk->work.analysis->quotes[index];
}

/* Add a piece to a quotation's content. */
static NtStatus
add_content(QuoteWalk *walk, uint32_t index, NtSpan bytes)
{
	NtQuote *quote = quote_at(walk, index);

	/* The capacity is implied: pieces are kept in powers of two. */
	if ((quote->content_count & (quote->content_count - 1)) == 0)
	{
		uint32_t room = quote->content_count ? quote->content_count * 2 : 1;
		NtSpan *grown = nt_arena_alloc(walk->work.analysis->arena, room * sizeof(NtSpan));

		if (!grown)
			return NT_NO_MEMORY;
		if (quote->content_count)
			memcpy(grown, quote->content, quote->content_count * sizeof(NtSpan));
		quote->content = grown;
	}
	quote->content[quote->content_count++] = bytes;
	return NT_OK;
}

/* Note that a medium passes a quotation on. */
static NtStatus
add_via(QuoteWalk *walk, uint32_t index, NtSpan source)
{
	NtQuote *quote = quote_at(walk, index);
	uint32_t medium = nt_resolve_source(&walk->work, source);

	if (medium == NT_NONE || medium == quote->speaker || quote->via_count > 0)
		return NT_OK;
	quote->via = nt_arena_alloc(walk->work.analysis->arena, sizeof(uint32_t));
	if (!quote->via)
		return NT_NO_MEMORY;
	quote->via[quote->via_count++] = medium;
	walk->work.analysis->entities[medium].flags |= NT_ROLE_VIA;
	return NT_OK;
}

/* Take over an attribution. */
static NtStatus
set_attribution(QuoteWalk *walk, uint32_t index, const NtAttribution *by)
{
	NtQuote *quote = quote_at(walk, index);

	quote->cue = token_bytes(walk, by->cue);
	quote->source = token_bytes(walk, by->source);
	quote->addressee = token_bytes(walk, by->addressee);
	quote->act = by->act;
	quote->sentence = walk->work.analysis->tokens[by->cue.start].sentence;
	quote->speaker = nt_resolve_source(&walk->work, by->source);
	quote->confidence = quote->speaker == NT_NONE ? 700 : by->adjacent ? 950 : 850;
	if (by->via.start != by->via.end)
		NT_TRY(add_via(walk, index, by->via));
	walk->last = index;
	walk->last_paragraph = walk->paragraph;
	return NT_OK;
}

/* A new quotation that begins at a token. */
static NtStatus
new_quote(QuoteWalk *walk, NtQuoteKind kind, uint32_t token, uint32_t *index)
{
	NtAnalysis *analysis = walk->work.analysis;
	NtQuote *quote;

	NT_TRY(NT_RESERVE(analysis->arena, analysis->quotes, walk->work.capacity,
					  analysis->quote_count + 1));
	*index = analysis->quote_count++;
	quote = &analysis->quotes[*index];
	memset(quote, 0, sizeof(*quote));
	quote->kind = kind;
	quote->speaker = NT_NONE;
	quote->sentence = analysis->tokens[token].sentence;
	return NT_OK;
}

/* ---------------------------------------------------------------- where attributions may stand */

static const NtRegion *
region_at(const QuoteWalk *walk, uint32_t index)
{
	return &walk->work.analysis->regions[index];
}

/* Whether region `index` exists and lies in the paragraph that is being walked. */
static bool
in_paragraph(const QuoteWalk *walk, uint32_t index)
{
	return index < walk->work.analysis->region_count &&
		   region_at(walk, index)->paragraph == walk->paragraph;
}

/* The tokens behind a region, up to the end of its sentence or the next region. */
static NtSpan
tail_of(const QuoteWalk *walk, uint32_t index)
{
	const NtAnalysis *analysis = walk->work.analysis;
	const NtRegion *region = region_at(walk, index);
	uint32_t from = region->tokens.end + 1;
	uint32_t to;

	if (!region->closed || from >= analysis->token_count)
		return (NtSpan){0, 0};
	to = analysis->sentences[analysis->tokens[region->tokens.end].sentence].tokens.end;
	if (in_paragraph(walk, index + 1))
		to = nt_min32(to, region_at(walk, index + 1)->tokens.start - 1);
	return from < to ? (NtSpan){from, to} : (NtSpan){0, 0};
}

/* The tokens before a region, from the start of its sentence or the region before. */
static NtSpan
lead_of(const QuoteWalk *walk, uint32_t index)
{
	const NtAnalysis *analysis = walk->work.analysis;
	uint32_t mark = region_at(walk, index)->tokens.start - 1;
	uint32_t from = analysis->sentences[analysis->tokens[mark].sentence].tokens.start;

	if (index > 0 && in_paragraph(walk, index - 1))
		from = nt_max32(from, region_at(walk, index - 1)->tokens.end + 1);
	return from < mark ? (NtSpan){from, mark} : (NtSpan){0, 0};
}

/* Whether a region ends as speech does before an attribution: in a comma or the end of a sentence.
 */
static bool
ends_complete(const QuoteWalk *walk, const NtRegion *region)
{
	NtString form = nt_token_word(walk->work.analysis, region->tokens.end - 1)->form;

	return !region->closed ||
		   (form.length > 0 && strchr(",.?!-", form.data[form.length - 1]) != NULL) ||
		   (form.length == 3 && memcmp(form.data, "\xE2\x80\xA6", 3) == 0);
}

/* Whether a region ends as a sentence does, inside its marks. */
static bool
ends_sentence(const QuoteWalk *walk, const NtRegion *region)
{
	NtString form = nt_token_word(walk->work.analysis, region->tokens.end - 1)->form;

	return form.length == 1 && strchr(".?!", form.data[0]) != NULL;
}

/* Whether the token after the closing mark ends the sentence or is a comma: "said "Yes!", and …".
 */
static bool
is_followed_by_break(const QuoteWalk *walk, const NtRegion *region)
{
	NtAnalysis *analysis = walk->work.analysis;
	uint32_t next = region->tokens.end + 1;

	if (!region->closed || next >= analysis->token_count)
		return true;
	if (analysis->tokens[next].sentence != analysis->tokens[region->tokens.end].sentence)
		return true;
	return analysis->tokens[next].kind == NT_TOKEN_PUNCTUATION;
}

static bool
starts_capitalized(const QuoteWalk *walk, const NtRegion *region)
{
	return (nt_token_word(walk->work.analysis, region->tokens.start)->flags & NT_WORD_LOWER) == 0;
}

/* ---------------------------------------------------------------- reported clauses */

/*
 * An attribution that trails a clause: ", according to Reuters", ", reported Reuters", ", he said".
 * `cut` is where the clause ends before it.
 */
static bool
find_trailer(const QuoteWalk *walk, NtSpan clause, uint32_t *cut, NtAttribution *trailer)
{
	uint32_t limit =
		clause.end - clause.start > TAIL_LIMIT ? clause.end - TAIL_LIMIT : clause.start;

	for (uint32_t at = clause.end; at > limit; at--)
	{
		uint32_t token = at - 1;

		if (!nt_work_is_mark(&walk->work, token, ',') &&
			!nt_work_is_word(&walk->work, token, "according"))
			continue;
		*cut = token;
		if (nt_match_tail(&walk->work, (NtSpan){token, clause.end}, trailer) &&
			(trailer->cue.start <= token + 2 || trailer->source.start <= token + 2))
			return true;
	}
	return false;
}

/* Whether a token is the mark that closes a region which begins at or behind `start`. */
static bool
closes_region_after(const QuoteWalk *walk, uint32_t token, uint32_t start)
{
	uint32_t region = token > 0 ? walk->work.regions[token - 1] : NT_NONE;
	const NtRegion *closed = region == NT_NONE ? NULL : region_at(walk, region);

	return closed && closed->closed && closed->tokens.end == token && closed->tokens.start > start;
}

/* The clause that a cue reports: from behind the cue to the end of its sentence, trailers cut off.
 */
static NtSpan
clause_of(const QuoteWalk *walk, uint32_t start, bool *has_trailer, NtAttribution *trailer)
{
	const NtAnalysis *analysis = walk->work.analysis;
	uint32_t end = analysis->sentences[analysis->tokens[start].sentence].tokens.end;
	uint32_t cut;
	NtSpan clause;

	while (end > start && !is_word_token(walk, end - 1) &&
		   !closes_region_after(walk, end - 1, start))
		end--;
	clause = (NtSpan){start, end};
	*has_trailer = find_trailer(walk, clause, &cut, trailer);
	if (*has_trailer)
		clause.end = cut;
	return clause;
}

/* Bytes of a clause: punctuation at its edges left out, but not a quotation mark that has a partner
 * inside. */
static NtSpan
clause_bytes(const QuoteWalk *walk, NtSpan clause)
{
	while (clause.end > clause.start && nt_work_is_mark(&walk->work, clause.end - 1, ','))
		clause.end--;
	while (clause.start < clause.end && (nt_work_is_mark(&walk->work, clause.start, ',') ||
										 nt_work_is_mark(&walk->work, clause.start, ':')))
		clause.start++;
	return token_bytes(walk, clause);
}

/* A mixed or indirect quotation of a clause. */
static NtStatus
take_clause(QuoteWalk *walk, NtQuoteKind kind, const NtAttribution *by, uint32_t start)
{
	NtAttribution trailer;
	bool has_trailer;
	NtSpan clause = clause_of(walk, start, &has_trailer, &trailer);
	NtSpan bytes = clause_bytes(walk, clause);
	uint32_t quote;

	if (bytes.start == bytes.end)
		return NT_OK;
	NT_TRY(new_quote(walk, kind, start, &quote));
	NT_TRY(add_content(walk, quote, bytes));
	NT_TRY(set_attribution(walk, quote, by));
	if (has_trailer)
		NT_TRY(add_via(walk, quote, trailer.source));
	while (in_paragraph(walk, walk->region) &&
		   region_at(walk, walk->region)->tokens.start < clause.end)
		walk->region++;
	return NT_OK;
}

/* ---------------------------------------------------------------- regions */

/* `Name:` or `from Name:` at the end of the paragraph before. */
static bool
announced(const QuoteWalk *walk, NtAttribution *by)
{
	const NtAnalysis *analysis = walk->work.analysis;
	const NtSentence *sentence;

	if (walk->paragraph == 0)
		return false;
	sentence = &analysis->sentences[analysis->paragraphs[walk->paragraph - 1].sentences.end - 1];
	if (!nt_work_is_mark(&walk->work, sentence->tokens.end - 1, ':'))
		return false;
	return nt_match_lead(&walk->work, sentence->tokens, false, by);
}

/*
 * Whether a stretch can be a reported clause: it has a finite verb, or begins with "to", and is no
 * mere prepositional phrase ("told of a bang", "reported on the case").
 */
static bool
is_clause(const QuoteWalk *walk, NtSpan tokens)
{
	uint32_t first = tokens.start < tokens.end ? nt_work_flags(&walk->work, tokens.start) : 0;

	tokens.end = nt_min32(tokens.end, tokens.start + CLAUSE_REACH);
	if (count_words(walk, tokens) < 3)
		return false;
	if (nt_work_is_word(&walk->work, tokens.start, "to"))
		return true;
	if ((first & NT_LEX_PREPOSITION) && walk->work.mentions[tokens.start] == NT_NONE &&
		!(tokens.start > 0 && nt_work_is_word(&walk->work, tokens.start - 1, "that")))
		return false;
	for (uint32_t i = tokens.start; i < tokens.end; i++)
	{
		NtString lower = nt_token_word(walk->work.analysis, i)->lower;

		if ((nt_work_flags(&walk->work, i) & (NT_LEX_AUXILIARY | NT_LEX_FINITE)) ||
			(lower.length > 4 && memcmp(lower.data + lower.length - 2, "ed", 2) == 0))
			return true;
	}
	return false;
}

/* Whether what follows a cue, to the end of its sentence, can be a reported clause. */
static bool
reports_clause(const QuoteWalk *walk, uint32_t start)
{
	const NtAnalysis *analysis = walk->work.analysis;

	return is_clause(
		walk, (NtSpan){start, analysis->sentences[analysis->tokens[start].sentence].tokens.end});
}

/* Find out who claims a region. */
static void
claim_region(const QuoteWalk *walk, uint32_t index, Claim *claim)
{
	const NtRegion *region = region_at(walk, index);
	NtSpan tail = tail_of(walk, index);
	NtSpan lead = lead_of(walk, index);
	bool complete = ends_complete(walk, region) ||
					(tail.start < tail.end && nt_work_is_mark(&walk->work, tail.start, ','));
	NtAttribution behind;
	bool has_behind;

	memset(claim, 0, sizeof(*claim));
	has_behind =
		(complete || count_words(walk, region->tokens) > SPOKEN_WORDS) &&
		(nt_match_tail(&walk->work, tail, &behind) || nt_match_dash(&walk->work, tail, &behind));
	if (nt_match_lead(&walk->work, lead, false, &claim->by) &&
		!(has_behind && nt_work_is_mark(&walk->work, claim->by.cue.start, ':')))
	{
		bool direct = claim->by.adjacent &&
					  (is_followed_by_break(walk, region) || ends_sentence(walk, region));

		if (direct || !claim->by.strong || !has_behind ||
			nt_resolve_source(&walk->work, behind.source) == NT_NONE ||
			nt_is_medium(walk->work.analysis, nt_resolve_source(&walk->work, behind.source)))
		{
			claim->kind = direct || !claim->by.strong ? CLAIM_LEAD : CLAIM_CLAUSE;
			if (claim->kind == CLAIM_CLAUSE && claim->by.act == NT_ACT_THOUGHT &&
				!reports_clause(walk, claim->by.content))
				claim->kind = CLAIM_NONE;
			return;
		}
	}
	if (has_behind)
	{
		claim->by = behind;
		claim->kind = CLAIM_TAIL;
	}
	else if (lead.start == lead.end && (index == 0 || !in_paragraph(walk, index - 1)) &&
			 announced(walk, &claim->by))
		claim->kind = CLAIM_LEAD;
}

/* Whether a region that nobody claims can go on with the quotation before it in its paragraph. */
static bool
goes_on(const QuoteWalk *walk, uint32_t index)
{
	const NtAnalysis *analysis = walk->work.analysis;
	const NtRegion *region = region_at(walk, index);
	uint32_t mark = region->tokens.start - 1;

	if (walk->direct == NT_NONE)
		return false;
	if (analysis->sentences[analysis->tokens[mark].sentence].tokens.start == mark)
		return true; /* a sentence of its own */
	return mark > 0 && nt_work_is_mark(&walk->work, mark - 1, ',') && ends_complete(walk, region);
}

/*
 * Whether the attribution before a region is the one that the direct quotation before it was given:
 * `"Good morning," she told them, "are you ready?"`.
 */
static bool
shares_attribution(QuoteWalk *walk, uint32_t index)
{
	const NtToken *tokens = walk->work.analysis->tokens;
	NtSpan lead = lead_of(walk, index);
	uint32_t cue;

	if (walk->direct == NT_NONE || lead.start == lead.end ||
		!nt_work_is_mark(&walk->work, lead.end - 1, ','))
		return false;
	cue = quote_at(walk, walk->direct)->cue.start;
	return cue >= tokens[lead.start].start && cue < tokens[lead.end - 1].end;
}

/* Whether a region is a sentence or more of speech by its own looks. */
static bool
looks_spoken(const QuoteWalk *walk, uint32_t index)
{
	const NtAnalysis *analysis = walk->work.analysis;
	const NtRegion *region = region_at(walk, index);
	uint32_t mark = region->tokens.start - 1;

	return count_words(walk, region->tokens) >= SPOKEN_WORDS && starts_capitalized(walk, region) &&
		   ends_complete(walk, region) &&
		   analysis->sentences[analysis->tokens[mark].sentence].tokens.start == mark;
}

/* A quotation without an attribution of its own: its speaker is carried over. */
static NtStatus
infer_quote(QuoteWalk *walk, uint32_t index)
{
	NtAnalysis *analysis = walk->work.analysis;
	const NtRegion *region = region_at(walk, index);
	uint32_t mark = region->tokens.start - 1;
	uint32_t sentence = analysis->tokens[mark].sentence;
	bool first = analysis->paragraphs[walk->paragraph].tokens.start == mark;
	uint32_t quote;
	NtSpan subject = {0, 0};

	NT_TRY(new_quote(walk, NT_QUOTE_DIRECT, region->tokens.start, &quote));
	NT_TRY(add_content(walk, quote, region->bytes));
	quote_at(walk, quote)->inferred = true;
	quote_at(walk, quote)->confidence = 400;
	if (!first && sentence > 0)
	{
		/* The sentence before, in the same paragraph, has introduced somebody. */
		const NtSentence *before = &analysis->sentences[sentence - 1];

		for (uint32_t at = before->tokens.start;
			 at < before->tokens.end && subject.start == subject.end; at++)
			if (walk->work.mentions[at] != NT_NONE && walk->work.regions[at] == NT_NONE &&
				analysis->mentions[walk->work.mentions[at]].kind == NT_PERSON)
				subject = analysis->mentions[walk->work.mentions[at]].tokens;
	}
	if (subject.start != subject.end)
	{
		quote_at(walk, quote)->source = token_bytes(walk, subject);
		quote_at(walk, quote)->speaker = nt_resolve_source(&walk->work, subject);
	}
	else if (walk->last != NT_NONE && walk->last_paragraph + 1 >= walk->paragraph)
	{
		const NtQuote *last = quote_at(walk, walk->last);

		quote_at(walk, quote)->source = last->source;
		quote_at(walk, quote)->speaker = last->speaker;
		walk->last_paragraph = walk->paragraph;
	}
	walk->direct = quote;
	return NT_OK;
}

/* A medium named behind an attribution: `", he said, according to AP."` */
static NtStatus
add_trailing_via(QuoteWalk *walk, uint32_t quote, const NtAttribution *by, NtSpan tail)
{
	NtAttribution trailer;
	NtSpan rest = {nt_max32(by->cue.end, by->source.end), tail.end};
	uint32_t cut;

	while (rest.end > rest.start && !is_word_token(walk, rest.end - 1))
		rest.end--;
	if (rest.start < rest.end && find_trailer(walk, rest, &cut, &trailer))
		return add_via(walk, quote, trailer.source);
	return NT_OK;
}

/* A direct quotation, or a mixed one where words before the mark belong to its sentence. */
static NtStatus
take_direct(QuoteWalk *walk, uint32_t index, const Claim *claim)
{
	const NtRegion *region = region_at(walk, index);
	NtSpan lead = lead_of(walk, index);
	uint32_t quote;

	if (walk->continued != NT_NONE)
		quote = walk->continued;
	else
		NT_TRY(new_quote(walk, NT_QUOTE_DIRECT, region->tokens.start, &quote));
	if (claim->kind == CLAIM_TAIL && walk->continued == NT_NONE &&
		!starts_capitalized(walk, region) && count_words(walk, lead) >= 2)
	{
		NtSpan bytes =
			clause_bytes(walk, (NtSpan){lead.start, region->tokens.end + (region->closed ? 1 : 0)});

		quote_at(walk, quote)->kind = NT_QUOTE_MIXED;
		NT_TRY(add_content(walk, quote, bytes));
	}
	else
		NT_TRY(add_content(walk, quote, region->bytes));
	if (quote_at(walk, quote)->cue.start == quote_at(walk, quote)->cue.end)
		NT_TRY(set_attribution(walk, quote, &claim->by));
	if (claim->kind == CLAIM_TAIL)
		NT_TRY(add_trailing_via(walk, quote, &claim->by, tail_of(walk, index)));
	walk->direct = quote;
	return NT_OK;
}

/* Whether the next region of the paragraph follows at once and has the attribution for both. */
static bool
claimed_by_next(const QuoteWalk *walk, uint32_t index, Claim *claim)
{
	if (!in_paragraph(walk, index + 1))
		return false;
	if (count_words(walk, (NtSpan){region_at(walk, index)->tokens.end,
								   region_at(walk, index + 1)->tokens.start}) > 0)
		return false;
	claim_region(walk, index + 1, claim);
	return claim->kind == CLAIM_TAIL;
}

/* Decide on one region; moves on to the next. */
static NtStatus
take_region(QuoteWalk *walk)
{
	uint32_t index = walk->region;
	const NtRegion *region = region_at(walk, index);
	bool reopens = index > 0 && region_at(walk, index - 1)->continued && walk->continued != NT_NONE;
	Claim claim;

	if (!reopens)
		walk->continued = NT_NONE;
	walk->region = index + 1;
	if (shares_attribution(walk, index))
	{
		NT_TRY(add_content(walk, walk->direct, region->bytes));
		walk->continued = region->continued ? walk->direct : NT_NONE;
		return NT_OK;
	}
	claim_region(walk, index, &claim);
	if (claim.kind == CLAIM_CLAUSE && !reopens)
	{
		walk->region = index;
		NT_TRY(take_clause(walk, NT_QUOTE_MIXED, &claim.by, claim.by.content));
		if (walk->region == index)
			walk->region = index + 1;
	}
	else if (claim.kind != CLAIM_NONE)
		NT_TRY(take_direct(walk, index, &claim));
	else if (reopens)
	{
		NT_TRY(add_content(walk, walk->continued, region->bytes));
		walk->direct = walk->continued;
	}
	else if (goes_on(walk, index))
		NT_TRY(add_content(walk, walk->direct, region->bytes));
	else if (claimed_by_next(walk, index, &claim))
		NT_TRY(take_direct(walk, index, &claim));
	else if (looks_spoken(walk, index))
		NT_TRY(infer_quote(walk, index));
	else
		return NT_OK;
	walk->continued = region->continued ? walk->direct : NT_NONE;
	return NT_OK;
}

/* ---------------------------------------------------------------- sentences without marks */

/* A clause that an attribution between commas cuts in two: "In winter, Ann Lee said, the bill
 * fell." */
static NtStatus
take_split_clause(QuoteWalk *walk, const NtAttribution *by, NtSpan tokens)
{
	uint32_t quote;

	NT_TRY(new_quote(walk, NT_QUOTE_INDIRECT, tokens.start, &quote));
	NT_TRY(add_content(walk, quote, clause_bytes(walk, (NtSpan){tokens.start, by->source.start})));
	NT_TRY(add_content(walk, quote, clause_bytes(walk, (NtSpan){by->content + 1, tokens.end})));
	return set_attribution(walk, quote, by);
}

/* Whether an attribution stands between commas, with enough of a clause on both sides. */
static bool
splits_clause(const QuoteWalk *walk, const NtAttribution *by, NtSpan tokens)
{
	return by->content + 1 < tokens.end && nt_work_is_mark(&walk->work, by->content, ',') &&
		   by->source.start > tokens.start + 1 &&
		   count_words(walk, (NtSpan){tokens.start, by->source.start}) > 0 &&
		   nt_work_is_mark(&walk->work, by->source.start - 1, ',') &&
		   is_clause(walk, (NtSpan){by->content + 1, tokens.end});
}

/* A clause with its attribution behind it, and maybe a medium behind that. */
static NtStatus
take_trailed_clause(QuoteWalk *walk, NtSpan tokens)
{
	NtAttribution outer;
	NtAttribution inner;
	uint32_t cut;
	uint32_t inner_cut;
	uint32_t medium;
	uint32_t quote;
	bool passed_on;

	if (!find_trailer(walk, tokens, &cut, &outer) || !outer.strong ||
		!is_clause(walk, (NtSpan){tokens.start, cut}))
		return NT_OK;
	medium = nt_resolve_source(&walk->work, outer.source);
	passed_on = medium != NT_NONE && nt_is_medium(walk->work.analysis, medium) &&
				find_trailer(walk, (NtSpan){tokens.start, cut}, &inner_cut, &inner) &&
				inner.strong && is_clause(walk, (NtSpan){tokens.start, inner_cut});
	NT_TRY(new_quote(walk, NT_QUOTE_INDIRECT, tokens.start, &quote));
	NT_TRY(add_content(walk, quote,
					   clause_bytes(walk, (NtSpan){tokens.start, passed_on ? inner_cut : cut})));
	NT_TRY(set_attribution(walk, quote, passed_on ? &inner : &outer));
	return passed_on ? add_via(walk, quote, outer.source) : NT_OK;
}

/* A reported clause in a sentence without quotation marks: an indirect quotation. */
static NtStatus
take_indirect(QuoteWalk *walk, const NtSentence *sentence)
{
	NtAttribution by;
	NtSpan tokens = sentence->tokens;

	while (tokens.end > tokens.start && !is_word_token(walk, tokens.end - 1))
		tokens.end--;
	if (nt_match_lead(&walk->work, tokens, true, &by) && by.strong && by.cue.end < tokens.end)
	{
		if (splits_clause(walk, &by, tokens))
			return take_split_clause(walk, &by, tokens);
		if (is_clause(walk, (NtSpan){by.content, tokens.end}) &&
			!nt_work_is_word(&walk->work, by.cue.start, "according"))
			return take_clause(walk, NT_QUOTE_INDIRECT, &by, by.content);
	}
	if (sentence->section == NT_SECTION_HEADLINE)
		return NT_OK;
	return take_trailed_clause(walk, tokens);
}

/* Whether a sentence touches no region. */
static bool
is_unquoted(const QuoteWalk *walk, const NtSentence *sentence)
{
	for (uint32_t i = sentence->tokens.start; i < sentence->tokens.end; i++)
		if (walk->work.regions[i] != NT_NONE)
			return false;
	return true;
}

static NtStatus
walk_paragraph(QuoteWalk *walk)
{
	const NtAnalysis *analysis = walk->work.analysis;
	const NtParagraph *paragraph = &analysis->paragraphs[walk->paragraph];

	walk->direct = NT_NONE;
	while (in_paragraph(walk, walk->region))
	{
		NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(take_region(walk));
	}
	for (uint32_t i = paragraph->sentences.start; i < paragraph->sentences.end; i++)
	{
		const NtSentence *sentence = &analysis->sentences[i];

		NT_TRY(nt_arena_poll(analysis->arena));
		if ((sentence->section == NT_SECTION_BODY || sentence->section == NT_SECTION_HEADLINE) &&
			is_unquoted(walk, sentence))
			NT_TRY(take_indirect(walk, sentence));
	}
	return NT_OK;
}

/* ---------------------------------------------------------------- the stage */

/* Look up every word of the article in the lexicon, and lay regions and mentions over the tokens.
 */
static NtStatus
prepare(NtQuoteWork *work)
{
	NtAnalysis *analysis = work->analysis;
	size_t tokens = (size_t) analysis->token_count + 1;

	work->lexemes =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->word_count + 1) * sizeof(NtLexeme *));
	work->regions = nt_arena_alloc(analysis->arena, tokens * sizeof(uint32_t));
	work->mentions = nt_arena_alloc(analysis->arena, tokens * sizeof(uint32_t));
	if (!work->lexemes || !work->regions || !work->mentions)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < analysis->word_count; i++)
	{
		if (i % 4096 == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		work->lexemes[i] = nt_find_lexeme(analysis->words[i].lower);
	}
	memset(work->regions, 0xFF, tokens * sizeof(uint32_t));
	memset(work->mentions, 0xFF, tokens * sizeof(uint32_t));
	for (uint32_t i = 0; i < analysis->region_count; i++)
		for (uint32_t t = analysis->regions[i].tokens.start; t < analysis->regions[i].tokens.end;
			 t++)
			work->regions[t] = i;
	for (uint32_t i = 0; i < analysis->mention_count; i++)
		for (uint32_t t = analysis->mentions[i].tokens.start; t < analysis->mentions[i].tokens.end;
			 t++)
			work->mentions[t] = i;
	return nt_prepare_speakers(work);
}

static int
compare_quotes(const void *a, const void *b)
{
	uint32_t left = ((const NtQuote *) a)->content[0].start;
	uint32_t right = ((const NtQuote *) b)->content[0].start;

	if (left == right) /* one order whatever the library's qsort does */
	{
		left = ((const NtQuote *) a)->content[0].end;
		right = ((const NtQuote *) b)->content[0].end;
	}
	return left < right ? -1 : left > right;
}

/* Whether the second of two quotations says the same as the first, or part of it. */
static bool
has_content_of(const NtQuote *quote, const NtQuote *other)
{
	for (uint32_t i = 0, k = 0; i < other->content_count; i++)
	{
		while (k < quote->content_count && quote->content[k].end < other->content[i].end)
			k++;
		if (k == quote->content_count || quote->content[k].start > other->content[i].start)
			return false;
	}
	return true;
}

/* Of two quotations with the same words the one stays that knows more: who passes it on, or who
 * speaks. Quotations are in the order of their starts. */
static void
drop_doubles(NtAnalysis *analysis)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < analysis->quote_count; i++)
	{
		NtQuote *quote = &analysis->quotes[i];
		NtQuote *last = kept ? &analysis->quotes[kept - 1] : NULL;

		if (last && (has_content_of(last, quote) || has_content_of(quote, last)))
		{
			if (quote->via_count > last->via_count ||
				(quote->via_count == last->via_count && quote->confidence > last->confidence))
				*last = *quote;
		}
		else
			analysis->quotes[kept++] = *quote;
	}
	analysis->quote_count = kept;
}

/* Speakers, and the media that dateline and byline say an article comes by. */
static void
mark_roles(NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->quote_count; i++)
		if (analysis->quotes[i].speaker != NT_NONE)
			analysis->entities[analysis->quotes[i].speaker].flags |= NT_ROLE_SPEAKER;
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		uint8_t section = analysis->sentences[analysis->mentions[i].sentence].section;
		uint32_t entity = analysis->mentions[i].entity;

		if ((section == NT_SECTION_DATELINE || section == NT_SECTION_BYLINE) &&
			nt_is_medium(analysis, entity))
			analysis->entities[entity].flags |= NT_ROLE_VIA;
	}
}

/* ---------------------------------------------------------------- beside what was learned */

/* By region: the quotation that has it, or NT_NONE. */
static NtStatus
find_owners(const QuoteWalk *walk, uint32_t **owners)
{
	const NtAnalysis *analysis = walk->work.analysis;

	*owners =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->region_count + 1) * sizeof(uint32_t));
	if (!*owners)
		return NT_NO_MEMORY;
	memset(*owners, 0xFF, analysis->region_count * sizeof(uint32_t));
	for (uint32_t i = 0; i < analysis->quote_count; i++)
		for (uint32_t k = 0; k < analysis->quotes[i].content_count; k++)
		{
			NtSpan piece = analysis->quotes[i].content[k];

			for (uint32_t r = nt_region_at_byte(analysis, piece.start);
				 r < analysis->region_count && analysis->regions[r].bytes.start < piece.end; r++)
				(*owners)[r] = i;
		}
	return NT_OK;
}

/* A region that a learned quotation has: what follows may go on with it. */
static void
pass_owned(QuoteWalk *walk, uint32_t owner)
{
	const NtRegion *region = region_at(walk, walk->region);
	const NtQuote *quote = quote_at(walk, owner);

	walk->direct = quote->kind == NT_QUOTE_INDIRECT ? NT_NONE : owner;
	walk->continued = region->continued ? walk->direct : NT_NONE;
	if (quote->source.start < quote->source.end)
	{
		walk->last = owner;
		walk->last_paragraph = walk->paragraph;
	}
	walk->region++;
}

/* The pieces of a quotation in the order of the text; one that meets the one before it is dropped.
 */
static void
order_content(NtQuote *quote)
{
	uint32_t kept = 0;

	for (uint32_t i = 1; i < quote->content_count; i++)
	{
		NtSpan piece = quote->content[i];
		uint32_t at = i;

		for (; at > 0 && quote->content[at - 1].start > piece.start; at--)
			quote->content[at] = quote->content[at - 1];
		quote->content[at] = piece;
	}
	for (uint32_t i = 0; i < quote->content_count; i++)
		if (kept == 0 || quote->content[i].start >= quote->content[kept - 1].end)
			quote->content[kept++] = quote->content[i];
	quote->content_count = kept;
}

/* Quotations by what was learned; regions that it leaves out are looked at by rule. */
static NtStatus
find_learned(QuoteWalk *walk)
{
	const NtAnalysis *analysis = walk->work.analysis;
	uint32_t *owners;

	NT_TRY(nt_find_learned(&walk->work));
	NT_TRY(find_owners(walk, &owners));
	for (walk->paragraph = 0; walk->paragraph < analysis->paragraph_count; walk->paragraph++)
	{
		walk->direct = NT_NONE;
		while (in_paragraph(walk, walk->region))
		{
			NT_TRY(nt_arena_poll(analysis->arena));
			if (owners[walk->region] != NT_NONE)
				pass_owned(walk, owners[walk->region]);
			else if (count_words(walk, region_at(walk, walk->region)->tokens) < SPOKEN_WORDS)
				walk->region++;
			else
				NT_TRY(take_region(walk));
		}
	}
	for (uint32_t i = 0; i < analysis->quote_count; i++)
		order_content(quote_at(walk, i));
	return NT_OK;
}

/* Quotations by rules alone. */
static NtStatus
find_by_rules(QuoteWalk *walk)
{
	const NtAnalysis *analysis = walk->work.analysis;

	for (walk->paragraph = 0; walk->paragraph < analysis->paragraph_count; walk->paragraph++)
	{
		NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(walk_paragraph(walk));
	}
	return NT_OK;
}

NtStatus
nt_find_quotes(NtAnalysis *analysis)
{
	QuoteWalk walk = {
		.work = {.analysis = analysis}, .direct = NT_NONE, .continued = NT_NONE, .last = NT_NONE};

	NT_TRY(prepare(&walk.work));
	NT_TRY(nt_has_learned(analysis->model) ? find_learned(&walk) : find_by_rules(&walk));
	if (analysis->quote_count > 1)
		qsort(analysis->quotes, analysis->quote_count, sizeof(NtQuote), compare_quotes);
	drop_doubles(analysis);
	mark_roles(analysis);
	return NT_OK;
}
