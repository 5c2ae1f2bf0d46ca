/* nt_kind.c - see nt_kind.h. */
#include "engine/nt_kind.h"

/* The templates; models are trained for these numbers. */
enum
{
	BIAS = 1,
	WHOLE,
	WORD,
	FIRST_WORD,
	LAST_WORD,
	HEAD_WORD,
	LAST_SUFFIX, /* three lengths */
	HEAD_SUFFIX = 10,
	FIRST_SHAPE,
	LAST_SHAPE,
	LENGTH,
	WORD_BEFORE,
	WORD_BEHIND,
	WORDS_BEFORE,
	WORDS_BEHIND,
	LIST_OF_WHOLE,
	LIST_OF_FIRST,
	LIST_OF_LAST,
	LIST_OF_HEAD,
	PIECE_FORM,
	HEAD_CLASS, /* per set, as those below */
	LAST_CLASS = HEAD_CLASS + NT_CLASS_SETS,
	BEFORE_CLASS = LAST_CLASS + NT_CLASS_SETS,
	BEHIND_CLASS = BEFORE_CLASS + NT_CLASS_SETS
};

#define SUFFIX_SEED UINT64_C(0x656e6473)

uint32_t
nt_kinds_of_type(uint32_t type)
{
	switch (type)
	{
		case NT_TAG_PERSON:
			return 1U << NT_PERSON;
		case NT_TAG_PLACE:
			return 1U << NT_PLACE | 1U << NT_FACILITY;
		case NT_TAG_ORGANIZATION:
			return 1U << NT_ORGANIZATION;
		default:
			return 1U << NT_GROUP | 1U << NT_PRODUCT | 1U << NT_EVENT | 1U << NT_WORK |
				   1U << NT_OTHER;
	}
}

static void
add(NtKindRows *rows, uint32_t template, uint64_t value)
{
	uint64_t hash = nt_hash_pair(template, value);

	if (rows->count < NT_KIND_ROWS)
		rows->row[rows->count++] = (uint32_t) (hash >> rows->shift);
}

static void
add_lists(NtKindRows *rows, uint32_t template, uint64_t lists)
{
	for (; lists; lists &= lists - 1)
		add(rows, template, (uint64_t) __builtin_ctzll(lists));
}

static void
add_classes(NtKindRows *rows, uint32_t template, const NtForm *form)
{
	for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
		if (form->classes.of[set])
			add(rows, template + set, form->classes.of[set]);
}

/* The last `length` characters of a form. */
static void
add_suffix(NtKindRows *rows, uint32_t template, const NtForm *form, uint32_t length)
{
	NtString word = form->word->lower;
	uint32_t at = word.length;

	for (uint32_t i = 0; i < length && at > 0; i++)
		nt_utf8_previous(word.data, &at);
	add(rows, template, nt_hash_bytes(word.data + at, word.length - at, SUFFIX_SEED));
}

static const NtForm *
form_at(const NtPassage *passage, uint32_t token)
{
	return &passage->forms[passage->token_forms[token]];
}

static bool
is_of(const NtForm *form)
{
	NtString word = form->word->lower;

	return word.length <= 3 && (nt_string_equal(word, nt_string("of", 2)) ||
								nt_string_equal(word, nt_string("for", 3)) ||
								nt_string_equal(word, nt_string("de", 2)));
}

/* The head of a name: the word before "of", or else the last one. */
static uint32_t
head_of(const NtPassage *passage, NtSpan tokens)
{
	for (uint32_t i = tokens.start + 1; i < tokens.end; i++)
		if (is_of(form_at(passage, i)))
			return i - 1;
	return tokens.end - 1;
}

