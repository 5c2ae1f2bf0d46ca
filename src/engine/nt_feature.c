/* nt_feature.c - see nt_feature.h. */
#include "engine/nt_feature.h"

/*
 * The templates. Where one is used at several positions or lengths, the numbers behind it are taken
 * too. Models are trained for these numbers.
 */
enum
{
	BIAS = 1,
	FORM = 10,	/* -2 … 2 around it */
	LOWER = 20, /* -1 … 1 */
	SHAPE = 30, /* -2 … 2 */
	LONG_SHAPE = 35,
	PREFIX = 40, /* 0 … 4 */
	SUFFIX = 50,
	SIDE_PREFIX = 60, /* -1 … 1 */
	SIDE_SUFFIX = 63,
	BAG_LEFT = 66,
	BAG_RIGHT,

	LOWER_LEFT = 70,
	LOWER_RIGHT,
	LOWER_BOTH,
	SHAPE_LEFT,
	SHAPE_RIGHT,
	SHAPE_BOTH,
	SHAPE_LEFT_LEFT,
	SHAPE_RIGHT_RIGHT,
	LEFT_AND_SHAPE,
	RIGHT_AND_SHAPE,
	LEFT_PAIR,
	RIGHT_PAIR,
	LEFT_PAIR_AND_SHAPE,
	RIGHT_PAIR_AND_SHAPE,

	PIECE_LOOK = 90,
	PIECE_SECTION,
	LOOK_AND_SHAPE,
	ENDING_AND_SHAPE,
	BEGINNING_AND_SHAPE,
	POSITION_AND_WRITING,
	SECTION_AND_SHAPE,
	RUN_PLACE,
	RUN_BEFORE,
	RUN_BEHIND,
	RUN_LAST,
	RUN_FIRST,
	FIRST_SHAPE,
	CAPITALS_SHAPE,
	CAPITALS_LOWER,
	CAPITALS_LEFT,
	TITLE_SHAPE,
	TITLE_LOWER,
	TITLE_LEFT,
	TITLE_RIGHT,

	MATCH = 130, /* -2 … 2 */
	MATCH_SHAPE = 133,
	MATCH_LEFT,
	MATCH_RIGHT,
	MATCH_CAPITALS,
	MATCH_ALL,

	TITLE_CLASS = 140, /* per set */

	CLASS = 150, /* -2 … 2, then per set */
	CLASS_SHAPE = 165,
	CLASS_LEFT = 168,
	CLASS_RIGHT = 171,
	CLASS_AROUND = 174,

	USE = 180,
	USE_SHAPE,
	USE_LOWER,
	OTHER_LEFT,
	OTHER_RIGHT,
	OTHER_SHAPES,
	OTHER_BEGIN,
	OTHER_END,
	OTHER_BEFORE_ALONE,
	OTHER_CLASS_LEFT = 190, /* per set */
	OTHER_CLASS_RIGHT = 193
};

#define LONG_SHAPE_SEED		  UINT64_C(0x6c6f6e67)
#define PREFIX_SEED			  UINT64_C(0x70726566)
#define SUFFIX_SEED			  UINT64_C(0x73756666)
#define AFFIXES				  5
#define LONG_SHAPE_CHARACTERS 10

static inline uint64_t
pair(uint64_t a, uint64_t b)
{
	return a * UINT64_C(0x9e3779b97f4a7c15) + ((b << 17 | b >> 47) ^ UINT64_C(0x5bd1e995));
}

static inline uint32_t
row_of(uint32_t shift, uint32_t template, uint64_t value)
{
	uint64_t seeded = value ^ (template * UINT64_C(0xd1b54a32d192ed03) + UINT64_C(0x1234567));

	seeded ^= seeded >> 32;
	return (uint32_t) (seeded * UINT64_C(0xff51afd7ed558ccd) >> shift);
}

static inline void
add(NtRows *rows, uint32_t template, uint64_t value)
{
	rows->row[rows->count++] = row_of(rows->shift, template, value);
}

/* ---------------------------------------------------------------- from one form */

/* The form's first ten characters, each as capital, small letter, digit or itself. */
static uint64_t
hash_long_shape(NtString form)
{
	char shape[LONG_SHAPE_CHARACTERS];
	uint32_t length = 0;

	for (uint32_t at = 0; at < form.length && length < LONG_SHAPE_CHARACTERS;)
		shape[length++] = nt_character_shape(nt_utf8_next(form.data, form.length, &at));
	return nt_hash_bytes(shape, length, LONG_SHAPE_SEED);
}

