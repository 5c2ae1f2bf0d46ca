/* nt_doc.c - reading and checking stored documents; see nt_doc.h. nt_doc_build.c writes them. */
#include "engine/nt_doc.h"

#include "engine/nt_hash.h"
#include "engine/nt_name.h"

static uint32_t
load32(const char *bytes)
{
	return (uint32_t) nt_load_le(bytes, 4);
}

uint64_t
nt_doc_hash(NtString article)
{
	return nt_hash_bytes(article.data, article.length, 0x4E44);
}

NtStatus
nt_doc_open(NtDoc *doc, const char *bytes, uint32_t size, NtError *error)
{
	if (size < NT_DOC_HEAD_SIZE || memcmp(bytes, "ND", 2) != 0)
		return nt_fail(error, NT_BAD_DOC, 0, "invalid news_doc: not a document");
	if (bytes[2] != 2 || bytes[3] != 0)
		return nt_fail(error, NT_BAD_DOC, 2, "news_doc of unknown version %u.%u",
					   (unsigned) (unsigned char) bytes[2], (unsigned) (unsigned char) bytes[3]);
	doc->bytes = bytes;
	doc->size = size;
	doc->characters = load32(bytes + 4);
	if (doc->characters > NT_MAX_TEXT)
		return nt_fail(error, NT_BAD_DOC, 4, "invalid news_doc: too many characters");
	doc->hash = nt_load_le(bytes + 8, 8);
	doc->maker.model = nt_load_le(bytes + 16, 8);
	doc->maker.icu = (uint8_t) bytes[24];
	doc->maker.unicode = (uint8_t) bytes[25];
	doc->maker.major = (uint8_t) bytes[26];
	doc->maker.minor = (uint8_t) bytes[27];
	for (uint32_t i = 0; i < NT_DOC_SECTIONS; i++)
	{
		doc->ends[i] = load32(bytes + 28 + 4 * i);
		if (doc->ends[i] < (i ? doc->ends[i - 1] : NT_DOC_HEAD_SIZE))
			return nt_fail(error, NT_BAD_DOC, 28 + 4 * i,
						   "invalid news_doc: sections out of order");
	}
	return NT_OK;
}

NtStatus
nt_doc_check_article(const NtDoc *doc, const NtText *article, NtError *error)
{
	if (doc->characters != article->characters ||
		doc->hash != nt_doc_hash(nt_string(article->data, article->length)))
		return nt_fail(error, NT_MISMATCH, 0, "the news_doc was not made from this article");
	return NT_OK;
}

NtReader
nt_doc_section(const NtDoc *doc, NtDocSection section)
{
	uint32_t start = section ? doc->ends[section - 1] : NT_DOC_HEAD_SIZE;
	NtReader reader = nt_reader(doc->bytes + nt_min32(start, doc->size), 0);

	if (doc->ends[section] > doc->size)
		reader.bad = true;
	else
		reader.end = (const unsigned char *) doc->bytes + doc->ends[section];
	return reader;
}

void
nt_doc_walk(const NtDoc *doc, NtDocSection section, NtDocCursor *cursor)
{
	memset(cursor, 0, sizeof(*cursor));
	cursor->doc = doc;
	cursor->reader = nt_doc_section(doc, section);
	if (section == NT_DOC_ENTITIES)
	{
		cursor->kinds = nt_doc_section(doc, NT_DOC_KINDS);
		cursor->left = nt_read_varint(&cursor->kinds);
	}
	else
		cursor->left = nt_read_varint(&cursor->reader);
}

/* Whether there is another row to read. */
static bool
has_row(NtDocCursor *cursor)
{
	if (cursor->left == 0 || cursor->reader.bad)
		return false;
	cursor->left--;
	return true;
}

/* A share in thousandths. */
static uint16_t
read_thousandths(NtReader *reader)
{
	uint32_t number = nt_read_varint(reader);

	reader->bad |= number > 1000;
	return (uint16_t) number;
}

/* Step over a list of strings; the reader returned stands at its number. */
static NtReader
skip_strings(NtReader *reader)
{
	NtReader list = *reader;
	uint32_t count = nt_read_varint(reader);

	while (count-- > 0 && !reader->bad)
		nt_read_string(reader);
	list.end = reader->at;
	return list;
}

