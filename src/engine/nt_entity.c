/*
 * nt_entity.c - which mentions of an article are one person, organization or place.
 *
 * Mentions with the same words are one name (nt_group_name.c); names that can stand for one another
 * are joined (nt_group_link.c); what is joined is an entity, which has the best of its names.
 */
#include "engine/nt_group.h"

/* How much an article is about an entity, in thousandths: how often, how early, in the headline. */
static uint16_t
salience_of(const NtAnalysis *analysis, const NtEntity *entity)
{
	const NtMention *first = &analysis->mentions[entity->mentions[0]];
	uint32_t score = 0;

	for (uint32_t count = entity->mention_count; count > 0 && score < 500; count >>= 1)
		score += 100;
	score += 250 - nt_min32(250, first->sentence * 25);
	if (entity->flags & NT_ROLE_HEADLINE)
		score += 250;
	return (uint16_t) nt_min32(score, 1000);
}

/* Number the entities in the order of the article, and count their mentions and aliases. */
static NtStatus
number_entities(NtGrouper *grouper)
{
	NtAnalysis *analysis = grouper->analysis;
	NtEntity *entities =
		nt_arena_zalloc(analysis->arena, ((size_t) grouper->name_count + 1) * sizeof(NtEntity));

	if (!entities)
		return NT_NO_MEMORY;
	analysis->entities = entities;
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		NtGroupName *root = &grouper->names[nt_group_leader(grouper, grouper->name_of[i])];
		NtEntity *entity;

		if (root->entity == NT_NONE)
		{
			root->entity = analysis->entity_count++;
			entities[root->entity].name = grouper->names[root->best].surface;
			entities[root->entity].key = grouper->names[root->best].key;
			if (root->listed != NT_NONE)
				entities[root->entity].id = nt_gazetteer_id(analysis->gazetteer, root->listed,
															&entities[root->entity].kind);
		}
		entity = &entities[root->entity];
		analysis->mentions[i].entity = root->entity;
		entity->mention_count++;
		if (analysis->sentences[analysis->mentions[i].sentence].section == NT_SECTION_HEADLINE)
			entity->flags |= NT_ROLE_HEADLINE;
	}
	return NT_OK;
}

/* Whether an entity already has this alias. */
static bool
has_alias(const NtEntity *entity, NtString alias)
{
	if (nt_string_equal(entity->name, alias))
		return true;
	for (uint32_t i = 0; i < entity->alias_count; i++)
		if (nt_string_equal(entity->aliases[i], alias))
			return true;
	return false;
}

#define ALIAS_LIMIT 32 /* distinct forms kept of one entity */

/* Give each entity the list of its mentions and its aliases, all out of two arrays. */
static NtStatus
fill_entities(NtGrouper *grouper)
{
	NtAnalysis *analysis = grouper->analysis;
	uint32_t *mentions =
		nt_arena_alloc(analysis->arena, ((size_t) analysis->mention_count + 1) * sizeof(uint32_t));
	NtString *aliases =
		nt_arena_alloc(analysis->arena, ((size_t) grouper->name_count + 1) * sizeof(NtString));
	uint32_t *aliases_left =
		nt_arena_zalloc(analysis->arena, ((size_t) grouper->name_count + 1) * sizeof(uint32_t));

	if (!mentions || !aliases || !aliases_left)
		return NT_NO_MEMORY;
	for (uint32_t i = 0; i < grouper->name_count; i++)
		aliases_left[grouper->names[nt_group_leader(grouper, i)].entity]++;
	for (uint32_t i = 0; i < analysis->entity_count; i++)
	{
		analysis->entities[i].mentions = mentions;
		mentions += analysis->entities[i].mention_count;
		analysis->entities[i].mention_count = 0;
		analysis->entities[i].aliases = aliases;
		aliases += aliases_left[i];
	}
	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		NtEntity *entity = &analysis->entities[analysis->mentions[i].entity];

		entity->mentions[entity->mention_count++] = i;
	}
	for (uint32_t i = 0; i < grouper->name_count; i++)
	{
		NtEntity *entity = &analysis->entities[grouper->names[nt_group_leader(grouper, i)].entity];

		if (entity->alias_count < ALIAS_LIMIT && !has_alias(entity, grouper->names[i].surface))
			entity->aliases[entity->alias_count++] = grouper->names[i].surface;
	}
	for (uint32_t i = 0; i < analysis->entity_count; i++)
		analysis->entities[i].salience = salience_of(analysis, &analysis->entities[i]);
	return NT_OK;
}

/* The kind that most of an entity's mentions have, the surer ones for more. */
static uint8_t
choose_kind(const NtAnalysis *analysis, const NtEntity *entity)
{
	uint64_t votes[NT_KINDS] = {0};
	uint8_t best = analysis->mentions[entity->mentions[0]].kind;

	for (uint32_t i = 0; i < entity->mention_count; i++)
	{
		const NtMention *mention = &analysis->mentions[entity->mentions[i]];

		votes[mention->kind] += 1000u + mention->confidence;
	}
	for (uint8_t kind = 0; kind < NT_KINDS; kind++)
		if (votes[kind] > votes[best])
			best = kind;
	return best;
}

static void
choose_kinds(NtAnalysis *analysis)
{
	for (uint32_t i = 0; i < analysis->entity_count; i++)
		if (analysis->entities[i].id.length == 0)
			analysis->entities[i].kind = choose_kind(analysis, &analysis->entities[i]);
}

NtStatus
nt_group_entities(NtAnalysis *analysis)
{
	NtGrouper grouper = {.analysis = analysis};

	NT_TRY(nt_group_settle(analysis));
	NT_TRY(nt_group_listed(&grouper));
	NT_TRY(nt_group_names(&grouper));
	NT_TRY(nt_group_join(&grouper));
	NT_TRY(number_entities(&grouper));
	NT_TRY(fill_entities(&grouper));
	choose_kinds(analysis);
	return nt_find_roles(analysis);
}
