/*
 * corpus.c - articles for measurements, as many as asked for, with the names of a newspaper: a few
 * in two thirds of all articles, most in one alone.
 *
 * corpus ARTICLES [--no-body] writes lines for COPY: id, published, body, doc (a news_doc in
 * hexadecimal, made by the engine out of entities, mentions and quotations, without a model), and
 * what a user without the extension would keep: names (kind:name), letters (the same with one
 * letter for the kind), answers (words and names, each plain, with kind and with role), mentions
 * (a jsonb of names).
 *
 * An article has 20 entities on average. The n-th most frequent is in 0.8/n of all articles, but
 * the first three in 0.66; half of an entity's articles are of one topic, a quarter of one time, so
 * that names come together as they do in news. Beyond the 0.45 n most frequent, names are in one
 * article mostly. Words of names are made up; how often each occurs follows Zipf's law.
 */
#include "engine/nt_doc.h"
#include "engine/nt_hash.h"
#include "engine/nt_name.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define TOPICS			200
#define ENTITIES		20 /* per article */
#define MOST			255
#define TEXT_SIZE		65536
#define BODY_SIZE		2600
#define FIRST_NAMES		7000
#define SURNAMES		36000
#define PLACES			35000
#define COMPANIES		14000
#define NAME_SIZE		256
#define HEAD_SHARE		0.45
#define FORMS			3 /* of a name: itself, aliases */
#define COUNT_OF(array) ((uint32_t) (sizeof(array) / sizeof((array)[0])))

/* ---------------------------------------------------------------- chance */

static uint64_t state;

static uint32_t
below(uint32_t limit)
{
	state += UINT64_C(0x9e3779b97f4a7c15);
	return (uint32_t) ((nt_mix64(state) >> 32) * limit >> 32);
}

static double
chance(void)
{
	return below(1u << 30) / (double) (1u << 30);
}

/* Near to normal: the sum of twelve. */
static double
normal(void)
{
	double sum = -6;

	for (int i = 0; i < 12; i++)
		sum += chance();
	return sum;
}

/* A number below `count`, n as often as (n + 1 + shift) ^ -power. */
static uint32_t
zipf(uint32_t count, double power, double shift)
{
	double exponent = 1 - power;
	double low = pow(1 + shift, exponent);
	double high = pow(count + 1 + shift, exponent);
	uint32_t drawn = (uint32_t) (pow(low + chance() * (high - low), 1 / exponent) - 1 - shift);

	return drawn < count ? drawn : count - 1;
}

static void *
allocate(size_t size)
{
	void *memory = calloc(size, 1);

	if (!memory)
	{
		fprintf(stderr, "corpus: out of memory\n");
		exit(1);
	}
	return memory;
}

/* ---------------------------------------------------------------- names */

/* The n-th made-up word of a family, in capitals or not. */
static void
append_word(char *text, uint32_t family, uint32_t number, bool capital)
{
	static const char *const starts[] = {"b", "d",	"f",  "g",	"h", "k",  "l",	 "m",  "n",	 "p",
										 "r", "s",	"t",  "v",	"w", "z",  "br", "ch", "dr", "gr",
										 "j", "kr", "sh", "st", "c", "tr", "th", "q"};
	static const char *const vowels[] = {"a", "e", "i", "o", "u", "a", "e", "ia", "ou", "ei"};
	static const char *const ends[] = {"n", "r", "s", "l", "", "m", "d", "k", "nd", "t", "", "rt"};
	uint64_t bits = nt_mix64(((uint64_t) family << 32) + number + 1);
	uint32_t syllables = number < 200 ? 2 : 2 + bits % 5 / 3;
	size_t at = strlen(text);

	bits >>= 3;
	for (uint32_t i = 0; i < syllables; i++)
	{
		strcat(text, starts[bits % COUNT_OF(starts)]);
		bits /= COUNT_OF(starts);
		strcat(text, vowels[bits % COUNT_OF(vowels)]);
		bits /= COUNT_OF(vowels);
	}
	strcat(text, ends[bits % COUNT_OF(ends)]);
	if (capital)
		text[at] = (char) (text[at] - 'a' + 'A');
}

