/* test_mention.c - what spelling and the rest of the article put right in the tagger's mentions. */
#include "engine/nt_mention_edge.h"
#include "engine/nt_mention_recall.h"
#include "reading.h"

#define ROOM 512
#define MOST 8

/* A text whose mentions stand in square brackets, each ending with its kind: "[Ann Marsh|person]".
 */
typedef struct Marked
{
	char text[ROOM];
	NtSpan bytes[MOST];
	NtKind kinds[MOST];
	uint32_t count;
	NtArena arena;
	NtAnalysis analysis;
} Marked;

static NtKind
kind_called(const char *name, size_t length)
{
	for (unsigned kind = 0; kind < NT_KINDS; kind++)
		if (strlen(nt_kind_name(kind)) == length && memcmp(nt_kind_name(kind), name, length) == 0)
			return (NtKind) kind;
	CHECK(!"the kind is known");
	return NT_OTHER;
}

static uint32_t
token_at(const NtAnalysis *analysis, uint32_t byte)
{
	uint32_t token = 0;

	while (token < analysis->token_count && analysis->tokens[token].start < byte)
		token++;
	return token;
}

static void
read_marked(Marked *marked, const char *text)
{
	uint32_t length = 0;

	memset(marked, 0, sizeof(*marked));
	for (const char *at = text; *at; at++)
		if (*at == '[')
			marked->bytes[marked->count].start = length;
		else if (*at == '|')
		{
			size_t name = strcspn(at + 1, "]");

			marked->bytes[marked->count].end = length;
			marked->kinds[marked->count++] = kind_called(at + 1, name);
			at += name + 1;
		}
		else
			marked->text[length++] = *at;
	CHECK(reading_of(&marked->arena, marked->text, NT_STAGE_SENTENCES, &marked->analysis) == NT_OK);
	marked->analysis.mentions = nt_arena_zalloc(&marked->arena, MOST * sizeof(NtMention));
	marked->analysis.mention_count = marked->count;
	for (uint32_t i = 0; i < marked->count; i++)
	{
		NtMention *mention = &marked->analysis.mentions[i];

		mention->bytes = marked->bytes[i];
		mention->tokens = (NtSpan){token_at(&marked->analysis, marked->bytes[i].start),
								   token_at(&marked->analysis, marked->bytes[i].end)};
		mention->kind = (uint8_t) marked->kinds[i];
	}
}

static void
expect_slice(const Marked *marked, NtSpan tokens, const char *expected, int line)
{
	const NtAnalysis *analysis = &marked->analysis;
	NtString found =
		nt_text_slice(&analysis->text, analysis->tokens[tokens.start].start,
					  tokens.end > tokens.start ? analysis->tokens[tokens.end - 1].end
												: analysis->tokens[tokens.start].start);

	test_checks++;
	if (nt_string_equal(found, nt_string(expected, (uint32_t) strlen(expected))))
		return;
	test_failures++;
	printf("%s:%d: expected: %s, found: %.*s\n", __FILE__, line, expected, (int) found.length,
		   found.data);
}

/* The first mention of a text, put right as one of a type. */
static void
check_repair(const char *text, NtTagType type, const char *expected, int line)
{
	Marked marked;
	NtSpan all;

	read_marked(&marked, text);
	all = (NtSpan){0, marked.analysis.token_count};
	expect_slice(&marked,
				 nt_repair_mention(&marked.analysis, all, marked.analysis.mentions[0].tokens, type),
				 expected, line);
	nt_arena_free(&marked.arena);
}

#define REPAIR(text, type, expected) check_repair(text, type, expected, __LINE__)

static void
test_edges(void)
{
	REPAIR("We met [the Harbor Board|organization] today.", NT_TAG_ORGANIZATION, "Harbor Board");
	REPAIR("We met [The Harbor Board|organization] today.", NT_TAG_ORGANIZATION,
		   "The Harbor Board");
	REPAIR("A word from [Mayor Ann Marsh|person] came.", NT_TAG_PERSON, "Ann Marsh");
	REPAIR("A word from [Mayor Marsh|person] came.", NT_TAG_PERSON, "Mayor Marsh");
	REPAIR("Shares of [General Harbor Works|organization] fell.", NT_TAG_ORGANIZATION,
		   "General Harbor Works");
	REPAIR("A. B. [Lund|person] wrote it.", NT_TAG_PERSON, "A. B. Lund");
	REPAIR("A. B. [Arden|place] is far.", NT_TAG_PLACE, "Arden");
	REPAIR("So says [Ida Holm|person]-Berg.", NT_TAG_PERSON, "Ida Holm-Berg");
	REPAIR("So says [Ida Holm|person]-based Berg.", NT_TAG_PERSON, "Ida Holm");
	REPAIR("So says [Ida Holm|person] - Berg.", NT_TAG_PERSON, "Ida Holm");
}

/* Whether the last mention of a text is a degree. */
static bool
is_degree(const char *text)
{
	Marked marked;
	bool found;

	read_marked(&marked, text);
	marked.analysis.mention_count--;
	found = nt_is_post_nominal(&marked.analysis,
							   marked.analysis.mentions[marked.analysis.mention_count].tokens);
	nt_arena_free(&marked.arena);
	return found;
}

static void
test_degrees(void)
{
	CHECK(is_degree("By [Ann Marsh|person], [M.Sc.|place] of Arden."));
	CHECK(is_degree("By [Ann Marsh|person], R.N., [M.Sc.|organization], of Arden."));
	CHECK(!is_degree("By [Ann Marsh|person] of the [U.N.C.|organization] press."));
	CHECK(!is_degree("In [Arden|place], [M.Sc.|place] is a degree."));
	CHECK(!is_degree("By [Ann Marsh|person], [Arden|place]."));
}

/* The mentions after the surnames were looked for, as "text:kind" with bars between them. */
static void
check_recall(const char *text, const char *expected, int line)
{
	char found[ROOM] = "";
	Marked marked;

	read_marked(&marked, text);
	CHECK(nt_recall_surnames(&marked.analysis) == NT_OK);
	for (uint32_t i = 0; i < marked.analysis.mention_count; i++)
	{
		const NtMention *mention = &marked.analysis.mentions[i];
		const char *kind = nt_kind_name(mention->kind);

		reading_append(
			found, nt_text_slice(&marked.analysis.text, mention->bytes.start, mention->bytes.end));
		strcat(found, ":");
		strcat(found, kind);
		CHECK(i == 0 || mention->tokens.start >= marked.analysis.mentions[i - 1].tokens.end);
	}
	reading_compare(__FILE__, line, text, expected, found);
	nt_arena_free(&marked.arena);
}

#define RECALL(text, expected) check_recall(text, expected, __LINE__)

static void
test_surnames(void)
{
	RECALL("[Ida March|person] was there in March. March said little.",
		   "Ida March:person|March:person");
	RECALL("[Ida Arden|person] left. [Arden|place] told us why. [Arden|place] is a port.",
		   "Ida Arden:person|Arden:person|Arden:place");
	RECALL("March said little before [Ida March|person] came to [Arden|place].",
		   "March:person|Ida March:person|Arden:place");
	RECALL("In [Arden|place] March saw little.", "Arden:place");
	RECALL("[March|person] said it. In March sales fell.", "March:person");
	RECALL("[IDA MARCH|person] WON. MARCH SAID SO.", "IDA MARCH:person");
	RECALL("[Ida March|person] won in March. Said he.", "Ida March:person");
	RECALL("", "");
}

int
main(void)
{
	test_edges();
	test_degrees();
	test_surnames();
	return test_done();
}