/* The same for a list of numbers. */
static NtReader
skip_numbers(NtReader *reader, uint32_t each)
{
	NtReader list = *reader;
	uint32_t count = nt_read_varint(reader);

	while (count-- > 0 && !reader->bad)
		for (uint32_t i = 0; i < each; i++)
			nt_read_varint(reader);
	list.end = reader->at;
	return list;
}

bool
nt_doc_next_entity(NtDocCursor *cursor, NtDocEntity *entity)
{
	NtReader *reader = &cursor->reader;

	if (!has_row(cursor))
		return false;
	entity->kind = (uint8_t) nt_read_byte(&cursor->kinds);
	entity->flags = (uint8_t) nt_read_byte(&cursor->kinds);
	entity->salience = (uint16_t) nt_read_byte(&cursor->kinds);
	entity->salience |= (uint16_t) (nt_read_byte(&cursor->kinds) << 8);
	entity->name = nt_read_string(reader);
	entity->key = nt_read_string(reader);
	entity->aliases = skip_strings(reader);
	entity->roles = skip_strings(reader);
	entity->mentions = nt_read_varint(reader);
	reader->bad |= cursor->kinds.bad;
	return !reader->bad;
}

/* A span given by the gap since the last one's start (or end) and its length. */
static NtSpan
read_span(NtReader *reader, uint32_t from)
{
	uint32_t gap = nt_read_varint(reader);
	uint32_t length = nt_read_varint(reader);

	if (gap > NT_MAX_TEXT || length > NT_MAX_TEXT || from > NT_MAX_TEXT)
	{
		reader->bad = true;
		return (NtSpan){0, 0};
	}
	return (NtSpan){from + gap, from + gap + length};
}

bool
nt_doc_next_mention(NtDocCursor *cursor, NtDocMention *mention)
{
	NtReader *reader = &cursor->reader;

	if (!has_row(cursor))
		return false;
	mention->entity = nt_read_varint(reader);
	mention->kind = (uint8_t) nt_read_byte(reader);
	mention->span = read_span(reader, cursor->at);
	cursor->at = mention->span.start;
	cursor->last += nt_read_varint(reader);
	mention->sentence = cursor->last;
	mention->confidence = read_thousandths(reader);
	mention->form = nt_read_varint(reader);
	mention->text = nt_string("", 0);
	if (mention->form == 0)
	{
		mention->form = NT_NONE;
		mention->text = nt_read_string(reader);
	}
	else
		mention->form--;
	return !reader->bad;
}

/* A text that may be absent: 0, or its position plus one, its length and its string. */
static NtString
read_optional(NtReader *reader, NtSpan *span)
{
	uint32_t start = nt_read_varint(reader);

	*span = (NtSpan){0, 0};
	if (start == 0)
		return nt_string("", 0);
	*span = read_span(reader, start - 1);
	return nt_read_string(reader);
}

bool
nt_doc_next_quote(NtDocCursor *cursor, NtDocQuote *quote)
{
	NtReader *reader = &cursor->reader;
	NtSpan addressee;
	uint32_t speaker;

	if (!has_row(cursor))
		return false;
	quote->kind = (uint8_t) nt_read_byte(reader);
	quote->act = (uint8_t) nt_read_byte(reader);
	quote->inferred = nt_read_byte(reader) != 0;
	quote->confidence = read_thousandths(reader);
	quote->sentence = nt_read_varint(reader);
	speaker = nt_read_varint(reader);
	quote->speaker = speaker == 0 ? NT_NONE : speaker - 1;
	quote->source = read_optional(reader, &quote->source_span);
	quote->cue = read_optional(reader, &quote->cue_span);
	quote->addressee = read_optional(reader, &addressee);
	quote->via = skip_numbers(reader, 1);
	quote->content = skip_numbers(reader, 2);
	return !reader->bad;
}

bool
nt_doc_next_sentence(NtDocCursor *cursor, NtDocSentence *sentence)
{
	NtReader *reader = &cursor->reader;

	if (!has_row(cursor))
		return false;
	sentence->span = read_span(reader, cursor->at);
	cursor->at = sentence->span.end;
	cursor->last += nt_read_varint(reader);
	sentence->paragraph = cursor->last;
	sentence->section = (uint8_t) nt_read_byte(reader);
	return !reader->bad;
}

