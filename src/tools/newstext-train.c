/*
 * newstext-train.c - make models, and look at what they do.
 *
 *   train RECIPE DATA MODEL           make a model from the data directory
 *   evaluate [--coarse] MODEL FILE... F1 on annotated articles (JSON lines)
 *   report MODEL FILE...              all figures: per kind, confusions, reliability of confidence
 *   curve RECIPE DATA                 F1 on the recipe's articles for calibration, by share of the
 *                                     training articles
 *   errors [--coarse] MODEL FILE...   what is wrong (+) or missing (-) there
 *   mentions MODEL FILE...            what is found, as JSON lines
 *   time MODEL FILE...                speed of the tagger
 *   info MODEL                        name, size and checksum, which is verified
 *
 * Training is deterministic: the same recipe, data and machine give the same bytes.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "tools/classes.h"
#include "tools/crf.h"
#include "tools/evaluate.h"
#include "tools/kinds.h"
#include "tools/lists.h"
#include "tools/memory.h"
#include "tools/model_file.h"
#include "tools/recipe.h"
#include "tools/vectors.h"

#define FIRST_SEED		 20
#define TEACHER_ROW_BITS 20
#define TEACHER_PASSES	 8
#define TEACHER_MODELS	 2
#define EXPECTED_SILVER	 20 /* sentences of a block, about */
#define STEPS_PER_NAT	 2	/* of confidence */
#define TIMING_ROUNDS	 10
#define PRIOR_MENTIONS	 20

/* ---------------------------------------------------------------- train */

/* Parts that only have the right size, so that the lists can be used before there are weights. */
static void
add_empty_parts(ModelParts *parts, const Recipe *recipe)
{
	size_t rows = (size_t) NT_ROW_SIZE << recipe->row_bits;
	size_t kinds = (size_t) NT_KIND_ROW_SIZE << recipe->kind_bits;
	size_t confidence = 2 * (NT_CONFIDENCES + 1);
	unsigned char *steps = allocate_zeroed(confidence, 1);

	put_number(steps, 1, 2);
	parts->part[NT_PART_ROWS] = (NtPart){allocate_zeroed(rows, 1), rows};
	parts->part[NT_PART_KINDS] = (NtPart){allocate_zeroed(kinds, 1), kinds};
	parts->part[NT_PART_CHAIN] = (NtPart){allocate_zeroed(NT_CHAIN_SIZE, 1), NT_CHAIN_SIZE};
	parts->part[NT_PART_CONFIDENCE] = (NtPart){steps, confidence};
}

static void
build_lists(const Recipe *recipe, ModelParts *parts)
{
	Lists *lists = start_lists();

	for (uint32_t i = 0; i < recipe->list_count; i++)
		add_list(lists, recipe->lists[i].group, recipe->lists[i].role, recipe->lists[i].path);
	derive_lists(lists);
	compile_lists(lists, parts);
}

static void
build_classes(const Recipe *recipe, ModelParts *parts)
{
	Corpus corpus;
	float *vectors;

	if (recipe->text_count == 0)
		return;
	start_corpus(&corpus);
	for (uint32_t i = 0; i < recipe->text_count; i++)
		add_text(&corpus, recipe->texts[i]);
	sort_words(&corpus, recipe->vocabulary);
	vectors = train_vectors(&corpus, recipe->text_passes, FIRST_SEED);
	make_classes(&corpus, vectors, FIRST_SEED, parts);
	free(vectors);
	free_corpus(&corpus);
}

/* Lists and classes, made or taken from another model. */
static void
build_knowledge(const Recipe *recipe, ModelParts *parts)
{
	static const NtModelPart taken[] = {NT_PART_BUCKETS, NT_PART_SETS, NT_PART_LOWER,
										NT_PART_CLASSES};

	NtModel base;

	if (recipe->list_count > 0)
		build_lists(recipe, parts);
	build_classes(recipe, parts);
	if (!recipe->base[0])
		return;
	read_model(recipe->base, &base);
	for (uint32_t i = 0; i < sizeof(taken) / sizeof(taken[0]); i++)
		if (!parts->part[taken[i]].bytes)
			parts->part[taken[i]] = part_of_model(&base, taken[i]);
}

