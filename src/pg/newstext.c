/* newstext.c - the loadable module. */
#include "pg/nt_pg.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "newstext", .version = NT_VERSION);
#else
PG_MODULE_MAGIC;
#endif
