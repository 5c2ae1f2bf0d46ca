/* test_section.c - headlines, bylines, datelines, captions and credits. */
#include "reading.h"

#define DASH "\xE2\x80\x94"
#define LEAD "The harbor of Port Arden will open again in June, the council said on Monday.\n\n"
#define MORE "Ferries will run hourly. The old pier stays closed."

static void
test_headlines(void)
{
	SECTIONS("Harbor to open in June\n\n" LEAD MORE, "headline|body|body|body");
	SECTIONS("Harbor to open in June\n\nFerries hourly, old pier closed\n\n" LEAD MORE,
			 "headline|headline|body|body|body");
	SECTIONS("Council Says Harbor Will Open In June.\n\n" LEAD MORE, "headline|body|body|body");
	SECTIONS("Council opens harbor after long winter.\n\n" LEAD MORE, "headline|body|body|body");
	SECTIONS(LEAD MORE, "body|body|body");
	SECTIONS("The harbor will open in June.", "body");
	SECTIONS("It was the worst of winters.\n\n" LEAD MORE, "body|body|body|body");
	SECTIONS("When will the harbor open?\n\n" LEAD MORE, "headline|body|body|body");
	SECTIONS("https://www.port.example/harbor\n\n" LEAD MORE, "credit|body|body|body");
}

static void
test_bylines(void)
{
	SECTIONS("Harbor to open in June\n\nBy Ann Marsh\n\n" LEAD MORE,
			 "headline|byline|body|body|body");
	SECTIONS("Harbor to open in June\nBy ANN MARSH and BO LUND\n" LEAD MORE,
			 "headline|byline|body|body|body");
	SECTIONS(
		"Harbor to open in June\n\nBy Ann Marsh, Senior Reporter | amarsh@port.example\n\n" LEAD
			MORE,
		"headline|byline|body|body|body");
	SECTIONS("Harbor to open in June\n\nBy Ann Marsh\nStaff Writer\n\n" LEAD MORE,
			 "headline|byline|byline|body|body|body");
	SECTIONS("Harbor to open in June\n\nAnn Marsh\n\n" LEAD MORE, "headline|byline|body|body|body");
	SECTIONS(
		"Harbor to open in June\n\nBy Ann Marsh\n\nUpdated 5:30 pm, March 4, 2021\n\n" LEAD MORE,
		"headline|byline|dateline|body|body|body");
	SECTIONS("Harbor to open in June\n\nAnn Marsh, Associated Press\n\n" LEAD MORE,
			 "headline|byline|body|body|body");
	SECTIONS(LEAD MORE "\n\nFollow Ann Marsh on Twitter @amarsh.", "body|body|body|byline");
	SECTIONS("By June the harbor will be open.\n\n" LEAD MORE, "body|body|body|body");
}

static void
test_datelines(void)
{
	SECTIONS("Harbor to open in June\n\nPORT ARDEN " DASH " " LEAD MORE,
			 "headline|dateline|body|body|body");
	SECTIONS("NAIROBI, March 3 (Reuters) - " LEAD MORE, "dateline|body|body|body");
	SECTIONS("Beirut (AFP) \xE2\x80\x93 " LEAD MORE, "dateline|body|body|body");
	SECTIONS("MANCHESTER, N.H. - " LEAD MORE, "dateline|body|body|body");
	SECTIONS("WASHINGTON, D.C. (AP) " DASH " " LEAD MORE, "dateline|body|body|body");
	SECTIONS("KUALA LUMPUR: " LEAD MORE, "dateline|body|body|body");
	SECTIONS("(Reuters) - " LEAD MORE, "dateline|body|body|body");
	SECTIONS("Cape Town - " LEAD MORE, "dateline|body|body|body");
	SECTIONS("Ann Marsh - who moved here last year - opened the pier.\n\n" LEAD MORE,
			 "body|body|body|body");
	SECTIONS("(CNN)" LEAD MORE, "dateline|body|body|body");
	SECTIONS("MARSH: Why now?\n\nLUND: The winter is over.\n\nMARSH: When?", "body|body|body");
	SECTIONS("UPDATE: " LEAD MORE, "body|body|body");
	SENTENCES("NAIROBI, March 3 (Reuters) - Rents rose.",
			  "NAIROBI, March 3 (Reuters) -|Rents rose.");
	SENTENCES("WASHINGTON, D.C. (AP) " DASH " Rents rose.",
			  "WASHINGTON, D.C. (AP) " DASH "|Rents rose.");
}

static void
test_captions(void)
{
	SECTIONS("Harbor to open in June\n\nMayor Bo Lund poses for photographers at the old "
			 "pier.\n\nCarla Stone\n\n" LEAD MORE,
			 "headline|caption|credit|body|body|body");
	SECTIONS("Harbor to open in June\n\nMayor Bo Lund, left, at the pier. Photo: AFP\n\n" LEAD MORE,
			 "headline|caption|credit|body|body|body");
	SECTIONS(
		"Harbor to open in June\n\nThe pier of Port Arden in winter\n\nCarla Stone\n\n" LEAD MORE,
		"headline|caption|credit|body|body|body");
	SECTIONS("Harbor to open in June\n\n" LEAD "Empty Piers\n\n" MORE,
			 "headline|body|body|body|body");
	SECTIONS("Harbor to open in June\n\nFILE PHOTO: The pier in winter.\n\n" LEAD MORE,
			 "headline|caption|body|body|body");
	SECTIONS("Harbor to open in June\n\nPhoto: Carla Stone/AFP\n\n" LEAD MORE,
			 "headline|credit|body|body|body");
}

static void
test_credits(void)
{
	SECTIONS(LEAD MORE "\n\n(Reporting by Ann Marsh; Editing by Bo Lund)", "body|body|body|credit");
	SECTIONS(LEAD MORE " (Reporting by Ann Marsh; Editing by Bo Lund.)", "body|body|body|credit");
	SECTIONS(LEAD MORE "\n\nAFP", "body|body|body|credit");
	SECTIONS(LEAD MORE "\n\n" DASH " Reuters", "body|body|body|credit");
	SECTIONS(
		LEAD
		"Reporting by the council showed losses in every year since the war began in the east.",
		"body|body");
}

int
main(void)
{
	test_headlines();
	test_bylines();
	test_datelines();
	test_captions();
	test_credits();
	return test_done();
}
