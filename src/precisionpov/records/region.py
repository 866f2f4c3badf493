"""Which part of the country a place lies in, as the Exit Opinions know it."""

from precisionpov.reasoning.term import Term

__all__ = ["Region"]


class Region(Term):
    """The part of the country, by which villages and counties exit (EX-2, EX-3).

    Western are twelve provinces: Inner Mongolia, Guangxi, Chongqing, Sichuan,
    Guizhou, Yunnan, Tibet, Shaanxi, Gansu, Qinghai, Ningxia, Xinjiang. The others of
    the 22 provinces that are assessed count as central.
    """

    CENTRAL = "central", "central region", "中部"
    WESTERN = "western", "western region", "西部"
