"""Weights in the assessment of governments, as far as they are attested (AS-1 to AS-8).

Each table is one place's and year's, and none is a default. Where only part of a
table was read it is no table: whoever asks for it is told what is missing.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

import attrs

from precisionpov.errors import PolicyError, RecordError
from precisionpov.policy.evaluation_documents import (
    COUNTY_LEADERS_2014,
    GUIZHOU_ASSESSMENT_2015,
    HENAN_ASSESSMENT,
    PROVINCES_ASSESSED_2016,
    SICHUAN_ASSESSMENT_2016,
)
from precisionpov.reasoning.source import Citation, Confidence
from precisionpov.reasoning.term import Language, Term

__all__ = [
    "GDP",
    "GDP_DROPPED",
    "HENAN_WEIGHTS",
    "PENALISED_2016",
    "PROVINCE_INDICATORS_2016",
    "SICHUAN_WEIGHTS_2016",
    "Penalised",
    "Weights",
    "guizhou_weights_2015",
    "province_weights_2016",
]

GDP = "gdp"
"""The usual id of the indicator that was dropped for poor counties (AS-6)."""

GDP_DROPPED: Citation = COUNTY_LEADERS_2014.article(
    "poverty results instead of output",
    "不以生产总值论英雄",
    confidence=Confidence.MEDIUM,
)
"""Where poor counties are no longer assessed by output (AS-6)."""


class Penalised(Term):
    """What is penalised when a province is assessed (AS-4)."""

    PLAN_NOT_MET = (
        "plan_not_met",
        "the reduction planned for the year was not reached",
        "未完成年度减贫计划任务",
    )
    FUNDS_MISUSED = "funds_misused", "funds were misused", "违规使用扶贫资金"
    RESTRAINT_BREACHED = (
        "restraint_breached",
        "the restraint on poor counties was breached",
        "违反贫困县约束规定",
    )
    FALSE_EXIT = "false_exit", "exits were false or on paper only", "弄虚作假、数字脱贫"
    LOW_ACCURACY = (
        "low_accuracy",
        "identification and exit were inaccurate, or people not satisfied",
        "识别、退出准确率或满意度较低",
    )
    VIOLATIONS = (
        "violations",
        "discipline, audit or the public found violations",
        "纪检、审计、社会监督发现违纪违规",
    )
    OTHER = "other", "other", "其他"


PENALISED_2016: Citation = PROVINCES_ASSESSED_2016.article(
    "problems, article 8", "第八条", confidence=Confidence.MEDIUM
)
"""Where the problems are listed; how many points each costs is not attested."""


Pairs = tuple[tuple[str, Fraction], ...]
"""Indicators with their weights, in order."""

Given = Mapping[str, int | Fraction] | Pairs
"""What weights may be given as."""

Labels = tuple[tuple[str, tuple[str, str]], ...]
"""Indicators with their names in English and Chinese."""


def _kept(given: Given) -> Pairs:
    """Keep weights as exact fractions, in order."""
    kept: list[tuple[str, Fraction]] = []
    for name, weight in dict(given).items():
        if type(weight) not in {int, Fraction}:
            problem = "a weight is a whole number or a Fraction, never a float"
            raise RecordError.at(f"weights.{name}", problem)
        kept.append((name, Fraction(weight)))
    return tuple(kept)


def _named(given: Mapping[str, tuple[str, str]] | Labels) -> Labels:
    """Keep names in order."""
    return tuple(dict(given).items())


def _ids(given: Iterable[str]) -> tuple[str, ...]:
    """Keep ids in order."""
    return tuple(given)


@attrs.frozen(kw_only=True, repr=False)
class Weights:
    """How much each indicator counts; together exactly 100.

    Attributes:
        id: A short stable name.
        en: What they are, in English.
        zh: What they are, in Chinese.
        weights: For each indicator its weight in percent, given as a mapping of
            whole numbers or fractions.
        cite: Where they come from; None for the caller's own.
        labels: For each indicator what it is, in English and Chinese, given as a
            mapping.
        all_or_nothing: The indicators that score 0 or 100, and nothing between.

    Raises:
        RecordError: A weight is below zero or no exact number, they are not 100
            together, or an indicator that scores all or nothing has no weight.
    """

    id: str
    en: str
    zh: str
    weights: Pairs = attrs.field(converter=_kept)
    cite: Citation | None = None
    labels: Labels = attrs.field(default=(), converter=_named)
    all_or_nothing: tuple[str, ...] = attrs.field(default=(), converter=_ids)

    def __attrs_post_init__(self) -> None:
        """Refuse weights that are not 100 together."""
        for name, weight in self.weights:
            if weight < 0:
                raise RecordError.at(f"weights.{name}", "a weight is 0 or more")
        whole = sum(weight for _, weight in self.weights)
        if whole != 100:
            problem = f"weights are exactly 100 together, not {whole}"
            raise RecordError.at("weights", problem)
        if not set(self.all_or_nothing) <= set(dict(self.weights)):
            problem = "names indicators that have a weight"
            raise RecordError.at("all_or_nothing", problem)

    def label(self, indicator: str, language: Language = "en") -> str:
        """Give what an indicator is, or its id where nothing is said of it."""
        said = dict(self.labels).get(indicator)
        return indicator if said is None else said[language == "zh"]

    def without(self, indicator: str) -> "Weights":
        """Give the weights with one indicator dropped and the others grown alike.

        Raises:
            RecordError: There is no such indicator, or nothing is left without it.
        """
        weight = dict(self.weights).get(indicator)
        if weight is None:
            raise RecordError.at("indicator", "is none of the indicators weighted")
        left = 100 - weight
        if not left:
            raise RecordError.at("indicator", "without it nothing is weighted")
        return attrs.evolve(
            self,
            id=f"{self.id}_without_{indicator}",
            en=f"{self.en}, without {self.label(indicator)}",
            zh=f"{self.zh}（不含{self.label(indicator, 'zh')}）",
            weights={
                name: weight * 100 / left
                for name, weight in self.weights
                if name != indicator
            },
            all_or_nothing=[one for one in self.all_or_nothing if one != indicator],
        )

    def __repr__(self) -> str:
        """Name the weights and say them, in one line."""
        said = ", ".join(f"{name} {weight}" for name, weight in self.weights)
        return f"<Weights {self.id}: {said}>"


PROVINCE_INDICATORS_2016: Labels = (
    (
        "registered_poor_fall",
        ("fall of the registered poor, as planned", "建档立卡贫困人口减少计划完成情况"),
    ),
    (
        "counties_removed",
        ("poor counties removed, as planned", "贫困县退出计划完成情况"),
    ),
    (
        "rural_income_growth",
        ("growth of rural income in poor areas", "贫困地区农村居民收入增长率"),
    ),
    (
        "identification_accuracy",
        ("accuracy of identification", "贫困人口识别准确率"),
    ),
    ("exit_accuracy", ("accuracy of exit", "贫困人口退出准确率")),
    ("satisfaction", ("satisfaction with the help", "群众满意度")),
    ("fund_performance", ("performance of the funds", "扶贫资金绩效考评结果")),
)
"""What provinces are assessed by (AS-2). How much each counts is not attested."""


def province_weights_2016(weights: Mapping[str, Fraction | int]) -> Weights:
    """Give the indicators of provinces with the caller's weights (AS-1, AS-2).

    Args:
        weights: The weight of each of :data:`PROVINCE_INDICATORS_2016`, 100 together.

    Raises:
        PolicyError: An indicator is missing, or is none of them.
        RecordError: They are not 100 together.
    """
    names = [name for name, _ in PROVINCE_INDICATORS_2016]
    if set(weights) != set(names):
        msg = f"the weights are not attested; give one each for {', '.join(names)}"
        raise PolicyError(msg)
    return Weights(
        id="provinces_2016",
        en="Provinces, 2016 to 2020",
        zh="省级党委和政府，2016—2020年",
        weights={name: weights[name] for name in names},
        cite=PROVINCES_ASSESSED_2016.article("contents of assessment", "考核内容"),
        labels=PROVINCE_INDICATORS_2016,
    )


SICHUAN_WEIGHTS_2016 = Weights(
    id="sichuan_2016",
    en="Sichuan, 2016",
    zh="四川省2016年",
    weights={"reduction": 65, "funds": 15, "identification": 10, "help": 10},
    cite=SICHUAN_ASSESSMENT_2016.article("weights", "权重"),
    labels={
        "reduction": ("reduction of poverty", "减贫成效"),
        "funds": ("use of funds", "扶贫资金"),
        "identification": ("precise identification", "精准识别"),
        "help": ("precise help", "精准帮扶"),
    },
)
"""Sichuan, 2016: 65, 15, 10, 10 (AS-7)."""

HENAN_WEIGHTS = Weights(
    id="henan",
    en="Henan, identification and help",
    zh="河南省精准识别、精准帮扶",
    weights={"daily": 40, "annual": 30, "third_party": 30},
    cite=HENAN_ASSESSMENT.article("identification and help", "精准识别、精准帮扶"),
    labels={
        "daily": ("daily supervision", "日常督查"),
        "annual": ("annual check", "年度核查"),
        "third_party": ("third party", "第三方评估"),
    },
)
"""Henan: daily supervision 40, annual check 30, third party 30 (AS-7)."""

GUIZHOU_KNOWN = {"rural_poor_decrease": 10, "rural_income_growth": 10}


def guizhou_weights_2015(
    others: Mapping[str, Fraction | int],
) -> Weights:
    """Give Guizhou's weights of 2015 with those that are not attested (AS-7).

    Of 44 indicators two are known: the decrease of the rural poor and the growth of
    rural income, 10 each, the heaviest.

    Args:
        others: The weights of the other 42 indicators, 80 together.

    Raises:
        PolicyError: There are not 42 others, or one is not lighter than 10.
        RecordError: They are not 80 together.
    """
    if len(others) != 42 or set(others) & set(GUIZHOU_KNOWN):
        msg = "two of 44 weights are attested; give the other 42, by ids of their own"
        raise PolicyError(msg)
    if any(weight >= 10 for weight in others.values()):
        raise PolicyError("the two known, 10 each, are the heaviest; give lighter ones")
    return Weights(
        id="guizhou_2015",
        en="Guizhou, 2015",
        zh="贵州省2015年",
        weights={**GUIZHOU_KNOWN, **others},
        cite=GUIZHOU_ASSESSMENT_2015.article("weights", "权重"),
        labels={
            "rural_poor_decrease": ("decrease of the rural poor", "农村贫困人口减少"),
            "rural_income_growth": ("growth of rural income", "农民收入增长"),
        },
    )
