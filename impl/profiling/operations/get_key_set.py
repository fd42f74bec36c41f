"""Read the public keys."""

from dataclasses import dataclass

from generated.profiling.operations import GetKeySetOk, GetKeySetRequest
from impl.profiling.keyring import Keyring
from impl.profiling.views import key_set_view


@dataclass(frozen=True, kw_only=True)
class GetKeySet:
    keyring: Keyring

    def __call__(self, request: GetKeySetRequest) -> GetKeySetOk:
        return GetKeySetOk(body=key_set_view(self.keyring))
