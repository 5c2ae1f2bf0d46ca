/* nt_role_noun.c - see nt_role_noun.h. */
#include "engine/nt_role_noun.h"

/* Sorted, in byte order. */
/* clang-format off */
static const char *const nouns[] = {
	"accountant", "activist", "actor", "actress", "adviser", "advisor", "agent", "aide",
	"ambassador", "analyst", "archbishop", "architect", "artist", "astronaut", "athlete",
	"attorney", "author", "banker", "baritone", "barrister", "billionaire", "biologist",
	"bishop", "blogger", "boss", "boxer", "broadcaster", "brother", "builder", "businessman",
	"businesswoman", "campaigner", "candidate", "captain", "cardinal", "carpenter", "ceo",
	"cfo", "chair", "chairman", "chairperson", "chairwoman", "champion", "chancellor", "chef",
	"chemist", "chief", "citizen", "cleric", "coach", "cofounder", "colonel", "columnist",
	"comedian", "commander", "commissioner", "composer", "conductor", "congressman",
	"congresswoman", "consultant", "contractor", "coordinator", "correspondent", "councillor",
	"councilman", "councilwoman", "counsel", "cousin", "critic", "cyclist", "dancer",
	"daughter", "dealer", "dean", "defender", "delegate", "deputy", "designer", "detective",
	"developer", "dictator", "diplomat", "director", "dissident", "doctor", "driver", "duke",
	"economist", "editor", "educator", "emperor", "engineer", "entrepreneur", "envoy",
	"executive", "expert", "explorer", "farmer", "father", "fighter", "filmmaker", "financier",
	"firefighter", "fisherman", "footballer", "forward", "founder", "general", "geologist",
	"goalkeeper", "governor", "guitarist", "head", "heir", "historian", "hunter", "husband",
	"imam", "inspector", "instructor", "interpreter", "inventor", "investigator", "investor",
	"journalist", "judge", "justice", "king", "lawmaker", "lawyer", "leader", "lecturer",
	"legislator", "lieutenant", "lobbyist", "magistrate", "magnate", "major", "manager",
	"marshal", "mayor", "mechanic", "mediator", "member", "merchant", "midfielder", "militant",
	"millionaire", "miner", "minister", "missionary", "model", "monk", "mother", "musician",
	"negotiator", "neighbor", "neighbour", "nephew", "nobleman", "novelist", "nun", "nurse",
	"observer", "officer", "official", "ombudsman", "operator", "organiser", "organizer",
	"owner", "painter", "paramedic", "parliamentarian", "partner", "pastor", "patriarch",
	"patriot", "pharmacist", "philanthropist", "philosopher", "photographer", "physician",
	"physicist", "pianist", "pilot", "pitcher", "planner", "player", "playwright", "plumber",
	"poet", "politician", "pope", "preacher", "premier", "president", "priest", "prince",
	"princess", "principal", "producer", "professor", "programmer", "prosecutor",
	"psychiatrist", "psychologist", "publisher", "quarterback", "queen", "rabbi", "ranger",
	"rapper", "rebel", "rector", "referee", "reporter", "representative", "researcher",
	"resident", "restaurateur", "retailer", "rival", "runner", "sailor", "salesman", "scholar",
	"scientist", "screenwriter", "sculptor", "secretary", "senator", "sergeant", "sheikh",
	"sheriff", "shopkeeper", "singer", "sister", "skipper", "socialist", "sociologist",
	"soldier", "solicitor", "son", "soprano", "speaker", "specialist", "spokesman",
	"spokesperson", "spokeswoman", "star", "statesman", "strategist", "striker", "student",
	"suffragan", "superintendent", "supervisor", "surgeon", "suspect", "swimmer", "teacher",
	"technician", "tenor", "terrorist", "theologian", "trader", "trainer", "translator",
	"treasurer", "trustee", "tutor", "tycoon", "umpire", "undersecretary", "veteran",
	"veterinarian", "vicar", "victim", "violinist", "volunteer", "warden", "warlord", "widow",
	"widower", "wife", "winger", "winner", "witness", "worker", "wrestler", "writer",
};
/* clang-format on */

bool
nt_is_role_noun(NtString lower)
{
	return NT_FIND_ENTRY(nouns, lower) != NULL;
}
