/*
 * nt_tag.c - see nt_tag.h.
 *
 * The score of a label at a token is the sum of the weights of some hundred features. Reading a row
 * of weights costs a cache miss, so the work lies in reading few of them, and early. Features that
 * look at one form only are added up once per form of the passage, for each position that a
 * neighbour can see it from; so are those of a combination of lists, and those of a word's other
 * occurrences. What is left is computed for some tokens ahead, with prefetches, and then added up.
 *
 * All sums are of integers and none can overflow, so every machine and compiler gives the same
 * labels.
 */
#include "engine/nt_tag.h"

#define BLOCK_TOKENS 16 /* whose rows are under way at a time */

/* ---------------------------------------------------------------- sums of rows */

static inline void
prefetch_rows(const NtModel *model, const NtRows *rows, uint32_t from)
{
	for (uint32_t i = from; i < rows->count; i++)
		__builtin_prefetch(model->rows + (size_t) rows->row[i] * NT_ROW_SIZE);
}

static inline void
add_rows(NtSum *sum, const NtTagger *tagger, const NtRows *rows, uint32_t from, uint32_t to)
{
	nt_add_rows(sum, tagger->model->rows, rows->row + from, to - from);
}

/* ---------------------------------------------------------------- sums per form */

/* The rows of a form as seen from every position, and where each position's rows end. */
typedef struct FormRows
{
	uint32_t form;
	uint32_t ends[NT_FORM_SUMS];
	NtRows rows;
} FormRows;

static void
collect_form(const NtTagger *tagger, uint32_t form, FormRows *collected)
{
	static const int offsets[NT_FORM_SUMS] = {-2, -1, 0, 1, 2, -3, 3};

	collected->form = form;
	nt_rows_clear(&collected->rows, tagger->model->row_bits);
	for (uint32_t i = 0; i < NT_FORM_SUMS; i++)
	{
		nt_rows_of_word(&collected->rows, &tagger->passage.forms[form], offsets[i]);
		collected->ends[i] = collected->rows.count;
	}
	prefetch_rows(tagger->model, &collected->rows, 0);
}

static void
add_up_form(NtTagger *tagger, const FormRows *collected)
{
	NtFormSums *sums = &tagger->form_sums[collected->form];
	uint32_t from = 0;

	for (uint32_t i = 0; i < NT_FORM_SUMS; i++)
	{
		NtSum sum = {{0}, {0}};

		add_rows(&sum, tagger, &collected->rows, from, collected->ends[i]);
		sums->sum[i] = nt_keep_sum(&sum);
		from = collected->ends[i];
	}
}

/* Take a form's sums from the cache. */
static bool
recall_sums(NtTagger *tagger, uint32_t form)
{
	const NtForm *known = &tagger->passage.forms[form];
	const NtCachedWord *cached;

	if (known->place == NT_NONE)
		return false;
	cached = nt_word_cache_get(tagger->model->cache, known->place, known->form);
	if (!cached)
		return false;
	tagger->form_sums[form] = cached->sums;
	return true;
}

/* Add up a form's rows, and keep what is known of it. */
static void
finish_form(NtTagger *tagger, const FormRows *collected)
{
	const NtForm *form = &tagger->passage.forms[collected->form];

	add_up_form(tagger, collected);
	if (tagger->model->cache)
	{
		NtCachedWord word = {form->shape, tagger->passage.list_words[collected->form].first,
							 form->classes, tagger->form_sums[collected->form]};

		nt_word_cache_put(tagger->model->cache, form->form, &word);
	}
}

/* Add up the forms of a piece that are new; the rows of one are fetched while another is added. */
static void
prepare_forms(NtTagger *tagger, const NtPiece *piece)
{
	FormRows collected[2];
	uint32_t count = 0;

	for (uint32_t i = piece->tokens.start; i < piece->tokens.end; i++)
	{
		uint32_t form = tagger->passage.token_forms[i];

		if (tagger->form_ready[form])
			continue;
		tagger->form_ready[form] = true;
		if (recall_sums(tagger, form))
			continue;
		collect_form(tagger, form, &collected[count & 1]);
		if (count > 0)
			finish_form(tagger, &collected[(count - 1) & 1]);
		count++;
	}
	if (count > 0)
		finish_form(tagger, &collected[(count - 1) & 1]);
}

