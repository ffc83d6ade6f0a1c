"""The commonest words of languages that are written in Latin letters and are not read: a sentence full of them is no English.

Words that English has too, in whatever sense, are left out.
"""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    de le la les des du est une et dans pour que qui par sur au aux avec ce cette ces pas ont été sont se sa ses leur leurs entre mais ou où
    der die das und hat ist nicht ein eine einen einem einer mit von zu den dem auf für sich auch aus bei nach wird wurde werden über
    zum zur durch im
    el los del una y en por con para su sus como más entre fue ha este esta pero desde hasta sobre al lo
    os dos um uma em não mais foi são pelo pela na nas nos ao aos à às também
    il gli della dello delle degli dei di che è un non sono nel nella alla alle dal dalla ai si anche stato
    het een voor niet zijn op te aan bij ook naar wordt werd deze dit
    och att är som av på med till inte ett det har ikke og av til fra efter også blev
    w na z się nie jest że po od oraz przez dla jak
    ve bir bu için ile olarak da çok daha
    di untuk dengan pada dari adalah ini itu dalam tidak
    của và là các được cho trong với có không này
    az és hogy nem egy meg volt
    ja ei että se oli joka
    v ve je se že pro byl také
    și în cu nu este sau pentru din
    """.split()
)
