"""Is the register in order? Every check of a profile, by entry, village, register."""

from precisionpov.auditing.counting import AuditMissing, CheckTally
from precisionpov.auditing.judging import audit
from precisionpov.auditing.report import AuditReport

__all__ = ["AuditMissing", "AuditReport", "CheckTally", "audit"]