/* ---------------------------------------------------------------- sums per combination of lists */

static bool
same_match(const NtMatch *a, const NtMatch *b)
{
	return a->begin == b->begin && a->inside == b->inside && a->end == b->end &&
		   a->alone == b->alone;
}

/* Add up what a combination adds to its surroundings. */
static void
add_up_match(const NtTagger *tagger, const NtMatch *match, NtMatchSums *sums)
{
	NtRows rows;

	sums->match = *match;
	for (int offset = -2; offset <= 2; offset++)
	{
		NtSum sum = {{0}, {0}};

		nt_rows_clear(&rows, tagger->model->row_bits);
		nt_rows_of_match(&rows, match, offset);
		add_rows(&sum, tagger, &rows, 0, rows.count);
		sums->sum[offset + 2] = nt_keep_sum(&sum);
	}
}

/* The number + 1 of a combination, which is added if it is new. */
static uint16_t
intern_match(NtTagger *tagger, const NtMatch *match)
{
	uint64_t hash = nt_hash_pair(match->begin ^ match->inside << 1, match->end << 1 ^ match->alone);
	uint32_t slot = (uint32_t) (hash >> 32) % NT_MATCH_SLOTS;
	uint16_t number;

	while ((number = tagger->match_slots[slot]) != 0)
	{
		if (same_match(&tagger->match_sums[number - 1].match, match))
			return number;
		slot = (slot + 1) % NT_MATCH_SLOTS;
	}
	add_up_match(tagger, match, &tagger->match_sums[tagger->match_count++]);
	tagger->match_slots[slot] = (uint16_t) tagger->match_count;
	return (uint16_t) tagger->match_count;
}

static void
forget_matches(NtTagger *tagger)
{
	memset(tagger->match_slots, 0, NT_MATCH_SLOTS * sizeof(uint16_t));
	tagger->match_count = 0;
}

/* Number the combinations of a piece, after two tokens without and before two more. */
static void
number_matches(NtTagger *tagger, const NtPiece *piece)
{
	const NtMatch *matches = &tagger->passage.matches[piece->tokens.start];
	uint16_t *numbers = tagger->token_matches;
	uint32_t length = piece->tokens.end - piece->tokens.start;

	if (tagger->match_count + length > tagger->match_room)
		forget_matches(tagger);
	for (uint32_t i = 0; i < length; i++)
		numbers[i + 2] = nt_match_empty(&matches[i]) ? 0 : intern_match(tagger, &matches[i]);
	numbers[length + 2] = numbers[length + 3] = 0;
}

/* ---------------------------------------------------------------- sums per word in other places */

static const NtKeptSum *
record_sum(NtTagger *tagger, uint32_t index)
{
	NtKeptSum *kept = &tagger->record_sums[index];
	NtSum sum = {{0}, {0}};
	NtRows rows;

	if (tagger->record_ready[index])
		return kept;
	tagger->record_ready[index] = true;
	nt_rows_clear(&rows, tagger->model->row_bits);
	nt_rows_of_record(&rows, &tagger->passage, &tagger->passage.records[index]);
	prefetch_rows(tagger->model, &rows, 0);
	add_rows(&sum, tagger, &rows, 0, rows.count);
	*kept = nt_keep_sum(&sum);
	return kept;
}

/* ---------------------------------------------------------------- emissions */

static NtLanes32
widen(const NtLanes16 *lanes, uint32_t half)
{
	typedef int16_t Half __attribute__((vector_size(8)));
	Half four;

	memcpy(&four, (const char *) lanes + half * sizeof(four), sizeof(four));
	return __builtin_convertvector(four, NtLanes32) * NT_CHAIN_UNITS;
}

