/*
 * test_learned.c - the learned attribution keeps its promises whatever the weights are, and takes
 * linear time.
 */
#include "engine/test.h"
#include "engine/tiny_model.h"
#include "engine/tiny_quotes.h"

#include <time.h>

static const char article[] =
	"DOCKERS END STRIKE, UNION SAYS\n\nLAGOS - Dock workers ended a nine-day strike on Monday. "
	"\"Our members go back tonight,\" said Chidi Okafor, general secretary of the union. \"Nobody "
	"asked us to.\"\n\nOkafor told reporters that the port had \"broken its word\" in March, "
	"according to Reuters.\n\nThe ministry denied it. \"We kept every promise,\" a spokeswoman "
	"said, adding: \"We always do.\n\n\"Always.\" She did not say why.\n\nMayor: What now?\n\n"
	"“It goes on,” he said in a statement late on Tuesday. ― Ada Bello\n";

typedef struct Reading
{
	TinyModel tiny;
	NtPart quotes;
	NtModel model;
	NtArena arena;
	NtAnalysis analysis;
} Reading;

static void
read_text(Reading *reading, const char *text, size_t length, uint64_t seed)
{
	NtError error;

	tiny_build(&reading->tiny, seed);
	CHECK(nt_model_open(&reading->model, reading->tiny.bytes, reading->tiny.size, &error) == NT_OK);
	reading->quotes = tiny_quotes(seed);
	reading->model.quotes = reading->quotes;
	nt_arena_init(&reading->arena, test_host());
	CHECK(nt_analyze(&reading->arena, &reading->model, nt_string(text, (uint32_t) length),
					 NT_STAGE_QUOTES, &reading->analysis) == NT_OK);
}

static void
forget(Reading *reading)
{
	nt_arena_free(&reading->arena);
	free((void *) reading->quotes.bytes);
	free(reading->tiny.bytes);
}

/* Pieces of content are in order and apart, and everything lies inside the text. */
static void
check_promises(const NtAnalysis *analysis)
{
	uint32_t start = 0;

	for (uint32_t i = 0; i < analysis->quote_count; i++)
	{
		const NtQuote *quote = &analysis->quotes[i];
		uint32_t end = 0;

		CHECK(quote->content_count > 0 && quote->content[0].start >= start);
		start = quote->content[0].start;
		for (uint32_t k = 0; k < quote->content_count; k++)
		{
			CHECK(quote->content[k].start >= end);
			CHECK(quote->content[k].start < quote->content[k].end);
			end = quote->content[k].end;
		}
		CHECK(end <= analysis->text.length);
		CHECK(quote->cue.end <= analysis->text.length && quote->cue.start <= quote->cue.end);
		CHECK(quote->source.end <= analysis->text.length &&
			  quote->source.start <= quote->source.end);
		CHECK(quote->speaker == NT_NONE || quote->speaker < analysis->entity_count);
		CHECK(quote->confidence <= 1000);
	}
}

static void
test_any_weights(void)
{
	uint32_t found = 0;

	for (uint64_t seed = 1; seed <= 60; seed++)
	{
		Reading first, second;

		read_text(&first, article, sizeof(article) - 1, seed);
		read_text(&second, article, sizeof(article) - 1, seed);
		check_promises(&first.analysis);
		CHECK(first.analysis.quote_count == second.analysis.quote_count);
		for (uint32_t i = 0; i < first.analysis.quote_count; i++)
		{
			CHECK(first.analysis.quotes[i].cue.start == second.analysis.quotes[i].cue.start);
			CHECK(first.analysis.quotes[i].confidence == second.analysis.quotes[i].confidence);
		}
		found += first.analysis.quote_count;
		forget(&first);
		forget(&second);
	}
	CHECK(found > 60);
}

/* Texts without sense neither crash nor take more than linear time. */
static void
test_bad_texts(void)
{
	static const char *const pieces[] = {"“ said ",
										 "\"",
										 "said he ",
										 "he said \"it\" and ",
										 "Ann said.\n\n“it ",
										 "“a” said Bob Lee. ",
										 ": ― ",
										 "the leader said that, "};

	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
	{
		size_t length = strlen(pieces[i]);
		double seconds[2];

		for (uint32_t large = 0; large < 2; large++)
		{
			uint32_t times = large ? 2400 : 600;
			char *text = malloc(length * times);
			clock_t began;
			Reading reading;

			for (uint32_t k = 0; k < times; k++)
				memcpy(text + k * length, pieces[i], length);
			began = clock();
			read_text(&reading, text, length * times, 5);
			seconds[large] = (double) (clock() - began) / CLOCKS_PER_SEC;
			check_promises(&reading.analysis);
			forget(&reading);
			free(text);
		}
		CHECK(seconds[1] < 10 * seconds[0] + 0.2);
	}
}

int
main(void)
{
	test_any_weights();
	test_bad_texts();
	return test_done();
}
