"""The six precisions as law: what a plan must show, precision by precision."""