/* Prefixes of one to five characters, or from `from` to `to`. */
static void
add_prefixes(NtRows *rows, uint32_t template, NtString form, uint32_t from, uint32_t to)
{
	uint32_t at = 0;

	for (uint32_t length = 1; length <= to && at < form.length; length++)
	{
		nt_utf8_next(form.data, form.length, &at);
		if (length >= from)
			add(rows, template + length - from, nt_hash_bytes(form.data, at, PREFIX_SEED));
	}
}

static void
add_suffixes(NtRows *rows, uint32_t template, NtString form, uint32_t from, uint32_t to)
{
	uint32_t at = form.length;

	for (uint32_t length = 1; length <= to && at > 0; length++)
	{
		nt_utf8_previous(form.data, &at);
		if (length >= from)
			add(rows, template + length - from,
				nt_hash_bytes(form.data + at, form.length - at, SUFFIX_SEED));
	}
}

/* The classes of a form two tokens to the left (-2) … to the right of another. */
static void
add_classes(NtRows *rows, const NtForm *form, int offset)
{
	for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
		if (form->classes.of[set])
			add(rows, CLASS + (uint32_t) (offset + 2) * NT_CLASS_SETS + set, form->classes.of[set]);
}

/* The token itself. */
static void
add_word(NtRows *rows, const NtForm *form)
{
	add(rows, BIAS, 0);
	add(rows, FORM, form->form);
	add(rows, LOWER, form->lower);
	add(rows, SHAPE, form->shape);
	for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
		add(rows, CLASS_SHAPE + set, pair(form->classes.of[set], form->shape));
	if (form->word)
	{
		add(rows, LONG_SHAPE, hash_long_shape(form->word->form));
		add_prefixes(rows, PREFIX, form->word->form, 1, AFFIXES);
		add_suffixes(rows, SUFFIX, form->word->form, 1, AFFIXES);
	}
}

void
nt_rows_of_word(NtRows *rows, const NtForm *form, int offset)
{
	if (offset >= -2 && offset <= 2)
		add_classes(rows, form, offset);
	if (offset == 0)
	{
		add_word(rows, form);
		return;
	}
	add(rows, offset < 0 ? BAG_LEFT : BAG_RIGHT, form->lower);
	if (offset < -2 || offset > 2)
		return;
	add(rows, (uint32_t) (FORM + offset), form->form);
	add(rows, (uint32_t) (SHAPE + offset), form->shape);
	if (offset < -1 || offset > 1)
		return;
	add(rows, (uint32_t) (LOWER + offset), form->lower);
	if (form->word)
	{
		add_prefixes(rows, (uint32_t) (SIDE_PREFIX + offset), form->word->form, 3, 3);
		add_suffixes(rows, (uint32_t) (SIDE_SUFFIX + offset), form->word->form, 3, 3);
	}
}

/* ---------------------------------------------------------------- from the sentence */

void
nt_rows_of_piece(NtRows *rows, const NtPiece *piece)
{
	add(rows, PIECE_LOOK, piece->look);
	add(rows, PIECE_SECTION, piece->section);
}

static inline bool
continues_run(const NtForm *form)
{
	return !(form->flags & NT_WORD_LOWER) && form->writing != NT_WRITTEN_MARK &&
		   form->writing != NT_WRITTEN_EDGE;
}

/* A capitalised word: the run of words not in lower case that it stands in, and what surrounds it.
 */
static void
add_run(NtRows *rows, const NtPlace *place)
{
	const NtForm *const *form = place->form;
	int left = 0, right = 0;

	while (left > -NT_WINDOW + 1 && continues_run(form[left - 1]))
		left--;
	while (right < NT_WINDOW - 1 && continues_run(form[right + 1]))
		right++;
	add(rows, RUN_PLACE, (uint64_t) (-left * 16 + right));
	add(rows, RUN_BEFORE, form[left - 1]->lower);
	add(rows, RUN_BEHIND, form[right + 1]->lower);
	add(rows, RUN_LAST, form[right]->lower);
	add(rows, RUN_FIRST, form[left]->lower);
}

