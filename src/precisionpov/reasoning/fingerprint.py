"""A short name for plain data: equal data, equal name."""

__all__ = ["fingerprint"]


def fingerprint(data: object) -> str:
    """Give the SHA-256 of plain JSON data, as 64 hexadecimal digits."""
    import hashlib
    import json

    text = json.dumps(data, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
