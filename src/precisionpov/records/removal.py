"""What may be taken away from a place that has exited, and must not be."""

from precisionpov.reasoning.term import Term

__all__ = ["Removal"]


class Removal(Term):
    """What was taken away after an exit: the four no-removals forbid each (EX-5)."""

    RESPONSIBILITY = "responsibility", "responsibility", "责任"
    POLICY = "policy", "policy", "政策"
    HELP = "help", "help", "帮扶"
    SUPERVISION = "supervision", "supervision", "监管"
