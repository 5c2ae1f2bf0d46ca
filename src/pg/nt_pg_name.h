/* nt_pg_name.h - what the files on spelling variants of names share. */
#ifndef NT_PG_NAME_H
#define NT_PG_NAME_H

#include "pg/nt_pg.h"

#include "engine/nt_name_keys.h"
#include "engine/nt_name_match.h"

/* Take a text of the server's encoding apart as a name. */
extern void ntpg_read_name(Datum value, NtNameForm *form);

/* The same for the name of a query; returns its threshold. */
extern float4 ntpg_read_name_query(const bytea *query, NtNameForm *form);

#endif
