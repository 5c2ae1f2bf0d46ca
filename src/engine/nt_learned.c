/*
 * nt_learned.c - see nt_learned.h.
 *
 * The learned part says which words are cue, source and content. What rows of a quotation have
 * besides follows from rules: the kind from the marks, the act from the cue's verb, the one spoken
 * to and the media that pass it on from the words around, the speaker from the source.
 */
#include "engine/nt_learned.h"

#define TRAILER_TOKENS 14 /* of an attribution behind another */
#define REST_REACH	   16 /* tokens between an attribution and the rest of its quotation */
#define INNER_CUE	   (NT_ONE / 3) /* mass of a cue that a medium's report holds */
#define INNER_REACH	   500			/* tokens around a report */
#define QUOTED_REACH   24			/* tokens from "quoted" to "as saying" */
#define TITLE_TOKENS   10			/* of a work's title */

/* The stage at work. */
typedef struct Learned
{
	NtQuoteWork *work;
	NtQuoteView view;
	NtCandidates candidates;
	NtReports reports;
	uint32_t *sentence_ends; /* by sentence: behind its last word, or its first token */
} Learned;

/* The region that a token lies in, or NULL. */
static const NtRegion *
region_of(const NtQuoteView *view, uint32_t token)
{
	uint32_t region = view->tokens[token].region;

	return region == NT_NONE ? NULL : &view->analysis->regions[region];
}

/*
 * Bytes of a piece of content. Quotation marks belong to it where both stand inside, or where one
 * of a pair would be left alone; the marks around a piece that is all quoted do not.
 */
static NtSpan
piece_bytes(const NtQuoteView *view, NtFragment piece)
{
	const NtToken *tokens = view->analysis->tokens;
	const NtRegion *first = region_of(view, piece.first);
	const NtRegion *last = region_of(view, piece.last);
	NtSpan bytes = {tokens[piece.first].start, tokens[piece.last].end};

	if (first && (view->tokens[piece.first].state & 2))
		bytes.start = first == last ? first->bytes.start : tokens[first->tokens.start - 1].start;
	if (last && (view->tokens[piece.last].state & 4))
		bytes.end = first == last || !last->closed ? last->bytes.end : tokens[last->tokens.end].end;
	return bytes;
}

static NtSpan
fragment_bytes(const NtAnalysis *analysis, NtFragment fragment)
{
	if (!nt_has_fragment(fragment))
		return (NtSpan){0, 0};
	return (NtSpan){analysis->tokens[fragment.first].start, analysis->tokens[fragment.last].end};
}

static NtQuoteKind
kind_of(const NtQuoteView *view, const NtReport *report)
{
	uint32_t words = 0;
	uint32_t quoted = 0;

	for (uint32_t i = 0; i < report->pieces; i++)
		for (uint32_t t = report->content[i].first; t <= report->content[i].last; t++)
			if (nt_view_is(&view->tokens[t], NT_VIEW_WORD))
			{
				words++;
				quoted += view->tokens[t].region != NT_NONE;
			}
	return quoted == 0 ? NT_QUOTE_INDIRECT : quoted == words ? NT_QUOTE_DIRECT : NT_QUOTE_MIXED;
}

/* The act of the first verb of the cue that the lexicon knows. */
static NtQuoteAct
act_of(const NtQuoteWork *work, NtFragment cue)
{
	for (uint32_t i = cue.first; i <= cue.last; i++)
	{
		const NtLexeme *lexeme = work->lexemes[work->analysis->tokens[i].word];

		if (lexeme && (lexeme->flags & NT_LEX_CUE))
			return lexeme->act;
	}
	return NT_ACT_SPEECH;
}

static NtSpan
span_of(NtFragment fragment)
{
	return nt_has_fragment(fragment) ? (NtSpan){fragment.first, fragment.last + 1} : (NtSpan){0, 0};
}

/* ---------------------------------------------------------------- media that pass on */

static bool
is_medium(const NtQuoteWork *work, NtSpan source)
{
	uint32_t entity = source.start < source.end ? nt_resolve_source(work, source) : NT_NONE;

	return entity != NT_NONE && nt_is_medium(work->analysis, entity);
}