typedef enum Family
{
	FIRST,
	SURNAME,
	PLACE,
	COMPANY,
	FILLER,
	COINED
} Family;

static void
add(char *name, const char *word)
{
	if (name[0])
		strcat(name, " ");
	strcat(name, word);
}

static void
add_made(char *name, Family family, uint32_t number)
{
	if (name[0])
		strcat(name, " ");
	append_word(name, family, number, true);
}

static void
add_first(char *name)
{
	add_made(name, FIRST, zipf(FIRST_NAMES, 0.85, 20));
}

static void
add_surname(char *name)
{
	add_made(name, SURNAME, zipf(SURNAMES, 0.75, 30));
}

static void
add_place(char *name)
{
	double r = chance();

	add_made(name, PLACE, r < 0.1 ? zipf(200, 0.9, 3) : zipf(PLACES, 0.8, 20));
}

/* A made-up word with an ending, of which there are very many. */
static void
add_coined(char *name)
{
	static const char *const endings[] = {"co",	  "tech", "soft", "media", "ville", "ton",
										  "burg", "stan", "ia",	  "field", "ex",	"pur"};

	add_made(name, COINED, below(4000000));
	if (chance() < 0.6)
		strcat(name, endings[below(COUNT_OF(endings))]);
}

static void
add_topic(char *name)
{
	static const char *const topics[] = {
		"Foreign Affairs", "Finance",	  "Defence",		"Health",	 "Education", "Justice",
		"Energy",		   "Transport",	  "Trade",			"Labour",	 "Housing",	  "Tourism",
		"Water",		   "Mines",		  "Security",		"Fisheries", "Migration", "Statistics",
		"Human Rights",	   "Road Safety", "Animal Welfare", "Climate",	 "Industry",  "Culture"};

	add(name, topics[zipf(COUNT_OF(topics), 0.7, 3)]);
}

static void
add_body(char *name)
{
	static const char *const bodies[] = {
		"Ministry",	   "Council",  "Bank",	   "University", "Institute", "Department",
		"Commission",  "Agency",   "Court",	   "Committee",	 "Party",	  "Union",
		"Association", "Hospital", "School",   "Group",		 "Police",	  "Authority",
		"Federation",  "Office",   "Center",   "Board",		 "Society",	  "Press",
		"News",		   "Times",	   "Airlines", "Fund",		 "Alliance",  "Front",
		"Movement",	   "Church",   "Congress", "Assembly",	 "Chamber",	  "Trust"};

	add(name, bodies[zipf(COUNT_OF(bodies), 0.6, 3)]);
}

static void
add_adjective(char *name)
{
	static const char *const adjectives[] = {
		"National",	  "International", "Royal",	 "Central", "Supreme",	"Federal", "United",
		"Democratic", "General",	   "Global", "Public",	"Regional", "Joint",   "Independent"};

	add(name, adjectives[zipf(COUNT_OF(adjectives), 0.5, 2)]);
}

static void
make_person(char *name)
{
	static const char *const particles[] = {"al", "de", "van", "bin", "von", "el", "di", "la"};
	double r = chance();

	if (r >= 0.06)
		add_first(name);
	if (r >= 0.72 && r < 0.80)
		add(name, particles[below(COUNT_OF(particles))]);
	else if (r >= 0.80 && r < 0.88)
		add_surname(name);
	else if (r >= 0.88)
		add_first(name);
	if (r >= 0.95)
		add(name, particles[below(COUNT_OF(particles))]);
	add_surname(name);
}

static void
make_organization(char *name)
{
	double r = chance();

	if (r < 0.35)
	{
		if (r < 0.18)
			add_coined(name);
		else
			add_made(name, COMPANY, zipf(COMPANIES, 0.6, 50));
	}
	else if (r < 0.62)
	{
		if (r < 0.45)
			add_place(name);
		else if (r < 0.52)
			add_surname(name);
		else
			add_coined(name);
		add_body(name);
	}
	else if (r < 0.84)
	{
		if (r < 0.70)
			add_adjective(name);
		add_body(name);
		if (r < 0.78)
			add_topic(name);
		add_place(name);
	}
	else
	{
		add_place(name);
		add_adjective(name);
		add_body(name);
		add_topic(name);
	}
}

