import pytest

from precisionpov.reasoning.source import Confidence, Document
from reasoning.harbour import CITE, ORDER

BARE = Document(key="custom", en="Custom", zh="惯例", issuer="Nobody")


@pytest.mark.parametrize(
    ("citation", "en", "zh"),
    [
        (
            CITE,
            ["Harbour order", "1 (2001)", "article 1"],
            ["《港口条例》", "article 1"],
        ),
        (ORDER.article("article 2", "第二条"), ["article 2"], ["第二条"]),
        (BARE.article(), ["Custom"], ["《惯例》"]),
        (
            BARE.article("2", confidence=Confidence.LOW),
            ["Custom, 2, uncertain"],
            ["《惯例》", "存疑"],
        ),
    ],
)
def test_citation_is_one_line(citation, en, zh):
    assert all(part in citation.text() for part in en)
    assert all(part in citation.text("zh") for part in zh)
    assert "\n" not in citation.text() + citation.text("zh")


def test_a_place_read_in_the_document_needs_no_word_on_confidence():
    assert CITE.text() == "Harbour order (1 (2001)), article 1"
    assert BARE.article().text("zh") == "《惯例》"


def test_citation_as_plain_data():
    assert ORDER.article("3", note="read twice").to_dict() == {
        "document": "harbour_order",
        "title": "Harbour order",
        "title_zh": "港口条例",
        "number": "1 (2001)",
        "article": "3",
        "article_zh": None,
        "confidence": "high",
        "note": "read twice",
    }
