"""What disqualifies a household in some places (3.4). There is no national list.

Every predicate of every list read stands here once; a list says which of them
exclude and which call for review, and where and when it was used. Make a place of
one like this::

    NATIONAL.place(
        "my_county",
        en="My county",
        zh="某县",
        rules=[
            NATIONAL.amended(
                "household_identification",
                *exclusions(NINE_RED_LINES),
                notes=reviews(NINE_RED_LINES),
                since=date(2017, 1, 1),
                until=date(2017, 12, 31),
                cite=NINE_RED_LINES.cite,
            )
        ],
    )

Exceptions (a vehicle for production, a house by relocation, a village cadre whose
family has a major disease) are taken out when the facts are worked out. A report
that the household cannot explain is always for review, whatever a list says.
"""

from collections.abc import Iterable

import attrs

from precisionpov.errors import PolicyError
from precisionpov.facts import household as words
from precisionpov.reasoning.expression import Criterion, TruthFact
from precisionpov.reasoning.source import Citation

__all__ = [
    "DISQUALIFIERS",
    "Disqualifier",
    "DisqualifierList",
    "exclusions",
    "reviews",
]


@attrs.frozen
class Disqualifier:
    """One thing that speaks against being poor.

    Attributes:
        fact: The word of it; its name is the code by which lists name it.
        id: The id of the criterion that it does not apply.
        en: That it does not apply, with what is excepted, in English.
        zh: The same in Chinese.
    """

    fact: TruthFact
    id: str
    en: str
    zh: str

    @property
    def code(self) -> str:
        """The code by which lists name it."""
        return self.fact.name


DISQUALIFIERS: tuple[Disqualifier, ...] = (
    Disqualifier(
        words.commercial_house,
        "no_commercial_house",
        "The household has bought no commercial house, shop flat or town home; one "
        "that came by relocation, rebuilding or demolition is excepted.",
        "未购买商品房（易地搬迁、灾后重建、拆迁安置除外）。",
    ),
    Disqualifier(
        words.house_built_recently,
        "no_house_built_recently",
        "The household has not built or bought a house of late; relocation, "
        "rebuilding after disaster and demolition are excepted.",
        "近年未新建或购买住房（易地搬迁、灾后重建、拆迁安置除外）。",
    ),
    Disqualifier(
        words.luxury_decoration,
        "no_luxury_decoration",
        "The house was not decorated luxuriously.",
        "住房没有高标准装修。",
    ),
    Disqualifier(
        words.car,
        "no_car",
        "The household has no car; a vehicle for production or a scrapped one is "
        "excepted.",
        "没有小汽车（生产用车、已报废车辆除外）。",
    ),
    Disqualifier(
        words.large_machine,
        "no_large_machine",
        "The household has no large machine, large vehicle or ship; what serves "
        "small production is excepted.",
        "没有大型农机具、工程机械、大型车辆或船舶（小型生产工具除外）。",
    ),
    Disqualifier(
        words.shop_outside,
        "no_shop_outside",
        "The household has no shop outside the village.",
        "在村外没有商铺。",
    ),
    Disqualifier(
        words.company_or_contractor,
        "no_company_or_contract",
        "No member owns or heads a firm or cooperative, or is a contractor.",
        "家庭成员未开办企业、合作社，未承包工程。",
    ),
    Disqualifier(
        words.long_term_employer,
        "no_long_term_employees",
        "The household does not employ others for long.",
        "没有长期雇用他人从事生产经营。",
    ),
    Disqualifier(
        words.public_payroll_member,
        "no_public_payroll",
        "No member is on the public payroll or in a stable job of a state firm.",
        "家庭成员中没有财政供养人员或国有企业稳定就业人员。",
    ),
    Disqualifier(
        words.village_cadre_member,
        "no_village_cadre",
        "No member is a serving village cadre; a family struck by major disease is "
        "excepted.",
        "家庭成员中没有现任村干部（因重病等重大变故致贫的除外）。",
    ),
    Disqualifier(
        words.commercial_pension_insurance,
        "no_commercial_pension",
        "No member has bought commercial pension insurance.",
        "家庭成员未购买商业养老保险。",
    ),
    Disqualifier(
        words.self_paid_study_abroad,
        "no_study_abroad",
        "No member studies abroad at the family's cost.",
        "家庭成员没有自费留学。",
    ),
    Disqualifier(
        words.not_resident,
        "resident",
        "The family lives in the village and can show it.",
        "家庭在本村居住，且能提供居住证明。",
    ),
    Disqualifier(
        words.hukou_only_shell,
        "not_a_shell",
        "The family is not registered here without living here.",
        "不是空挂户。",
    ),
    Disqualifier(
        words.suspicious_split,
        "not_split_to_be_poor",
        "The household was not split from another one to become poor.",
        "没有为争当贫困户而拆户、分户。",
    ),
    Disqualifier(
        words.vice_offence_unreformed,
        "no_unreformed_offence",
        "No member was punished for gambling, drugs or the like without reforming.",
        "家庭成员没有因赌博、吸毒等受处罚而不悔改。",
    ),
    Disqualifier(
        words.unexplained_report,
        "no_unexplained_report",
        "No report or doubt about the household is left unexplained.",
        "对举报或质疑均能作出说明。",
    ),
    Disqualifier(
        words.income_above_local_average,
        "income_not_above_average",
        "Income is not above the local average.",
        "收入不高于当地平均水平。",
    ),
    Disqualifier(
        words.costly_appliance,
        "no_costly_appliance",
        "The household has no appliance dearer than the list allows.",
        "没有超过限额的高档电器。",
    ),
)
"""Every predicate of every list, once."""