static void
make_place(char *name)
{
	static const char *const before[] = {"North", "South", "East", "West", "New", "Port", "Lake"};
	static const char *const after[] = {"Valley",	"Hills",	"County",
										"District", "Province", "Island"};
	double r = chance();

	if (r < 0.40)
		add_place(name);
	else if (r < 0.64)
		add_coined(name);
	else if (r < 0.80)
	{
		add(name, before[below(COUNT_OF(before))]);
		add_place(name);
	}
	else
	{
		add_surname(name);
		add(name, after[below(COUNT_OF(after))]);
	}
}

static void
make_other(char *name, uint8_t kind)
{
	static const char *const heads[] = {"Act",	  "Festival", "Cup",  "Award",	"Treaty", "War",
										"Street", "Bridge",	  "Plan", "Report", "Tower",  "Summit"};
	uint32_t words = kind == NT_GROUP ? 1 : 1 + zipf(4, 0.5, 1);

	add_coined(name);
	for (uint32_t i = 1; i < words; i++)
		if (i + 1 == words)
			add(name, heads[below(COUNT_OF(heads))]);
		else
			add_surname(name);
}

/* The name of an entity; the first ten are of one word or two, as the most frequent names are. */
static uint8_t
make_name(uint32_t entity, bool frequent, char *name)
{
	static const uint8_t common[] = {NT_PLACE, NT_ORGANIZATION, NT_GROUP, NT_PERSON, NT_PERSON};
	uint64_t saved = state;
	uint8_t kind;
	double r;

	state = nt_mix64(entity + UINT64_C(0x5EED));
	r = chance();
	if (entity < COUNT_OF(common))
		kind = common[entity];
	else if (frequent)
		kind = r < 0.35 ? NT_PERSON : r < 0.60 ? NT_ORGANIZATION : r < 0.84 ? NT_PLACE : NT_GROUP;
	else
		kind = r < 0.47	  ? NT_PERSON
			   : r < 0.74 ? NT_ORGANIZATION
			   : r < 0.84 ? NT_PLACE
						  : NT_FACILITY + below(6);
	name[0] = '\0';
	if (entity == 1)
		strcat(name, "Central Assembly");
	else if (kind == NT_PERSON)
		make_person(name);
	else if (kind == NT_ORGANIZATION)
		make_organization(name);
	else if (kind == NT_PLACE)
		make_place(name);
	else
		make_other(name, kind);
	state = saved;
	return kind;
}

/* ---------------------------------------------------------------- who is in which article */

typedef struct Plan
{
	uint32_t articles;
	uint32_t head; /* entities that are more than a few times in the news */
	uint32_t *counts;
	uint32_t (*entities)[MOST];
	double *sizes; /* of articles, added up */
	uint32_t *by_topic;
	uint32_t topic_starts[TOPICS + 1];
	uint64_t total;
	uint32_t entity_count;
} Plan;

/* Put an entity into an article; false if it is there or there is no room. */
static bool
place_entity(Plan *plan, uint32_t article, uint32_t entity)
{
	uint32_t count = plan->counts[article];

	if (count == MOST || (count > 0 && plan->entities[article][count - 1] == entity))
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (plan->entities[article][i] == entity)
			return false;
	plan->entities[article][plan->counts[article]++] = entity;
	plan->total++;
	return true;
}

