"""A village, a township and a county of which everything is recorded, and others."""

from precisionpov import County, Coverage, Service, Township, Village, between, yuan

COVERAGE = tuple(
    Coverage(service=one, reached=90 + place, among=200)
    for place, one in enumerate(Service)
)
VILLAGE = Village(
    id="village-1",
    region="western",
    income_per_head=yuan(4_100),
    province_incidence=860,
    province_income_per_head=yuan(7_000),
    county_income_per_head=between(yuan(6_000), yuan(6_500)),
    income_growth=1_050,
    township_income_growth=-20,
    collective_income_before=yuan(18_000),
    coverage=COVERAGE,
    out_of_school_for_poverty=2,
    roadbed_width_cm=650,
    road_width_cm=450,
    hamlet_road_width_cm=350,
    hard_road=True,
    cooperative=False,
    mutual_fund=True,
    exited_income_share_rising=False,
    standard_clinic=True,
    clinic_square_metres=60,
    doctors=1,
    township_seat=False,
    organisation_put_right=True,
    assistance_funds=yuan(300_000),
    assistance_funds_at_exit=between(yuan(250_000), yuan(260_000)),
    exited=True,
    removed=("help",),
    safety_net_people=12,
    ill_households=7,
    elderly_people=9,
)
COUNTY = County(
    id="county-1",
    region="central",
    population=400_000,
    rural_population=300_000,
    registered_people=3_000,
    exited_people=40_000,
    unregistered_people=257_000,
    sampled_unregistered=3_000,
    missed_in_sample=10,
    sampled_exited=1_500,
    wrongly_exited_in_sample=15,
    surveyed_households=1_000,
    recognising_households=930,
    coverage=COVERAGE[:2],
    industries=("茶叶", "生猪"),
    level_two_hospitals=1,
    dibao_standard=yuan(3_400),
    income_per_head=yuan(8_900),
    province_income_per_head=yuan(11_000),
    income_growth=910,
    national_income_growth=860,
    assistance_funds=yuan(3_000_000),
    assistance_funds_at_exit=yuan(2_000_000),
    exited=False,
    removed=("policy", "supervision"),
)

TOWNSHIP = Township(
    id="township-1",
    county="county-1",
    villages=("village-1", "village-2"),
    population=21_000,
    rural_population=20_000,
    registered_people=900,
    rural_population_before=20_100,
    registered_people_before=1_800,
    income_per_head=yuan(8_869),
    province_income_per_head=between(yuan(8_869), yuan(8_870)),
    income_growth=1_010,
    county_income_growth=-30,
)

FULL = [COVERAGE[0], VILLAGE, TOWNSHIP, COUNTY]
SPARSE = [Coverage(service="broadband"), Township(id="t"), County(id="c")]
