/* test_tag.c - the tagger against a plain one: the same features, sums, paths and margins. */
#include "engine/test.h"
#include "engine/tiny_model.h"

static const char news[] = "MINISTER QUITS OVER DAM\n\nBy Rosa Okello-Brandt\n\nKAMBALA (Reuters) "
						   "- Deputy Water Minister Joram Ssali's "
						   "resignation on Tuesday, hours after the Lower Nkusi dam burst, stunned "
						   "Kambala's ruling National Unity Front.\n\n"
						   "\"I owe it to the people of Nkusi,\" Ssali told Radio Kambala. The "
						   "minister, 54, said 1,200 homes were lost; "
						   "the UN's relief office put it at \xe2\x80\x9cmore than "
						   "3,000\xe2\x80\x9d. \xc3\x89lodie N'Diaye of the UN agreed.\n";

static void
analyze(NtArena *arena, const NtModel *model, const char *text, size_t length, NtAnalysis *analysis)
{
	nt_arena_init(arena, test_host());
	CHECK(nt_analyze(arena, model, nt_string(text, (uint32_t) length), NT_STAGE_SENTENCES,
					 analysis) == NT_OK);
}

static void
open_tiny(TinyModel *tiny, uint64_t seed, NtModel *model)
{
	NtError error;

	tiny_build(tiny, seed);
	/* Every word of the text that its hash picks stands in one of two lists. */
	for (uint32_t i = 0; i < TINY_BUCKETS * NT_BUCKET_SIZE; i++)
		tiny->bytes[tiny->offset[NT_PART_BUCKETS] + i] = 0;
	for (uint32_t i = 0; i < TINY_SETS; i++)
		tiny_put(tiny->bytes + tiny->offset[NT_PART_SETS] + 8 * i, i * 5, 8);
	CHECK(nt_model_open(model, tiny->bytes, tiny->size, &error) == NT_OK);
}

/* Put some words of an analysis, and pairs that begin with them, into the lists; others get
 * classes. */
static void
list_words(const TinyModel *tiny, const NtAnalysis *analysis)
{
	uint32_t entries = 0;

	for (uint32_t i = 0; i + 2 < analysis->token_count && entries < 20; i += 5, entries += 2)
	{
		uint64_t one = nt_extend_prefix(0, nt_token_word(analysis, i)->lower_hash);
		uint64_t two = nt_extend_prefix(one, nt_token_word(analysis, i + 1)->lower_hash);

		tiny_add_prefix(tiny, one, (i % 3 + 1) | NT_SET_CONTINUES);
		tiny_add_prefix(tiny, two, 2);
		tiny_add_class(tiny, nt_token_word(analysis, i + 2)->form_hash,
					   (NtClasses){{(uint16_t) (i % 63 + 1), (uint16_t) (i + 1), 1023}});
	}
}

/* ---------------------------------------------------------------- plain sums */

static void
add_plain(const NtModel *model, const NtRows *rows, int32_t *sum)
{
	for (uint32_t i = 0; i < rows->count; i++)
		for (uint32_t label = 0; label < NT_ROW_LABELS; label++)
		{
			unsigned byte = model->rows[rows->row[i] * NT_ROW_SIZE + label % NT_ROW_SIZE];
			int weight = (int) (label < NT_ROW_SIZE ? byte & 15 : byte >> 4) - NT_WEIGHT_BIAS;

			sum[label] += weight * NT_CHAIN_UNITS;
		}
}

/* All features of a token, one group after the other, and their sums. */
static void
plain_scores(const NtTagger *tagger, const NtPiece *piece, uint32_t i, int32_t *sum)
{
	const NtPassage *passage = &tagger->passage;
	NtPlace place = {passage, piece, tagger->forms + NT_WINDOW + i, piece->tokens.start + i};
	const NtRecord *record = &passage->records[place.form[0]->record];
	NtRows rows;

	memset(sum, 0, NT_LABELS * sizeof(int32_t));
	nt_rows_clear(&rows, tagger->model->row_bits);
	nt_rows_of_piece(&rows, piece);
	for (int offset = -NT_WINDOW; offset <= NT_WINDOW; offset++)
		nt_rows_of_word(&rows, place.form[offset], offset);
	nt_rows_of_token(&rows, &place);
	for (int offset = -2; offset <= 2; offset++)
		if ((int) i + offset >= 0 &&
			piece->tokens.start + i + (uint32_t) offset < piece->tokens.end)
			nt_rows_of_match(&rows, &passage->matches[place.token + (uint32_t) offset], offset);
	nt_rows_of_listed(&rows, &place, &passage->matches[place.token]);
	if (nt_uses_record(place.form[0], record))
		nt_rows_of_record(&rows, passage, record);
	CHECK(rows.count <= NT_ROWS_OF_TOKEN);
	add_plain(tagger->model, &rows, sum);
}