/* Whether two lots of content share a token. */
static bool
meets_report(const NtReport *report, const NtCandidate *candidate)
{
	for (uint32_t i = 0; i < report->pieces; i++)
		for (uint32_t slot = NT_SLOT_RIGHT; slot <= NT_SLOT_NEXT; slot++)
			if (nt_fragments_meet(report->content[i], candidate->chosen[slot]))
				return true;
	return false;
}

/*
 * The likeliest cue, in the sentences of a medium's report, of what it passes on; or NULL. In a
 * sentence without end it is not far from the report.
 */
static const NtCandidate *
find_inner(const Learned *learned, const NtReport *report)
{
	const NtAnalysis *analysis = learned->view.analysis;
	uint32_t first = nt_min32(report->content[0].first, report->cue.first);
	uint32_t last = nt_max32(report->content[report->pieces - 1].last, report->cue.first);
	uint32_t start = analysis->sentences[analysis->tokens[first].sentence].tokens.start;
	uint32_t end = analysis->sentences[analysis->tokens[last].sentence].tokens.end;
	const NtCandidate *best = NULL;

	if (first > INNER_REACH)
		start = nt_max32(start, first - INNER_REACH);
	end = nt_min32(end, last + INNER_REACH);
	for (uint32_t i = nt_first_candidate(&learned->candidates, start);
		 i < learned->candidates.count && learned->candidates.items[i].cue.first < end; i++)
	{
		const NtCandidate *inner = &learned->candidates.items[i];
		NtFragment source = inner->chosen[NT_SLOT_SOURCE];

		if (inner->cue.mass >= INNER_CUE && inner->cue.first != report->cue.first &&
			nt_has_fragment(source) && !nt_fragments_meet(source, report->source) &&
			meets_report(report, inner) && (!best || inner->cue.mass > best->cue.mass) &&
			!is_medium(learned->work, span_of(source)))
			best = inner;
	}
	return best;
}

/* A piece without an attribution that it ends in. */
static NtFragment
cut_piece(const NtQuoteView *view, NtFragment piece, const NtReport *report)
{
	NtFragment tags[] = {report->cue, report->source};

	for (uint32_t i = 0; i < 2; i++)
		if (nt_has_fragment(tags[i]) && nt_in_fragment(piece, tags[i].first) &&
			tags[i].first > piece.first)
			piece.last = tags[i].first - 1;
	while (piece.last > piece.first && !nt_view_is(&view->tokens[piece.last], NT_VIEW_WORD))
		piece.last--;
	return piece;
}

/*
 * A medium that says what somebody said: "Ann Lee said it rained, according to Reuters". The
 * attribution inside is the one that a reader wants; the medium passes it on.
 */
static bool
look_inside(const Learned *learned, NtReport *report, NtSpan *via)
{
	static const NtSlot order[] = {NT_SLOT_LEFT, NT_SLOT_RIGHT, NT_SLOT_NEXT};
	const NtCandidate *best;
	NtReport inside;

	if (!is_medium(learned->work, span_of(report->source)))
		return false;
	best = find_inner(learned, report);
	if (!best)
		return false;
	inside = (NtReport){.cue = {best->cue.first, best->cue.last},
						.source = best->chosen[NT_SLOT_SOURCE],
						.confidence = nt_min32(report->confidence, best->cue.mass)};
	for (uint32_t i = 0; i < 3; i++)
		if (nt_has_fragment(best->chosen[order[i]]))
			inside.content[inside.pieces++] =
				cut_piece(&learned->view, best->chosen[order[i]], report);
	*via = span_of(report->source);
	*report = inside;
	return inside.pieces > 0;
}

/* A medium in an attribution that begins at a token: ", according to Reuters", ", reported AP". */
static bool
trailing_medium(const NtQuoteWork *work, uint32_t at, uint32_t end, NtSpan *via)
{
	NtAttribution trailer;

	if (!nt_work_is_mark(work, at, ',') && !nt_work_is_word(work, at, "according"))
		return false;
	if (!nt_match_tail(work, (NtSpan){at, end}, &trailer) ||
		trailer.cue.start > at + 2 + (trailer.source.end - trailer.source.start) ||
		!is_medium(work, trailer.source))
		return false;
	*via = trailer.source;
	return true;
}

