/*
 * test_group.c - which names of an article are one entity.
 *
 * Mentions are marked in the text, with a letter for their kind: "{pAnn Marsh} of {oAcme}". What
 * comes out is written as the entities' names, each with its other forms in parentheses.
 */
#include "engine/nt_analysis.h"
#include "engine/nt_role_noun.h"

#include "engine/test.h"

#define ROOM 4096

/* The kind that a letter stands for. */
static uint8_t
kind_of(char letter)
{
	switch (letter)
	{
		case 'p':
			return NT_PERSON;
		case 'o':
			return NT_ORGANIZATION;
		case 'l':
			return NT_PLACE;
		case 'f':
			return NT_FACILITY;
		case 'g':
			return NT_GROUP;
		case 'e':
			return NT_EVENT;
		default:
			return NT_PRODUCT;
	}
}

/* Take the marks out of a text; their mentions have no tokens yet. */
static uint32_t
read_marks(const char *marked, char *text, NtMention *mentions)
{
	uint32_t count = 0;
	char *out = text;

	for (; *marked; marked++)
	{
		if (*marked == '{')
		{
			mentions[count] = (NtMention){.entity = NT_NONE, .confidence = 950};
			mentions[count].kind = kind_of(*++marked);
			mentions[count].bytes.start = (uint32_t) (out - text);
		}
		else if (*marked == '}')
			mentions[count++].bytes.end = (uint32_t) (out - text);
		else
			*out++ = *marked;
	}
	*out = '\0';
	return count;
}

/* Give the mentions their tokens and sentences. */
static void
place_mentions(NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		NtMention *mention = &analysis->mentions[i];
		uint32_t at = 0;

		while (at < analysis->token_count && analysis->tokens[at].start < mention->bytes.start)
			at++;
		mention->tokens.start = at;
		mention->sentence = analysis->tokens[at].sentence;
		while (at < analysis->token_count && analysis->tokens[at].end <= mention->bytes.end)
			at++;
		mention->tokens.end = at;
		CHECK(mention->tokens.start < mention->tokens.end);
	}
}

static char *
append(char *out, NtString string)
{
	memcpy(out, string.data, string.length);
	return out + string.length;
}

/* Group a marked text; writes the entities down. */
static void
group(const char *marked, char *result)
{
	static char text[ROOM];
	static NtMention mentions[128];
	NtArena arena;
	NtAnalysis analysis;
	uint32_t count = read_marks(marked, text, mentions);
	char *out = result;

	nt_arena_init(&arena, test_host());
	CHECK(nt_analyze(&arena, NULL, nt_string(text, (uint32_t) strlen(text)), NT_STAGE_SENTENCES,
					 &analysis) == NT_OK);
	analysis.mentions = mentions;
	analysis.mention_count = count;
	place_mentions(&analysis);
	CHECK(nt_group_entities(&analysis) == NT_OK);
	for (uint32_t i = 0; i < analysis.entity_count; i++)
	{
		const NtEntity *entity = &analysis.entities[i];

		if (i > 0)
			out = append(out, nt_string("; ", 2));
		out = append(out, entity->name);
		for (uint32_t a = 0; a < entity->alias_count; a++)
		{
			out = append(out, a == 0 ? nt_string(" (", 2) : nt_string(", ", 2));
			out = append(out, entity->aliases[a]);
		}
		if (entity->alias_count > 0)
			out = append(out, nt_string(")", 1));
	}
	*out = '\0';
	nt_arena_free(&arena);
}

static void
check_groups(int line, const char *marked, const char *expected)
{
	static char found[ROOM];

	group(marked, found);
	test_checks++;
	if (strcmp(found, expected) == 0)
		return;
	test_failures++;
	printf("%s:%d: %s\n  expected: %s\n  found:    %s\n", __FILE__, line, marked, expected, found);
}

#define CHECK_GROUPS(marked, expected) check_groups(__LINE__, marked, expected)

static void
test_persons(void)
{
	CHECK_GROUPS("{pMarta Osei} won. {pOsei} thanked {pJon Reyes}; {pReyes} smiled at {pMarta}.",
				 "Marta Osei (Osei, Marta); Jon Reyes (Reyes)");
	CHECK_GROUPS("{pJoseph Adeyemi} ran. {pJoe Adeyemi} came second, {pJ. Adeyemi} said.",
				 "Joseph Adeyemi (Joe Adeyemi, J. Adeyemi)");
	CHECK_GROUPS("{pSato Haruki} wrote it. {pHaruki Sato} denied it.", "Sato Haruki (Haruki Sato)");
	CHECK_GROUPS("{pDeputy Mayor Lena Brandt} spoke. {pLena Brandt} left. {pMayor Brandt} waved.",
				 "Lena Brandt (Deputy Mayor Lena Brandt, Mayor Brandt)");
	CHECK_GROUPS("{pNeil Marsh} and {pRobin Marsh} are cousins of {pGeorge H. Marsh}.",
				 "Neil Marsh; Robin Marsh; George H. Marsh");
	CHECK_GROUPS("{pOmar Al-Tikhani} fled. {pOmar Altikhan} and {pAltikhan}'s men were seen.",
				 "Omar Altikhan (Omar Al-Tikhani, Altikhan)");
	CHECK_GROUPS("{pTom Hale Jr.} sued {pTom Hale Sr.} in May.", "Tom Hale Jr.; Tom Hale Sr.");
	CHECK_GROUPS("{pWilcox & Adair} quote {pAdair}.", "Wilcox & Adair; Adair");
	CHECK_GROUPS("{pLim Wei Jie} sued. Mr. {pLim} won.", "Lim Wei Jie (Lim)");
}

