/* test_token.c - what a token is: words, numbers, marks, addresses, and how forms are normalised.
 */
#include "engine/nt_hash.h"
#include "reading.h"

static void
test_words(void)
{
	TOKENS("Omar al-Masri and Rolls-Royce", "Omar|al|-|Masri|and|Rolls|-|Royce");
	TOKENS("Assad's, Assad\xE2\x80\x99s and Chile\xCA\xBCs",
		   "Assad|'s|,|Assad|\xE2\x80\x99s|and|Chile|\xCA\xBCs");
	TOKENS("O'Dea, O\xE2\x80\x99"
		   "Brien, d'Ivoire, Qur'an's",
		   "O'Dea|,|O\xE2\x80\x99"
		   "Brien|,|d'Ivoire|,|Qur'an|'s");
	TOKENS("\xCA\xBBIolani in Hawai\xCA\xBBi, \xCA\xBF"
		   "Abd al-Ra\xCA\xBE",
		   "\xCA\xBBIolani|in|Hawai\xCA\xBBi|,|\xCA\xBF"
		   "Abd|al|-|Ra\xCA\xBE");
	TOKENS("They don't; it's what we're after", "They|don't|;|it|'s|what|we're|after");
	TOKENS("the workers' pay, the bosses\xE2\x80\x99 plan",
		   "the|workers|'|pay|,|the|bosses|\xE2\x80\x99|plan");
	TOKENS("He called it 'one of the losses' today", "He|called|it|'|one|of|the|losses|'|today");
	TOKENS("'tis the '90s, rock 'n' roll", "'tis|the|'90s|,|rock|'n'|roll");
	TOKENS("AT&T, R&D and Q&A. Tea & milk", "AT&T|,|R&D|and|Q&A|.|Tea|&|milk");
	TOKENS("snake_case and _this_", "snake_case|and|_|this|_");
	TOKENS("Node.js and Harbor.com rose", "Node.js|and|Harbor.com|rose");
	TOKENS("The bus stopped.Riders left", "The|bus|stopped|.|Riders|left");
	KIND("Harbor.com rose", "word");
	KIND("'s", "punctuation");
}

static void
test_stops(void)
{
	TOKENS("He left the U.S. for the F.B.I. in June.", "He|left|the|U.S.|for|the|F.B.I.|in|June|.");
	TOKENS("the U.N. and the CIA.", "the|U.N.|and|the|CIA|.");
	TOKENS("U.S.-led, U.S.'s", "U.S.|-|led|,|U.S.|'s");
	TOKENS("Gen. Ruiz, Mr. Lee, Mr.Lee and St. Lucia",
		   "Gen.|Ruiz|,|Mr.|Lee|,|Mr.|Lee|and|St.|Lucia");
	TOKENS("J. K. Lund, J.K. Lund, J.-P. Roux", "J.|K.|Lund|,|J.K.|Lund|,|J.|-|P.|Roux");
	TOKENS("at 7 a.m. or 7a.m. or 8 P.M.", "at|7|a.m.|or|7a.m.|or|8|P.M.");
	TOKENS("No. 10 said no. No. The end", "No.|10|said|no|.|No|.|The|end");
	TOKENS("a Ph.D. and an M.Sc. degree", "a|Ph.D.|and|an|M.Sc.|degree");
	TOKENS("Group B. They won plan A. He sank", "Group|B|.|They|won|plan|A|.|He|sank");
	TOKENS("so did I. We went", "so|did|I|.|We|went");
	TOKENS("triple-A. Next", "triple|-|A|.|Next");
	TOKENS("open Mon.-Fri. on", "open|Mon.|-|Fri.|on");
	TOKENS("on Jan. 5 and in Jan. Then", "on|Jan.|5|and|in|Jan|.|Then");
	TOKENS("Boston, Mass., after Mass. He", "Boston|,|Mass.|,|after|Mass|.|He");
	TOKENS("Roe v. Wade, p. 5, e.g. this", "Roe|v.|Wade|,|p.|5|,|e.g.|this");
	TOKENS("Acme Inc., Zeta Ltd. etc.", "Acme|Inc.|,|Zeta|Ltd.|etc.");
	TOKENS("XBB.1.5 and B.1.617 spread", "XBB.1.5|and|B.1.617|spread");
	TOKENS("Eni S.p.A. said", "Eni|S.p.A.|said");
	TOKENS("wait...then, well.... So\xE2\x80\xA6 yes",
		   "wait|...|then|,|well|....|So|\xE2\x80\xA6|yes");
}