static void
set_emission(NtScores *scores, const NtSum *sum)
{
	scores->begin = widen(&sum->low, 0);
	scores->alone = widen(&sum->low, 1);
	scores->inside = widen(&sum->high, 0);
	scores->end = widen(&sum->high, 1);
	scores->outside = 0;
}

/* The piece's forms in a row, with edges. */
static void
line_up_forms(NtTagger *tagger, const NtPiece *piece)
{
	const NtPassage *passage = &tagger->passage;
	uint32_t length = piece->tokens.end - piece->tokens.start;

	for (uint32_t i = 0; i < NT_WINDOW; i++)
	{
		tagger->forms[i] = &passage->forms[NT_FORM_BEFORE];
		tagger->forms[NT_WINDOW + length + i] = &passage->forms[NT_FORM_BEHIND];
	}
	for (uint32_t i = 0; i < length; i++)
		tagger->forms[NT_WINDOW + i] =
			&passage->forms[passage->token_forms[piece->tokens.start + i]];
}

/* What the forms around a token add. */
static void
add_forms(const NtTagger *tagger, const NtPlace *place, NtSum *sum)
{
	const NtForm *base = tagger->passage.forms;
	const NtFormSums *sums = tagger->form_sums;

	for (int offset = -2; offset <= 2; offset++)
		nt_add_kept(sum, &sums[place->form[offset] - base].sum[offset + 2]);
	for (int offset = 3; offset <= NT_WINDOW; offset++)
	{
		nt_add_kept(sum, &sums[place->form[-offset] - base].sum[NT_SUM_BAG_LEFT]);
		nt_add_kept(sum, &sums[place->form[offset] - base].sum[NT_SUM_BAG_RIGHT]);
	}
}

/* What the lists that match around a token add. */
static void
add_matches(const NtTagger *tagger, const NtPlace *place, NtSum *sum)
{
	const uint16_t *numbers = tagger->token_matches + (place->token - place->piece->tokens.start);

	for (uint32_t i = 0; i < 5; i++)
		if (numbers[i])
			nt_add_kept(sum, &tagger->match_sums[numbers[i] - 1].sum[i]);
}

/* Everything but what is added up beforehand, for one token. */
static void
collect_token(const NtTagger *tagger, const NtPlace *place, NtRows *rows)
{
	nt_rows_clear(rows, tagger->model->row_bits);
	nt_rows_of_token(rows, place);
	nt_rows_of_listed(rows, place, &tagger->passage.matches[place->token]);
	prefetch_rows(tagger->model, rows, 0);
}

static NtSum
score_token(NtTagger *tagger, const NtPlace *place, const NtRows *rows, NtSum sum)
{
	const NtForm *form = place->form[0];

	add_forms(tagger, place, &sum);
	add_matches(tagger, place, &sum);
	if (nt_uses_record(form, &tagger->passage.records[form->record]))
		nt_add_kept(&sum, record_sum(tagger, form->record));
	add_rows(&sum, tagger, rows, 0, rows->count);
	return sum;
}

/* Whether any of eight scores is above the limit. */
static inline bool
is_possible(NtLanes16 scores)
{
	NtLanes16 limit = {NT_SURELY_OUTSIDE, NT_SURELY_OUTSIDE, NT_SURELY_OUTSIDE, NT_SURELY_OUTSIDE,
					   NT_SURELY_OUTSIDE, NT_SURELY_OUTSIDE, NT_SURELY_OUTSIDE, NT_SURELY_OUTSIDE};
	NtLanes16 above = scores > limit;
	uint64_t parts[2];

	memcpy(parts, &above, sizeof(parts));
	return (parts[0] | parts[1]) != 0;
}

/*
 * Whether a token may be part of a mention: it may begin one, or go on with what may be one. The
 * others cut a sentence into islands, which are decoded one by one.
 */
static inline bool
is_doubtful(const NtTagger *tagger, uint32_t token, const NtSum *sum)
{
	const NtSpan *last = tagger->islands + tagger->island_count - 1;

	if (is_possible(sum->low))
		return true;
	return tagger->island_count > 0 && last->end == token && is_possible(sum->high);
}

