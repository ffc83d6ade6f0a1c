"""Words that are written with a full stop in the middle of a sentence, and words that no sentence starts with."""

from __future__ import annotations

from civcheck.sources.abbreviations import BEFORE_NUMBERS, DOTTED, MAY_BE_LAST, NEVER_LAST

ABBREVIATIONS = frozenset(
    word.lower()
    for word in (
        *NEVER_LAST, *MAY_BE_LAST, *BEFORE_NUMBERS, *DOTTED,
        *(
            "acad adj admin adv agr amt anon app arr assoc asst attn av avg bef bk bot bur cal cath cent cert cf cit cl cm cmd"
            " comm comp conf cong cont contd coord corr coun ct ctr cu cyl dec decl def deg del deriv desc dev diam dict diff"
            " dir dist div doc dom doz dr drs ea econ edn educ elec elem elev eng engr ent equiv esp estab ex exec exp fac fed"
            " fem ff fl fn fol freq ft fwd geo geog geol gov govt gr grad hist hort hosp hr hrs hwy ibid id illus imp in inf"
            " inst instr int intl introd jour jnl kg km lab lang lat lb lbs leg lib lic lit ltr mach mag masc math max mech"
            " med mem mfg mgmt mgr mil min mins misc ml mm mo mod mos mph ms mss mtg mun mus nat natl neg no nom norm ob obs"
            " occas op ord org orig oz pat path pers pct perf perm phys pkg pl pos poss pref prelim prep pres prev prob prod"
            " prog pron prop prov psych pt pts pub publ qtr quot ref refs reg rel rep repr req res ret rev ri rte sat sched"
            " sci sect secy ser sess sing soc soln sp spec sq st stat std subj suff supp suppl surg sym syn syst tbsp techn"
            " temp terr theol theor tot treas tsp univ usu util var vac vet vid voc vs wk wks wt yd yr yrs zool calif mass"
            " penn conn colo ariz mich minn tenn wash wis fla ill ind kans ala ark del okla ore tex nev neb mont miss mo pa va"
            " vt md ga"
        ).split(),
    )
)  # fmt: skip
"""In small letters, without the stop."""

WORDS_TOO = frozenset("path pat wash miss mass ill ore app lab math vet sing set mod temp cal quot int ring sat sun tab art pop".split())
"""Abbreviations which in small letters are words as often."""

SHORT_WORDS = frozenset("is it to us me so do be up on of by go we he him her all one two was are had has you they too new".split())
"""Short words that are no abbreviations."""

GOES_ON = frozenset(
    "and or but nor of in on at by for from to with into than as that which who whose whom where when while because is are was"
    " were has have had been be will would can could may might must should the a an its their his her our this these those"
    " between among through during after before under over including such not also so if although though until since per via"
    " both either neither".split()
)
"""English words which in small letters behind a full stop show that a sentence goes on."""

PARTICLES = frozenset("de van von der den del della di da dos du la le el al bin ibn bint ter ten zu af av y e".split())
"""Small words that names start with."""

NEW_STARTS = (
    r"(?:第[一二三四五六七八九十]+年|会后|会上|今后|同年|同日|此外|另外|目前|近年来|与此同时|随后|接着|后来|次年|次日|最后|首先|其次|总之"
    r"|截至|据悉|当天|当日|当年|这一年|这次|\d{4}\s?年)"
)
"""What a new Chinese sentence starts with."""

UNFINISHED = r"[的了有在和与并及将对为从被把于由向让使或]$"
"""What a Chinese sentence does not end with, as a rule, without a mark behind it."""
