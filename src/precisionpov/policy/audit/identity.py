"""Checks of identity numbers, documents and telephones."""

from precisionpov.facts.entry_household import HouseholdEntryFacts, shared_phone_apart
from precisionpov.facts.entry_person import (
    PersonEntryFacts,
    check_digit_wrong,
    ethnicity_recorded,
    id_number,
    number_elsewhere,
    phone_elsewhere,
    placeholder_number,
    works_by_channel,
)
from precisionpov.facts.entry_terms import IdEntry, PhoneEntry, PlaceEntry
from precisionpov.facts.entry_words import exited, monitored, phone, work_place
from precisionpov.policy.audit.check import AuditCheck, Basis, register_audit, tool_2024
from precisionpov.policy.audit.phrases import WRONG_LENGTH

__all__ = ["IDENTITY_CHECKS"]

IDENTITY_CHECKS: tuple[AuditCheck, ...] = (
    tool_2024(
        "F1_01_001",
        PersonEntryFacts,
        number_elsewhere,
        "The number of the document stands on another row too.",
        "证件号码重复登记。",
        also=("N30",),
    ),
    tool_2024(
        "F1_01_002",
        PersonEntryFacts,
        exited & WRONG_LENGTH,
        "The number of an exited person's document has not 18, 20 or 22 characters.",
        "脱贫人口证件号码位数不是18、20或22。",
    ),
    tool_2024(
        "F1_12_002",
        PersonEntryFacts,
        monitored & WRONG_LENGTH,
        "The number of a monitored person's document has not 18, 20 or 22 characters.",
        "监测对象证件号码位数不是18、20或22。",
        basis=Basis.TITLE,
        note="Title of an earlier revision",
    ),
    tool_2024(
        "F1_01_003",
        PersonEntryFacts,
        exited & id_number.is_(IdEntry.EIGHTEEN) & check_digit_wrong,
        "The check digit of an exited person's identity number is wrong.",
        "脱贫人口18位身份证号校验码不符。",
    ),
    tool_2024(
        "F1_12_003",
        PersonEntryFacts,
        monitored & id_number.is_(IdEntry.EIGHTEEN) & check_digit_wrong,
        "The check digit of a monitored person's identity number is wrong.",
        "监测对象18位身份证号校验码不符。",
        basis=Basis.TITLE,
        note="The column title is misspelt (检测 for 监测), so the filter passes"
        " everybody",
    ),
    tool_2024(
        "F2_01_001",
        PersonEntryFacts,
        ~ethnicity_recorded,
        "The nationality is not filled in.",
        "未填民族。",
    ),
    tool_2024(
        "F2_12_002",
        PersonEntryFacts,
        monitored & ~ethnicity_recorded,
        "The nationality of a monitored person is not filled in.",
        "监测对象未填民族。",
    ),
    tool_2024(
        "F2_01_013",
        PersonEntryFacts,
        exited
        & works_by_channel
        & phone.one_of(PhoneEntry.WRONG_LENGTH, PhoneEntry.BLANK),
        "The telephone of an exited worker has not eleven digits.",
        "务工脱贫人口联系电话不足或超过11位。",
    ),
    tool_2024(
        "F2_01_014",
        PersonEntryFacts,
        exited & works_by_channel & ~phone.is_(PhoneEntry.MOBILE),
        "The telephone of an exited worker is no mobile number.",
        "务工脱贫人口联系电话不合手机号规则。",
        basis=Basis.TITLE,
        note="As coded a copy of F2_01-013 (length only)",
    ),
    tool_2024(
        "F2_12_007",
        PersonEntryFacts,
        ~work_place.is_(PlaceEntry.BLANK) & ~phone.is_(PhoneEntry.MOBILE),
        "A place of work is recorded, but no mobile number.",
        "填了务工地而手机号不合规则。",
    ),
    tool_2024(
        "F5_13_003",
        PersonEntryFacts,
        exited & monitored & ~phone.is_(PhoneEntry.MOBILE),
        "The telephone of a monitored person is blank or no mobile number.",
        "监测对象联系电话未填或不合手机号规则。",
        usual=False,
    ),
    tool_2024(
        "F5_15_022",
        PersonEntryFacts,
        phone_elsewhere,
        "A member of another household has the same telephone.",
        "不同户成员登记同一电话。",
        basis=Basis.TITLE,
        note="Hits pile up in a shared list that doubles with every further "
        "match, and after the first hit every later person is reported",
    ),
    tool_2024(
        "F4_01_003",
        PersonEntryFacts,
        id_number.is_(IdEntry.BLANK) | placeholder_number,
        "There is no number of a document, or a placeholder.",
        "无身份证号或以999999开头。",
    ),
    tool_2024(
        "F4_02_001",
        HouseholdEntryFacts,
        phone.one_of(PhoneEntry.BLANK, PhoneEntry.WRONG_LENGTH),
        "The telephone of the household is blank or has not eleven digits.",
        "户联系电话未填或不是11位。",
    ),
    tool_2024(
        "F5_15_021",
        HouseholdEntryFacts,
        exited & shared_phone_apart,
        "Members with one telephone work in different places.",
        "同户成员电话相同而务工地不同。",
        usual=False,
    ),
    register_audit(
        "ID_60_1",
        PersonEntryFacts,
        id_number.is_(IdEntry.FIFTEEN),
        "The identity number has the old form of 15 characters.",
        "身份证号为15位旧号。",
    ),
    register_audit(
        "ID_60_2",
        PersonEntryFacts,
        id_number.one_of(IdEntry.OTHER, IdEntry.BLANK),
        "The number of the document has not 15, 18, 20 or 22 characters.",
        "证件号码位数不是15、18、20或22。",
    ),
    register_audit(
        "ID_60_3",
        PersonEntryFacts,
        id_number.is_(IdEntry.EIGHTEEN) & check_digit_wrong,
        "The check digit of the identity number is wrong.",
        "身份证号校验码不符。",
    ),
)
"""Checks of identity numbers, documents and telephones."""
