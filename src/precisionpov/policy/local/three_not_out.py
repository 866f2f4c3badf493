"""One out, three not out (一出三不出), 2017: whom a place does not let exit (EX-24).

References:
    A public page with "four in, seven out" beside it; one copy gives it to Sichuan,
    another to Chongqing.

Checked with:
    The three who do not exit, transcribed twice (rule and tests).

Limitations:
    Which province it is of is disputed, so the place is neither. That a policy is "not
    yet effective" is read as no measure carried out; guarantees that are "not stable"
    as the national ones; a return to poverty as one of this year.
"""

from datetime import date

from precisionpov.facts.household import measures_delivered, struck_this_year
from precisionpov.policy.local.place_limits import item
from precisionpov.policy.local_documents import FOUR_IN_SEVEN_OUT_2017
from precisionpov.policy.national import NATIONAL
from precisionpov.policy.thresholds import least_measures
from precisionpov.reasoning.source import Confidence

__all__ = ["THREE_NOT_OUT"]

_CITE = FOUR_IN_SEVEN_OUT_2017.article(
    "three not out",
    "三不出",
    confidence=Confidence.MEDIUM,
    note="of Sichuan by one copy, of Chongqing by another",
)

THREE_NOT_OUT = NATIONAL.place(
    "three_not_out",
    en="One out, three not out; Sichuan or Chongqing, 2017",
    zh="一出三不出（四川或重庆，2017年）",
    rules=[
        NATIONAL.amended(
            "household_exit",
            item(
                _CITE,
                "policy_effective",
                measures_delivered >= least_measures,
                "A measure of assistance was carried out, so that policy takes effect.",
                "扶贫政策已落实见效。",
            ),
            item(
                _CITE,
                "not_returned",
                ~struck_this_year,
                "The household was not struck and did not return to poverty this year.",
                "不是当年返贫户。",
            ),
            since=date(2017, 1, 1),
            until=date(2017, 12, 31),
            cite=_CITE,
        )
    ],
)
"""A place that lets out no household without effect of policy, new, or returned."""
