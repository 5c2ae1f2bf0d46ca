/*
 * newstext-names.c - learn and measure how spellings of names are compared.
 *
 *   newstext-names table WORDS VARIANTS LIST... > src/engine/nt_name_table.c
 *   newstext-names train VARIANTS POOL... > src/engine/nt_name_weights.c
 *   newstext-names check VARIANTS POOL... -- PAIRS...
 *   newstext-names compare NAME NAME
 *
 * `table` writes what single words mean (names_table.h); a new table needs new weights. `train`
 * learns from entities with several spellings (JSON lines with "kind", "source", "names").
 * `check` measures, on files of pairs, weights that were learned without the entities of the pair
 * (five parts), and how far their probabilities are to be believed; then the weights that are built
 * in. `compare` shows the features of one pair. models/README.md has the commands.
 */
#include "tools/memory.h"
#include "tools/names_pairs.h"
#include "tools/names_table.h"
#include "tools/names_trees.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define TREES 64
#define PARTS 5
#define BANDS 10

static const char *const feature_names[NT_MATCH_FEATURES] = {
	"mean",		"cover",		  "least",		"conflict", "extra",   "rarity",	   "rarest",
	"exact",	"loose",		  "hard",		"soft",		"vowel",   "first sound",  "known",
	"shortest", "initials",		  "sames",		"prefixes", "glued",   "crossed",	   "heads",
	"tails",	"head alone",	  "tail alone", "acronym",	"numbers", "organization", "legal",
	"titles",	"initials alone", "fewer",		"more",		"pairs",   "worst weight"};

/* A score, whether the pair is one name, and what it counts. */
typedef struct Scored
{
	double score;
	bool same;
} Scored;

/* ---------------------------------------------------------------- measuring */

static int
order_scores(const void *a, const void *b)
{
	double x = ((const Scored *) a)->score;
	double y = ((const Scored *) b)->score;

	return (x < y) - (x > y);
}

/* Best F1, precision at recall .80, recall at precision .95, as eval/names.py has them. */
static void
print_curve(const char *title, Scored *scores, uint32_t count)
{
	double f1 = 0;
	double precise = 0;
	double recalled = 0;
	uint32_t positives = 0;
	uint32_t hits = 0;

	for (uint32_t i = 0; i < count; i++)
		positives += scores[i].same;
	qsort(scores, count, sizeof(Scored), order_scores);
	for (uint32_t i = 0; i < count; i++)
	{
		double precision;
		double recall;

		hits += scores[i].same;
		if (i + 1 < count && scores[i + 1].score >= scores[i].score)
			continue;
		precision = (double) hits / (i + 1);
		recall = (double) hits / positives;
		f1 = fmax(f1, 2 * precision * recall / (precision + recall + 1e-9));
		if (recall >= 0.8)
			precise = fmax(precise, precision);
		if (precision >= 0.95)
			recalled = recall;
	}
	printf("%-28s F1 %.4f  P at R.80 %.4f  R at P.95 %.4f\n", title, f1, precise, recalled);
}

/* How many of the pairs of each band of scores are one name. */
static void
print_reliability(const Scored *scores, uint32_t count)
{
	uint32_t pairs[BANDS] = {0};
	uint32_t same[BANDS] = {0};
	double sums[BANDS] = {0};

	for (uint32_t i = 0; i < count; i++)
	{
		uint32_t band = (uint32_t) fmin(BANDS - 1, scores[i].score * BANDS);

		pairs[band]++;
		same[band] += scores[i].same;
		sums[band] += scores[i].score;
	}
	printf("%12s %8s %8s %8s\n", "score", "pairs", "said", "one name");
	for (uint32_t b = 0; b < BANDS; b++)
		printf("   %.1f to %.1f %8u %8.3f %8.3f\n", (double) b / BANDS, (double) (b + 1) / BANDS,
			   pairs[b], pairs[b] ? sums[b] / pairs[b] : 0,
			   pairs[b] ? (double) same[b] / pairs[b] : 0);
}

/* ---------------------------------------------------------------- learning */

static uint32_t
part_of(uint32_t entity)
{
	return (entity * UINT32_C(2654435761) >> 8) % PARTS;
}

/* Learn from the pairs without an entity of that part; PARTS for all. */
static void
learn_part(NamePairs *pairs, uint32_t part, TreeModel *model)
{
	NamePair **chosen = allocate(pairs->count * sizeof(NamePair *));
	uint32_t count = 0;

	for (uint32_t i = 0; i < pairs->count; i++)
		if (part == PARTS || (part_of(pairs->items[i].a_entity) != part &&
							  part_of(pairs->items[i].b_entity) != part))
			chosen[count++] = &pairs->items[i];
	learn_trees(chosen, count, TREES, model);
	free(chosen);
}

static double
probability(int32_t sum)
{
	return 1 / (1 + exp(-(double) sum / LOGIT_UNITS));
}

