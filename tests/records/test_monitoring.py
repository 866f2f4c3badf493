"""What monitoring keeps of a household."""

from datetime import date

import attrs
import pytest

from precisionpov.errors import RecordError
from precisionpov.reading import read, to_dict
from precisionpov.records.monitoring import (
    EliminationMode,
    MonitoredKind,
    MonitoringRecord,
    RegisterStanding,
    RiskKind,
)
from precisionpov.records.monitoring_labels import (
    MONITORING_LABELS,
    monitoring_place,
)

KEPT = MonitoringRecord(
    household="h-1",
    category="marginal",
    identified_on=date(2023, 4, 3),
    risks=["illness", "water"],
    earlier_net_income=2_000_000,
    risk_eliminated=True,
    eliminated_on=date(2023, 12, 1),
    elimination_mode="assistance",
)


def test_the_register_names_its_kinds():
    assert [one.zh for one in MonitoredKind] == [
        "脱贫不稳定户",
        "边缘易致贫户",
        "突发严重困难户",
    ]
    assert [one.zh for one in EliminationMode] == ["帮扶消除", "自然消除"]
    assert [*RegisterStanding] == ["poor", "exited", "never"]
    assert {one.zh for one in RiskKind} >= {
        "因病",
        "因残",
        "因学",
        "因自然灾害",
        "因安全住房",
        "因安全饮水",
        "因务工就业不稳",
        "缺劳动力",
        "其他",
    }


def test_it_goes_through_plain_data_and_back():
    assert read(MonitoringRecord, to_dict(KEPT)) == KEPT
    assert KEPT.category is MonitoredKind.MARGINAL
    assert KEPT.risks == (RiskKind.ILLNESS, RiskKind.WATER)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"household": "h 1"}, "household"),
        ({"category": "poor"}, "category"),
        ({"risks": ["illness", "luck"]}, "risks[1]"),
        ({"risks": ["illness", "water", "illness"]}, "risks[2]"),
        ({"earlier_net_income": -1}, "earlier_net_income"),
        ({"identified_on": date(2023, 12, 2)}, "eliminated_on"),
        ({"risk_eliminated": False, "elimination_mode": None}, "eliminated_on"),
        ({"risk_eliminated": False, "eliminated_on": None}, "elimination_mode"),
    ],
)
def test_what_cannot_be_true_is_refused_with_its_path(changes, path):
    with pytest.raises(RecordError) as error:
        attrs.evolve(KEPT, **changes)
    assert [one.path for one in error.value.faults] == [path]


def test_eliminated_on_the_day_of_identification_is_no_fault_of_the_record():
    attrs.evolve(KEPT, identified_on=date(2023, 12, 1))
    attrs.evolve(KEPT, risk_eliminated=False, eliminated_on=None, elimination_mode=None)


def test_every_field_has_words_and_no_other():
    assert [*MONITORING_LABELS] == [one.name for one in attrs.fields(MonitoringRecord)]
    for language in (0, 1):
        words = [one[language] for one in MONITORING_LABELS.values()]
        assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("path", "en", "zh"),
    [
        ("monitoring.risk_gone", "monitoring, risk gone", "监测记录·风险是否已不存在"),
        ("measures[0].ends", "measure 1, last day", "第1项措施·截止日期"),
        (
            "members[1].insured",
            "member 2, basic medical insurance",
            "第2位成员·是否参加基本医疗保险",
        ),
        ("monitoring.colour", "monitoring.colour", "monitoring.colour"),
        ("measures[0].colour", "measures[0].colour", "measures[0].colour"),
    ],
)
def test_places_have_words(path, en, zh):
    assert monitoring_place(path) == en
    assert monitoring_place(path, "zh") == zh
