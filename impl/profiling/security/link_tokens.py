"""The tokens of links that are followed once: each stands in a message, and only its hash is stored."""

from typing import Final

from impl.common.recomputed_tokens import RecomputedTokens
from impl.profiling.tables import secrets

NAME: Final = "one-time-link"


class LinkTokens(RecomputedTokens):
    """Makes the tokens of links, by their ids."""

    def __init__(self) -> None:
        super().__init__(secrets, NAME)
