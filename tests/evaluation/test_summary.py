"""Many counties: the published shares come out, and unknown is no zero."""

import json
import pickle
from datetime import date

import pytest

from precisionpov.evaluation import evaluate, summarise_evaluations
from precisionpov.records.evaluation import Sample, SampledHousehold


def county(missed, wrong, *, poor=False):
    """Evaluate a county of two households, of which each may stand wrongly."""
    homes = [
        SampledHousehold(
            id="u", standing="unregistered", people=3, poor=missed or poor
        ),
        SampledHousehold(id="e", standing="exited", people=3, poor=wrong or poor),
    ]
    sample = Sample(id="s", households=homes)
    return evaluate(sample, on=date(2018, 12, 31))


def test_the_exits_of_2018_come_out_as_published():
    """Of 283 counties 86.57 % without a wrong exit, 90.46 % without a missed person,
    81.27 % with neither: 245, 256 and 230."""
    both, missed_only, wrong_only = 12, 15, 26
    kinds = [
        *[county(missed=True, wrong=True)] * both,
        *[county(missed=True, wrong=False)] * missed_only,
        *[county(missed=False, wrong=True)] * wrong_only,
    ]
    kinds += [county(missed=False, wrong=False)] * (283 - len(kinds))
    found = summarise_evaluations(kinds)
    assert found.counties == 283
    assert found.of("no_wrong_exit").as_text() == "86.57 %"
    assert found.of("no_missed").as_text() == "90.46 %"
    assert found.of("neither").as_text() == "81.27 %"
    assert "81.27 %" in repr(found)
    assert "样本中无错退" in found.explain("zh")
    assert summarise_evaluations(kinds[::-1]) == found


def test_what_nobody_knows_is_counted_apart():
    empty = evaluate(Sample(id="s"), on=date(2018, 12, 31))
    doubtful = county(missed=False, wrong=False, poor=None)
    found = summarise_evaluations([empty, doubtful, county(missed=True, wrong=False)])
    assert (found.of("no_missed").count, found.of("no_missed").undecided) == (0, 2)
    assert found.of("no_wrong_exit").as_text() == "33.33 % to 100.00 %"
    assert found.of("neither").as_text("zh") == "0.00 %至66.67 %"
    assert found.of("passes").undecided == 2
    assert json.loads(json.dumps(found.to_dict()))["counties"] == 3
    assert pickle.loads(pickle.dumps(found)) == found
    assert "<table>" in found._repr_html_()


def test_of_no_county_nothing_is_known():
    found = summarise_evaluations([])
    assert found.of("passes").as_text() == "unknown"
    assert "不明" in found.explain("zh")
    with pytest.raises(KeyError):
        found.of("luck")
