#!/usr/bin/env python3
"""Write names as a newsroom's entity table has them, and a watch list with other spellings of some of them.

  names.py ENTITIES WATCHED DIRECTORY

Writes DIRECTORY/entity.tsv (id, name, person), DIRECTORY/watched.tsv (id, name) and DIRECTORY/truth.tsv
(watched id, entity id): the spellings in the entity table of each watched person or organization. The same
numbers give the same files. First names, last names and words have the long tail of real ones; a sixth of the
entities are other spellings of an earlier one, by what happens to names: transliteration, lost accents, initials,
short forms, another order, a middle name more or less, legal forms and acronyms, slips of the pen.
"""
import pathlib
import random
import sys

FIRST = """james mary john patricia robert jennifer michael linda william elizabeth david barbara richard susan joseph jessica thomas sarah
charles karen mohammed fatima ahmed aisha ali hassan omar khalid ibrahim yusuf mahmoud samir tariq nasser salim huda layla mariam zaynab
vladimir dmitri sergei alexei natalia olga yuri andrei mikhail irina tatiana nikolai oleg anatoly svetlana viktor boris igor ekaterina
wei ming li xiaoming jian hong ying jun lei yan hui fang tao bo chao mei lan xin yi ping
minjun jiwoo seoyeon hyun jong young sung kyung soo jae eun hee woo
jose maria juan carlos luis ana jorge rosa pedro francisco miguel carmen antonio javier manuel lucia diego sofia
pierre jean marie francois claude nicolas isabelle philippe camille luc hans klaus peter anna ursula heinz jurgen sabine karl greta
giovanni paolo francesca marco giulia lars erik ingrid bjorn astrid jan piotr katarzyna wojciech agnieszka jiri pavel zdenka istvan zsuzsa
kwame ama kofi abena chinedu ngozi oluwaseun folake tunde amina moussa ousmane aminata thabo nomsa sipho lindiwe juma wanjiru otieno
hiroshi yuki takashi akiko kenji naoko satoshi emi raj priya amit sunita vijay anjali rahul deepa arjun kavita imran ayesha bilal sana
reza maryam hossein zahra mehdi shirin dariush leila ayatollah mehmet ayse mustafa emine ahmet zeynep murat elif""".split()
LAST = """smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore
jackson martin lee perez thompson white harris clark lewis robinson walker young allen king wright scott torres nguyen hill flores
hassan hussein rahman khalil mansour haddad nasser saleh aziz karim fayyad tamimi zahrani ghamdi otaibi qahtani shammari masri shami baghdadi
ivanov petrov sidorov smirnov kuznetsov popov volkov sokolov lebedev kozlov novikov morozov shevchenko kovalenko bondarenko tkachenko
wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim park choi jung kang cho yoon jang lim
silva santos oliveira souza pereira costa fernandez ramirez sanchez diaz morales ortiz gutierrez chavez ramos dubois durand leroy moreau
laurent bernard petit muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann rossi russo ferrari bianchi romano
andersson johansson karlsson nilsson hansen jensen olsen larsen nowak kowalski wisniewski kowalczyk novak svoboda nagy kovacs toth
mensah owusu boateng okafor adeyemi okonkwo balogun abubakar diallo traore keita ndiaye dlamini nkosi khumalo mwangi odhiambo kamau
tanaka suzuki takahashi watanabe yamamoto nakamura sharma singh patel kumar gupta reddy khan ahmad malik qureshi hosseini karimi rezaei
yilmaz kaya demir celik sahin ozturk aydin arslan""".split()
SYLLABLES = "ba be bo bri ca che da de do dra el fa fe fla ga go gri ha he hu ja jo ka ke kha ki ko kra la le lo ma me mo mu na ne no o pa pe po ra re ri ro sa se sha so sta ta te to tra u va ve vi wa we ya za ze zo".split()
ENDINGS = "man sen son ez ov enko ski ic ian yan ides ou o a i er ert feld berg stein mann ton ley well ham court ard eau ini elli etti oglu zade pour wala kar nath amoto ura".split()
FIELDS = "Steel Oil Energy Marine Trading Textile Pharma Foods Mining Media Motors Cement Shipping Capital Telecom Chemical Timber Aviation Insurance Software".split()
BODIES = ["Ministry of {}", "Institute of {}", "National {} Agency", "{} Workers Union", "International {} Council", "University of {}", "{} Development Bank", "Association for {}"]
TOPICS = "Health Education Agriculture Transport Labour Fisheries Water Culture Science Tourism Defence Housing Trade Forestry Energy".split()
FORMS = ["Ltd", "Limited", "Inc.", "Corp.", "Corporation", "GmbH", "S.A.", "LLC", "Co.", "Group", "Holdings", ""]
PARTICLES = ["al-", "el-", "de ", "van ", "bin "]
SHORT = {"james": "jim", "robert": "bob", "william": "bill", "elizabeth": "liz", "richard": "dick", "joseph": "joe", "michael": "mike", "thomas": "tom",
         "jennifer": "jen", "patricia": "pat", "charles": "charlie", "david": "dave", "susan": "sue", "alexei": "alyosha", "dmitri": "dima", "francisco": "paco"}