static inline void
add_to_islands(NtTagger *tagger, uint32_t token)
{
	NtSpan *last = tagger->islands + tagger->island_count - 1;

	if (tagger->island_count > 0 && last->end == token)
		last->end++;
	else
		tagger->islands[tagger->island_count++] = (NtSpan){token, token + 1};
}

/* The scores of all labels at the tokens of a piece that are not surely outside. */
static void
score_piece(NtTagger *tagger, const NtPiece *piece)
{
	uint32_t length = piece->tokens.end - piece->tokens.start;
	NtRows rows[BLOCK_TOKENS];
	NtSum whole = {{0}, {0}}, sum;
	NtPlace place = {&tagger->passage, piece, NULL, 0};

	tagger->island_count = 0;
	nt_rows_clear(&rows[0], tagger->model->row_bits);
	nt_rows_of_piece(&rows[0], piece);
	add_rows(&whole, tagger, &rows[0], 0, rows[0].count);
	for (uint32_t start = 0; start < length; start += BLOCK_TOKENS)
	{
		uint32_t end = nt_min32(start + BLOCK_TOKENS, length);

		for (uint32_t i = start; i < end; i++)
		{
			place.form = tagger->forms + NT_WINDOW + i;
			place.token = piece->tokens.start + i;
			collect_token(tagger, &place, &rows[i - start]);
		}
		for (uint32_t i = start; i < end; i++)
		{
			place.form = tagger->forms + NT_WINDOW + i;
			place.token = piece->tokens.start + i;
			sum = score_token(tagger, &place, &rows[i - start], whole);
			if (!is_doubtful(tagger, i, &sum))
				continue;
			set_emission(&tagger->emissions[i], &sum);
			add_to_islands(tagger, i);
		}
	}
}

/* ---------------------------------------------------------------- the best path */

static inline NtLanes32
larger(NtLanes32 a, NtLanes32 b)
{
	NtLanes32 mask = a > b;

	return (a & mask) | (b & ~mask);
}

static inline int32_t
largest(NtLanes32 lanes)
{
	int32_t a = lanes[0] > lanes[1] ? lanes[0] : lanes[1];
	int32_t b = lanes[2] > lanes[3] ? lanes[2] : lanes[3];

	return a > b ? a : b;
}

static inline NtLanes32
all_lanes(int32_t value)
{
	return (NtLanes32){value, value, value, value};
}

/* The scores of the labels that a new mention, or none, can follow. */
static inline void
sources_of(const NtScores *scores, int32_t *sources)
{
	memcpy(sources, &scores->alone, sizeof(scores->alone));
	memcpy(sources + 4, &scores->end, sizeof(scores->end));
	sources[8] = scores->outside;
}

/* The best scores of a token's labels, over all paths, from those of the token before. */
static void
step_forward(const NtChainLanes *chain, const NtScores *before, const NtScores *emission,
			 NtScores *after)
{
	int32_t sources[NT_CHAIN_SOURCES];
	NtLanes32 begin, alone;
	int32_t outside;

	sources_of(before, sources);
	begin = chain->to_begin[8] + all_lanes(sources[8]);
	alone = chain->to_alone[8] + all_lanes(sources[8]);
	outside = chain->to_outside[8] + sources[8];
	for (uint32_t i = 0; i < 8; i++)
	{
		NtLanes32 source = all_lanes(sources[i]);
		int32_t quiet = chain->to_outside[i] + sources[i];

		begin = larger(begin, chain->to_begin[i] + source);
		alone = larger(alone, chain->to_alone[i] + source);
		outside = quiet > outside ? quiet : outside;
	}
	after->begin = begin + emission->begin;
	after->alone = alone + emission->alone;
	after->outside = outside + emission->outside;
	after->inside =
		larger(before->begin + chain->begin_inside, before->inside + chain->inside_inside) +
		emission->inside;
	after->end = larger(before->begin + chain->begin_end, before->inside + chain->inside_end) +
				 emission->end;
}