/*
 * A medium behind an attribution, to the end of its sentence; where the last piece of content has
 * taken it in, it is cut off there.
 */
static void
find_trailer(const Learned *learned, NtReport *report, NtSpan *via)
{
	const NtQuoteWork *work = learned->work;
	const NtAnalysis *analysis = work->analysis;
	NtFragment *last = &report->content[report->pieces - 1];
	uint32_t sentence = analysis->tokens[last->last].sentence;
	uint32_t end = learned->sentence_ends[sentence];
	uint32_t own =
		nt_max32(report->cue.last, nt_has_fragment(report->source) ? report->source.last : 0) + 1;

	if (analysis->tokens[report->cue.first].sentence != sentence)
		own = analysis->sentences[sentence].tokens.start;
	for (uint32_t at = end > TRAILER_TOKENS ? nt_max32(own, end - TRAILER_TOKENS) : own; at < end;
		 at++)
	{
		if (at <= last->first || !trailing_medium(work, at, end, via))
			continue;
		while (last->last >= at || (last->last > last->first &&
									!nt_view_is(&learned->view.tokens[last->last], NT_VIEW_WORD)))
			last->last--;
		return;
	}
}

static NtStatus
set_via(const NtQuoteWork *work, NtQuote *quote, NtSpan via)
{
	uint32_t medium = via.start < via.end ? nt_resolve_source(work, via) : NT_NONE;

	if (medium == NT_NONE || medium == quote->speaker)
		return NT_OK;
	quote->via = nt_arena_alloc(work->analysis->arena, sizeof(uint32_t));
	if (!quote->via)
		return NT_NO_MEMORY;
	quote->via[quote->via_count++] = medium;
	work->analysis->entities[medium].flags |= NT_ROLE_VIA;
	return NT_OK;
}

/* ---------------------------------------------------------------- rows */

/* Pieces of content; one that is several quotations, paragraph by paragraph, is taken apart. */
static NtStatus
set_content(const Learned *learned, NtQuote *quote, const NtReport *report)
{
	const NtAnalysis *analysis = learned->view.analysis;
	uint32_t room = report->pieces;

	for (uint32_t i = 0; i < report->pieces; i++)
		room += learned->view.tokens[report->content[i].last].paragraph -
				learned->view.tokens[report->content[i].first].paragraph;
	while (room & (room - 1)) /* room in powers of two, as rules that add to it expect */
		room++;
	quote->content = nt_arena_alloc(analysis->arena, room * sizeof(NtSpan));
	if (!quote->content)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < report->pieces; i++)
	{
		NtFragment rest = report->content[i];

		for (;;)
		{
			NtFragment piece = rest;
			uint32_t end =
				analysis->paragraphs[learned->view.tokens[rest.first].paragraph].tokens.end;

			if (rest.last >= end)
				piece.last = end - 1;
			while (piece.last > piece.first &&
				   !nt_view_is(&learned->view.tokens[piece.last], NT_VIEW_WORD))
				piece.last--;
			quote->content[quote->content_count++] = piece_bytes(&learned->view, piece);
			if (rest.last < end)
				break;
			rest.first = end;
			while (rest.first < rest.last &&
				   !nt_view_is(&learned->view.tokens[rest.first], NT_VIEW_WORD))
				rest.first++;
		}
	}
	return NT_OK;
}

/* Whom a source stands for, and how sure that is. */
static void
set_speaker(const NtQuoteWork *work, NtQuote *quote, NtSpan source)
{
	quote->speaker = source.start < source.end ? nt_resolve_source(work, source) : NT_NONE;
}

/* Whether a source is nothing but a time: ", on Monday said". */
static bool
is_calendar(const NtQuoteWork *work, NtSpan source)
{
	for (uint32_t i = source.start; i < source.end; i++)
		if (!(nt_work_flags(work, i) & NT_LEX_CALENDAR))
			return false;
	return source.start < source.end;
}