/* Read the training articles, or `eighths` of every eight. */
static void
read_examples(const Recipe *recipe, const NtModel *model, uint32_t eighths, Examples *examples)
{
	uint64_t seed = FIRST_SEED;

	memset(examples, 0, sizeof(*examples));
	for (uint32_t i = 0; i < recipe->set_count; i++)
	{
		Articles articles;

		read_articles(recipe->sets[i].path, &articles);
		for (uint32_t n = 0; n < articles.count; n++)
		{
			if (n % 8 >= eighths)
				continue;
			add_article(examples, model, &articles.items[n], &recipe->sets[i].map, 1);
			add_copies(examples, model, &articles.items[n], &recipe->given, &recipe->family, &seed);
		}
		free_articles(&articles);
	}
	for (uint32_t i = 0; i < recipe->name_count; i++)
		add_names(examples, model, recipe->names[i].path, recipe->names[i].kind);
	fprintf(stderr,
			"examples: %zu tokens, %u sentences, %.1f features per token, %u mentions cut, %u of "
			"kinds\n",
			examples->token_count, examples->sentence_count,
			(double) examples->row_count / (double) examples->token_count, examples->lost,
			examples->kind_count);
}

/* Several models of other seeds, averaged. */
static void
average_models(const Examples *all, uint32_t row_bits, uint32_t passes, uint32_t models,
			   CrfWeights *sum)
{
	const CrfOptions options = {passes, 0.08f, 0.15f};
	Examples examples;
	CrfWeights weights;

	keep_frequent(all, &examples);
	start_crf(sum, row_bits);
	for (uint32_t i = 0; i < models; i++)
	{
		start_crf(&weights, row_bits);
		train_crf(&examples, &options, FIRST_SEED + i, &weights);
		add_crf(sum, &weights, 1 / (float) models);
		free_crf(&weights);
	}
	free_frequent(&examples);
}

/* Sentences of an unlabelled text, from blocks that are spread over all of it. */
static void
add_silver_file(Examples *examples, const NtModel *model, const RecipeSilver *silver,
				CrfLabeler *labeler)
{
	char *text = read_text(silver->path);
	uint64_t seed = FIRST_SEED;
	uint32_t blocks = 0, kept = 0, stride;
	TextBlocks reader;
	NtString block;

	for (const char *at = text; (at = strchr(at, '\n')); at++)
		blocks++;
	blocks = blocks / CORPUS_LINES + 1;
	stride = blocks * EXPECTED_SILVER / (silver->count + 1) + 1;
	start_blocks(&reader, text);
	for (uint32_t i = 0; kept < silver->count && next_block(&reader, &block); i++)
		if (i % stride == 0)
			kept += add_silver(examples, model, block, label_sentence, labeler, &seed);
	fprintf(stderr, "%s: %u sentences\n", silver->path, kept);
	free_blocks(&reader);
	free(text);
}

/* Self-training: a first model labels unlabelled text, and what it is sure of is learned from. */
static void
add_all_silver(const Recipe *recipe, const NtModel *model, Examples *examples)
{
	CrfWeights teacher;
	CrfLabeler *labeler;

	if (recipe->silver_count == 0)
		return;
	average_models(examples, TEACHER_ROW_BITS, TEACHER_PASSES, TEACHER_MODELS, &teacher);
	labeler = start_labeler(&teacher);
	for (uint32_t i = 0; i < recipe->silver_count; i++)
		add_silver_file(examples, model, &recipe->silver[i], labeler);
	free_labeler(labeler);
	free_crf(&teacher);
}

static float
train_tagger(const Recipe *recipe, const Examples *examples, ModelParts *parts)
{
	CrfWeights weights;
	float units;

	average_models(examples, recipe->row_bits, recipe->passes, recipe->models, &weights);
	units = quantize_crf(&weights, parts);
	free_crf(&weights);
	return units;
}

