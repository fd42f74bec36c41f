"""Read the public keys."""

from dataclasses import dataclass

from generated.profiling.operations import GetKeySetOk, GetKeySetRequest
from impl.profiling.answers import key_set_answer
from impl.profiling.security.keyring import Keyring


@dataclass(frozen=True, kw_only=True)
class GetKeySet:
    keyring: Keyring

    def __call__(self, request: GetKeySetRequest) -> GetKeySetOk:
        return GetKeySetOk(body=key_set_answer(self.keyring))