/* The words and lists of the mention itself. */
static void
add_inside(NtKindRows *rows, const NtPassage *passage, NtSpan tokens)
{
	uint32_t last = tokens.end - 1;
	uint32_t head = head_of(passage, tokens);
	uint32_t from = last - tokens.start < NT_KIND_WORDS ? tokens.start : tokens.end - NT_KIND_WORDS;
	uint64_t whole = 0;
	const NtMatch *first_match = &passage->matches[tokens.start];
	const NtMatch *last_match = &passage->matches[last];

	for (uint32_t i = from; i < tokens.end; i++)
	{
		whole = nt_hash_pair(whole, form_at(passage, i)->lower);
		add(rows, WORD, form_at(passage, i)->lower);
	}
	add(rows, WHOLE, whole);
	add(rows, FIRST_WORD, form_at(passage, tokens.start)->lower);
	add(rows, LAST_WORD, form_at(passage, last)->lower);
	add(rows, HEAD_WORD, form_at(passage, head)->lower);
	for (uint32_t length = 2; length <= 4; length++)
		add_suffix(rows, LAST_SUFFIX + length - 2, form_at(passage, last), length);
	add_suffix(rows, HEAD_SUFFIX, form_at(passage, head), 3);
	add(rows, FIRST_SHAPE, form_at(passage, tokens.start)->shape);
	add(rows, LAST_SHAPE, form_at(passage, last)->shape);
	add(rows, LENGTH, nt_min32(tokens.end - tokens.start, 5));
	if (tokens.start == last)
		add_lists(rows, LIST_OF_WHOLE, first_match->alone);
	else
		add_lists(rows, LIST_OF_WHOLE, first_match->begin & last_match->end);
	add_lists(rows, LIST_OF_FIRST, first_match->begin | first_match->alone);
	add_lists(rows, LIST_OF_LAST, last_match->end | last_match->alone);
	add_lists(rows, LIST_OF_HEAD, passage->matches[head].alone);
	add_classes(rows, HEAD_CLASS, form_at(passage, head));
	add_classes(rows, LAST_CLASS, form_at(passage, last));
}

/* The words around it. */
static void
add_outside(NtKindRows *rows, const NtPassage *passage, NtSpan tokens)
{
	const NtPiece *piece = &passage->pieces[passage->token_pieces[tokens.start]];
	const NtForm *before[2], *behind[2];

	for (uint32_t i = 0; i < 2; i++)
	{
		before[i] = tokens.start > piece->tokens.start + i ? form_at(passage, tokens.start - 1 - i)
														   : &passage->forms[NT_FORM_BEFORE];
		behind[i] = tokens.end + i < piece->tokens.end ? form_at(passage, tokens.end + i)
													   : &passage->forms[NT_FORM_BEHIND];
	}
	add(rows, WORD_BEFORE, before[0]->lower);
	add(rows, WORDS_BEFORE, nt_hash_pair(before[1]->lower, before[0]->lower));
	add(rows, WORD_BEHIND, behind[0]->lower);
	add(rows, WORDS_BEHIND, nt_hash_pair(behind[0]->lower, behind[1]->lower));
	add_classes(rows, BEFORE_CLASS, before[0]);
	add_classes(rows, BEHIND_CLASS, behind[0]);
	add(rows, PIECE_FORM, (uint64_t) piece->capitals << 1 | (uint64_t) piece->title_case);
}

void
nt_rows_of_name(NtKindRows *rows, uint32_t kind_bits, const NtPassage *passage, NtSpan tokens)
{
	rows->shift = 64 - kind_bits;
	rows->count = 0;
	add(rows, BIAS, 0);
	add_inside(rows, passage, tokens);
}

void
nt_rows_of_mention(NtKindRows *rows, uint32_t kind_bits, const NtPassage *passage, NtSpan tokens)
{
	nt_rows_of_name(rows, kind_bits, passage, tokens);
	add_outside(rows, passage, tokens);
}

NtKind
nt_choose_kind(const NtModel *model, const NtPassage *passage, NtSpan tokens, uint32_t type)
{
	uint32_t kinds = nt_kinds_of_type(type);
	int32_t scores[NT_KINDS] = {0};
	NtKind best = (NtKind) __builtin_ctz(kinds);
	NtKindRows rows;

	if ((kinds & (kinds - 1)) == 0)
		return best;
	nt_rows_of_mention(&rows, model->kind_bits, passage, tokens);
	for (uint32_t i = 0; i < rows.count; i++)
		for (uint32_t kind = 0; kind < NT_KINDS; kind++)
			scores[kind] += model->kind_rows[(size_t) rows.row[i] * NT_KIND_ROW_SIZE + kind];
	for (uint32_t kind = 0; kind < NT_KINDS; kind++)
		if ((kinds & 1U << kind) && scores[kind] > scores[best])
			best = (NtKind) kind;
	return best;
}
