/* evaluate.c - see evaluate.h. */
#include "tools/evaluate.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "engine/nt_word_cache.h"
#include "tools/memory.h"

typedef struct Counts
{
	uint32_t right;
	uint32_t found;
	uint32_t gold;
} Counts;

/* The kind that counts: coarse evaluation knows three; NT_KINDS is left out. */
static NtKind
scored_kind(unsigned kind, bool coarse)
{
	if (!coarse || kind <= NT_PLACE)
		return (NtKind) kind;
	return kind == NT_FACILITY ? NT_PLACE : NT_KINDS;
}

static GoldMention
found_mention(const NtAnalysis *analysis, uint32_t index, bool coarse)
{
	const NtMention *mention = &analysis->mentions[index];

	return (GoldMention){nt_text_character(&analysis->text, mention->bytes.start),
						 nt_text_character(&analysis->text, mention->bytes.end),
						 scored_kind(mention->kind, coarse)};
}

/* Whether the annotation has that mention. */
static bool
is_gold(const Article *article, GoldMention mention, bool coarse)
{
	for (uint32_t i = 0; i < article->mention_count; i++)
	{
		const GoldMention *gold = &article->mentions[i];

		if (gold->start == mention.start && gold->end == mention.end &&
			scored_kind(gold->kind, coarse) == mention.kind)
			return true;
	}
	return false;
}

static void
count_article(const NtModel *model, const Article *article, bool coarse, Counts *counts)
{
	NtArena arena;
	NtAnalysis analysis;

	analyze_text(&arena, model, article->text, NT_STAGE_MENTIONS, &analysis);
	for (uint32_t i = 0; i < article->mention_count; i++)
		counts[scored_kind(article->mentions[i].kind, coarse)].gold++;
	for (uint32_t i = 0; i < analysis.mention_count; i++)
	{
		GoldMention mention = found_mention(&analysis, i, coarse);

		counts[mention.kind].found++;
		counts[mention.kind].right += is_gold(article, mention, coarse);
	}
	nt_arena_free(&arena);
}

static void
print_counts(const char *title, const char *kind, Counts counts)
{
	double precision = counts.found ? 100.0 * counts.right / counts.found : 0;
	double recall = counts.gold ? 100.0 * counts.right / counts.gold : 0;
	double f1 =
		counts.found + counts.gold ? 200.0 * counts.right / (counts.found + counts.gold) : 0;

	printf("%-20s %-13s P %5.1f  R %5.1f  F1 %5.2f   gold %u\n", title, kind, precision, recall, f1,
		   counts.gold);
}

void
evaluate(const NtModel *model, const Articles *articles, bool coarse, const char *title)
{
	Counts counts[NT_KINDS + 1] = {{0, 0, 0}};
	Counts all = {0, 0, 0};

	for (uint32_t i = 0; i < articles->count; i++)
		count_article(model, &articles->items[i], coarse, counts);
	for (unsigned kind = 0; kind < NT_KINDS; kind++)
	{
		if (counts[kind].found + counts[kind].gold > 0)
			print_counts(title, nt_kind_name(kind), counts[kind]);
		all.right += counts[kind].right;
		all.found += counts[kind].found;
		all.gold += counts[kind].gold;
	}
	print_counts(title, "all", all);
}

/* ---------------------------------------------------------------- confusions */

#define CONFUSION_MISSED   NT_KINDS /* columns behind the kinds: nothing was found there … */
#define CONFUSION_BOUNDARY (NT_KINDS + 1) /* … or something that overlaps */
#define CONFUSION_COLUMNS  (NT_KINDS + 2)

/* What was found where the annotation has a mention: a column. */
static uint32_t
confusion_of(const NtAnalysis *analysis, const GoldMention *gold)
{
	uint32_t column = CONFUSION_MISSED;

	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		GoldMention found = found_mention(analysis, i, false);

		if (found.start == gold->start && found.end == gold->end)
			return found.kind;
		if (found.start < gold->end && gold->start < found.end)
			column = CONFUSION_BOUNDARY;
	}
	return column;
}

