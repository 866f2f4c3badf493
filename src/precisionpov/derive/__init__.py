"""From records and a policy to facts: whatever needs a loop, a date or a look-up."""
