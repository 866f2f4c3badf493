"""The nouns of the field, as people keep them."""
