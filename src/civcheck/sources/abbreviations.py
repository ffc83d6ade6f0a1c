"""Words that are written with a full stop, by what the stop then means."""

NEVER_LAST = frozenset(
    """
    mr mrs ms dr prof st gen sen rep gov capt cpt lt col maj sgt cmdr adm rev hon messrs mt ft
    vs v cf e.g eg i.e ie viz al ca approx resp incl excl ed eds transl trans
    fig figs eq eqs sec ch chap art para paras vol vols pp nos tab
    """.split()  # noqa: SIM905  a table reads better as running words
)
MAY_BE_LAST = frozenset(
    """
    inc ltd co corp bros plc llc jr sr esq etc a.m p.m am pm dept univ assn est
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
    u.s u.k u.n e.u u.s.a p.r.c ph.d m.d b.a m.a b.c a.d d.c
    """.split()  # noqa: SIM905
)
BEFORE_NUMBERS = frozenset({"No", "no", "Nr", "nr", "p", "n", "Art", "Res", "Doc"})
SENTENCE_OPENERS = frozenset(
    """
    The A An This That These Those It Its He She They We I You Our Their His Her In On At By For From To With As If When While
    After Before Since Until However But And Or So Yet Although Because Both All Some Many Most Each Every There Here What Who
    How Why Where Which Not No Another Other Such During Under Over Through According Moreover Furthermore Meanwhile Then Today
    """.split()  # noqa: SIM905
)
