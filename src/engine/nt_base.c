/* nt_base.c - names of the constants that users see. */
#include "engine/nt_base.h"

const char *
nt_kind_name(unsigned kind)
{
	static const char *const names[NT_KINDS] = {"person",	"organization", "place",
												"facility", "group",		"product",
												"event",	"work",			"other"};

	return kind < NT_KINDS ? names[kind] : NULL;
}