_BY_CODE = {one.code: one for one in DISQUALIFIERS}
_ALWAYS_REVIEW = words.unexplained_report.name


@attrs.frozen(kw_only=True)
class DisqualifierList:
    """The list of a place.

    Attributes:
        id: A short stable name.
        en: Where and when it was used, in English.
        zh: The same in Chinese.
        since: The first year of which it is attested; None where none is printed.
        until: The last such year.
        cite: Its source.
        exclude: Codes of what excludes.
        review: Codes of what calls for review.
        left_out: What the list says besides and no fact holds, in English.

    Raises:
        PolicyError: A code that there is not, or one in both places.
    """

    id: str
    en: str
    zh: str
    since: int | None
    until: int | None
    cite: Citation
    exclude: tuple[str, ...]
    review: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse codes that there are not, and one said twice."""
        codes = (*self.exclude, *self.review)
        unknown = sorted(set(codes) - set(_BY_CODE))
        if unknown or len(set(codes)) < len(codes):
            problem = f"no disqualifier {unknown[0]!r}" if unknown else "a code twice"
            raise PolicyError(f"list {self.id!r}: {problem}; see DISQUALIFIERS")


def exclusions(listed: DisqualifierList) -> tuple[Criterion, ...]:
    """Give the criteria that a place adds to its verdict: none of these applies.

    An unexplained report is never among them.
    """
    return tuple(
        Criterion(one.id, ~one.fact, listed.cite, one.en, one.zh)
        for one in _named(listed.exclude)
        if one.code != _ALWAYS_REVIEW
    )


def reviews(listed: DisqualifierList) -> tuple[Criterion, ...]:
    """Give the notes that a place adds: these apply, so look closer."""
    codes = [*listed.review]
    if _ALWAYS_REVIEW in listed.exclude:
        codes.append(_ALWAYS_REVIEW)
    return tuple(
        Criterion(
            f"review_{one.code}",
            one.fact,
            listed.cite,
            f"To be reviewed: {one.fact.en}.",
            f"须从严审核：{one.fact.zh}。",
        )
        for one in _named(codes)
    )


def _named(codes: Iterable[str]) -> tuple[Disqualifier, ...]:
    """Give the disqualifiers of these codes, in their order."""
    return tuple(_BY_CODE[code] for code in codes)
