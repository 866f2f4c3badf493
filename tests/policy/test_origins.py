"""When and where the ideas were first told (P-0, T-000-01)."""

import json
from datetime import date

import precisionpov as pov


def test_the_idea_is_of_november_and_the_other_reading_is_told():
    origin = pov.ORIGINS[0]
    assert (origin.zh, origin.first, origin.last) == (
        "精准扶贫",
        date(2013, 11, 3),
        date(2013, 11, 3),
    )
    assert "October 2013" in (origin.cite.note or "")
    assert origin.place == "Shibadong village, western Hunan"


def test_the_others_follow_in_time():
    days = [(one.id, one.first, one.last) for one in pov.ORIGINS]
    assert days[1:] == [
        ("six_precisions", date(2015, 6, 18), date(2015, 6, 18)),
        ("five_batches", date(2015, 10, 1), date(2015, 11, 30)),
    ]


def test_what_is_not_settled_is_no_high_confidence():
    sure = [one.cite.confidence.value for one in pov.ORIGINS]
    assert sure == ["high", "high", "medium"]


def test_it_is_plain_data_in_both_languages():
    kept = json.loads(json.dumps([one.to_dict() for one in pov.ORIGINS]))
    assert kept[0]["first"] == "2013-11-03"
    assert [one["place_zh"] for one in kept] == ["湖南湘西十八洞村", "贵州座谈会", None]