/* The source of a quoted piece that the rules know where none was learned. */
static NtSpan
source_by_rule(const Learned *learned, const NtReport *report)
{
	const NtQuoteWork *work = learned->work;
	const NtAnalysis *analysis = work->analysis;
	NtSpan sentence = analysis->sentences[analysis->tokens[report->cue.first].sentence].tokens;
	NtAttribution by;

	for (uint32_t i = 0; i < report->pieces; i++)
	{
		const NtRegion *region = region_of(&learned->view, report->content[i].last);
		uint32_t behind = region ? region->tokens.end + 1 : NT_NONE;

		if (region && region->closed && behind <= report->cue.first &&
			report->cue.last < sentence.end &&
			nt_match_tail(work, (NtSpan){behind, sentence.end}, &by) &&
			by.cue.start >= report->cue.first && by.cue.end <= report->cue.last + 1)
			return by.source;
	}
	return (NtSpan){0, 0};
}

/* Whether a cue is a mark, or has a verb of speech or writing. */
static bool
says(const NtQuoteWork *work, NtFragment cue)
{
	for (uint32_t i = cue.first; i <= cue.last; i++)
	{
		const NtLexeme *lexeme = work->lexemes[work->analysis->tokens[i].word];

		if ((lexeme && (lexeme->flags & NT_LEX_CUE) &&
			 (lexeme->act == NT_ACT_SPEECH || lexeme->act == NT_ACT_WRITING)) ||
			!(nt_token_word(work->analysis, i)->flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)))
			return true;
	}
	return false;
}

/* Whether a region has the looks of a title: capitals, no stop, a work named before it. */
static bool
is_title(const NtQuoteView *view, const NtRegion *region)
{
	const NtViewToken *last = &view->tokens[region->tokens.end - 1];
	bool capital = false;

	if (!region->closed || region->tokens.end - region->tokens.start > TITLE_TOKENS ||
		!nt_view_is(last, NT_VIEW_WORD))
		return false;
	for (uint32_t i = region->tokens.start; i < region->tokens.end; i++)
	{
		const NtViewToken *token = &view->tokens[i];

		if (token->shape >= 3 && token->shape <= 6)
			capital = true;
		else if (token->shape == 7 && token->pos != NT_POS_DETERMINER &&
				 token->pos != NT_POS_PREPOSITION && token->pos != NT_POS_TO &&
				 token->pos != NT_POS_CONJUNCTION)
			return false;
	}
	return capital;
}

/* Whether a report has nothing quoted but titles, and no clause: "is known for the films “…”". */
static bool
only_titles(const Learned *learned, const NtReport *report)
{
	const NtQuoteView *view = &learned->view;
	bool title = false;

	for (uint32_t i = 0; i < report->pieces; i++)
		for (uint32_t t = report->content[i].first; t <= report->content[i].last; t++)
		{
			const NtRegion *region = region_of(view, t);

			if (region && !is_title(view, region))
				return false;
			if (nt_view_is(&view->tokens[t], NT_VIEW_VERB) && !region)
				return false;
			title |= region != NULL;
		}
	return title && !says(learned->work, report->cue);
}

/* Whether all that is quoted was over before the sentence of a cue that says nothing itself. */
static bool
only_follows(const Learned *learned, const NtReport *report)
{
	const NtQuoteWork *work = learned->work;
	const NtToken *tokens = work->analysis->tokens;
	uint32_t sentence = tokens[report->cue.first].sentence;

	for (uint32_t i = 0; i < report->pieces; i++)
		if (tokens[report->content[i].last].sentence >= sentence ||
			learned->view.tokens[report->content[i].first].region == NT_NONE)
			return false;
	return !says(work, report->cue);
}

/*
 * "It rained, said the Associated Press": what follows the verb to the end of the sentence is the
 * source and no content, whatever the models take it for.
 */