/* ---------------------------------------------------------------- validation */

typedef struct Checker
{
	NtArena *arena;
	NtDoc doc;
	uint32_t words;
	uint32_t entities;
	uint32_t sentences;
	uint32_t *forms;	/* per entity: how many aliases it has */
	uint32_t *mentions; /* per entity: how many mentions it should still have */
} Checker;

/* Whether a word has neither blanks nor control characters, as folding leaves it and index keys
 * need it. */
static bool
is_printable(NtString word)
{
	for (uint32_t i = 0; i < word.length; i++)
		if ((unsigned char) word.data[i] <= ' ')
			return false;
	return true;
}

static bool
strings_are_utf8(NtReader list, uint32_t *count)
{
	*count = nt_read_varint(&list);
	for (uint32_t i = 0; i < *count && !list.bad; i++)
		if (!nt_utf8_is_plain(nt_read_string(&list)))
			return false;
	return !list.bad;
}

static bool
check_words(Checker *checker)
{
	NtReader reader = nt_doc_section(&checker->doc, NT_DOC_WORDS);
	NtString last = {"", 0};

	checker->words = nt_read_varint(&reader);
	for (uint32_t i = 0; i < checker->words && !reader.bad; i++)
	{
		NtString word = nt_read_string(&reader);
		uint32_t shorter = nt_min32(word.length, last.length);
		int order = memcmp(last.data, word.data, shorter);

		if (word.length == 0 || word.length > NT_NAME_WORD_SIZE || !nt_utf8_is_plain(word) ||
			!is_printable(word))
			return false;
		if (order > 0 || (order == 0 && last.length >= word.length))
			return false;
		last = word;
	}
	return !reader.bad && nt_reader_at_end(&reader);
}

static bool
check_kinds(Checker *checker)
{
	NtReader reader = nt_doc_section(&checker->doc, NT_DOC_KINDS);

	checker->entities = nt_read_varint(&reader);
	for (uint32_t i = 0; i < checker->entities && !reader.bad; i++)
	{
		uint32_t kind = nt_read_byte(&reader);
		uint32_t flags = nt_read_byte(&reader);
		uint32_t salience = nt_read_byte(&reader);

		salience |= nt_read_byte(&reader) << 8;
		if (kind >= NT_KINDS || salience > 1000 ||
			flags > (NT_ROLE_SPEAKER | NT_ROLE_VIA | NT_ROLE_HEADLINE))
			return false;
	}
	return !reader.bad && nt_reader_at_end(&reader);
}

static bool
check_names(Checker *checker)
{
	NtReader reader = nt_doc_section(&checker->doc, NT_DOC_NAMES);
	uint32_t count = nt_read_varint(&reader);

	for (uint32_t i = 0; i < count && !reader.bad; i++)
	{
		uint32_t entity = nt_read_varint(&reader);
		uint32_t words = nt_read_varint(&reader);
		uint32_t last = 0;

		if (entity >= checker->entities || words == 0 || words > NT_NAME_WORDS)
			return false;
		for (uint32_t w = 0; w < words && !reader.bad; w++)
		{
			uint32_t word = nt_read_varint(&reader);

			if (word >= checker->words || (w > 0 && word <= last))
				return false;
			last = word;
		}
	}
	return !reader.bad && nt_reader_at_end(&reader);
}

static bool
check_entities(Checker *checker)
{
	NtDocCursor cursor;
	NtDocEntity entity;
	uint32_t roles;
	uint32_t i = 0;

	nt_doc_walk(&checker->doc, NT_DOC_ENTITIES, &cursor);
	for (; nt_doc_next_entity(&cursor, &entity); i++)
		if (!nt_utf8_is_plain(entity.name) || !nt_utf8_is_plain(entity.key) ||
			!strings_are_utf8(entity.aliases, &checker->forms[i]) ||
			!strings_are_utf8(entity.roles, &roles))
			return false;
		else
			checker->mentions[i] = entity.mentions;
	return !cursor.reader.bad && nt_reader_at_end(&cursor.reader);
}

