"""The numbered slogans: so many members, in this order."""

import pytest

from precisionpov.records import taxonomies
from precisionpov.records.taxonomies import (
    LOCAL_BATCHES,
    Batch,
    LocalBatch,
    SixPrecision,
)

MEMBERS = {
    "SixPrecision": "targets projects funds measures people results",
    "Practicality": "leadership precision society grass_roots",
    "Batch": "production relocation ecology education safety_net",
    "LocalBatch": "production_and_jobs industry jobs relocation ecology education "
    "health medical house_repair dibao safety_net relief filial_support",
    "PrecisionProject": "resident_cadres vocational_training microcredit relocation "
    "e_commerce tourism photovoltaic paper_mulberry leader_training "
    "leading_enterprises",
    "VillageBranch": "leadership_link funds_and_projects collective_economy "
    "leading_firm public_services party_building",
    "HouseholdBranch": "relocation credit intellect industry dibao pairing",
    "TownBranch": "help industry education infrastructure safety_net migration",
    "PreciseAct": "identification assistance management assessment",
    "CycleStage": "identification management policy assessment",
    "Question": "who_to_help who_helps how_to_help how_to_exit how_to_keep",
    "Idea133": "concept identification policy help assessment_mechanism "
    "integration_mechanism finance_mechanism",
    "Strategy": "growth redistribution green_revolution social_services two_factor",
    "NineMatters": "urban_transfer jobs mountain_relocation special_agriculture "
    "medical_assistance dibao_cover forest_conversion leisure_property "
    "graduate_jobs",
    "Difficulty": "identification resources infrastructure organisation",
}


@pytest.mark.parametrize("name", MEMBERS)
def test_a_list_has_its_members_in_their_order(name):
    assert [*getattr(taxonomies, name)] == MEMBERS[name].split()


def test_no_list_is_left_out_here():
    assert {*taxonomies.__all__} == {*MEMBERS, "LOCAL_BATCHES"}


def test_the_six_precisions_are_named_as_they_were_said():
    assert [one.zh for one in SixPrecision] == [
        "扶持对象精准",
        "项目安排精准",
        "资金使用精准",
        "措施到户精准",
        "因村派人精准",
        "脱贫成效精准",
    ]


class TestLocalBatches:
    def test_are_five_or_eight(self):
        assert {place: len(batches) for place, batches in LOCAL_BATCHES.items()} == {
            "hunan_or_jiangxi_county": 5,
            "shaanxi": 8,
            "zhejiang": 5,
        }

    def test_stand_once_in_a_place_and_somewhere_each(self):
        named = [batch for batches in LOCAL_BATCHES.values() for batch in batches]
        assert {*named} == {*LocalBatch}
        for batches in LOCAL_BATCHES.values():
            assert len({*batches}) == len(batches)

    def test_swap_members_of_the_national_five(self):
        county = {*LOCAL_BATCHES["hunan_or_jiangxi_county"]}
        assert {batch.value for batch in county} & {batch.value for batch in Batch} == {
            "relocation",
            "ecology",
        }
        assert LocalBatch.MEDICAL in county
        assert LocalBatch.FILIAL_SUPPORT in LOCAL_BATCHES["zhejiang"]

    def test_cannot_be_changed(self):
        with pytest.raises(TypeError):
            LOCAL_BATCHES["shaanxi"] = ()