/* The best scores of what follows a token, by its label, from those of the token behind it. */
static void
step_backward(const NtChainLanes *chain, const NtScores *behind, const NtScores *emission,
			  NtScores *at)
{
	NtLanes32 begin = behind->begin + emission->begin;
	NtLanes32 alone = behind->alone + emission->alone;
	NtLanes32 inside = behind->inside + emission->inside;
	NtLanes32 end = behind->end + emission->end;
	int32_t outside = behind->outside + emission->outside;
	int32_t sources[NT_CHAIN_SOURCES];

	for (uint32_t i = 0; i < NT_CHAIN_SOURCES; i++)
	{
		int32_t best = largest(larger(chain->to_begin[i] + begin, chain->to_alone[i] + alone));
		int32_t quiet = chain->to_outside[i] + outside;

		sources[i] = quiet > best ? quiet : best;
	}
	memcpy(&at->alone, sources, sizeof(at->alone));
	memcpy(&at->end, sources + 4, sizeof(at->end));
	at->outside = sources[8];
	at->begin = larger(chain->begin_inside + inside, chain->begin_end + end);
	at->inside = larger(chain->inside_inside + inside, chain->inside_end + end);
}

static inline int32_t
score_of(const NtScores *scores, uint32_t label)
{
	const NtLanes32 *lanes[4] = {&scores->begin, &scores->alone, &scores->inside, &scores->end};

	return label == NT_LABEL_OUTSIDE ? scores->outside : (*lanes[label / 4])[label % 4];
}

/* The label before `label` on the best path to it. */
static uint32_t
best_before(const NtChain *chain, const NtScores *before, uint32_t label)
{
	static const uint8_t sources[NT_CHAIN_SOURCES] = {16, 4, 5, 6, 7, 12, 13, 14, 15};
	uint32_t best = NT_LABEL_OUTSIDE;
	int32_t best_score = INT32_MIN;

	if (label >= NT_LABEL_INSIDE && label < NT_LABEL_OUTSIDE)
	{
		uint32_t type = label % 4;
		int32_t begun = before->begin[type] + chain->pair[NT_LABEL_BEGIN + type][label];
		int32_t gone_on = before->inside[type] + chain->pair[NT_LABEL_INSIDE + type][label];

		return gone_on > begun ? NT_LABEL_INSIDE + type : NT_LABEL_BEGIN + type;
	}
	for (uint32_t i = 0; i < NT_CHAIN_SOURCES; i++)
	{
		int32_t score = score_of(before, sources[i]) + chain->pair[sources[i]][label];

		if (score > best_score)
		{
			best_score = score;
			best = sources[i];
		}
	}
	return best;
}

static void
add_scores(NtScores *sum, const NtScores *other)
{
	sum->begin += other->begin;
	sum->alone += other->alone;
	sum->inside += other->inside;
	sum->end += other->end;
	sum->outside += other->outside;
}

/* The best label of a token, or the best but `except`. */
static uint32_t
best_label(const NtScores *scores, uint32_t except)
{
	uint32_t best = NT_LABELS;
	int32_t best_score = INT32_MIN;

	for (uint32_t i = 0; i < NT_LABELS; i++)
	{
		uint32_t label = i == 0 ? NT_LABEL_OUTSIDE : i - 1;
		int32_t score = score_of(scores, label);

		if (label != except && (score > best_score || best == NT_LABELS))
		{
			best_score = score;
			best = label;
		}
	}
	return best;
}

/* Viterbi's algorithm, without back pointers: the way back looks for each best predecessor anew. */
static void
find_path(NtTagger *tagger, NtSpan island, const NtScores *first, const NtScores *last)
{
	NtScores *forward = tagger->forward;
	NtScores ends;

	forward[island.start] = tagger->emissions[island.start];
	add_scores(&forward[island.start], first);
	for (uint32_t i = island.start + 1; i < island.end; i++)
		step_forward(&tagger->chain, &forward[i - 1], &tagger->emissions[i], &forward[i]);
	ends = forward[island.end - 1];
	add_scores(&ends, last);
	tagger->labels[island.end - 1] = (uint8_t) best_label(&ends, NT_LABELS);
	for (uint32_t i = island.end - 1; i > island.start; i--)
		tagger->labels[i - 1] =
			(uint8_t) best_before(&tagger->model->chain, &forward[i - 1], tagger->labels[i]);
}