static void
add_pairs(NtRows *rows, const NtForm *const *form)
{
	uint64_t left_lower = form[-1]->lower, lower = form[0]->lower, right_lower = form[1]->lower;
	uint64_t left_shape = form[-1]->shape, shape = form[0]->shape, right_shape = form[1]->shape;
	uint64_t shapes_left = pair(left_shape, shape);
	uint64_t shapes_right = pair(shape, right_shape);
	uint64_t two_left = pair(form[-2]->lower, left_lower);
	uint64_t two_right = pair(right_lower, form[2]->lower);

	add(rows, LOWER_LEFT, pair(left_lower, lower));
	add(rows, LOWER_RIGHT, pair(lower, right_lower));
	add(rows, LOWER_BOTH, pair(left_lower, right_lower));
	add(rows, SHAPE_LEFT, shapes_left);
	add(rows, SHAPE_RIGHT, shapes_right);
	add(rows, SHAPE_BOTH, pair(shapes_left, right_shape));
	add(rows, SHAPE_LEFT_LEFT, pair(form[-2]->shape, shapes_left));
	add(rows, SHAPE_RIGHT_RIGHT, pair(shapes_right, form[2]->shape));
	add(rows, LEFT_AND_SHAPE, pair(left_lower, shape));
	add(rows, RIGHT_AND_SHAPE, pair(shape, right_lower));
	add(rows, LEFT_PAIR, two_left);
	add(rows, RIGHT_PAIR, two_right);
	add(rows, LEFT_PAIR_AND_SHAPE, pair(two_left, shape));
	add(rows, RIGHT_PAIR_AND_SHAPE, pair(shape, two_right));
}

static void
add_class_pairs(NtRows *rows, const NtForm *const *form)
{
	for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
	{
		uint64_t left = form[-1]->classes.of[set];
		uint64_t class = form[0]->classes.of[set];
		uint64_t right = form[1]->classes.of[set];

		add(rows, CLASS_LEFT + set, pair(left, class));
		add(rows, CLASS_RIGHT + set, pair(class, right));
		add(rows, CLASS_AROUND + set, pair(pair(left, form[0]->shape), right));
	}
}

/* What the sentence as a whole says about its words. */
static void
add_sentence(NtRows *rows, const NtPlace *place)
{
	const NtPassage *passage = place->passage;
	const NtPiece *piece = place->piece;
	const NtForm *first = &passage->forms[passage->token_forms[piece->tokens.start]];
	const NtForm *last = &passage->forms[passage->token_forms[piece->tokens.end - 1]];
	uint64_t shape = place->form[0]->shape;
	uint64_t writing = place->form[0]->writing;

	add(rows, LOOK_AND_SHAPE, pair(piece->look, shape));
	add(rows, ENDING_AND_SHAPE, pair(last->writing == NT_WRITTEN_MARK, shape));
	add(rows, BEGINNING_AND_SHAPE, pair(first->lower, shape));
	add(rows, POSITION_AND_WRITING, pair(piece->position, pair(piece->capitals, writing)));
	add(rows, SECTION_AND_SHAPE, pair(piece->section, shape));
	if (place->token == piece->tokens.start)
		add(rows, FIRST_SHAPE, shape);
	if (piece->capitals)
	{
		add(rows, CAPITALS_SHAPE, shape);
		add(rows, CAPITALS_LOWER, place->form[0]->lower);
		add(rows, CAPITALS_LEFT, place->form[-1]->lower);
	}
	if (piece->title_case)
	{
		add(rows, TITLE_SHAPE, shape);
		add(rows, TITLE_LOWER, place->form[0]->lower);
		add(rows, TITLE_LEFT, pair(place->form[-1]->lower, writing));
		add(rows, TITLE_RIGHT, pair(writing, place->form[1]->lower));
		for (uint32_t set = 0; set < NT_CLASS_SETS; set++)
			add(rows, TITLE_CLASS + set, place->form[0]->classes.of[set]);
	}
}

/* How the passage writes this word elsewhere. */
static void
add_use(NtRows *rows, const NtPlace *place)
{
	const NtForm *form = place->form[0];
	const NtRecord *record = &place->passage->records[form->record];
	bool capital_explained = place->piece->capitals || place->token == place->piece->tokens.start;
	uint64_t use;

	if (!(form->flags & NT_WORD_ALPHABETIC) || !record->seen_upper)
		return;
	use = (uint64_t) record->seen_lower | (uint64_t) record->seen_upper_inside << 1 |
		  (uint64_t) capital_explained << 2 | (uint64_t) (record->count > 1) << 3;
	add(rows, USE, use);
	add(rows, USE_SHAPE, pair(use, form->shape));
	add(rows, USE_LOWER, pair(use, form->lower));
}

