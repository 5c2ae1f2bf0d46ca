/* nt_abbreviation.h - abbreviations that are written with a stop. */
#ifndef NT_ABBREVIATION_H
#define NT_ABBREVIATION_H

#include "engine/nt_base.h"

typedef enum NtAbbreviation
{
	NT_ABBREVIATION_NONE,
	NT_ABBREVIATION_TITLE,	  /* before a name: Mr., Gen., St.; never ends a sentence */
	NT_ABBREVIATION_NUMBER,	  /* one only before a number: No., Art., p. */
	NT_ABBREVIATION_CALENDAR, /* month or day: Jan., Mon. */
	NT_ABBREVIATION_STATE,	  /* part of a country, also a word or a name: Mass., Ill. */
	NT_ABBREVIATION_COMPANY,  /* after a company's name: Inc., Ltd.; may end a sentence */
	NT_ABBREVIATION_OTHER	  /* etc., Jr., vs., approx. */
} NtAbbreviation;

/* The class of a word, given without its stop. */
extern NtAbbreviation nt_abbreviation_class(NtString word);

#endif
