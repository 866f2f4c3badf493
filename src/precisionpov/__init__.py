"""The rules of targeted poverty alleviation, as values."""