/* By how much the best path that gives a token of a mention another label falls behind. */
static void
find_margins(NtTagger *tagger, NtSpan island, const NtScores *last)
{
	NtScores backward = *last;

	for (uint32_t i = island.end; i-- > island.start;)
	{
		uint32_t label = tagger->labels[i];

		if (label != NT_LABEL_OUTSIDE)
		{
			NtScores through = tagger->forward[i];

			add_scores(&through, &backward);
			tagger->margins[i] =
				score_of(&through, label) - score_of(&through, best_label(&through, label));
		}
		if (i > island.start)
		{
			NtScores behind = backward;

			step_backward(&tagger->chain, &behind, &tagger->emissions[i], &backward);
		}
	}
}

static void
tag_island(NtTagger *tagger, NtSpan island, uint32_t length)
{
	const NtChainLanes *chain = &tagger->chain;
	const NtScores *last = island.end == length ? &chain->last : &chain->before_outside;
	bool any = false;

	find_path(tagger, island, island.start == 0 ? &chain->first : &chain->after_outside, last);
	for (uint32_t i = island.start; i < island.end; i++)
		any |= tagger->labels[i] != NT_LABEL_OUTSIDE;
	if (any)
		find_margins(tagger, island, last);
}

void
nt_tag_piece(NtTagger *tagger, const NtPiece *piece)
{
	uint32_t length = piece->tokens.end - piece->tokens.start;

	prepare_forms(tagger, piece);
	line_up_forms(tagger, piece);
	number_matches(tagger, piece);
	score_piece(tagger, piece);
	memset(tagger->labels, NT_LABEL_OUTSIDE, length);
	for (uint32_t i = 0; i < tagger->island_count; i++)
		tag_island(tagger, tagger->islands[i], length);
}

/* ---------------------------------------------------------------- the whole */

static void
set_scores(NtScores *scores, const int16_t *by_label)
{
	for (uint32_t type = 0; type < NT_TAG_TYPES; type++)
	{
		scores->begin[type] = by_label[NT_LABEL_BEGIN + type];
		scores->alone[type] = by_label[NT_LABEL_ALONE + type];
		scores->inside[type] = by_label[NT_LABEL_INSIDE + type];
		scores->end[type] = by_label[NT_LABEL_END + type];
	}
	scores->outside = by_label[NT_LABEL_OUTSIDE];
}

/* Turn the chain of a model into vectors over the types. */
static void
set_chain(NtChainLanes *lanes, const NtChain *chain)
{
	static const uint8_t sources[NT_CHAIN_SOURCES] = {4, 5, 6, 7, 12, 13, 14, 15, 16};
	int16_t before_outside[NT_LABELS];

	for (uint32_t label = 0; label < NT_LABELS; label++)
		before_outside[label] = chain->pair[label][NT_LABEL_OUTSIDE];
	set_scores(&lanes->first, chain->first);
	set_scores(&lanes->last, chain->last);
	set_scores(&lanes->after_outside, chain->pair[NT_LABEL_OUTSIDE]);
	set_scores(&lanes->before_outside, before_outside);
	for (uint32_t i = 0; i < NT_CHAIN_SOURCES; i++)
	{
		NtScores after;

		set_scores(&after, chain->pair[sources[i]]);
		lanes->to_begin[i] = after.begin;
		lanes->to_alone[i] = after.alone;
		lanes->to_outside[i] = after.outside;
	}
	for (uint32_t type = 0; type < NT_TAG_TYPES; type++)
	{
		lanes->begin_inside[type] = chain->pair[NT_LABEL_BEGIN + type][NT_LABEL_INSIDE + type];
		lanes->begin_end[type] = chain->pair[NT_LABEL_BEGIN + type][NT_LABEL_END + type];
		lanes->inside_inside[type] = chain->pair[NT_LABEL_INSIDE + type][NT_LABEL_INSIDE + type];
		lanes->inside_end[type] = chain->pair[NT_LABEL_INSIDE + type][NT_LABEL_END + type];
	}
}

