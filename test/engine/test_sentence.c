/* test_sentence.c - where sentences and paragraphs end. */
#include "reading.h"

#define LDQ "\xE2\x80\x9C"
#define RDQ "\xE2\x80\x9D"
#define RSQ "\xE2\x80\x99"

static void
test_stops(void)
{
	SENTENCES("The port closed. Ferries stopped.", "The port closed.|Ferries stopped.");
	SENTENCES("Mr. Okoro met Gen. Ruiz at St. Lucia. They talked.",
			  "Mr. Okoro met Gen. Ruiz at St. Lucia.|They talked.");
	SENTENCES("Prices rose 2.5 percent in 2019. Rents fell.",
			  "Prices rose 2.5 percent in 2019.|Rents fell.");
	SENTENCES("The tram stopped.Riders waited.", "The tram stopped.|Riders waited.");
	SENTENCES("iPhone sales rose. eBay fell. then nothing",
			  "iPhone sales rose.|eBay fell. then nothing");
	SENTENCES("She holds a Ph.D.: a first. The M.D.'s view differs.",
			  "She holds a Ph.D.: a first.|The M.D.'s view differs.");
	SENTENCES("Read port.example/news. It is free.", "Read port.example/news.|It is free.");
	SENTENCES("He lost. .@PortFM has more.", "He lost.|.@PortFM has more.");
	SENTENCES("1. Open the door. 2. Run.", "1. Open the door.|2. Run.");
	SENTENCES("Was it new? No. It was not.", "Was it new?|No.|It was not.");
	SENTENCES("Seed No. 4 lost. No. 5 won.", "Seed No. 4 lost.|No. 5 won.");
	SENTENCES("Elizabeth II. The end. Group B. Others lost.",
			  "Elizabeth II.|The end.|Group B.|Others lost.");
}

static void
test_abbreviations(void)
{
	SENTENCES("He flew to the U.S. The trip was long.", "He flew to the U.S.|The trip was long.");
	SENTENCES("The U.S. President and U.S. Senate agreed.",
			  "The U.S. President and U.S. Senate agreed.");
	SENTENCES("U.S. officials met in the U.S. Officials said little.",
			  "U.S. officials met in the U.S.|Officials said little.");
	SENTENCES("Shares of Acme Inc. Shares of Zeta Corp. Chief Ann Lee rose, shares did.",
			  "Shares of Acme Inc.|Shares of Zeta Corp. Chief Ann Lee rose, shares did.");
	SENTENCES("It opens at 9 a.m. Tickets are $5.", "It opens at 9 a.m.|Tickets are $5.");
	SENTENCES("It opens at 9 a.m. EST on Monday.", "It opens at 9 a.m. EST on Monday.");
	SENTENCES("At 9 a.m. Mrs. Ito voted. It closed at 8 p.m. Mr. Bo left.",
			  "At 9 a.m. Mrs. Ito voted.|It closed at 8 p.m.|Mr. Bo left.");
	SENTENCES("On Oct. 3 he left. In Nov. he came back.",
			  "On Oct. 3 he left.|In Nov. he came back.");
	SENTENCES("Bo Lund, a.k.a. The Eel, swam. He won.", "Bo Lund, a.k.a. The Eel, swam.|He won.");
	SENTENCES("Ships, tugs, etc. The rest sank.", "Ships, tugs, etc.|The rest sank.");
	SENTENCES("Lund vs. Marsh, e.g. Marsh.", "Lund vs. Marsh, e.g. Marsh.");
	SENTENCES("She lives on Main St. The shop is near.", "She lives on Main St.|The shop is near.");
}