/* Confidence by step of the margin: the step's own number, to be measured. */
static void
number_steps(ModelParts *parts, float units)
{
	unsigned char *steps = allocate_zeroed(NT_CONFIDENCES + 1, 2);

	put_number(steps, (uint64_t) fmaxf(1, rintf(units / STEPS_PER_NAT)), 2);
	for (uint32_t i = 0; i < NT_CONFIDENCES; i++)
		put_number(steps + 2 * (i + 1), i, 2);
	parts->part[NT_PART_CONFIDENCE] = (NtPart){steps, 2 * (NT_CONFIDENCES + 1)};
}

/*
 * Confidence by step: the share of right mentions, drawn towards the logistic function of the
 * margin where there are few, and made to grow (pool adjacent violators).
 */
static void
calibrate(const Recipe *recipe, const NtModel *model, ModelParts *parts)
{
	unsigned char *steps = allocate(2 * (NT_CONFIDENCES + 1));
	uint32_t right[NT_CONFIDENCES] = {0}, all[NT_CONFIDENCES] = {0};
	double value[NT_CONFIDENCES], weight[NT_CONFIDENCES];
	uint32_t size[NT_CONFIDENCES], pools = 0, at = 0;

	for (uint32_t i = 0; i < recipe->calibration_count; i++)
	{
		Articles articles;

		read_articles(recipe->calibration[i], &articles);
		count_steps(model, &articles, right, all);
		free_articles(&articles);
	}
	for (uint32_t i = 0; i < NT_CONFIDENCES; i++)
	{
		double prior = 1 / (1 + exp(-(i + 0.5) / STEPS_PER_NAT));

		weight[pools] = all[i] + PRIOR_MENTIONS;
		value[pools] = (right[i] + PRIOR_MENTIONS * prior) / weight[pools];
		size[pools] = 1;
		for (; pools > 0 && value[pools - 1] > value[pools]; pools--)
		{
			double both = weight[pools - 1] + weight[pools];

			value[pools - 1] =
				(value[pools - 1] * weight[pools - 1] + value[pools] * weight[pools]) / both;
			weight[pools - 1] = both;
			size[pools - 1] += size[pools];
		}
		pools++;
	}
	memcpy(steps, parts->part[NT_PART_CONFIDENCE].bytes, 2);
	for (uint32_t pool = 0; pool < pools; pool++)
		for (uint32_t i = 0; i < size[pool]; i++)
			put_number(steps + 2 * ++at, (uint64_t) rint(value[pool] * 1000), 2);
	parts->part[NT_PART_CONFIDENCE] = (NtPart){steps, 2 * (NT_CONFIDENCES + 1)};
}

/* A model from `eighths` of every eight of a recipe's articles; the bytes stay for ever. */
static const unsigned char *
make_model(const Recipe *recipe, ModelParts *parts, uint32_t eighths, NtModel *model, size_t *size)
{
	unsigned char *bytes = build_model(recipe->name, parts, size);
	Examples examples;

	open_model(model, bytes, *size);
	read_examples(recipe, model, eighths, &examples);
	add_all_silver(recipe, model, &examples);
	number_steps(parts, train_tagger(recipe, &examples, parts));
	train_kinds(&examples, recipe->kind_bits, FIRST_SEED, parts);
	free_examples(&examples);
	bytes = build_model(recipe->name, parts, size);
	open_model(model, bytes, *size);
	calibrate(recipe, model, parts);
	bytes = build_model(recipe->name, parts, size);
	open_model(model, bytes, *size);
	return bytes;
}

static void
train(const char *recipe_path, const char *data, const char *model_path)
{
	Recipe *recipe = allocate_zeroed(1, sizeof(Recipe));
	ModelParts parts = {{{NULL, 0}}};
	NtModel model;
	size_t size;
	const unsigned char *bytes;

	read_recipe(recipe_path, data, recipe);
	add_empty_parts(&parts, recipe);
	build_knowledge(recipe, &parts);
	bytes = make_model(recipe, &parts, 8, &model, &size);
	write_model(model_path, bytes, size);
	fprintf(stderr, "%s: %zu bytes\n", model_path, size);
}

