"""Steps of a procedure with every field, and with as few as there may be."""

from datetime import date

from precisionpov.records.procedure import Step

FULL = (
    Step(
        kind="village_notice",
        bodies=("village_committee", "work_team"),
        on=date(2017, 5, 1),
        until=date(2017, 5, 8),
        village="v-1",
        township="t-1",
        entitled=30,
        present=20,
        listed=100,
        checked=5,
        lists=("entering", "leaving"),
        open_objection=False,
        agreed=True,
        in_writing=True,
        results_read=True,
        team_size=5,
        villagers=1,
    ),
)
SPARSE = (Step(kind="appraisal"),)