static void
test_numbers(void)
{
	TOKENS("1,234.5 and 2.4m, 50% of $3", "1,234.5|and|2.4m|,|50|%|of|$|3");
	TOKENS("\xC2\xA3"
		   "2.4m, \xE2\x82\xAC"
		   "5bn",
		   "\xC2\xA3|2.4m|,|\xE2\x82\xAC|5bn");
	TOKENS("10:30, 3-0, 1/2, 24/7", "10:30|,|3|-|0|,|1|/|2|,|24|/|7");
	TOKENS("in 2010,2011 and 10,00,000", "in|2010|,|2011|and|10,00,000");
	TOKENS("the 1990's, the 1990s, 2nd, F-16", "the|1990|'s|,|the|1990s|,|2nd|,|F|-|16");
	TOKENS("1'000'000 francs, -5", "1'000'000|francs|,|-|5");
	TOKENS("it cost 5. Then 10C.", "it|cost|5|.|Then|10C|.");
	TOKENS("Flight KQ431B left gate B42", "Flight|KQ431B|left|gate|B42");
	KIND("2.4m", "number");
	KIND("B42", "word");
	KIND("%", "symbol");
}

static void
test_marks(void)
{
	TOKENS("''Yes,'' she said, ``no''", "''|Yes|,|''|she|said|,|``|no|''");
	TOKENS("\xE2\x80\x9CYes\xE2\x80\x9D \xC2\xABoui\xC2\xBB \xE2\x80\x9Eja\xE2\x80\x9C",
		   "\xE2\x80\x9C|Yes|\xE2\x80\x9D|\xC2\xAB|oui|\xC2\xBB|\xE2\x80\x9E|ja|\xE2\x80\x9C");
	TOKENS("the bill--late--passed", "the|bill|--|late|--|passed");
	TOKENS("one\xE2\x80\x94two", "one|\xE2\x80\x94|two");
	TOKENS("What?! [sic]", "What|?|!|[|sic|]");
	TOKENS("=====\n***", "=====|***");
	KIND("...", "punctuation");
	KIND("+", "symbol");
}

static void
test_addresses(void)
{
	TOKENS("See https://www.port.example/a/b-c.html?x=1&y=2.",
		   "See|https://www.port.example/a/b-c.html?x=1&y=2|.");
	TOKENS("(http://port.example/a_(b)/) and (www.port.example).",
		   "(|http://port.example/a_(b)/|)|and|(|www.port.example|)|.");
	TOKENS("\"http://port.example\", he", "\"|http://port.example|\"|,|he");
	TOKENS("mail j.doe-ray@mail.port.co.uk!", "mail|j.doe-ray@mail.port.co.uk|!");
	TOKENS(".@PortFM and @me@soc.example: #Vote24 is #1",
		   ".|@PortFM|and|@me@soc.example|:|#Vote24|is|#|1");
	TOKENS("news.port.co.ke/page, fish.Next", "news.port.co.ke/page|,|fish|.|Next");
	TOKENS("al-Noor.", "al|-|Noor|.");
	KIND("www.port.example", "url");
	KIND("a@b.example", "email");
	KIND("@a", "handle");
	KIND("#caf\xC3\xA9", "hashtag");
}

static void
test_emoji(void)
{
	TOKENS("\xF0\x9F\x87\xB5\xF0\x9F\x87\xAA\xF0\x9F\x87\xA8\xF0\x9F\x87\xB4",
		   "\xF0\x9F\x87\xB5\xF0\x9F\x87\xAA|\xF0\x9F\x87\xA8\xF0\x9F\x87\xB4");
	TOKENS("Go!\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBF", "Go|!|\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBF");
	TOKENS("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 ok",
		   "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7|ok");
	TOKENS("1\xEF\xB8\x8F\xE2\x83\xA3 first", "1\xEF\xB8\x8F\xE2\x83\xA3|first");
	KIND("\xE2\x9D\xA4\xEF\xB8\x8F", "emoji");
	KIND("\xC2\xA9", "symbol");
}

static void
test_scripts(void)
{
	TOKENS("\xE4\xB8\xAD\xE6\x96\x87\xE6\xB5\x8B\xE8\xAF\x95\xE3\x80\x82",
		   "\xE4\xB8\xAD\xE6\x96\x87|\xE6\xB5\x8B\xE8\xAF\x95|\xE3\x80\x82");
	TOKENS("Liu (\xE5\x8A\x89) said", "Liu|(|\xE5\x8A\x89|)|said");
	TOKENS("\xED\x95\x9C\xEA\xB5\xAD \xEB\x89\xB4\xEC\x8A\xA4",
		   "\xED\x95\x9C\xEA\xB5\xAD|\xEB\x89\xB4\xEC\x8A\xA4");
	TOKENS("\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0-\xD0\xA1\xD0\xB8\xD1\x82\xD0\xB8",
		   "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0|-|\xD0\xA1\xD0\xB8\xD1\x82\xD0\xB8");
}

