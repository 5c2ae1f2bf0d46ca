/* nt_pg_doc.h - stored documents on PostgreSQL's side. */
#ifndef NT_PG_DOC_H
#define NT_PG_DOC_H

#include "pg/nt_pg.h"

#include "engine/nt_doc.h"
#include "engine/nt_query.h"

/* The version that documents are marked with; follows the control file. */
#define NTPG_MAJOR_VERSION 0
#define NTPG_MINOR_VERSION 1

/* The document of a run's analysis; the bytes lie in its arena. */
extern NtString ntpg_build_document(NtpgRun *run);

/* Open a whole document or a front of one; raises an error if it is none. */
extern void ntpg_open_document(NtDoc *doc, const bytea *bytes);

/* A stored document up to the end of a section, which is all that is read of it. */
extern bytea *ntpg_document_part(Datum datum, NtDocSection last);

/* What a search reads of it. */
extern bytea *ntpg_document_front(Datum datum);

#endif