/* An article, the longer the likelier. */
static uint32_t
any_article(const Plan *plan)
{
	double at = chance() * plan->sizes[plan->articles - 1];
	uint32_t low = 0;
	uint32_t high = plan->articles - 1;

	while (low < high)
	{
		uint32_t middle = low + (high - low) / 2;

		if (plan->sizes[middle] < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static uint32_t
near_article(const Plan *plan, double center, double width)
{
	double at = center + normal() * width;

	return at < 0 ? 0 : at >= plan->articles ? plan->articles - 1 : (uint32_t) at;
}

static uint32_t
topic_article(const Plan *plan, uint32_t topic)
{
	uint32_t start = plan->topic_starts[topic % TOPICS];
	uint32_t end = plan->topic_starts[topic % TOPICS + 1];

	return start < end ? plan->by_topic[start + below(end - start)] : any_article(plan);
}

static void
prepare_plan(Plan *plan, uint32_t articles)
{
	uint32_t *topics = allocate(articles * sizeof(uint32_t));
	uint32_t filled[TOPICS];

	plan->articles = articles;
	plan->head = (uint32_t) (articles * HEAD_SHARE) + 1;
	plan->counts = allocate(articles * sizeof(uint32_t));
	plan->entities = allocate(articles * sizeof(*plan->entities));
	plan->sizes = allocate(articles * sizeof(double));
	plan->by_topic = allocate(articles * sizeof(uint32_t));
	for (uint32_t i = 0; i < articles; i++)
	{
		double size = exp(normal() * 0.55 - 0.15);

		plan->sizes[i] = (i ? plan->sizes[i - 1] : 0) + fmax(0.25, fmin(3.5, size));
		topics[i] = below(TOPICS);
		plan->topic_starts[topics[i] + 1]++;
	}
	for (uint32_t i = 0; i < TOPICS; i++)
	{
		plan->topic_starts[i + 1] += plan->topic_starts[i];
		filled[i] = plan->topic_starts[i];
	}
	for (uint32_t i = 0; i < articles; i++)
		plan->by_topic[filled[topics[i]]++] = i;
	free(topics);
}

/* The articles of one of the frequent entities. */
static void
place_frequent(Plan *plan, uint32_t entity)
{
	double share = entity < 3 ? 0.66 : 0.8 / (entity + 1);
	uint32_t left = (uint32_t) fmax(1, share * plan->articles);
	uint32_t topic = below(TOPICS);
	uint32_t center = below(plan->articles);

	for (uint32_t tries = left * 20; left > 0 && tries > 0; tries--)
	{
		double r = share > 0.08 ? 1 : chance();
		uint32_t article;

		if (r < 0.5 && share < 0.025)
			article = topic_article(plan, topic + (share < 0.0025 ? 0 : below(4)));
		else if (r < 0.75)
			article = near_article(plan, center, plan->articles * 0.03);
		else
			article = share > 0.08 ? below(plan->articles) : any_article(plan);
		left -= place_entity(plan, article, entity);
	}
}

/* One of those that hardly anybody has heard of. */
static void
place_rare(Plan *plan, uint32_t entity)
{
	double r = chance();
	uint32_t more = r < 0.93 ? 0 : r < 0.975 ? 1 : 2 + below(4);
	uint32_t article = any_article(plan);

	place_entity(plan, article, entity);
	for (uint32_t i = 0; i < more; i++)
		place_entity(plan, near_article(plan, article, 500), entity);
}

static void
fill_plan(Plan *plan)
{
	uint64_t wanted = (uint64_t) plan->articles * ENTITIES;

	for (; plan->entity_count < plan->head; plan->entity_count++)
		place_frequent(plan, plan->entity_count);
	for (; plan->total < wanted; plan->entity_count++)
		place_rare(plan, plan->entity_count);
}

/* ---------------------------------------------------------------- one article */

typedef struct Article
{
	NtArena *arena;
	char text[TEXT_SIZE];
	NtEntity entities[MOST];
	NtString forms[MOST][FORMS];
	uint32_t entity_count;
	NtMention mentions[4 * MOST];
	uint32_t mention_count;
	NtSentence sentences[4 * MOST];
	uint32_t sentence_count;
	NtQuote quotes[MOST];
	NtSpan contents[MOST];
	uint32_t quote_count;
	uint32_t length;
	uint32_t sentence_start;
} Article;

static void
write_words(Article *article, const char *words)
{
	size_t size = strlen(words);

	memcpy(article->text + article->length, words, size + 1);
	article->length += (uint32_t) size;
}

static void
write_filler(Article *article, uint32_t words)
{
	for (uint32_t i = 0; i < words; i++)
	{
		char word[NAME_SIZE] = " ";

		append_word(word, FILLER, zipf(6000, 1.05, 2), false);
		write_words(article, word);
	}
}

static void
write_mention(Article *article, uint32_t entity, uint32_t form)
{
	NtMention *mention = &article->mentions[article->mention_count++];
	NtString text = article->forms[entity][form];

	memset(mention, 0, sizeof(*mention));
	mention->entity = entity;
	mention->kind = article->entities[entity].kind;
	mention->sentence = article->sentence_count;
	mention->confidence = (uint16_t) (600 + below(400));
	mention->bytes.start = article->length;
	memcpy(article->text + article->length, text.data, text.length);
	article->length += text.length;
	mention->bytes.end = article->length;
	article->entities[entity].mention_count++;
}

static void
end_sentence(Article *article, uint8_t section)
{
	NtSentence *sentence = &article->sentences[article->sentence_count];

	write_words(article, ".");
	memset(sentence, 0, sizeof(*sentence));
	sentence->bytes = (NtSpan){article->sentence_start, article->length};
	sentence->paragraph = article->sentence_count++ / 3;
	sentence->section = section;
	write_words(article, article->sentence_count % 3 == 0 ? "\n\n" : " ");
	article->sentence_start = article->length;
}

static void
write_quote(Article *article, uint32_t speaker)
{
	NtQuote *quote = &article->quotes[article->quote_count];
	NtSpan *content = &article->contents[article->quote_count++];

	memset(quote, 0, sizeof(*quote));
	write_words(article, "\"It");
	content->start = article->length - 2;
	write_filler(article, 8 + below(12));
	content->end = article->length;
	write_words(article, ",\" said ");
	quote->cue = (NtSpan){article->length - 5, article->length - 1};
	quote->content = content;
	quote->content_count = 1;
	quote->source.start = article->length;
	quote->speaker = speaker;
	quote->sentence = article->sentence_count;
	quote->confidence = 900;
	write_mention(article, speaker, article->entities[speaker].alias_count > 0 ? 1 : 0);
	quote->source.end = article->length;
}

/* Aliases: a surname, the initials, the first or last word. */
static void
make_aliases(Article *article, uint32_t number)
{
	NtEntity *entity = &article->entities[number];
	NtString *forms = article->forms[number];
	const char *last = NULL;
	uint32_t words = 1;
	char initials[NAME_SIZE] = "";

	for (uint32_t i = 0; i < entity->name.length; i++)
		if (i == 0 || entity->name.data[i - 1] == ' ')
		{
			last = entity->name.data + i;
			words += i > 0;
			strncat(initials, last, 1);
		}
	if (entity->kind == NT_PERSON && words > 1 && chance() < 0.55)
		forms[++entity->alias_count] =
			nt_string(last, entity->name.length - (uint32_t) (last - entity->name.data));
	if (entity->kind == NT_ORGANIZATION && words > 2 && chance() < 0.40)
		forms[++entity->alias_count] =
			nt_string(nt_arena_copy(article->arena, initials, words), words);
	if (entity->kind == NT_ORGANIZATION && words > 2 && chance() < 0.15)
		forms[++entity->alias_count] =
			nt_string(last, entity->name.length - (uint32_t) (last - entity->name.data));
	entity->aliases = forms + 1;
}

static void
make_entity(Article *article, uint32_t entity, bool frequent)
{
	uint32_t number = article->entity_count++;
	NtEntity *made = &article->entities[number];
	char name[NAME_SIZE];

	memset(made, 0, sizeof(*made));
	made->kind = make_name(entity, frequent, name);
	made->name =
		nt_string(nt_arena_copy(article->arena, name, strlen(name)), (uint32_t) strlen(name));
	nt_name_key(article->arena, made->name, &made->key);
	made->salience = (uint16_t) below(1000);
	article->forms[number][0] = made->name;
	make_aliases(article, number);
}

/* Who speaks, who passes on, who is in the headline: about 3, 1.5 and 2. */
static void
give_roles(Article *article)
{
	static const uint32_t how_many[] = {0, 1, 2, 2, 3, 3, 4, 5, 6};
	uint32_t speakers = how_many[below(COUNT_OF(how_many))];
	uint32_t media = chance() < 0.95 ? 1 + below(2) : 0;

	for (uint32_t i = 0; i < article->entity_count; i++)
	{
		NtEntity *entity = &article->entities[i];

		if (i < 2)
			entity->flags |= NT_ROLE_HEADLINE;
		if (entity->kind == NT_PERSON && speakers > 0)
		{
			entity->flags |= NT_ROLE_SPEAKER;
			speakers--;
		}
		if (entity->kind == NT_ORGANIZATION && media > 0)
		{
			entity->flags |= NT_ROLE_VIA;
			media--;
		}
	}
}

static void
write_body(Article *article)
{
	for (uint32_t i = 0; i < article->entity_count && i < 2; i++)
	{
		write_words(article, i ? " meets " : "");
		write_mention(article, i, 0);
	}
	end_sentence(article, NT_SECTION_HEADLINE);
	for (uint32_t i = 0; i < article->entity_count && article->length < TEXT_SIZE / 2; i++)
	{
		write_mention(article, i, 0);
		write_filler(article, 4 + below(8));
		if (article->entities[i].alias_count > 0)
		{
			write_words(article, " of ");
			write_mention(article, i, article->entities[i].alias_count);
		}
		end_sentence(article, NT_SECTION_BODY);
		if (!(article->entities[i].flags & NT_ROLE_SPEAKER))
			continue;
		write_quote(article, i);
		end_sentence(article, NT_SECTION_BODY);
	}
	while (article->length < BODY_SIZE)
	{
		write_words(article, "The");
		write_filler(article, 8 + below(16));
		end_sentence(article, NT_SECTION_BODY);
	}
}

static void
gather_mentions(Article *article)
{
	uint32_t *numbers = nt_arena_alloc(article->arena, article->mention_count * sizeof(uint32_t));
	uint32_t at = 0;

	for (uint32_t e = 0; e < article->entity_count; e++)
	{
		article->entities[e].mentions = numbers + at;
		for (uint32_t m = 0; m < article->mention_count; m++)
			if (article->mentions[m].entity == e)
				numbers[at++] = m;
	}
}

static void
make_article(Article *article, const Plan *plan, uint32_t number)
{
	uint32_t *entities = plan->entities[number];
	uint32_t count = plan->counts[number];

	article->entity_count = article->mention_count = article->sentence_count = 0;
	article->quote_count = article->length = article->sentence_start = 0;
	for (uint32_t i = 0; i < count; i++)
	{
		uint32_t other = i + below(count - i);
		uint32_t entity = entities[other];

		entities[other] = entities[i];
		entities[i] = entity;
		make_entity(article, entity, entity < plan->head);
	}
	give_roles(article);
	write_body(article);
	gather_mentions(article);
}

/* ---------------------------------------------------------------- output */

static void
put_hex(NtString bytes)
{
	static const char digits[] = "0123456789abcdef";

	fputs("\\\\x", stdout);
	for (uint32_t i = 0; i < bytes.length; i++)
	{
		putchar(digits[(unsigned char) bytes.data[i] >> 4]);
		putchar(digits[bytes.data[i] & 15]);
	}
}

/* Text for COPY. */
static void
put_text(const char *text, uint32_t length)
{
	for (uint32_t i = 0; i < length; i++)
		if (text[i] == '\n')
			fputs("\\n", stdout);
		else
			putchar(text[i]);
}

/* The names of the article, with a prefix for each kind. */
static void
put_names(const Article *article, bool letter)
{
	putchar('{');
	for (uint32_t i = 0; i < article->entity_count; i++)
	{
		const NtEntity *entity = &article->entities[i];
		const char *kind = nt_kind_name(entity->kind);

		printf("%s\"%.*s:%.*s\"", i ? "," : "", letter ? 1 : (int) strlen(kind), kind,
			   (int) entity->key.length, entity->key.data);
	}
	putchar('}');
}

/* What finds an entity: something plain, with its kind, with its roles. */
static void
put_answers_of(const NtEntity *entity, NtString what, bool *first)
{
	static const char *const roles[] = {"speaker", "via", "headline"};

	printf("%s\"%.*s\",\"%s:%.*s\"", *first ? "" : ",", (int) what.length, what.data,
		   nt_kind_name(entity->kind), (int) what.length, what.data);
	for (uint32_t role = 0; role < COUNT_OF(roles); role++)
		if (entity->flags & (1u << role))
			printf(",\"%s:%.*s\"", roles[role], (int) what.length, what.data);
	*first = false;
}

static void
put_answers(const Article *article)
{
	bool first = true;

	putchar('{');
	for (uint32_t i = 0; i < article->entity_count; i++)
		for (uint32_t form = 0; form <= article->entities[i].alias_count; form++)
		{
			NtNameWords words;
			NtString key;

			nt_name_words(article->arena, article->forms[i][form], &words);
			for (uint32_t w = 0; w < words.count; w++)
				put_answers_of(&article->entities[i], words.words[w], &first);
			nt_name_key(article->arena, article->forms[i][form], &key);
			if (words.count > 1)
				put_answers_of(&article->entities[i], key, &first);
		}
	putchar('}');
}

static void
put_json(const Article *article)
{
	putchar('[');
	for (uint32_t i = 0; i < article->entity_count; i++)
		printf("%s{\"%s\":\"%.*s\"}", i ? "," : "", nt_kind_name(article->entities[i].kind),
			   (int) article->entities[i].key.length, article->entities[i].key.data);
	putchar(']');
}

static NtStatus
build_document(Article *article, NtString *bytes)
{
	static const NtDocMaker maker = {1, 72, 15, 0, 1};
	NtAnalysis analysis = {.arena = article->arena};

	NT_TRY(nt_text_init(article->arena, nt_string(article->text, article->length), &analysis.text));
	analysis.entities = article->entities;
	analysis.entity_count = article->entity_count;
	analysis.mentions = article->mentions;
	analysis.mention_count = article->mention_count;
	analysis.sentences = article->sentences;
	analysis.sentence_count = article->sentence_count;
	analysis.quotes = article->quotes;
	analysis.quote_count = article->quote_count;
	NT_TRY(nt_doc_build(&analysis, &maker, bytes));
	return nt_doc_validate(article->arena, bytes->data, bytes->length);
}

static void
put_article(Article *article, uint32_t number, bool with_body)
{
	uint64_t minute = (uint64_t) number * 5;
	NtString bytes;

	if (build_document(article, &bytes) != NT_OK)
	{
		fprintf(stderr, "corpus: %s\n", article->arena->error.message);
		exit(1);
	}
	printf("%u\t%04u-%02u-%02u %02u:%02u:00+00\t", number + 1, (unsigned) (2000 + minute / 483840),
		   (unsigned) (1 + minute / 40320 % 12), (unsigned) (1 + minute / 1440 % 28),
		   (unsigned) (minute / 60 % 24), (unsigned) (minute % 60));
	if (with_body)
		put_text(article->text, article->length);
	putchar('\t');
	put_hex(bytes);
	putchar('\t');
	put_names(article, false);
	putchar('\t');
	put_names(article, true);
	putchar('\t');
	put_answers(article);
	putchar('\t');
	put_json(article);
	putchar('\n');
}

static void *
take(void *owner, size_t size)
{
	(void) owner;
	return malloc(size);
}

static void
give_back(void *owner, void *block)
{
	(void) owner;
	free(block);
}

int
main(int argc, char **argv)
{
	static const NtHost host = {take, give_back, NULL, NULL};
	static Article article;
	static Plan plan;
	uint32_t articles = argc > 1 ? (uint32_t) strtoul(argv[1], NULL, 10) : 0;
	bool with_body = argc < 3 || strcmp(argv[2], "--no-body") != 0;
	NtArena arena;

	if (articles == 0)
	{
		fprintf(stderr, "usage: corpus ARTICLES [--no-body]\n");
		return 2;
	}
	prepare_plan(&plan, articles);
	fill_plan(&plan);
	fprintf(stderr, "%u articles, %u entities, %.1f an article\n", articles, plan.entity_count,
			(double) plan.total / articles);
	for (uint32_t i = 0; i < articles; i++)
	{
		nt_arena_init(&arena, &host);
		article.arena = &arena;
		make_article(&article, &plan, i);
		put_article(&article, i, with_body);
		nt_arena_free(&arena);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
