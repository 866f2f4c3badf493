"""How a rule answers, and why; knows nothing of poverty."""
