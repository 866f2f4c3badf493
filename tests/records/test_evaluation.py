"""A sample holds what can be true, and says where it cannot."""

import attrs
import pytest

from full_evaluation import FULL, SAMPLED, STRATUM
from precisionpov.errors import RecordError
from precisionpov.reading import read, to_dict
from precisionpov.records.evaluation import (
    Sample,
    SampledHousehold,
    Standing,
    Stratum,
)
from precisionpov.records.region import Region

(SAMPLE,) = (one for one in FULL if isinstance(one, Sample))


def home(number, **changes):
    made = {"id": f"h-{number}", "standing": "exited", "people": 4}
    return SampledHousehold(**made | changes)


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (lambda: home(1, people=0), "people: a whole number"),
        (lambda: home(1, people=101), "people: "),
        (
            lambda: home(1, standing="rich"),
            "standing: one of registered, exited, unregistered",
        ),
        (lambda: home(1, standing=None), "standing: "),
        (
            lambda: home(1, asked=False, recognises=True),
            "recognises: it was not asked; give None",
        ),
        (
            lambda: home(2, record=SAMPLED.record),
            "record.id: is the id of another household",
        ),
        (lambda: Stratum(id="v", exited_people=-1), "exited_people: "),
        (lambda: Sample(id="s", rural_population=0), "rural_population: "),
        (lambda: Sample(id="s", region="eastern"), "region: "),
        (
            lambda: Sample(id="s", households=[home(1), home(1)]),
            "households[1].id: is also that of households[0]",
        ),
        (
            lambda: Sample(id="s", strata=[STRATUM, STRATUM]),
            "strata[1].id: is also that of strata[0]",
        ),
        (
            lambda: Sample(id="s", households=[home(1, stratum="v-9")]),
            "households[0].stratum: is the id of no stratum",
        ),
        (
            lambda: Sample(id="s", households=[home(1)], exited_people=3),
            "exited_people: 4 people were drawn of only 3",
        ),
        (
            lambda: Sample(id="s", strata=[STRATUM], exited_people=19),
            "exited_people: the strata have 20 people, the county 19",
        ),
        (
            lambda: Sample(
                id="s",
                households=[home(1, stratum="v")],
                strata=[Stratum(id="v", exited_people=3)],
            ),
            "strata[0].exited_people: 4 people were drawn of only 3",
        ),
        (
            lambda: Sample(
                id="s", registered_people=6, exited_people=5, rural_population=10
            ),
            "rural_population: 11 people by standing are more than all rural people",
        ),
        (
            lambda: Sample(id="s", households=[home(1)], rural_population=3),
            "rural_population: 4 people drawn are more than all rural people, 3",
        ),
    ],
)
def test_what_cannot_be_true_is_refused_with_its_place(make, fault):
    with pytest.raises(RecordError) as caught:
        make()
    assert fault in str(caught.value)
    assert all(len(line) <= 200 for line in str(caught.value).splitlines())


def test_as_many_as_there_are_may_be_drawn():
    sample = Sample(
        id="s",
        households=[home(1, stratum="v")],
        strata=[Stratum(id="v", exited_people=4)],
        exited_people=4,
        rural_population=4,
    )
    assert sample.people(Standing.EXITED) == 4
    assert sample.people(Standing.REGISTERED) is None


def test_a_population_is_told_by_standing():
    assert [SAMPLE.people(one) for one in Standing] == [10, 20, 70]
    assert [STRATUM.people(one) for one in Standing] == [10, 20, 70]


def test_every_fault_is_told_together_by_read():
    data = to_dict(SAMPLE) | {"rural_population": 0, "region": "north"}
    data["households"][0]["people"] = 0
    with pytest.raises(RecordError) as caught:
        read(Sample, data)
    assert [one.path for one in caught.value.faults] == [
        "region",
        "households[0].people",
        "rural_population",
    ]


def test_a_sample_reads_back_and_shows_no_more_than_it_holds():
    assert read(Sample, to_dict(SAMPLE)) == SAMPLE
    assert repr(Sample(id="s", region=Region.CENTRAL)) == (
        "Sample(id='s', region='central')"
    )
    assert attrs.evolve(SAMPLE, county=None) != SAMPLE