static void
test_forms(void)
{
	FORMS("Hei\xC2\xADneken \xE2\x80\x8BTampere\xE2\x80\x8E", "Heineken|Tampere");
	TOKENS("Hei\xC2\xADneken \xE2\x80\x8BTampere\xE2\x80\x8E", "Hei\xC2\xADneken|Tampere");
	FORMS("Jose\xCC\x81 O\xE2\x80\x99"
		  "Brien\xE2\x80\x99s co\xE2\x80\x90op",
		  "Jos\xC3\xA9|O'Brien|'s|co|-|op");
	FORMS("B&eacute;la &amp; Co&#8217;s &quot;AT&amp;T&quot;&nbsp;deal",
		  "B\xC3\xA9la|&|Co|'s|\"|AT&T|\"|deal");
	FORMS("the govern-\nment, short-\nand long-term", "the|government|,|short|-|and|long|-|term");
	FORMS("Al-\r\nNoor Frank\xC2\xAD\nfurt", "Al|-|Noor|Frankfurt");
	FORMS("it\xC2\x92s \xC2\x93so\xC2\x94",
		  "it|'s|\xE2\x80\x9C|so|\xE2\x80\x9D"); /* Windows-1252 read as Latin-1 */
	FORMS("S\xFF"
		  "e",
		  "S\xEF\xBF\xBD"
		  "e");
}

/* What is known of words. */
static void
test_flags(void)
{
	static const struct
	{
		const char *text;
		uint8_t flags;
	} cases[] = {
		{"word", NT_WORD_ALPHABETIC | NT_WORD_LOWER},
		{"Word", NT_WORD_ALPHABETIC | NT_WORD_CAPITALIZED},
		{"UN", NT_WORD_ALPHABETIC | NT_WORD_CAPITALIZED | NT_WORD_ALL_CAPS},
		{"iPhone", NT_WORD_ALPHABETIC},
		{"\xC3\x89lan", NT_WORD_ALPHABETIC | NT_WORD_CAPITALIZED},
		{"B42", NT_WORD_ALPHABETIC | NT_WORD_CAPITALIZED | NT_WORD_ALL_CAPS | NT_WORD_DIGIT},
		{"1,000", NT_WORD_DIGIT},
		{"--", NT_WORD_PUNCTUATION},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		NtArena arena;
		NtAnalysis analysis;

		CHECK(reading_of(&arena, cases[i].text, NT_STAGE_TOKENS, &analysis) == NT_OK);
		CHECK(analysis.token_count == 1 && analysis.words[0].flags == cases[i].flags);
		nt_arena_free(&arena);
	}
}

static void
test_table(void)
{
	NtArena arena;
	NtAnalysis analysis;
	const NtWord *word;

	CHECK(reading_of(&arena, "The cat and the dog's THE 'cat' cats' tail", NT_STAGE_TOKENS,
					 &analysis) == NT_OK);
	CHECK(analysis.token_count == 13 && analysis.word_count == 11);
	word = nt_token_word(&analysis, 1);
	CHECK(word->count == 2 && word->form_hash == nt_hash_bytes("cat", 3, 0));
	CHECK(nt_token_word(&analysis, 0)->lower_hash == nt_token_word(&analysis, 3)->form_hash);
	CHECK(analysis.tokens[4].flags == NT_TOKEN_AFTER_SPACE && analysis.tokens[5].flags == 0);
	CHECK(nt_token_word(&analysis, 5)->flags & NT_WORD_POSSESSIVE);
	CHECK(!(nt_token_word(&analysis, 7)->flags & NT_WORD_POSSESSIVE));
	CHECK(!(nt_token_word(&analysis, 9)->flags & NT_WORD_POSSESSIVE));
	CHECK(nt_token_word(&analysis, 11)->flags & NT_WORD_POSSESSIVE);
	nt_arena_free(&arena);
}

/* Long words are cut, and those that differ behind the limit stay apart. */
static void
test_limit(void)
{
	static char text[1400];
	NtArena arena;
	NtAnalysis analysis;

	memset(text, 'a', sizeof(text) - 1);
	text[300] = text[601] = text[1001] = ' ';
	memcpy(text + 1002 + 254, "\xC3\xA9", 2);
	CHECK(reading_of(&arena, text, NT_STAGE_TOKENS, &analysis) == NT_OK);
	CHECK(analysis.token_count == 4 && analysis.word_count == 3);
	CHECK(analysis.words[0].count == 2 && analysis.words[0].form.length == NT_WORD_LIMIT);
	CHECK(analysis.words[2].form.length == 254);
	nt_arena_free(&arena);
}

int
main(void)
{
	test_words();
	test_stops();
	test_numbers();
	test_marks();
	test_addresses();
	test_emoji();
	test_scripts();
	test_forms();
	test_flags();
	test_table();
	test_limit();
	TOKENS("", "");
	TOKENS(" \t\r\n\xE2\x80\x8B\xC2\xA0", "");
	return test_done();
}