void
print_confusion(const NtModel *model, const Articles *articles)
{
	uint32_t counts[NT_KINDS][CONFUSION_COLUMNS] = {{0}};

	for (uint32_t n = 0; n < articles->count; n++)
	{
		const Article *article = &articles->items[n];
		NtArena arena;
		NtAnalysis analysis;

		analyze_text(&arena, model, article->text, NT_STAGE_MENTIONS, &analysis);
		for (uint32_t i = 0; i < article->mention_count; i++)
			counts[article->mentions[i].kind][confusion_of(&analysis, &article->mentions[i])]++;
		nt_arena_free(&arena);
	}
	printf("\nannotated \\ found  ");
	for (unsigned kind = 0; kind < NT_KINDS; kind++)
		printf(" %8.8s", nt_kind_name((NtKind) kind));
	printf("   missed boundary\n");
	for (unsigned kind = 0; kind < NT_KINDS; kind++)
	{
		printf("%-18s ", nt_kind_name((NtKind) kind));
		for (uint32_t column = 0; column < CONFUSION_COLUMNS; column++)
			printf(" %8u", counts[kind][column]);
		printf("\n");
	}
}

/* ---------------------------------------------------------------- reliability */

#define RELIABILITY_STEPS 10

void
print_reliability(const NtModel *model, const Articles *articles)
{
	uint32_t right[RELIABILITY_STEPS] = {0}, all[RELIABILITY_STEPS] = {0};
	double promised[RELIABILITY_STEPS] = {0};

	for (uint32_t n = 0; n < articles->count; n++)
	{
		const Article *article = &articles->items[n];
		NtArena arena;
		NtAnalysis analysis;

		analyze_text(&arena, model, article->text, NT_STAGE_MENTIONS, &analysis);
		for (uint32_t i = 0; i < analysis.mention_count; i++)
		{
			GoldMention mention = found_mention(&analysis, i, true);
			uint32_t confidence = analysis.mentions[i].confidence;
			uint32_t step = nt_min32(confidence * RELIABILITY_STEPS / 1000, RELIABILITY_STEPS - 1);

			if (mention.kind == NT_KINDS)
				continue;
			all[step]++;
			promised[step] += confidence / 1000.0;
			right[step] += is_gold(article, mention, true);
		}
		nt_arena_free(&arena);
	}
	printf("\nconfidence   mentions   promised    right\n");
	for (uint32_t step = 0; step < RELIABILITY_STEPS; step++)
		if (all[step] > 0)
			printf("%.1f to %.1f %10u %9.1f%% %7.1f%%\n", step / 10.0, (step + 1) / 10.0, all[step],
				   100 * promised[step] / all[step], 100.0 * right[step] / all[step]);
}

/* ---------------------------------------------------------------- lists of errors */

static void
print_error(const NtAnalysis *analysis, const char *what, GoldMention mention)
{
	NtSpan tokens = tokens_of_characters(analysis, mention.start, mention.end);
	uint32_t from = tokens.start > 6 ? tokens.start - 6 : 0;
	uint32_t to = nt_min32(tokens.end + 6, analysis->token_count);

	printf("%s %-12s ", what, nt_kind_name(mention.kind));
	for (uint32_t i = from; i < to; i++)
	{
		NtString form = nt_token_word(analysis, i)->form;

		printf("%s%.*s%s ", i == tokens.start ? "[" : "", (int) form.length, form.data,
			   i + 1 == tokens.end ? "]" : "");
	}
	printf("\n");
}

