/* memory.c - see memory.h. */
#include "tools/memory.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void
fail(const char *format, ...)
{
	va_list arguments;

	fputs("newstext-train: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	exit(1);
}

void *
allocate(size_t size)
{
	return reallocate(NULL, size);
}

void *
allocate_zeroed(size_t count, size_t size)
{
	void *block = calloc(count ? count : 1, size);

	if (!block)
		fail("out of memory");
	return block;
}

void *
reallocate(void *block, size_t size)
{
	block = realloc(block, size ? size : 1);
	if (!block)
		fail("out of memory");
	return block;
}

static void *
host_allocate(void *owner, size_t size)
{
	(void) owner;
	return malloc(size);
}

static void
host_release(void *owner, void *block)
{
	(void) owner;
	free(block);
}

const NtHost *
malloc_host(void)
{
	static const NtHost host = {host_allocate, host_release, NULL, NULL};

	return &host;
}

char *
read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *bytes;
	long length;

	if (!file)
		fail("could not open \"%s\": %s", path, strerror(errno));
	if (fseek(file, 0, SEEK_END) != 0 || (length = ftell(file)) < 0)
		fail("could not read \"%s\": %s", path, strerror(errno));
	rewind(file);
	bytes = aligned_alloc(64, ((size_t) length + 64) / 64 * 64);
	if (!bytes)
		fail("out of memory");
	if (fread(bytes, 1, (size_t) length, file) != (size_t) length)
		fail("could not read \"%s\": %s", path, strerror(errno));
	fclose(file);
	bytes[length] = '\0';
	if (size)
		*size = (size_t) length;
	return bytes;
}