static void
test_quotations(void)
{
	SENTENCES("It was over. \"We lost,\" she said.", "It was over.|\"We lost,\" she said.");
	SENTENCES("\"We lost.\" She left. \"Why?\"", "\"We lost.\"|She left.|\"Why?\"");
	SENTENCES("\"Who paid?\" Marsh asked. \"I did!\" Ann-Lee Bo replied.",
			  "\"Who paid?\" Marsh asked.|\"I did!\" Ann-Lee Bo replied.");
	SENTENCES("\"Who paid?\" he asked.", "\"Who paid?\" he asked.");
	SENTENCES("\"Who paid?\" The room fell silent.", "\"Who paid?\"|The room fell silent.");
	SENTENCES("'Is it open?' she asked. He nodded.", "'Is it open?' she asked.|He nodded.");
	SENTENCES(LDQ "It is." RDQ " " LDQ "It is not." RDQ, LDQ "It is." RDQ "|" LDQ "It is not." RDQ);
	SENTENCES("She said \"no.\"He left.\"Why\" is unclear.",
			  "She said \"no.\"|He left.|\"Why\" is unclear.");
	SENTENCES("He said it (twice.) Then he left. (He came back.)",
			  "He said it (twice.)|Then he left.|(He came back.)");
	SENTENCES("''It works.'' It did.", "''It works.''|It did.");
}

static void
test_ellipses(void)
{
	SENTENCES("He paused... and left. The lights went out... Nobody moved.",
			  "He paused... and left.|The lights went out...|Nobody moved.");
	SENTENCES("It went dark\xE2\x80\xA6 Nobody moved.", "It went dark\xE2\x80\xA6|Nobody moved.");
	SENTENCES("...And then it rained. \"...We saw it.\"",
			  "...And then it rained.|\"...We saw it.\"");
	SENTENCES("He waited . . . and left.", "He waited . . . and left.");
	SENTENCES("What?! No way!!! Yes.", "What?!|No way!!!|Yes.");
}

static void
test_paragraphs(void)
{
	SENTENCES("A headline\n\nThe text.", "A headline|The text.");
	SENTENCES("A headline\r\n\r\nThe text.", "A headline|The text.");
	SENTENCES("The prize went to Ann\nMarsh of Perth.", "The prize went to Ann\nMarsh of Perth.");
	SENTENCES("Rents climb again\nRents rose nine percent last year, city figures show.",
			  "Rents climb again|Rents rose nine percent last year, city figures show.");
	SENTENCES("The council met on Monday to talk about\nthe harbor, which has been closed since "
			  "the\nstorm. It "
			  "will open in June, the mayor of\nPort Arden said.\nShe left.",
			  "The council met on Monday to talk about\nthe harbor, which has been closed since "
			  "the\nstorm.|It will open in "
			  "June, the mayor of\nPort Arden said.|She left.");
	SENTENCES("The harbor will open again in June after a long winter of repairs.\nThe mayor said "
			  "so on Monday.\nFerries "
			  "will run hourly from the old pier and the new one alike, she added.",
			  "The harbor will open again in June after a long winter of repairs.|The mayor said "
			  "so on Monday.|Ferries will run "
			  "hourly from the old pier and the new one alike, she added.");
	SENTENCES(
		"\xE4\xBB\x96\xE8\xB5\xB0\xE4\xBA\x86\xE3\x80\x82\xE6\x88\x91\xE6\x9D\xA5\xE3\x80\x82",
		"\xE4\xBB\x96\xE8\xB5\xB0\xE4\xBA\x86\xE3\x80\x82|\xE6\x88\x91\xE6\x9D\xA5\xE3\x80\x82");
}

/* Hostile texts take linear time; each is read within seconds even under the sanitizers. */
static void
test_hostile(void)
{
	static const char *const pieces[] = {
		"\"", "''",	 ".",  ". ",	"U.S. ", "(",		 "a.b@", "http://",
		"\n", "A. ", "- ", "&amp;", "a\n\n", "\xCC\x81", "\xFF", "\xE4\xB8\xAD"};

	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
	{
		size_t size = strlen(pieces[i]);
		uint32_t length = 200000;
		char *text = malloc(length);
		NtArena arena;
		NtAnalysis analysis;

		for (uint32_t at = 0; at < length; at++)
			text[at] = pieces[i][at % size];
		nt_arena_init(&arena, test_host());
		CHECK(nt_analyze(&arena, NULL, nt_string(text, length), NT_STAGE_SENTENCES, &analysis) ==
			  NT_OK);
		nt_arena_free(&arena);
		free(text);
	}
}

int
main(void)
{
	test_stops();
	test_abbreviations();
	test_quotations();
	test_ellipses();
	test_paragraphs();
	test_hostile();
	SENTENCES("", "");
	return test_done();
}