static void
print_model(const TreeModel *model)
{
	printf("/* nt_name_weights.c - written by `newstext-names train`; see nt_name_match.h. */\n"
		   "/* clang-format off */\n#include \"engine/nt_name_match.h\"\n\n"
		   "const uint32_t nt_match_tree_count = %u;\n\nconst NtMatchTree nt_match_trees[] = {\n",
		   model->count);
	for (uint32_t t = 0; t < model->count; t++)
	{
		const NtMatchTree *tree = &model->trees[t];

		printf("\t{{");
		for (uint32_t d = 0; d < NT_TREE_DEPTH; d++)
			printf("%s%u", d ? ", " : "", tree->feature[d]);
		printf("}, {");
		for (uint32_t d = 0; d < NT_TREE_DEPTH; d++)
			printf("%s%d", d ? ", " : "", tree->above[d]);
		printf("}, {");
		for (uint32_t l = 0; l < 1 << NT_TREE_DEPTH; l++)
			printf("%s%d", l ? ", " : "", tree->leaves[l]);
		printf("}},\n");
	}
	printf("};\n\nconst uint32_t nt_match_curve[NT_CURVE_POINTS + 1] = {");
	for (int p = 0; p <= NT_CURVE_POINTS; p++)
		printf("%s%ld,", p % 8 ? " " : "\n\t",
			   lround(NT_SCORE_ONE * probability((p - NT_CURVE_POINTS / 2) * NT_CURVE_STEP)));
	printf("\n};\n");
}

static void
train(const char *variants, char *const *pools, int pool_count)
{
	NamePairs pairs = {NULL, 0, 0};
	TreeModel *model = allocate(sizeof(TreeModel));

	make_pairs(read_name_set(variants), pools, pool_count, &pairs);
	compare_pairs(&pairs);
	learn_part(&pairs, PARTS, model);
	print_model(model);
	free(model);
}

/* ---------------------------------------------------------------- commands */

/* The part whose weights were learned without a pair: its first entity's, or the second's. */
static uint32_t
part_of_pair(const NamePair *pair, uint32_t number)
{
	if (pair->a_entity != NT_NONE)
		return part_of(pair->a_entity);
	return pair->b_entity != NT_NONE ? part_of(pair->b_entity) : number % PARTS;
}

static void
check_file(const NameSet *set, const char *path, const TreeModel *models)
{
	NamePairs pairs = {NULL, 0, 0};
	Scored *scores;
	const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
	char title[128];

	read_pairs(set, path, &pairs);
	compare_pairs(&pairs);
	scores = allocate(pairs.count * sizeof(Scored));
	for (uint32_t i = 0; i < pairs.count; i++)
	{
		const NamePair *pair = &pairs.items[i];

		scores[i].score = probability(sum_trees(&models[part_of_pair(pair, i)], pair->features));
		scores[i].same = pair->same;
	}
	snprintf(title, sizeof(title), "%s, five parts", name);
	print_curve(title, scores, pairs.count);
	print_reliability(scores, pairs.count);
	for (uint32_t i = 0; i < pairs.count; i++)
		scores[i] = (Scored){(double) nt_name_judge(pairs.items[i].features) / NT_SCORE_ONE,
							 pairs.items[i].same};
	snprintf(title, sizeof(title), "%s, built in", name);
	print_curve(title, scores, pairs.count);
	free(scores);
}

static void
check(const char *variants, char *const *pools, int pool_count, char *const *files, int count)
{
	NameSet *set = read_name_set(variants);
	NamePairs pairs = {NULL, 0, 0};
	TreeModel *models = allocate(PARTS * sizeof(TreeModel));

	make_pairs(set, pools, pool_count, &pairs);
	compare_pairs(&pairs);
	for (uint32_t part = 0; part < PARTS; part++)
		learn_part(&pairs, part, &models[part]);
	for (int i = 0; i < count; i++)
		check_file(set, files[i], models);
	free(models);
}

static void
compare(const char *a, const char *b)
{
	NtNameForm forms[2];
	int16_t features[NT_MATCH_FEATURES];

	nt_name_form(nt_string(a, (uint32_t) strlen(a)), &forms[0]);
	nt_name_form(nt_string(b, (uint32_t) strlen(b)), &forms[1]);
	for (int n = 0; n < 2; n++)
		for (uint32_t i = 0; i < forms[n].count; i++)
		{
			const NtFormWord *word = &forms[n].words[i];

			printf("%d %.*s %.*s class %u frequency %u weight %u\n", n + 1, word->raw_length,
				   word->raw, word->sound_length, word->sound, word->class, word->frequency,
				   word->weight);
		}
	nt_name_compare(&forms[0], &forms[1], features);
	for (int f = 0; f < NT_MATCH_FEATURES; f++)
		printf("%-16s %d\n", feature_names[f], features[f]);
	printf("score %.4f\n", (double) nt_name_judge(features) / NT_SCORE_ONE);
}

/* The place of the argument that separates pools from pairs, or argc. */
static int
find_separator(int argc, char **argv)
{
	int i = 3;

	while (i < argc && strcmp(argv[i], "--") != 0)
		i++;
	return i;
}

int
main(int argc, char **argv)
{
	int separator = argc > 3 ? find_separator(argc, argv) : argc;

	if (argc >= 4 && strcmp(argv[1], "table") == 0)
		write_name_table(argv[2], argv[3], argv + 4, argc - 4);
	else if (argc >= 3 && strcmp(argv[1], "train") == 0)
		train(argv[2], argv + 3, argc - 3);
	else if (separator < argc && strcmp(argv[1], "check") == 0)
		check(argv[2], argv + 3, separator - 3, argv + separator + 1, argc - separator - 1);
	else if (argc == 4 && strcmp(argv[1], "compare") == 0)
		compare(argv[2], argv[3]);
	else
	{
		fprintf(stderr, "usage: newstext-names table|train|check|compare ARGUMENT...\n");
		return 2;
	}
	return 0;
}