/* Memory aligned for vectors; the arena aligns to 8 bytes. */
static void *
allocate_lanes(NtArena *arena, size_t size)
{
	char *block = nt_arena_alloc(arena, size + 8);

	return block && ((uintptr_t) block & 15) ? block + 8 : block;
}

/* The tokens of the longest piece. */
static uint32_t
longest_piece(const NtAnalysis *analysis)
{
	uint32_t longest = 0;

	for (uint32_t i = 0; i < analysis->sentence_count; i++)
	{
		NtSpan tokens = analysis->sentences[i].tokens;

		longest = nt_max32(longest, tokens.end - tokens.start);
	}
	return nt_min32(longest, NT_PIECE_TOKENS);
}

static NtStatus
allocate_tagger(NtTagger *tagger, const NtAnalysis *analysis)
{
	NtArena *arena = analysis->arena;
	uint32_t forms = nt_min32(analysis->word_count + 2, NT_PASSAGE_FORMS);
	uint32_t tokens = longest_piece(analysis);

	tagger->match_room = nt_min32(2 * NT_PIECE_TOKENS, analysis->token_count);
	tagger->form_sums = allocate_lanes(arena, forms * sizeof(NtFormSums));
	tagger->form_ready = nt_arena_alloc(arena, forms);
	tagger->record_sums = allocate_lanes(arena, forms * sizeof(NtKeptSum));
	tagger->record_ready = nt_arena_alloc(arena, forms);
	tagger->match_sums = allocate_lanes(arena, tagger->match_room * sizeof(NtMatchSums));
	tagger->match_slots = nt_arena_zalloc(arena, NT_MATCH_SLOTS * sizeof(uint16_t));
	tagger->token_matches = nt_arena_zalloc(arena, (tokens + 4) * sizeof(uint16_t));
	tagger->forms = nt_arena_alloc(arena, (tokens + 2 * NT_WINDOW) * sizeof(NtForm *));
	tagger->islands = nt_arena_alloc(arena, (tokens / 2 + 1) * sizeof(NtSpan));
	tagger->emissions = allocate_lanes(arena, tokens * sizeof(NtScores));
	tagger->forward = allocate_lanes(arena, tokens * sizeof(NtScores));
	tagger->labels = nt_arena_alloc(arena, tokens);
	tagger->margins = nt_arena_alloc(arena, tokens * sizeof(int32_t));
	if (!tagger->form_sums || !tagger->form_ready || !tagger->record_sums ||
		!tagger->record_ready || !tagger->match_sums || !tagger->match_slots ||
		!tagger->token_matches || !tagger->forms || !tagger->islands || !tagger->emissions ||
		!tagger->forward || !tagger->labels || !tagger->margins)
		return NT_NO_MEMORY;
	return NT_OK;
}

NtStatus
nt_tagger_init(NtTagger *tagger, const NtAnalysis *analysis)
{
	FormRows collected;

	memset(tagger, 0, sizeof(*tagger));
	tagger->model = analysis->model;
	set_chain(&tagger->chain, &tagger->model->chain);
	NT_TRY(allocate_tagger(tagger, analysis));
	NT_TRY(nt_passage_init(&tagger->passage, analysis));
	for (uint32_t form = NT_FORM_BEFORE; form <= NT_FORM_BEHIND; form++)
	{
		if (recall_sums(tagger, form))
			continue;
		collect_form(tagger, form, &collected);
		finish_form(tagger, &collected);
	}
	return NT_OK;
}

NtStatus
nt_tagger_next(NtTagger *tagger, bool *more)
{
	NT_TRY(nt_passage_next(&tagger->passage, more));
	memset(tagger->form_ready, 0, tagger->passage.form_count);
	memset(tagger->record_ready, 0, tagger->passage.record_count);
	return NT_OK;
}
