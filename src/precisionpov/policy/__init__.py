"""What the documents say: data, no logic."""