static void
invert(const Learned *learned, NtReport *report)
{
	const NtQuoteWork *work = learned->work;
	const NtAnalysis *analysis = work->analysis;
	uint32_t number = analysis->tokens[report->cue.first].sentence;
	NtSpan sentence = {analysis->sentences[number].tokens.start, learned->sentence_ends[number]};
	NtFragment left = {sentence.start, report->cue.first - 2};
	NtAttribution by;

	if (report->cue.first < sentence.start + 3 || report->cue.first != report->cue.last ||
		!nt_work_is_mark(work, report->cue.first - 1, ',') ||
		!(nt_work_flags(work, report->cue.first) & NT_LEX_STRONG) ||
		learned->view.tokens[left.last].region != NT_NONE ||
		!nt_match_tail(work, (NtSpan){report->cue.first, sentence.end}, &by) ||
		by.cue.start != report->cue.first || by.source.start != by.cue.end ||
		by.source.end != sentence.end)
		return;
	report->source = (NtFragment){by.source.start, by.source.end - 1};
	if (report->pieces == 1 && report->content[0].last < report->cue.first)
		return;
	while (left.first < left.last && !nt_view_is(&learned->view.tokens[left.first], NT_VIEW_WORD))
		left.first++;
	report->content[0] = left;
	report->pieces = 1;
}

/* "AFP quoted X as telling Y": the cue learned may be either verb. */
static bool
match_quoted_as(const NtQuoteWork *work, uint32_t head, NtSpan sentence, NtAttribution *around)
{
	uint32_t limit = head > sentence.start + QUOTED_REACH ? head - QUOTED_REACH : sentence.start;

	if (nt_match_quoted_as(work, head, sentence.start, sentence.end, around))
		return true;
	if (head <= limit + 2 || !nt_work_is_word(work, head - 1, "as"))
		return false;
	for (uint32_t verb = head - 2; verb-- > limit;)
		if (nt_match_quoted_as(work, verb, sentence.start, sentence.end, around))
			return true;
	return false;
}

/* Whether any of a piece stands in quotation marks. */
static bool
has_region(const NtQuoteView *view, NtFragment piece)
{
	for (uint32_t token = piece.first; token <= piece.last; token++)
		if (region_of(view, token))
			return true;
	return false;
}

/*
 * "The rains," she said, "are late": a quotation that ends before its attribution goes on in the
 * quotation marks behind it, where a comma stands before them in the same sentence.
 */
static void
join_rest(const Learned *learned, NtReport *report)
{
	const NtViewToken *tokens = learned->view.tokens;
	NtFragment last = report->content[report->pieces - 1];
	uint32_t region = tokens[last.last].region;
	uint32_t at = report->cue.last + 1;
	uint32_t end = nt_min32(at + REST_REACH, learned->view.token_count);
	NtFragment rest;

	if (region == NT_NONE || last.last >= report->cue.first || report->pieces == NT_REPORT_PIECES ||
		tokens[last.last].sentence != tokens[report->cue.first].sentence)
		return;
	while (at < end && tokens[at].region == NT_NONE)
		at++;
	if (at == end || tokens[at].region != region + 1 ||
		tokens[at].sentence != tokens[last.last].sentence ||
		!(nt_work_is_mark(learned->work, at - 1, ',') ||
		  nt_work_is_mark(learned->work, at - 2, ',')))
		return;
	for (rest.first = rest.last = at;
		 at < learned->view.token_count && tokens[at].region == region + 1; at++)
		if (nt_view_is(&tokens[at], NT_VIEW_WORD))
			rest.last = at;
	report->content[report->pieces++] = rest;
}

/* Nobody's words contain who says them: leave pieces out that do and have no quotation marks, where
 * there are others. */
static void
drop_attribution(const NtQuoteView *view, NtReport *report, NtSpan source)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < report->pieces; i++)
	{
		NtFragment piece = report->content[i];
		bool inside = source.start < source.end && piece.first <= source.start &&
					  piece.last + 1 >= source.end && !has_region(view, piece);

		if (!inside || (kept == 0 && i + 1 == report->pieces))
			report->content[kept++] = piece;
	}
	report->pieces = kept;
}

