"""Words that are written with a full stop, by what the stop then means. Case counts: "Sat." is a day, "sat." is not."""

NEVER_LAST = frozenset(
    """
    Mr Mrs Ms Dr Prof Gen Sen Rep Gov Capt Cpt Lt Col Maj Sgt Cmdr Adm Rev Hon Messrs Mt Ft
    vs v cf Cf e.g eg E.g i.e ie I.e viz ca approx Approx resp incl excl transl trans
    Fig Figs Eq Eqs Sec Ch Chap Para Paras Vol Vols Tab pp Nos nos
    """.split()  # noqa: SIM905  a table reads better as running words
)
MAY_BE_LAST = frozenset(
    """
    inc ltd co corp bros plc llc jr sr esq etc al ed eds dept univ assn est
    Inc Ltd Co Corp Bros PLC LLC Jr Sr Esq Etc Ed Eds Dept Univ Assn Est St Ave Rd Blvd
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    """.split()  # noqa: SIM905
)
DOTTED = frozenset("a.m p.m u.s u.k u.n e.u u.s.a p.r.c ph.d m.d b.a m.a b.sc m.sc b.c a.d d.c".split())  # noqa: SIM905  in any case
BEFORE_NUMBERS = frozenset(
    """
    No no Nr nr p n c Art art Res Doc fig figs eq eqs sec ch chap para paras vol vols tab ext Ext tel Tel rm Rm bldg Bldg pop Pop
    """.split()  # noqa: SIM905
)
LETTERED = frozenset(
    """
    vitamin vitamins type grade group class hepatitis influenza plan option pier berth block ward gate form level point
    section appendix annex figure table zone part phase route line hall room building
    """.split()  # noqa: SIM905  what is told apart by a letter: the "C." of "vitamin C." is no initial
)
SENTENCE_OPENERS = frozenset(
    """
    The A An This That These Those It Its He She They We I You Our Their His Her In On At By For From To With As If When While
    After Before Since Until However But And Or So Yet Although Because Both All Some Many Most Each Every There Here What Who
    How Why Where Which Not No Another Other Such During Under Over Through According Moreover Furthermore Meanwhile Then Today
    """.split()  # noqa: SIM905
)
