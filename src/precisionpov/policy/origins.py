"""When and where the ideas behind the rules were first told (P-0).

For looking back; no rule reads them.
"""

from datetime import date

import attrs

from precisionpov.reasoning.source import Citation, Confidence, Document

__all__ = ["ORIGINS", "Origin"]


@attrs.frozen(kw_only=True)
class Origin:
    """Where an idea was first told.

    Attributes:
        id: A short stable name for the idea.
        en: What was told, in English.
        zh: The same in Chinese.
        first: The first day on which it may have been told.
        last: The last such day; the same where the day is known.
        place: Where it was told, in English; None where that is not known.
        place_zh: The same in Chinese.
        cite: The source, and how sure we are.
    """

    id: str
    en: str
    zh: str
    first: date
    last: date
    place: str | None
    place_zh: str | None
    cite: Citation

    def to_dict(self) -> dict[str, object]:
        """Give it as plain JSON data."""
        return {
            "id": self.id,
            "en": self.en,
            "zh": self.zh,
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "place": self.place,
            "place_zh": self.place_zh,
            "cite": self.cite.to_dict(),
        }


_SPEECHES = Document(
    key="speeches_2013_2015",
    en="Speeches on poverty alleviation, 2013 to 2015, as reported",
    zh="2013年至2015年扶贫工作讲话（报道）",
    issuer="the press",
)

ORIGINS: tuple[Origin, ...] = (
    Origin(
        id="targeted_alleviation",
        en="targeted poverty alleviation",
        zh="精准扶贫",
        first=date(2013, 11, 3),
        last=date(2013, 11, 3),
        place="Shibadong village, western Hunan",
        place_zh="湖南湘西十八洞村",
        cite=_SPEECHES.article(
            "Shibadong",
            "十八洞村",
            note="a text of 2015 says October 2013; most sources say 3 November",
        ),
    ),
    Origin(
        id="six_precisions",
        en="the six precisions and the four practicalities",
        zh="六个精准、四个切实",
        first=date(2015, 6, 18),
        last=date(2015, 6, 18),
        place="a meeting in Guizhou",
        place_zh="贵州座谈会",
        cite=_SPEECHES.article("Guizhou", "贵州"),
    ),
    Origin(
        id="five_batches",
        en="the five batches",
        zh="五个一批",
        first=date(2015, 10, 1),
        last=date(2015, 11, 30),
        place=None,
        place_zh=None,
        cite=_SPEECHES.article(
            "five batches",
            "五个一批",
            confidence=Confidence.MEDIUM,
            note="told in October and November 2015; the day is not settled",
        ),
    ),
)
"""The ideas, in the order in which they were told."""
