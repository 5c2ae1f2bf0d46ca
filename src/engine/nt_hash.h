/*
 * nt_hash.h - the engine's frozen 64-bit hash.
 *
 * Index keys, stored documents and model files are made of these numbers, so they must never change
 * and must be the same on every machine: bytes are read as little-endian words whatever the host.
 * The mixing step is the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
 */
#ifndef NT_HASH_H
#define NT_HASH_H

#include "engine/nt_base.h"

static inline uint64_t
nt_mix64(uint64_t x)
{
	x ^= x >> 30;
	x *= UINT64_C(0xbf58476d1ce4e5b9);
	x ^= x >> 27;
	x *= UINT64_C(0x94d049bb133111eb);
	x ^= x >> 31;
	return x;
}

/* Two hashes into one; order matters. */
static inline uint64_t
nt_hash_pair(uint64_t a, uint64_t b)
{
	return nt_mix64(a * UINT64_C(0x9e3779b97f4a7c15) + b);
}

/* Up to eight bytes as a little-endian word. */
static inline uint64_t
nt_load_le(const char *bytes, uint32_t count)
{
	uint64_t word = 0;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	if (count >= 4) /* two halves, which may overlap */
	{
		uint32_t low;
		uint32_t high;

		memcpy(&low, bytes, 4);
		memcpy(&high, bytes + count - 4, 4);
		return low | (uint64_t) high << (8 * (count - 4));
	}
#endif
	for (uint32_t i = 0; i < count; i++)
		word |= (uint64_t) (unsigned char) bytes[i] << (8 * i);
	return word;
}

/* Hash of some bytes under a seed. */
static inline uint64_t
nt_hash_bytes(const char *data, uint32_t length, uint64_t seed)
{
	uint64_t hash = nt_mix64(seed ^ ((uint64_t) length * UINT64_C(0x9e3779b97f4a7c15)));
	uint32_t at = 0;

	for (; length - at >= 8; at += 8)
		hash = nt_mix64(hash ^ nt_load_le(data + at, 8));
	if (at < length)
		hash = nt_mix64(hash ^ nt_load_le(data + at, length - at));
	return hash;
}

#endif