static bool
check_mentions(Checker *checker)
{
	NtDocCursor cursor;
	NtDocMention mention;

	nt_doc_walk(&checker->doc, NT_DOC_MENTIONS, &cursor);
	while (nt_doc_next_mention(&cursor, &mention))
		if (mention.entity >= checker->entities || mention.kind >= NT_KINDS ||
			mention.span.end > checker->doc.characters || mention.span.start == mention.span.end ||
			mention.sentence >= checker->sentences || mention.confidence > 1000 ||
			!nt_utf8_is_plain(mention.text) ||
			(mention.form != NT_NONE && mention.form > checker->forms[mention.entity]) ||
			checker->mentions[mention.entity]-- == 0)
			return false;
	for (uint32_t i = 0; i < checker->entities; i++)
		if (checker->mentions[i] != 0)
			return false;
	return !cursor.reader.bad && nt_reader_at_end(&cursor.reader);
}

static bool
check_quote(const Checker *checker, NtDocQuote *quote)
{
	uint32_t at = 0;
	uint32_t count = nt_read_varint(&quote->via);

	if (quote->kind > NT_QUOTE_INDIRECT || quote->act > NT_ACT_PERCEPTION ||
		quote->confidence > 1000 || quote->sentence >= checker->sentences)
		return false;
	if (quote->speaker != NT_NONE && quote->speaker >= checker->entities)
		return false;
	if (!nt_utf8_is_plain(quote->source) || !nt_utf8_is_plain(quote->cue) ||
		!nt_utf8_is_plain(quote->addressee))
		return false;
	if (quote->source_span.end > checker->doc.characters ||
		quote->cue_span.end > checker->doc.characters)
		return false;
	while (count-- > 0)
		if (nt_read_varint(&quote->via) >= checker->entities)
			return false;
	count = nt_read_varint(&quote->content);
	if (count == 0)
		return false;
	while (count-- > 0)
	{
		NtSpan span = read_span(&quote->content, at);

		if (span.end <= span.start || span.end > checker->doc.characters)
			return false;
		at = span.end;
	}
	return true;
}

static bool
check_quotes(Checker *checker)
{
	NtDocCursor cursor;
	NtDocQuote quote;

	nt_doc_walk(&checker->doc, NT_DOC_QUOTES, &cursor);
	while (nt_doc_next_quote(&cursor, &quote))
		if (!check_quote(checker, &quote))
			return false;
	return !cursor.reader.bad && nt_reader_at_end(&cursor.reader);
}

static bool
check_sentences(Checker *checker)
{
	NtDocCursor cursor;
	NtDocSentence sentence;

	nt_doc_walk(&checker->doc, NT_DOC_SENTENCES, &cursor);
	while (nt_doc_next_sentence(&cursor, &sentence))
		if (sentence.span.end > checker->doc.characters || sentence.section >= NT_SECTIONS ||
			sentence.paragraph > checker->doc.characters)
			return false;
	return !cursor.reader.bad && nt_reader_at_end(&cursor.reader);
}

NtStatus
nt_doc_validate(NtArena *arena, const char *bytes, uint32_t size)
{
	static bool (*const checks[])(Checker *) = {check_words,	check_kinds,	check_names,
												check_entities, check_mentions, check_quotes,
												check_sentences};
	static const char *const names[] = {"words",	"kinds",  "names",	  "entities",
										"mentions", "quotes", "sentences"};
	Checker checker = {.arena = arena};
	NtReader reader;

	NT_TRY(nt_doc_open(&checker.doc, bytes, size, &arena->error));
	if (checker.doc.ends[NT_DOC_SECTIONS - 1] != size)
		return nt_fail(&arena->error, NT_BAD_DOC, size, "invalid news_doc: wrong size");
	reader = nt_doc_section(&checker.doc, NT_DOC_SENTENCES);
	checker.sentences = nt_read_varint(&reader);
	for (uint32_t i = 0; i < NT_DOC_SECTIONS; i++)
	{
		NT_TRY(nt_arena_poll(arena));
		if (!checks[i](&checker))
			return nt_fail(&arena->error, NT_BAD_DOC, 0, "invalid news_doc: damaged %s", names[i]);
		if (i == NT_DOC_KINDS)
		{
			size_t room = ((size_t) checker.entities + 1) * sizeof(uint32_t);

			checker.forms = nt_arena_zalloc(arena, room);
			checker.mentions = nt_arena_zalloc(arena, room);
			if (!checker.forms || !checker.mentions)
				return NT_NO_MEMORY;
		}
	}
	return NT_OK;
}
