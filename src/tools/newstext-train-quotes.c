/*
 * newstext-train-quotes.c - learn the attribution of quotations, as a part of a model file.
 *
 *   classes RECIPE DATA CLASSES               learn classes of words from plain text
 *   train RECIPE DATA CLASSES MODEL           add the part to a model (or replace it)
 *   jackknife RECIPE DATA CLASSES MODEL PREDICTIONS
 *                                             what models that have not seen an article find in it
 *   predict MODEL ARTICLES PREDICTIONS        what a model finds in articles (JSON lines)
 *
 * MODEL has to have its tagger: the names in an article are part of what is looked at. Training is
 * deterministic: the same recipe, data, model and machine give the same bytes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "tools/article.h"
#include "tools/memory.h"
#include "tools/model_file.h"
#include "tools/quote_classes.h"
#include "tools/quote_predict.h"
#include "tools/quote_train.h"
#include "tools/quote_words.h"

#define SEED	   UINT64_C(1000)
#define MOST_FOLDS 20
#define LIKELY	   (NT_ONE / 3) /* a cue by itself */

typedef struct Training
{
	QuoteRecipe recipe;
	NtModel base;
	QuoteArticles articles;
	CueExamples *cues;
	QuoteModelParts folds[MOST_FOLDS]; /* trained without a fold */
	QuoteModelParts all;
} Training;

static void
report(const char *what)
{
	fprintf(stderr, "%6.1f s  %s\n", (double) clock() / CLOCKS_PER_SEC, what);
}

/* Let what was trained without a fold look at its articles. */
static void
glance_at(QuoteArticles *articles, uint32_t fold, const QuoteModelParts *parts)
{
	for (uint32_t i = 0; i < articles->count; i++)
	{
		QuoteArticle *article = &articles->items[i];

		if (article->fold != fold)
			continue;
		article->view.model = model_of_parts(parts);
		if (nt_glance(&article->view) != NT_OK)
			fail("out of memory");
	}
}

static void
start_training(Training *training, char **arguments)
{
	NtQuoteModel models[MOST_FOLDS];
	GlanceExamples *glances;
	WordSources *sources;
	unsigned char *words;
	uint32_t bits;

	read_quote_recipe(arguments[0], arguments[1], &training->recipe);
	read_model(arguments[3], &training->base);
	training->base.quotes = (NtPart){NULL, 0};
	read_quote_articles(&training->articles, &training->recipe.train, &training->base,
						training->recipe.folds);
	report("articles read");
	sources = read_word_sources(&training->recipe, arguments[2]);
	words = build_words(sources, &training->articles, NT_NONE, &bits);
	start_parts(&training->all, words, bits);
	fprintf(stderr, "words: 2^%u entries\n", bits);
	for (uint32_t fold = 0; fold < training->recipe.folds; fold++)
	{
		words = build_words(sources, &training->articles, fold, &bits);
		start_parts(&training->folds[fold], words, bits);
		models[fold] = model_of_parts(&training->folds[fold]);
	}
	view_articles(&training->articles, models);
	glances = collect_glances(&training->articles);
	for (uint32_t fold = 0; fold < training->recipe.folds; fold++)
	{
		train_glances(glances, fold, SEED, &training->folds[fold]);
		glance_at(&training->articles, fold, &training->folds[fold]);
	}
	for (uint32_t fold = 0; fold < training->recipe.folds; fold++)
	{
		train_places(&training->articles, fold, &training->folds[fold]);
		glance_at(&training->articles, fold, &training->folds[fold]);
	}
	train_glances(glances, NT_NONE, SEED, &training->all);
	train_places(&training->articles, NT_NONE, &training->all);
	report("glances trained");
	training->cues = collect_cues(&training->articles);
	report("features collected");
}

/* What the stages do on a fold that they have not seen: cues alone, and slots given gold cues. */
typedef struct FoldReport
{
	uint32_t golds, cues, right_cues, sources, contents;
} FoldReport;

static void
examine_article(QuoteArticle *article, FoldReport *r)
{
	for (uint32_t i = 0; i < article->candidates.count; i++)
	{
		const NtCue *cue = &article->candidates.items[i].cue;
		uint32_t gold = gold_of_cue(article, cue);

		if (cue->probability < LIKELY)
			continue;
		r->cues++;
		r->right_cues += gold != NT_NONE && article->golds[gold].cue.first == cue->first &&
						 article->golds[gold].cue.last == cue->last;
	}
	for (uint32_t i = 0; i < article->gold_count; i++)
	{
		const GoldAttribution *gold = &article->golds[i];
		NtCue cue = {.first = gold->whole.first, .last = gold->whole.last};
		NtPointing pointing;
		NtHypotheses hypotheses[NT_SLOTS];

		if (!nt_has_fragment(gold->cue))
			continue;
		r->golds++;
		cue.head = nt_cue_head(&article->view, cue.first, cue.last);
		nt_start_pointing(&pointing, &article->view, &cue);
		nt_point(&pointing, hypotheses);
		r->sources += nt_same_fragment(pointing.filled[NT_SLOT_SOURCE], gold->source);
		r->contents += is_gold_content(pointing.filled, gold);
	}
}

