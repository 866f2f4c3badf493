"""Why a measure is looked at for a household."""

from collections.abc import Iterable

import attrs

from precisionpov.policy.cause_measures import (
    ENTITLEMENTS,
    GUARANTEE_MEASURES,
    ROUTE_MEASURES,
    CauseMeasures,
)
from precisionpov.reasoning.document import Language
from precisionpov.reasoning.findings import Missing
from precisionpov.records.cause import CauseOfPoverty
from precisionpov.records.measure_kinds import Guarantee, MeasureKind

__all__ = ["Need", "Reason", "reasons_by_kind"]


@attrs.frozen
class Reason:
    """One reason why a measure is looked at.

    Attributes:
        about: The cause or the guarantee that it answers; None where it is looked
            at for the household's labour, or for every household.
        en: The reason, in English.
        zh: The reason, in Chinese.
        certain: Whether it is known to be so; a guarantee may be missing only.
        missing: What would settle that.
    """

    about: CauseOfPoverty | Guarantee | None
    en: str
    zh: str
    certain: bool = True
    missing: tuple[Missing, ...] = ()

    def label(self, language: Language = "en") -> str:
        """Give the reason in ``"en"`` or ``"zh"``."""
        return self.zh if language == "zh" else self.en


@attrs.frozen
class Need:
    """Whether a household has one of the guarantees.

    Attributes:
        guarantee: The guarantee.
        given: Whether it has it; None where that is unknown.
        missing: What would settle that.
    """

    guarantee: Guarantee
    given: bool | None
    missing: tuple[Missing, ...]


_ROUTES = {
    True: Reason(None, "for those able to work", "有劳动能力，宜开发式帮扶"),
    False: Reason(None, "for those unable to work", "无劳动能力，宜保障性帮扶"),
}
_EVERYONE = Reason(None, "asked of every household", "逐户核对的政策")


def _about_guarantee(need: Need) -> Reason:
    """Give the reason that a guarantee is missing, or may be."""
    one = need.guarantee
    if need.given is None:
        en, zh = f"may be missing: {one.en}", f"可能的短板：{one.zh}"
        return Reason(one, en, zh, certain=False, missing=need.missing)
    return Reason(one, f"brings what is missing: {one.en}", f"补齐短板：{one.zh}")


def reasons_by_kind(
    causes: Iterable[CauseOfPoverty],
    needs: Iterable[Need],
    labour: bool | None,  # noqa: FBT001 - a fact, and one of three values
    cause_measures: CauseMeasures,
) -> dict[MeasureKind, tuple[Reason, ...]]:
    """Give the kinds of measures to look at, each with its reasons, the best first.

    Causes come first, then guarantees that are missing, those that are not known,
    labour, and what every household is asked for.

    Args:
        causes: The causes of poverty.
        needs: Whether each guarantee is given.
        labour: Whether the household has labour.
        cause_measures: Which measures answer which cause.
    """
    named: list[tuple[MeasureKind, Reason]] = [
        (kind, Reason(cause, f"answers the cause: {cause.en}", f"针对原因：{cause.zh}"))
        for cause in causes
        for kind in cause_measures.get(cause, ())
    ]
    for need in sorted(needs, key=lambda one: one.given is None):
        if need.given is not True:
            reason = _about_guarantee(need)
            named += [(kind, reason) for kind in GUARANTEE_MEASURES[need.guarantee]]
    if labour is not None:
        named += [(kind, _ROUTES[labour]) for kind in ROUTE_MEASURES[labour]]
    named += [(kind, _EVERYONE) for kind in ENTITLEMENTS]
    found: dict[MeasureKind, tuple[Reason, ...]] = {}
    for kind, reason in named:
        found[kind] = (*found.get(kind, ()), reason)
    return found