void
nt_rows_of_token(NtRows *rows, const NtPlace *place)
{
	if (nt_is_quiet(place->form))
		return;
	add_pairs(rows, place->form);
	add_class_pairs(rows, place->form);
	add_sentence(rows, place);
	if (place->form[0]->flags & NT_WORD_CAPITALIZED)
		add_run(rows, place);
	add_use(rows, place);
}

/* ---------------------------------------------------------------- from lists */

/* The lists of a match, each with its part of the phrase, at most NT_MATCH_LISTS of them. */
static uint32_t
match_values(const NtMatch *match, uint32_t *values)
{
	const uint64_t parts[4] = {match->begin, match->inside, match->end, match->alone};
	uint32_t count = 0;

	for (uint32_t part = 0; part < 4; part++)
		for (uint64_t lists = parts[part]; lists && count < NT_MATCH_LISTS; lists &= lists - 1)
			values[count++] = (uint32_t) __builtin_ctzll(lists) * 4 + part;
	return count;
}

void
nt_rows_of_match(NtRows *rows, const NtMatch *match, int offset)
{
	uint32_t values[NT_MATCH_LISTS];
	uint32_t count = match_values(match, values);

	for (uint32_t i = 0; i < count; i++)
		add(rows, (uint32_t) (MATCH + offset), values[i]);
}

void
nt_rows_of_listed(NtRows *rows, const NtPlace *place, const NtMatch *match)
{
	uint32_t values[NT_MATCH_LISTS];
	uint32_t count;

	if (nt_is_quiet(place->form))
		return;
	count = match_values(match, values);
	add(rows, MATCH_ALL, pair(pair(match->begin, match->inside), pair(match->end, match->alone)));
	for (uint32_t i = 0; i < count; i++)
	{
		add(rows, MATCH_SHAPE, pair(values[i], place->form[0]->shape));
		add(rows, MATCH_LEFT, pair(values[i], place->form[-1]->lower));
		add(rows, MATCH_RIGHT, pair(values[i], place->form[1]->lower));
		if (place->piece->capitals)
			add(rows, MATCH_CAPITALS, values[i]);
	}
}

/* ---------------------------------------------------------------- from the word's other
 * occurrences */

/* A feature that several occurrences have counts once. */
static void
add_once(NtRows *rows, uint32_t start, uint32_t template, uint64_t value)
{
	uint32_t row = row_of(rows->shift, template, value);

	if (rows->count - start == NT_ROWS_OF_RECORD)
		return;
	for (uint32_t i = start; i < rows->count; i++)
		if (rows->row[i] == row)
			return;
	rows->row[rows->count++] = row;
}

/* The coarsest and the finest class of a neighbour. */
static void
add_classes_once(NtRows *rows, uint32_t start, uint32_t template, const NtForm *form)
{
	for (uint32_t set = 0; set < NT_CLASS_SETS; set += 2)
		if (form->classes.of[set])
			add_once(rows, start, template + set, form->classes.of[set]);
}

static void
add_lists_once(NtRows *rows, uint32_t start, uint32_t template, uint64_t lists)
{
	for (; lists; lists &= lists - 1)
		add_once(rows, start, template, (uint64_t) __builtin_ctzll(lists));
}

void
nt_rows_of_record(NtRows *rows, const NtPassage *passage, const NtRecord *record)
{
	uint32_t start = rows->count;

	for (uint32_t i = 0; i < record->occurrence_count; i++)
	{
		uint32_t token = record->occurrences[i];
		const NtPiece *piece = &passage->pieces[passage->token_pieces[token]];
		bool is_first = token == piece->tokens.start;
		bool is_last = token + 1 == piece->tokens.end;
		const NtForm *left =
			&passage->forms[is_first ? NT_FORM_BEFORE : passage->token_forms[token - 1]];
		const NtForm *right =
			&passage->forms[is_last ? NT_FORM_BEHIND : passage->token_forms[token + 1]];

		add_once(rows, start, OTHER_LEFT, pair(piece->capitals, left->lower));
		add_once(rows, start, OTHER_RIGHT, pair(piece->capitals, right->lower));
		add_once(rows, start, OTHER_SHAPES, pair(left->shape, right->shape));
		add_classes_once(rows, start, OTHER_CLASS_LEFT, left);
		add_classes_once(rows, start, OTHER_CLASS_RIGHT, right);
		add_lists_once(rows, start, OTHER_BEGIN, passage->matches[token].begin);
		add_lists_once(rows, start, OTHER_END, passage->matches[token].end);
		if (!is_first)
			add_lists_once(rows, start, OTHER_BEFORE_ALONE, passage->matches[token - 1].alone);
	}
}
