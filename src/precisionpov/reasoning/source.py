"""Where a rule or a number comes from, and how sure we are of it."""

from datetime import date

import attrs

from precisionpov.errors import PolicyError
from precisionpov.reasoning.term import Language, Term

__all__ = ["Citation", "Confidence", "Document", "require_citation"]


class Confidence(Term):
    """How sure we are that a rule or number is what the document says."""

    HIGH = "high", "read in a public source", "已核对公开来源"
    MEDIUM = "medium", "not read in the document", "未核对原文"
    LOW = "low", "uncertain", "存疑"


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
        zh: str | None = None,
        *,
        confidence: Confidence = Confidence.HIGH,
        note: str | None = None,
    ) -> "Citation":
        """Cite a place in this document.

        Args:
            article: The place, in English; None for the document as a whole.
            zh: The same in Chinese.
            confidence: How sure we are.
            note: What else a reader must know, as a short sentence.
        """
        return Citation(self, article, zh, confidence, note)

    def title(self, language: Language = "en") -> str:
        """Give title and number in ``"en"`` or ``"zh"``."""
        zh = language == "zh"
        text = f"《{self.zh}》" if zh else self.en
        if self.number is None:
            return text
        return f"{text}（{self.number}）" if zh else f"{text} ({self.number})"


@attrs.frozen
class Citation:
    """A place in a document, and how sure we are of what it says.

    Attributes:
        document: The document.
        article: Article, section or item, in English; None for the document as a
            whole.
        article_zh: The same in Chinese; where it is None, pages in Chinese show
            ``article``.
        confidence: How sure we are.
        note: What else a reader must know, as a short sentence.
    """

    document: Document
    article: str | None = None
    article_zh: str | None = None
    confidence: Confidence = Confidence.HIGH
    note: str | None = None

    def text(self, language: Language = "en") -> str:
        """Give the citation as one line in ``"en"`` or ``"zh"``."""
        zh = language == "zh"
        parts = [self.document.title(language)]
        article = (self.article_zh if zh else None) or self.article
        if article:
            parts.append(article)
        if self.confidence is not Confidence.HIGH:
            parts.append(self.confidence.label(language))
        return ("，" if zh else ", ").join(parts)

    def to_dict(self) -> dict[str, object]:
        """Give the citation as plain JSON data."""
        return {
            "document": self.document.key,
            "title": self.document.en,
            "title_zh": self.document.zh,
            "number": self.document.number,
            "article": self.article,
            "article_zh": self.article_zh,
            "confidence": self.confidence.value,
            "note": self.note,
        }


def require_citation(cite: object) -> None:
    """Refuse what is no citation, such as a document without its article.

    Raises:
        PolicyError: It is something else.
    """
    if not isinstance(cite, Citation):
        kind = type(cite).__name__
        msg = f"a source is a Citation, as document.article() gives, not {kind}"
        raise PolicyError(msg)