static int32_t
lane(const NtScores *scores, uint32_t label)
{
	const NtLanes32 *lanes[4] = {&scores->begin, &scores->alone, &scores->inside, &scores->end};

	return label == NT_LABEL_OUTSIDE ? scores->outside : (*lanes[label / 4])[label % 4];
}

/* ---------------------------------------------------------------- plain paths */

#define LONGEST 64

/* The best score of a path that gives token `at` another label than `except` (NT_NONE: any path).
 */
static int32_t
best_path(const NtChain *chain, int32_t (*scores)[NT_LABELS], uint32_t length, uint32_t at,
		  uint32_t except)
{
	int32_t best[LONGEST][NT_LABELS];
	int32_t result = INT32_MIN / 2;

	for (uint32_t i = 0; i < length; i++)
		for (uint32_t label = 0; label < NT_LABELS; label++)
		{
			int32_t before =
				i == 0 && nt_label_may_begin(label) ? chain->first[label] : INT32_MIN / 2;

			for (uint32_t other = 0; i > 0 && other < NT_LABELS; other++)
				if (nt_label_may_follow(other, label) &&
					best[i - 1][other] + chain->pair[other][label] > before)
					before = best[i - 1][other] + chain->pair[other][label];
			best[i][label] = i == at && label == except ? INT32_MIN / 2 : before + scores[i][label];
			if (best[i][label] < INT32_MIN / 2)
				best[i][label] = INT32_MIN / 2;
		}
	for (uint32_t label = 0; label < NT_LABELS; label++)
		if (nt_label_may_end(label) && best[length - 1][label] + chain->last[label] > result)
			result = best[length - 1][label] + chain->last[label];
	return result;
}

static int32_t
score_of_labels(const NtChain *chain, int32_t (*scores)[NT_LABELS], const uint8_t *labels,
				uint32_t length)
{
	int32_t score = chain->first[labels[0]] + chain->last[labels[length - 1]];

	for (uint32_t i = 0; i < length; i++)
	{
		score += scores[i][labels[i]];
		if (i > 0)
			score += chain->pair[labels[i - 1]][labels[i]];
	}
	return score;
}

static void
check_path(const NtTagger *tagger, int32_t (*scores)[NT_LABELS], uint32_t length)
{
	const NtChain *chain = &tagger->model->chain;
	int32_t best = best_path(chain, scores, length, NT_NONE, NT_NONE);

	CHECK(nt_label_may_begin(tagger->labels[0]));
	CHECK(nt_label_may_end(tagger->labels[length - 1]));
	for (uint32_t i = 1; i < length; i++)
		CHECK(nt_label_may_follow(tagger->labels[i - 1], tagger->labels[i]));
	CHECK(score_of_labels(chain, scores, tagger->labels, length) == best);
	for (uint32_t i = 0; i < length; i++)
		if (tagger->labels[i] != NT_LABEL_OUTSIDE)
			CHECK(tagger->margins[i] ==
				  best - best_path(chain, scores, length, i, tagger->labels[i]));
}

static void
check_piece(NtTagger *tagger, const NtPiece *piece)
{
	uint32_t length = piece->tokens.end - piece->tokens.start;
	int32_t scores[LONGEST][NT_LABELS];

	nt_tag_piece(tagger, piece);
	if (length > LONGEST)
		return;
	for (uint32_t i = 0; i < length; i++)
	{
		plain_scores(tagger, piece, i, scores[i]);
		for (uint32_t label = 0; label < NT_LABELS; label++)
			CHECK(lane(&tagger->emissions[i], label) == scores[i][label]);
	}
	check_path(tagger, scores, length);
}

/* Tag the news with and without a cache, which is empty the first time and full the second. */
static void
check_news(const TinyModel *tiny, const NtModel *model)
{
	NtArena arena;
	NtAnalysis analysis;
	NtTagger tagger;
	bool more;

	analyze(&arena, model, news, sizeof(news) - 1, &analysis);
	list_words(tiny, &analysis);
	CHECK(nt_tagger_init(&tagger, &analysis) == NT_OK);
	CHECK(nt_tagger_next(&tagger, &more) == NT_OK && more);
	CHECK(tagger.passage.tokens.end == analysis.token_count);
	for (uint32_t i = 0; i < tagger.passage.piece_count; i++)
		check_piece(&tagger, &tagger.passage.pieces[i]);
	CHECK(nt_tagger_next(&tagger, &more) == NT_OK && !more);
	nt_arena_free(&arena);
}