void
print_errors(const NtModel *model, const Articles *articles, bool coarse)
{
	for (uint32_t n = 0; n < articles->count; n++)
	{
		Article *article = &articles->items[n];
		Article found = {article->id, article->text, NULL, 0};
		NtArena arena;
		NtAnalysis analysis;

		analyze_text(&arena, model, article->text, NT_STAGE_MENTIONS, &analysis);
		found.mentions = allocate((analysis.mention_count + 1) * sizeof(GoldMention));
		for (uint32_t i = 0; i < analysis.mention_count; i++)
		{
			GoldMention mention = found_mention(&analysis, i, coarse);

			found.mentions[found.mention_count++] = mention;
			if (mention.kind != NT_KINDS && !is_gold(article, mention, coarse))
				print_error(&analysis, "+", mention);
		}
		for (uint32_t i = 0; i < article->mention_count; i++)
		{
			GoldMention gold = article->mentions[i];

			gold.kind = scored_kind(gold.kind, coarse);
			if (gold.kind != NT_KINDS && !is_gold(&found, gold, false))
				print_error(&analysis, "-", gold);
		}
		nt_arena_free(&arena);
	}
}

void
print_mentions(const NtModel *model, const Articles *articles)
{
	for (uint32_t n = 0; n < articles->count; n++)
	{
		const Article *article = &articles->items[n];
		NtArena arena;
		NtAnalysis analysis;

		analyze_text(&arena, model, article->text, NT_STAGE_MENTIONS, &analysis);
		printf("{\"id\": \"%.*s\", \"mentions\": [", (int) article->id.length, article->id.data);
		for (uint32_t i = 0; i < analysis.mention_count; i++)
		{
			GoldMention mention = found_mention(&analysis, i, false);

			printf("%s{\"start\": %u, \"end\": %u, \"kind\": \"%s\", \"confidence\": %.3f}",
				   i ? ", " : "", mention.start, mention.end, nt_kind_name(mention.kind),
				   analysis.mentions[i].confidence / 1000.0);
		}
		printf("]}\n");
		nt_arena_free(&arena);
	}
}

static double
processor_seconds(void)
{
	return (double) clock() / CLOCKS_PER_SEC;
}

void
time_tagger(const NtModel *model, const Articles *articles, uint32_t rounds)
{
	double before = 0, tagging = 0;
	uint64_t tokens = 0, mentions = 0;
	NtModel lent = *model;

	lent.cache = allocate_zeroed(1, sizeof(NtWordCache));
	for (uint32_t round = 0; round < rounds; round++)
		for (uint32_t n = 0; n < articles->count; n++)
		{
			NtArena arena;
			NtAnalysis analysis;
			double start = processor_seconds(), middle;

			analyze_text(&arena, &lent, articles->items[n].text, NT_STAGE_SENTENCES, &analysis);
			middle = processor_seconds();
			if (nt_find_mentions(&analysis) != NT_OK)
				fail("could not tag an article");
			tagging += processor_seconds() - middle;
			before += middle - start;
			tokens += analysis.token_count;
			mentions += analysis.mention_count;
			nt_arena_free(&arena);
		}
	printf("%llu tokens, %llu mentions; tokens and sentences %.0f tokens/s, tagger %.0f tokens/s\n",
		   (unsigned long long) tokens, (unsigned long long) mentions, (double) tokens / before,
		   (double) tokens / tagging);
	free(lent.cache);
}

void
count_steps(const NtModel *model, const Articles *articles, uint32_t *right, uint32_t *all)
{
	for (uint32_t n = 0; n < articles->count; n++)
	{
		NtArena arena;
		NtAnalysis analysis;

		analyze_text(&arena, model, articles->items[n].text, NT_STAGE_MENTIONS, &analysis);
		for (uint32_t i = 0; i < analysis.mention_count; i++)
		{
			GoldMention mention = found_mention(&analysis, i, true);

			if (mention.kind == NT_KINDS)
				continue;
			all[analysis.mentions[i].confidence]++;
			right[analysis.mentions[i].confidence] += is_gold(&articles->items[n], mention, true);
		}
		nt_arena_free(&arena);
	}
}
