/* quote_predict.c - see quote_predict.h. */
#include "tools/quote_predict.h"

#include "tools/article.h"
#include "tools/memory.h"

static void
write_string(FILE *file, NtString string)
{
	fputc('"', file);
	for (uint32_t i = 0; i < string.length; i++)
	{
		unsigned char c = (unsigned char) string.data[i];

		if (c < 0x20)
			fprintf(file, "\\u%04x", c);
		else
			fprintf(file, "%s%c", c == '"' || c == '\\' ? "\\" : "", c);
	}
	fputc('"', file);
}

static void
write_spans(FILE *file, const NtAnalysis *analysis, const char *name, const NtSpan *spans,
			uint32_t count)
{
	fprintf(file, "\"%s\": [", name);
	for (uint32_t i = 0; i < count; i++)
		fprintf(file, "%s[%u, %u]", i ? ", " : "",
				nt_text_character(&analysis->text, spans[i].start),
				nt_text_character(&analysis->text, spans[i].end));
	fputs("], ", file);
}

static void
write_quote(FILE *file, const NtAnalysis *analysis, const NtQuote *quote)
{
	fputc('{', file);
	write_spans(file, analysis, "source", &quote->source, quote->source.start < quote->source.end);
	write_spans(file, analysis, "cue", &quote->cue, quote->cue.start < quote->cue.end);
	write_spans(file, analysis, "addressee", &quote->addressee,
				quote->addressee.start < quote->addressee.end);
	fputs("\"via\": [", file);
	for (uint32_t i = 0; i < quote->via_count; i++)
	{
		fputs(i ? ", " : "", file);
		write_string(file, analysis->entities[quote->via[i]].name);
	}
	fprintf(file, "], \"inferred\": %s, ", quote->inferred ? "true" : "false");
	write_spans(file, analysis, "content", quote->content, quote->content_count);
	fprintf(file,
			"\"kind\": \"%s\", \"act\": \"%s\", \"speaker\": ", nt_quote_kind_name(quote->kind),
			nt_quote_act_name(quote->act));
	if (quote->speaker == NT_NONE)
		fputs("null", file);
	else
		write_string(file, analysis->entities[quote->speaker].name);
	fprintf(file, ", \"confidence\": %.3f}", quote->confidence / 1000.0);
}

void
write_quotes(FILE *file, NtString id, NtString text, const NtModel *model)
{
	NtArena arena;
	NtAnalysis analysis;

	analyze_text(&arena, model, text, NT_STAGE_QUOTES, &analysis);
	fputs("{\"id\": ", file);
	write_string(file, id);
	fputs(", \"quotes\": [", file);
	for (uint32_t i = 0; i < analysis.quote_count; i++)
	{
		fputs(i ? ", " : "", file);
		write_quote(file, &analysis, &analysis.quotes[i]);
	}
	fputs("]}\n", file);
	nt_arena_free(&arena);
}
