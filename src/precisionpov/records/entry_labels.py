"""What people call the places in an entry of the register, and in a village's row."""

from collections.abc import Mapping
from types import MappingProxyType

from precisionpov.records.register import RegisterEntry
from precisionpov.records.register_entry import (
    EliminationFigures,
    EntryDetails,
    Help,
    MemberDetails,
    PlannedWork,
    PostProject,
    VillageDetails,
    WorkRecord,
)

__all__ = ["ENTRY_LABELS"]

COMPLETE = ("whole row read", "整行是否读取")

ENTRY_LABELS: Mapping[type, Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        RegisterEntry: {
            "id": ("number in the register", "建档户编号"),
            "household": ("household", "户"),
            "state": ("where it stands in the register", "建档状态"),
            "since": ("day on which that began", "状态起始日"),
            "village": ("id of the village", "所在村编号"),
            "township": ("id of the township", "所在乡镇编号"),
            "details": ("columns of the register", "登记表"),
        },
        EntryDetails: {
            "card": ("card held", "是否持有扶贫手册"),
            "shares_dwelling": (
                "dwelling shared with people who are not poor",
                "是否与非贫困人口同住",
            ),
            "children_assets": (
                "assets of grown children who live apart",
                "另立户子女是否有负面清单所列财产",
            ),
            "children_house": (
                "safe house of grown children who live apart",
                "另立户子女是否有可容纳该户的安全住房",
            ),
            "members": ("rows of people", "家庭成员登记行"),
            "monitoring": ("as what it is monitored", "监测对象类别"),
            "identified_month": ("month of identification", "识别监测时间"),
            "eliminated_month": ("month of elimination", "消除监测时间"),
            "risk_eliminated": ("risk eliminated", "风险是否已消除"),
            "elimination_mode": ("how the risk was eliminated", "风险消除方式"),
            "risks": ("risks", "致贫返贫风险"),
            "risk_remark": ("remark on the risk", "风险备注"),
            "disaster_kind": ("kind of disaster", "自然灾害子项"),
            "helps": ("measures of assistance", "帮扶措施"),
            "development_help": (
                "help towards development",
                "实施开发式帮扶措施情况",
            ),
            "net_per_head": ("net income per head", "人均纯收入"),
            "out_of_pocket": ("medical cost paid by the household", "合规自付支出"),
            "dangerous_house": ("dangerous house", "是否危房户"),
            "any_member_uninsured": (
                "a member without medical insurance",
                "是否有成员未参加基本医疗保险",
            ),
            "dropout": ("a child out of school", "是否失学辍学"),
            "no_labour_guarantee": (
                "household without labour to be carried",
                "是否整户无劳动能力兜底保障户",
            ),
            "phone": ("telephone of the household", "户联系电话"),
            "collector_named": ("who collected the data", "信息采集人"),
            "collector_phone": (
                "telephone of who collected the data",
                "信息采集人联系电话",
            ),
            "county": ("county", "县"),
            "toilet": ("sanitary toilet", "是否有卫生厕所"),
            "road_hardened": ("hardened way to the house", "入户道路是否硬化"),
            "road_metres": ("metres to the main road", "与村主干路距离"),
            "cropland": ("cropland", "耕地面积"),
            "irrigated": ("cropland under irrigation", "有效灌溉面积"),
            "forest": ("forest", "林地面积"),
            "converted": ("farmland returned to forest", "退耕还林面积"),
            "orchard": ("orchards", "林果面积"),
            "grassland": ("grassland", "牧草地面积"),
            "water_area": ("ponds and the like", "水面面积"),
            "attribute": ("attribute", "贫困户属性"),
            "dibao_money": ("money of the subsistence allowance", "低保金"),
            "tekun_money": ("money for the destitute", "特困人员救助供养金"),
            "pension_money": ("pension", "养老金"),
            "family_planning_money": ("family planning award", "计划生育金"),
            "ecological_money": ("ecological compensation", "生态补偿金"),
            "helpers": ("people responsible for help", "帮扶责任人数"),
            "helper_is_poor": (
                "whether one of those is registered as poor",
                "帮扶责任人是否为贫困人口",
            ),
            "after": ("what was asked at the elimination", "风险消除后情况"),
            "complete": COMPLETE,
        },
        MemberDetails: {
            "person": ("id of the member", "成员编号"),
            "id_number": ("number of the document", "证件号码"),
            "id_type": ("kind of document", "证件类型"),
            "ethnicity": ("nationality", "民族"),
            "relation_sex": (
                "sex that the relation to the head tells",
                "与户主关系所示性别",
            ),
            "not_in_school_reason": ("why not at school", "义务教育阶段未上学原因"),
            "employee_medical": (
                "employees' medical insurance",
                "是否参加城镇职工基本医疗保险",
            ),
            "resident_pension": (
                "residents' pension insurance",
                "是否参加城乡居民基本养老保险",
            ),
            "employee_pension": (
                "employees' pension insurance",
                "是否参加城镇职工基本养老保险",
            ),
            "medical_aid": ("medical aid", "是否接受医疗救助"),
            "dibao": ("subsistence allowance drawn", "享受低保政策情况"),
            "tekun": ("support for the destitute drawn", "享受特困供养政策情况"),
            "public_posts": ("posts of public interest", "公益性岗位"),
            "public_post_months": (
                "months in posts of public interest",
                "公益性岗位月数",
            ),
            "phone": ("telephone of the member", "成员联系电话"),
            "work_place": ("place of work", "务工所在地"),
            "employment_channel": ("channel of employment", "就业渠道（后扶）"),
            "work_months": ("months of work in the year", "务工时间（月）"),
            "work": ("table of work", "务工记录"),
            "planned_work": ("table of planned work", "计划务工记录"),
            "complete": COMPLETE,
        },
        WorkRecord: {
            "working": ("works or not", "是否已务工"),
            "start": ("month of start", "开始时间"),
            "end": ("month of end", "结束时间"),
            "monthly_income": ("pay of a month", "务工月收入"),
            "employer": ("firm", "务工企业名称"),
            "industry": ("industry of the firm", "所属行业"),
            "channel": ("how the work was found", "就业渠道"),
            "point_to_point": ("organised transport", "是否点对点输送"),
            "county": ("county of work", "务工所在县"),
            "travel_subsidy": ("travel subsidy", "年度交通费补助"),
            "complete": COMPLETE,
        },
        PlannedWork: {
            "planned": ("plans to work", "是否计划务工"),
            "away": ("plans to work away", "是否计划外出务工"),
            "county": ("county planned", "计划务工所在县"),
            "service_need": ("help wanted", "就业服务需求"),
            "complete": COMPLETE,
        },
        Help: {
            "kind": ("column", "帮扶类别"),
            "item": ("what stands there", "措施名称"),
        },
        EliminationFigures: {
            "dropout": ("a child out of school then", "消除后是否失学辍学"),
            "house_damaged": ("house damaged then", "消除后是否住房损毁"),
            "any_member_uninsured": (
                "a member without medical insurance then",
                "消除后是否有成员未参保",
            ),
            "water_damaged": ("water supply damaged then", "消除后是否饮水设施损毁"),
            "wage": ("wage income then", "消除后工资性收入"),
            "property": ("property income then", "消除后财产性收入"),
            "transfer": ("transfer income then", "消除后转移性收入"),
            "operating": ("operating income then", "消除后生产经营性收入"),
            "operating_cost": ("operating cost then", "消除后生产经营性支出"),
            "net": ("net income then", "消除后家庭纯收入"),
            "net_per_head": ("net income per head then", "消除后人均纯收入"),
            "insurance_payout": ("what insurance paid then", "消除后理赔收入"),
            "out_of_pocket": (
                "medical cost paid by the household then",
                "消除后合规自付支出",
            ),
        },
        VillageDetails: {
            "village": ("id of the village", "村编号"),
            "exited": ("listed as exited", "是否出列"),
            "population": ("all people", "总人口数"),
            "households": ("all households", "总户数"),
            "collective_income": ("income of the collective", "村集体经济收入"),
            "primary_schools": ("primary schools", "小学数"),
            "pension_insured": (
                "people in the residents' pension insurance",
                "参加居民养老保险人数",
            ),
            "bus": ("bus", "是否通客车"),
            "clinics": ("clinics", "卫生室数"),
            "public_toilets": ("public toilets", "公共卫生厕所数"),
            "doctors": ("licensed doctors", "执业（助理）医师数"),
            "rubbish_points": ("places for rubbish", "垃圾集中堆放点数"),
            "reading_rooms": ("reading rooms", "文化（图书）室数"),
            "dibao_households": (
                "households on subsistence allowance",
                "低保户数",
            ),
            "dibao_people": ("people on subsistence allowance", "低保人口数"),
            "tekun_people": ("destitute people", "特困供养人口数"),
            "disabled_people": ("disabled people", "残疾人口数"),
            "road_to_township": ("hardened road to the township", "到乡镇是否通硬化路"),
            "unsafe_water_households": (
                "households without safe water",
                "未实现饮水安全户数",
            ),
            "dangerous_house_households": (
                "households in dangerous houses",
                "危房户数",
            ),
            "cropland": ("cropland", "耕地面积"),
            "forest": ("forest", "林地面积"),
            "grassland": ("grassland", "牧草地面积"),
            "water_area": ("ponds and the like", "水面面积"),
            "post_projects": ("projects for posts", "公益岗位项目"),
            "complete": COMPLETE,
        },
        PostProject: {
            "year": ("year of the project", "项目年度"),
            "content": ("what is to be done", "建设内容"),
            "complete": COMPLETE,
        },
    }
)
"""For each field of a record, the words in English and in Chinese."""