/* Forms of address tell a couple apart. */
static void
test_couples(void)
{
	CHECK_GROUPS("Mr. {pHan Verhoef} and Mrs. {pAnn Verhoef} sold. Mr. {pVerhoef} paid, Mrs. "
				 "{pVerhoef} did not.",
				 "Han Verhoef (Verhoef); Ann Verhoef (Verhoef)");
	CHECK_GROUPS("Mr. {pVerhoef} paid. Mrs. {pVerhoef} did not.", "Verhoef; Verhoef");
}

static void
test_organizations(void)
{
	CHECK_GROUPS("The {oNational Alliance of Norland Farmers and Fishers} met. The {oNorland "
				 "National Alliance} ({oNNA}) agreed, and the {oNNA} voted.",
				 "National Alliance of Norland Farmers and Fishers (Norland National Alliance, "
				 "NNA)");
	CHECK_GROUPS("{oQuill Systems Inc.} sued. {oQuill} lost, {oQuill Systems} paid.",
				 "Quill Systems Inc. (Quill, Quill Systems)");
	CHECK_GROUPS("The {oFederal Harvest Board} cut rates. The {oFed} was late. The {oBoard} met.",
				 "Federal Harvest Board (Fed, Board)");
	CHECK_GROUPS("The {oUniversity of Norland} is no {oUniversity of Southern Norland}.",
				 "University of Norland; University of Southern Norland");
	CHECK_GROUPS("{oPort Authority of Lund} and {oPort Authority of Lund Workers Union} met.",
				 "Port Authority of Lund; Port Authority of Lund Workers Union");
	CHECK_GROUPS("The {oAmerican College of Pilots} ({oACPils}) and the {oOrder of Malden}.",
				 "American College of Pilots (ACPils); Order of Malden");
	CHECK_GROUPS("The {oUnited Farmers} met. The {oUntied Farmers} did not.",
				 "United Farmers (Untied Farmers)");
}

static void
test_places(void)
{
	CHECK_GROUPS("The {lUnited States} and the {lU.S.}, {lAmerica} that is.",
				 "United States (U.S., America)");
	CHECK_GROUPS("The {lFarne Islands} are far. The {lFarnes} are calm. {lFarne Island} is one.",
				 "Farne Islands (Farnes); Farne Island");
	CHECK_GROUPS("{lDerby}, {lOK}, lies in {lOklahoma}, the {lState of Oklahoma}.",
				 "Derby; State of Oklahoma (OK, Oklahoma)");
	CHECK_GROUPS("{lSouth Wales} is not {lNew South Wales}. {lArkansas} has the {lArkansas River}.",
				 "South Wales; New South Wales; Arkansas; Arkansas River");
	CHECK_GROUPS("{fMill St.} ends at {fMill Street}.", "Mill Street (Mill St.)");
	CHECK_GROUPS("{gSyrian} rebels, {gSyrians} all, fled {lSyria}.", "Syrian (Syrians); Syria");
}

static void
test_things(void)
{
	CHECK_GROUPS("{wNorth Star 6} replaced {wNS6}. {wFox} is {wMoor Fox}.",
				 "North Star 6 (NS6); Moor Fox (Fox)");
	CHECK_GROUPS("The {e2031 Winter Games} opened. The {eWinter Games} closed.",
				 "2031 Winter Games (Winter Games)");
}

/* What one mention tells of another. */
static void
test_kinds(void)
{
	CHECK_GROUPS("{oArden Media Inc.} bought Pellbase Systems on Monday. {pMara Arden} saw "
				 "{oPellbase}.",
				 "Arden Media Inc.; Pellbase Systems (Pellbase); Mara Arden");
	CHECK_GROUPS("", "");
}

/* The list is in order: its ends and its middle are found. */
static void
test_role_nouns(void)
{
	static const char *const nouns[] = {"accountant", "ceo",	   "colonel", "head",  "judge",
										"leader",	  "president", "son",	  "writer"};
	static const char *const others[] = {"", "a", "heads", "house", "zebra"};

	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
		CHECK(nt_is_role_noun(nt_string(nouns[i], (uint32_t) strlen(nouns[i]))));
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		CHECK(!nt_is_role_noun(nt_string(others[i], (uint32_t) strlen(others[i]))));
}

int
main(void)
{
	test_persons();
	test_couples();
	test_organizations();
	test_places();
	test_things();
	test_kinds();
	test_role_nouns();
	return test_done();
}
