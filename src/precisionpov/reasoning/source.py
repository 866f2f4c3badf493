"""Where a rule or a number comes from, and how sure we are of it."""

from datetime import date

import attrs

from precisionpov.reasoning.term import Language, Term

__all__ = ["Citation", "Confidence", "Document"]


class Confidence(Term):
    """How sure we are that a rule or number is what the document says."""

    HIGH = "high", "read in a public source", "已核对原文或公开来源"
    MEDIUM = "medium", "well known, not read in the document", "公认,未核对原文"
    LOW = "low", "uncertain; never a default", "存疑,不作默认值"


@attrs.frozen(kw_only=True)
class Document:
    """A document that sets rules or numbers.

    Attributes:
        key: A short stable name for it.
        en: Its title in English.
        zh: Its title in Chinese.
        issuer: Who issued it, in English.
        number: Its document number, or None where it has none or none is known.
        published: The day it was published, or None where that is not known.
    """

    key: str
    en: str
    zh: str
    issuer: str
    number: str | None = None
    published: date | None = None

    def article(
        self,
        article: str | None = None,
        *,
        confidence: Confidence = Confidence.HIGH,
        note: str | None = None,
    ) -> "Citation":
        """Cite a place in this document."""
        return Citation(self, article, confidence, note)

    def title(self, language: Language = "en") -> str:
        """Give title and number in ``"en"`` or ``"zh"``."""
        text = f"《{self.zh}》" if language == "zh" else self.en
        return f"{text} ({self.number})" if self.number else text


@attrs.frozen
class Citation:
    """A place in a document, and how sure we are of what it says.

    Attributes:
        document: The document.
        article: Article, section or item; None for the document as a whole.
        confidence: How sure we are.
        note: What else a reader must know, as a short sentence.
    """

    document: Document
    article: str | None = None
    confidence: Confidence = Confidence.HIGH
    note: str | None = None

    def text(self, language: Language = "en") -> str:
        """Give the citation as one line in ``"en"`` or ``"zh"``."""
        parts = [self.document.title(language)]
        if self.article:
            parts.append(self.article)
        if self.confidence is not Confidence.HIGH:
            sure = self.confidence.label(language)
            parts.append(f"把握:{sure}" if language == "zh" else f"confidence: {sure}")
        return ",".join(parts) if language == "zh" else ", ".join(parts)

    def to_dict(self) -> dict[str, object]:
        """Give the citation as plain JSON data."""
        return {
            "document": self.document.key,
            "title": self.document.en,
            "title_zh": self.document.zh,
            "number": self.document.number,
            "article": self.article,
            "confidence": self.confidence.value,
            "note": self.note,
        }
