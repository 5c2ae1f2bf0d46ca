/* names_table.h - writing src/engine/nt_name_table.c: what words mean in names, and how frequent
 * they are. */
#ifndef TOOLS_NAMES_TABLE_H
#define TOOLS_NAMES_TABLE_H

/*
 * Write the table to standard output: classes and groups from a file of words (models/names.words
 * explains itself), frequencies from the names of `variants` (JSON lines) and of lists, one name a
 * line. Words of `lists` must have an open licence, as the table is shipped.
 */
extern void write_name_table(const char *words, const char *variants, char *const *lists,
							 int list_count);

#endif