SOUNDS = [("kh", "h"), ("sh", "ch"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "ey"), ("ov", "off"), ("ov", "ow"), ("y", "i"), ("i", "y"), ("c", "k"), ("k", "c"), ("q", "k"),
          ("z", "s"), ("ss", "s"), ("mm", "m"), ("ll", "l"), ("a", "e"), ("e", "a"), ("u", "o"), ("o", "u"), ("ah", "a"), ("w", "v"), ("j", "dj"), ("v", "w"), ("ts", "tz"), ("h", "")]


def tail(rng, words):
    """A word by a long-tailed law: the first ones far more often."""
    return words[int(len(words) * rng.random() ** 2.2)]


def make_surnames(rng, count):
    made = dict.fromkeys(LAST)
    while len(made) < count:
        made[rng.choice(SYLLABLES) + rng.choice(SYLLABLES) + rng.choice(["", rng.choice(SYLLABLES)]) + rng.choice(ENDINGS)] = None
    return list(made)


def make_person(rng, surnames):
    words = [tail(rng, FIRST)]
    if rng.random() < 0.25:
        words.append(tail(rng, FIRST))
    if rng.random() < 0.08:
        words.append(rng.choice(PARTICLES) + tail(rng, surnames))
    else:
        words.append(tail(rng, surnames))
    return words


def respell(rng, word):
    for _ in range(5):
        old, new = rng.choice(SOUNDS)
        at = word.find(old, rng.randrange(2))
        if at >= 0 and len(word) > 3:
            return word[:at] + new + word[at + len(old):]
    return word


def vary_person(rng, words):
    words = list(words)
    for _ in range(rng.choice([1, 1, 2])):
        how, at = rng.randrange(9), rng.randrange(len(words))
        if how < 3:
            words[at] = respell(rng, words[at])
        elif how == 3 and words[0] in SHORT:
            words[0] = SHORT[words[0]]
        elif how == 4 and len(words) > 2:
            del words[1]
        elif how == 5 and len(words) == 2:
            words.insert(1, rng.choice("abcdefghjklmnprstw") + ".")
        elif how == 6:
            words = [words[-1] + ","] + words[:-1]
        elif how == 7 and len(words) > 2:
            words[1] = words[1][0] + "."
        elif len(words[at]) > 5:
            words[at] = words[at][:2] + words[at][3] + words[at][2] + words[at][4:]
    return words


def make_organization(rng, surnames):
    if rng.random() < 0.6:
        return [tail(rng, surnames).title()] + rng.sample(FIELDS, rng.choice([1, 1, 2])) + [rng.choice(FORMS)]
    return rng.choice(BODIES).format(tail(rng, surnames).title() + " " + rng.choice(TOPICS)).split() + [""]


def vary_organization(rng, words):
    words = list(words)
    how = rng.randrange(4)
    if how == 0:
        words[-1] = rng.choice(FORMS)
    elif how == 1:
        words[0] = respell(rng, words[0].lower()).title()
    elif how == 2 and len(words) > 4:
        return ["".join(w[0] for w in words if w[:1].isupper())]
    else:
        words.insert(0, "The")
    return words


def write(words):
    """A name as it is printed: particles small, other words with a capital."""
    printed = []
    for word in words:
        particle = next((p for p in PARTICLES if word.startswith(p)), "")
        rest = word[len(particle):]
        printed.append(particle + rest[:1].upper() + rest[1:])
    return " ".join(w for w in printed if w)


def main():
    entities, watched, directory = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    rng = random.Random(7)
    surnames = make_surnames(rng, 60000)
    originals, known, rows = [], {}, []  # of each original: its words, whether a person, the rows that are its spellings
    for number in range(entities):
        if originals and rng.random() < 1 / 6:
            original = rng.choice(originals)
            words = (vary_person if original[1] else vary_organization)(rng, original[0])
        else:
            person = rng.random() < 0.7
            words = (make_person if person else make_organization)(rng, surnames)
            if write(words) not in known:
                known[write(words)] = (words, person, [])
                originals.append(known[write(words)])
            original = known[write(words)]
        original[2].append(number)
        rows.append((number, write(words), original[1]))
    with open(directory / "entity.tsv", "w", encoding="utf-8") as out:
        out.writelines(f"{n}\t{name}\t{'t' if person else 'f'}\n" for n, name, person in rows)
    with open(directory / "watched.tsv", "w", encoding="utf-8") as out, open(directory / "truth.tsv", "w", encoding="utf-8") as truth:
        for number, original in enumerate(rng.sample(originals, watched)):
            words = (vary_person if original[1] else vary_organization)(rng, original[0])
            out.write(f"{number}\t{write(words)}\n")
            truth.writelines(f"{number}\t{n}\n" for n in original[2])


if __name__ == "__main__":
    main()
