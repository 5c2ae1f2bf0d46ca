/*
 * nt_group.h - from mentions to entities: what the files of the grouping share.
 *
 *	nt_group_kind.c			what mentions of one name tell of each other
 *	nt_group_listed.c		names that the user keeps
 *	nt_group_name.c			mentions with the same words are one name
 *	nt_group_person.c		which names of persons can be one person
 *	nt_group_thing.c		which names of organizations, places … can be one
 *	nt_group_link.c			names that share something are compared, and joined
 *	nt_entity.c				joined names are entities
 *	nt_entity_role.c		what an article calls them
 *
 * Everything here lives in the article's arena and ends with the stage.
 */
#ifndef NT_GROUP_H
#define NT_GROUP_H

#include "engine/nt_analysis.h"
#include "engine/nt_name_form.h"
#include "engine/nt_user_gazetteer.h"

/* Kinds that can be confused with each other share a class; names are compared inside one. */
typedef enum NtGroupClass
{
	NT_GROUP_PERSON,
	NT_GROUP_ORGANIZATION,
	NT_GROUP_PLACE,
	NT_GROUP_PEOPLE,
	NT_GROUP_OTHER
} NtGroupClass;

/* What is known of a person's sex. */
#define NT_SEX_MALE	  1
#define NT_SEX_FEMALE 2

/* A name: what mentions with the same words have in common. */
typedef struct NtGroupName
{
	const NtFormWord *words; /* folded, see nt_name_form.h */
	uint32_t word_count;
	NtSpan core;	   /* those that are the name: titles and what follows names set aside */
	uint64_t identity; /* hash of what mentions must share to be of this name */
	NtString surface;  /* as first written, in running case where it ever is */
	NtString key;
	uint32_t first;	 /* first mention */
	uint32_t last;	 /* last mention */
	uint32_t count;	 /* of mentions */
	uint32_t leader; /* a name that it is joined with, itself when it leads; see nt_group_leader */
	uint32_t weight; /* mentions of it and of the shorter names that stand for it */
	uint32_t best;	 /* of a leader: the best of the names that it leads */
	uint32_t entity;
	uint32_t listed; /* entry of the user's gazetteer, or NT_NONE; of a leader: of all it leads */
	uint8_t class;	 /* NtGroupClass */
	uint8_t sex;	 /* by a form of address: NT_SEX_…, or 0 */
	bool acronymic;	 /* has a word of several capitals */
} NtGroupName;

typedef struct NtGrouper
{
	NtAnalysis *analysis;
	NtGroupName *names;
	uint32_t name_count;
	uint32_t name_capacity;
	uint32_t *name_of; /* per mention */
	uint32_t *listed; /* per mention: entry of the user's gazetteer, or NT_NONE; NULL without one */
} NtGrouper;

/* Read the article as a whole: settles kinds of mentions, adds such as were missed. */
extern NtStatus nt_group_settle(NtAnalysis *analysis);

/* Find the names that the user keeps: adds mentions, fills `listed`. */
extern NtStatus nt_group_listed(NtGrouper *grouper);

/* Find the names of all mentions: fills `names` and `name_of`. */
extern NtStatus nt_group_names(NtGrouper *grouper);

/* The words of some tokens as one line, a blank where there is white space of any kind. */
extern NtStatus nt_token_line(const NtAnalysis *analysis, NtSpan tokens, NtString *line);

/* Join the names that are of one entity. */
extern NtStatus nt_group_join(NtGrouper *grouper);

/* Find what the article calls its entities: fills their `roles`. */
extern NtStatus nt_find_roles(NtAnalysis *analysis);

/* The name that leads those that a name is joined with. */
static inline uint32_t
nt_group_leader(NtGrouper *grouper, uint32_t name)
{
	NtGroupName *names = grouper->names;

	for (; names[name].leader != name; name = names[name].leader)
		names[name].leader = names[names[name].leader].leader; /* halve the way */
	return name;
}

/* The least power of two that is at least twice `count`. */
extern uint32_t nt_group_table_size(uint32_t count);

/* ---------------------------------------------------------------- persons */

/* The words that are a person's name, titles, particles and what follows names set aside. */
extern NtSpan nt_person_core(const NtFormWord *words, uint32_t count);

/* Whether neither sex nor generation tells two persons apart, and neither name is of several. */
extern bool nt_can_be_one(const NtGroupName *a, const NtGroupName *b);

/* Whether two full names are of one person. */
extern bool nt_same_person(const NtGroupName *a, const NtGroupName *b);

/* Whether two full names that share a word are two spellings of one. */
extern bool nt_person_misspelled(const NtGroupName *a, const NtGroupName *b);

/* Whether two single names are one, titles aside: "Saint Jerome", "Jerome". */
extern bool nt_same_short_person(const NtGroupName *a, const NtGroupName *b);

/* How well a single name can stand for a fuller one: 0 not at all, more for a surname. */
extern uint32_t nt_person_short_form(const NtGroupName *name, const NtGroupName *fuller);

/* Whether a title is one of those that a person is called by: "Home Secretary". */
extern bool nt_is_title_of(const NtGroupName *title, const NtGroupName *person);

/* How many words are a person's name. */
static inline uint32_t
nt_core_size(const NtGroupName *name)
{
	return name->core.end - name->core.start;
}

/* ---------------------------------------------------------------- all others */

/* Whether a shorter name can stand for a fuller one of its class. */
extern bool nt_thing_stands_for(const NtGroupName *name, const NtGroupName *fuller);

/* Whether a name is another one with some of its words abbreviated: GW Bridge, IE6, UNC. */
extern bool nt_name_abbreviates(const NtGroupName *name, const NtGroupName *fuller);

/* Whether an acronym has letters of the words of a name, though in another order. */
extern bool nt_acronym_permutes(const NtGroupName *acronym, const NtGroupName *name);

/* Whether a single word is the beginning of an organization's name: "the Fed", "the Dems". */
extern bool nt_is_clipped(const NtGroupName *name, const NtGroupName *fuller);

/* Whether two names of as many words are the same but for a slip in one of them. */
extern bool nt_name_misspelled(const NtGroupName *a, const NtGroupName *b);

/* Whether a single name is a slip of a fuller one's surname. */
extern bool nt_surname_misspelled(const NtGroupName *name, const NtGroupName *fuller);

/* Whether two names of three words and more are one in two languages or spellings. */
extern bool nt_name_translated(const NtGroupName *a, const NtGroupName *b);

/* The state, as a folded word, that two letters stand for in an American address, or NULL. */
extern const char *nt_postal_state(const NtGroupName *code);

/* Whether a word is one that names are told apart by: neither function word nor legal form. */
static inline bool
nt_is_content(const NtFormWord *word)
{
	return word->class != NT_FORM_STOP && word->class != NT_FORM_LEGAL;
}

static inline bool
nt_same_letters(const NtFormWord *a, const NtFormWord *b)
{
	return a->raw_length == b->raw_length && memcmp(a->raw, b->raw, a->raw_length) == 0;
}

/* Whether a folded word is this one. */
static inline bool
nt_word_is(const NtFormWord *word, const char *text)
{
	return word->raw_length == strlen(text) && memcmp(word->raw, text, word->raw_length) == 0;
}

/* Whether it is one of a list that ends in NULL. */
extern bool nt_word_among(const NtFormWord *word, const char *const *list);

#endif
