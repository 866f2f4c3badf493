"""The flat facts that rules read: one class for each judgement."""