static void
examine_fold(const QuoteArticles *articles, uint32_t fold)
{
	FoldReport r = {0};

	for (uint32_t i = 0; i < articles->count; i++)
		if (articles->items[i].fold == fold)
			examine_article(&articles->items[i], &r);
	fprintf(stderr,
			"fold %u: cues F1 %.1f; with gold cues %.1f %% of sources, %.1f %% of contents\n", fold,
			200.0 * r.right_cues / (r.golds + r.cues + 1e-9), 100.0 * r.sources / (r.golds + 1e-9),
			100.0 * r.contents / (r.golds + 1e-9));
}

/* Models without each fold, and the candidates that they find in it. */
static void
train_folds(Training *training)
{
	uint32_t bag = (training->recipe.bag + 1) / 2;

	for (uint32_t fold = 0; fold < training->recipe.folds; fold++)
	{
		QuoteModelParts *parts = &training->folds[fold];

		train_cues(training->cues, fold, bag, SEED, parts);
		train_pointers(&training->articles, fold, bag, SEED, parts);
		for (uint32_t i = 0; i < training->articles.count; i++)
		{
			QuoteArticle *article = &training->articles.items[i];

			if (article->fold != fold)
				continue;
			article->view.model = model_of_parts(parts);
			if (nt_find_candidates(&article->view, &article->candidates) != NT_OK)
				fail("out of memory");
		}
		examine_fold(&training->articles, fold);
		report("fold done");
	}
}

static void
write_part(const Training *training, const char *path)
{
	ModelParts parts = {{{NULL, 0}}};
	size_t size;
	unsigned char *bytes;

	for (uint32_t part = 0; part < NT_MODEL_PARTS; part++)
		parts.part[part] = part_of_model(&training->base, part);
	parts.part[NT_PART_QUOTES] = compile_parts(&training->all);
	bytes = build_model(nt_model_name(&training->base), &parts, &size);
	write_model(path, bytes, size);
	fprintf(stderr, "%s: %zu bytes, %zu of them for quotations\n", path, size,
			parts.part[NT_PART_QUOTES].size);
}

static void
train(char **arguments)
{
	Training *training = allocate_zeroed(1, sizeof(*training));

	start_training(training, arguments);
	train_folds(training);
	train_cues(training->cues, NT_NONE, training->recipe.bag, SEED, &training->all);
	train_pointers(&training->articles, NT_NONE, training->recipe.bag, SEED, &training->all);
	train_ranks(&training->articles, NT_NONE, SEED, &training->all);
	report("all done");
	write_part(training, arguments[3]);
}

/* For each fold, rankers and judges from the others' candidates, and what it all finds there. */
static void
jackknife(char **arguments)
{
	Training *training = allocate_zeroed(1, sizeof(*training));
	FILE *file = fopen(arguments[4], "w");

	if (!file)
		fail("could not write \"%s\"", arguments[4]);
	start_training(training, arguments);
	train_folds(training);
	for (uint32_t fold = 0; fold < training->recipe.folds; fold++)
	{
		NtModel model = training->base;

		train_ranks(&training->articles, fold, SEED, &training->folds[fold]);
		model.quotes = compile_parts(&training->folds[fold]);
		for (uint32_t i = 0; i < training->articles.count; i++)
			if (training->articles.items[i].fold == fold)
				write_quotes(file, training->articles.items[i].id, training->articles.items[i].text,
							 &model);
		free((void *) model.quotes.bytes);
		report("fold written");
	}
	if (fclose(file) != 0)
		fail("could not write \"%s\"", arguments[4]);
}

static void
predict(char **arguments)
{
	FILE *file = fopen(arguments[2], "w");
	Articles articles;
	NtModel model;

	if (!file)
		fail("could not write \"%s\"", arguments[2]);
	read_model(arguments[0], &model);
	read_articles(arguments[1], &articles);
	for (uint32_t i = 0; i < articles.count; i++)
		write_quotes(file, articles.items[i].id, articles.items[i].text, &model);
	if (fclose(file) != 0)
		fail("could not write \"%s\"", arguments[2]);
}

int
main(int argc, char **argv)
{
	static const struct
	{
		const char *name;
		int arguments;
		void (*run)(char **arguments);
	} commands[] = {{"train", 4, train}, {"jackknife", 5, jackknife}, {"predict", 3, predict}};

	if (argc == 5 && strcmp(argv[1], "classes") == 0)
	{
		QuoteRecipe recipe;

		read_quote_recipe(argv[2], argv[3], &recipe);
		learn_classes(&recipe, argv[4]);
		return 0;
	}
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (argc == commands[i].arguments + 2 && strcmp(argv[1], commands[i].name) == 0)
		{
			commands[i].run(argv + 2);
			return 0;
		}
	fputs("usage: newstext-train-quotes classes RECIPE DATA CLASSES\n"
		  "       newstext-train-quotes train RECIPE DATA CLASSES MODEL\n"
		  "       newstext-train-quotes jackknife RECIPE DATA CLASSES MODEL PREDICTIONS\n"
		  "       newstext-train-quotes predict MODEL ARTICLES PREDICTIONS\n",
		  stderr);
	return 2;
}