static NtStatus
take_report(const Learned *learned, NtReport *report)
{
	NtQuoteWork *work = learned->work;
	NtAnalysis *analysis = work->analysis;
	uint32_t head;
	NtSpan sentence;
	NtSpan via = {0, 0};
	NtSpan source;
	NtAttribution around;
	NtQuote *quote;

	if (only_follows(learned, report) || only_titles(learned, report))
		return NT_OK;
	invert(learned, report);
	if (!look_inside(learned, report, &via))
		find_trailer(learned, report, &via);
	head = nt_cue_head(&learned->view, report->cue.first, report->cue.last);
	sentence = analysis->sentences[analysis->tokens[head].sentence].tokens;
	source = span_of(report->source);
	memset(&around, 0, sizeof(around));
	if (match_quoted_as(work, head, sentence, &around))
	{
		report->cue = (NtFragment){around.cue.start, around.cue.end - 1};
		source = around.source;
		via = around.via;
	}
	else
		nt_read_after_verb(work, head, sentence.end, &around);
	if (is_calendar(work, source))
		source = nt_find_subject(work, sentence.start, head);
	if (source.start == source.end)
		source = source_by_rule(learned, report);
	drop_attribution(&learned->view, report, source);
	join_rest(learned, report);
	NT_TRY(
		NT_RESERVE(analysis->arena, analysis->quotes, work->capacity, analysis->quote_count + 1));
	quote = &analysis->quotes[analysis->quote_count++];
	memset(quote, 0, sizeof(*quote));
	NT_TRY(set_content(learned, quote, report));
	quote->kind = kind_of(&learned->view, report);
	quote->cue = fragment_bytes(analysis, report->cue);
	quote->act = act_of(work, report->cue);
	quote->sentence = analysis->tokens[report->cue.first].sentence;
	quote->confidence = (uint16_t) ((uint64_t) report->confidence * 1000 / NT_ONE);
	if (source.start < source.end)
		quote->source =
			(NtSpan){analysis->tokens[source.start].start, analysis->tokens[source.end - 1].end};
	if (around.addressee.start < around.addressee.end)
		quote->addressee = (NtSpan){analysis->tokens[around.addressee.start].start,
									analysis->tokens[around.addressee.end - 1].end};
	set_speaker(work, quote, source);
	return set_via(work, quote, via);
}

/* Find the last word of each sentence once, however many attributions ask for it. */
static NtStatus
find_sentence_ends(Learned *learned)
{
	const NtAnalysis *analysis = learned->view.analysis;

	learned->sentence_ends =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->sentence_count + 1) * sizeof(uint32_t));
	if (!learned->sentence_ends)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < analysis->sentence_count; i++)
	{
		NtSpan tokens = analysis->sentences[i].tokens;

		while (tokens.end > tokens.start &&
			   !nt_view_is(&learned->view.tokens[tokens.end - 1], NT_VIEW_WORD))
			tokens.end--;
		learned->sentence_ends[i] = tokens.end;
	}
	return NT_OK;
}

NtStatus
nt_find_learned(NtQuoteWork *work)
{
	Learned learned = {.work = work};
	const NtAnalysis *analysis = work->analysis;
	NtQuoteModel model;

	NT_TRY(nt_quote_model_open(&model, analysis->model->quotes, &analysis->arena->error));
	NT_TRY(nt_view_quotes(&learned.view, analysis, &model));
	NT_TRY(find_sentence_ends(&learned));
	NT_TRY(nt_glance(&learned.view));
	NT_TRY(nt_find_candidates(&learned.view, &learned.candidates));
	NT_TRY(nt_rank_candidates(&learned.candidates));
	NT_TRY(nt_judge_candidates(&learned.candidates));
	NT_TRY(nt_decode_reports(&learned.candidates, &learned.reports));
	for (uint32_t i = 0; i < learned.reports.count; i++)
	{
		if (i % 16 == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		NT_TRY(take_report(&learned, &learned.reports.items[i]));
	}
	return NT_OK;
}