/* What a part of the training articles would give: single models, without unlabelled text. */
static void
print_curve(const char *recipe_path, const char *data)
{
	Recipe *recipe = allocate_zeroed(1, sizeof(Recipe));
	ModelParts parts = {{{NULL, 0}}};

	read_recipe(recipe_path, data, recipe);
	recipe->silver_count = 0;
	recipe->models = 1;
	add_empty_parts(&parts, recipe);
	build_knowledge(recipe, &parts);
	for (uint32_t eighths = 1; eighths <= 8; eighths *= 2)
	{
		NtModel model;
		size_t size;

		make_model(recipe, &parts, eighths, &model, &size);
		printf("%u/8 of the training articles\n", eighths);
		for (uint32_t i = 0; i < recipe->calibration_count; i++)
		{
			const char *slash = strrchr(recipe->calibration[i], '/');
			Articles articles;

			read_articles(recipe->calibration[i], &articles);
			evaluate(&model, &articles, true, slash + 1);
			free_articles(&articles);
		}
	}
}

/* ---------------------------------------------------------------- look */

static void
print_info(const char *path)
{
	NtModel model;

	read_model(path, &model);
	printf("%s, format %d, %zu bytes, checksum %016llx\n", nt_model_name(&model), NT_MODEL_FORMAT,
		   model.size, (unsigned long long) nt_model_header_checksum(&model));
}

static int
usage(void)
{
	fputs("usage: newstext-train train RECIPE DATA MODEL\n"
		  "       newstext-train evaluate|errors [--coarse] MODEL FILE...\n"
		  "       newstext-train curve RECIPE DATA\n"
		  "       newstext-train report|mentions|time MODEL FILE...\n"
		  "       newstext-train info MODEL\n",
		  stderr);
	return 2;
}

static void
report(const NtModel *model, const Articles *articles, const char *title)
{
	evaluate(model, articles, false, title);
	printf("\nfacility as place, without the kinds that follow it:\n");
	evaluate(model, articles, true, title);
	print_confusion(model, articles);
	print_reliability(model, articles);
	printf("\n");
}

static int
look(const char *what, bool coarse, const char *model_path, char **paths, int count)
{
	NtModel model;

	read_model(model_path, &model);
	for (int i = 0; i < count; i++)
	{
		Articles articles;
		const char *slash = strrchr(paths[i], '/');

		read_articles(paths[i], &articles);
		if (strcmp(what, "evaluate") == 0)
			evaluate(&model, &articles, coarse, slash ? slash + 1 : paths[i]);
		else if (strcmp(what, "report") == 0)
			report(&model, &articles, slash ? slash + 1 : paths[i]);
		else if (strcmp(what, "errors") == 0)
			print_errors(&model, &articles, coarse);
		else if (strcmp(what, "mentions") == 0)
			print_mentions(&model, &articles);
		else if (strcmp(what, "time") == 0)
			time_tagger(&model, &articles, TIMING_ROUNDS);
		else
			return usage();
		free_articles(&articles);
	}
	return 0;
}

int
main(int argc, char **argv)
{
	bool coarse = argc > 2 && strcmp(argv[2], "--coarse") == 0;
	int first = coarse ? 3 : 2;

	if (argc == 5 && strcmp(argv[1], "train") == 0)
	{
		train(argv[2], argv[3], argv[4]);
		return 0;
	}
	if (argc == 4 && strcmp(argv[1], "curve") == 0)
	{
		print_curve(argv[2], argv[3]);
		return 0;
	}
	if (argc == 3 && strcmp(argv[1], "info") == 0)
	{
		print_info(argv[2]);
		return 0;
	}
	if (argc < first + 2)
		return usage();
	return look(argv[1], coarse, argv[first], argv + first + 1, argc - first - 1);
}
