/*
 * test.h - checks for unit tests of the engine.
 *
 * A test is a program: CHECK what should hold, return test_done(). Failures say where they stand
 * and do not stop the program.
 */
#ifndef NT_TEST_H
#define NT_TEST_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/nt_arena.h"

static unsigned test_checks;
static unsigned test_failures;

#define CHECK(condition)                                                                           \
	do                                                                                             \
	{                                                                                              \
		test_checks++;                                                                             \
		if (!(condition))                                                                          \
		{                                                                                          \
			test_failures++;                                                                       \
			printf("%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                         \
		}                                                                                          \
	} while (0)

static inline int
test_done(void)
{
	if (test_failures)
	{
		printf("not ok: %u of %u checks failed\n", test_failures, test_checks);
		return 1;
	}
	printf("ok %u checks\n", test_checks);
	return 0;
}

static inline void *
test_allocate(void *owner, size_t size)
{
	(void) owner;
	return malloc(size);
}

static inline void
test_release(void *owner, void *block)
{
	(void) owner;
	free(block);
}

/* A host for arenas on top of malloc. */
static inline const NtHost *
test_host(void)
{
	static const NtHost host = {test_allocate, test_release, NULL, NULL};

	return &host;
}

#endif