static void
test_against_plain(uint64_t seed)
{
	TinyModel tiny;
	NtModel model;

	open_tiny(&tiny, seed, &model);
	check_news(&tiny, &model);
	model.cache = calloc(1, sizeof(NtWordCache));
	check_news(&tiny, &model);
	check_news(&tiny, &model);
	free(model.cache);
	free(tiny.bytes);
}

/* ---------------------------------------------------------------- mentions */

static void
check_mentions(const NtAnalysis *analysis)
{
	uint32_t at = 0;

	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[i];
		const NtSentence *sentence = &analysis->sentences[mention->sentence];

		CHECK(mention->tokens.start >= at && mention->tokens.start < mention->tokens.end);
		CHECK(mention->tokens.start >= sentence->tokens.start &&
			  mention->tokens.end <= sentence->tokens.end);
		CHECK(mention->bytes.start == analysis->tokens[mention->tokens.start].start);
		CHECK(mention->bytes.end == analysis->tokens[mention->tokens.end - 1].end);
		CHECK(mention->kind < NT_KINDS && mention->confidence <= 1000 &&
			  mention->entity == NT_NONE);
		at = mention->tokens.end;
	}
}

static void
find_in(const NtModel *model, const char *text, size_t length, bool expect)
{
	NtArena arena;
	NtAnalysis analysis;

	nt_arena_init(&arena, test_host());
	CHECK(nt_analyze(&arena, model, nt_string(text, (uint32_t) length), NT_STAGE_MENTIONS,
					 &analysis) == NT_OK);
	CHECK((analysis.mention_count > 0) == expect);
	check_mentions(&analysis);
	nt_arena_free(&arena);
}

/* `count` copies of a text in a row, to be freed. */
static char *
repeat(const char *text, uint32_t count)
{
	size_t length = strlen(text);
	char *result = malloc(length * count + 1);

	for (uint32_t i = 0; i < count; i++)
		memcpy(result + i * length, text, length);
	result[length * count] = '\0';
	return result;
}

/* Numbered words, more of them than a passage holds forms. */
static char *
many_words(uint32_t count)
{
	char *result = malloc((size_t) count * 12 + 1);
	size_t length = 0;

	for (uint32_t i = 0; i < count; i++)
		length += (size_t) snprintf(result + length, 12, i % 7 ? "w%x " : "W%x. ", (unsigned) i);
	return result;
}

static void
test_mentions(void)
{
	static const char garbage[] = "\xff\xfe Assa\xcd\xcd d\xcc Moa Nicaro";
	TinyModel tiny;
	NtModel model;
	char *text;

	open_tiny(&tiny, 3, &model);
	find_in(&model, news, sizeof(news) - 1, true);
	find_in(&model, "", 0, false);
	find_in(&model, " \n\n ", 4, false);
	find_in(&model, garbage, sizeof(garbage) - 1, true);

	text = repeat("Moa went to Nicaro and ", 20000);
	find_in(&model, text, strlen(text), true);
	free(text);
	text = repeat("\"", 50000);
	find_in(&model, text, strlen(text), true);
	free(text);
	text = many_words(30000);
	find_in(&model, text, strlen(text), true);
	free(text);
	free(tiny.bytes);
}

/* A tagger that is interrupted says so. */
static bool
interrupt(void *owner)
{
	(void) owner;
	return true;
}

static void
test_interrupt(void)
{
	NtHost host = *test_host();
	TinyModel tiny;
	NtModel model;
	NtArena arena;
	NtAnalysis analysis;

	open_tiny(&tiny, 3, &model);
	nt_arena_init(&arena, &host);
	CHECK(nt_analyze(&arena, &model, nt_string(news, sizeof(news) - 1), NT_STAGE_SENTENCES,
					 &analysis) == NT_OK);
	host.interrupted = interrupt;
	CHECK(nt_find_mentions(&analysis) == NT_CANCELED);
	nt_arena_free(&arena);
	free(tiny.bytes);
}

int
main(void)
{
	for (uint64_t seed = 1; seed <= 8; seed++)
		test_against_plain(seed);
	test_mentions();
	test_interrupt();
	return test_done();
}
