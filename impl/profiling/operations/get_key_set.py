"""Read the public keys."""

from dataclasses import dataclass

from generated.profiling.operations import GetKeySetOk, GetKeySetRequest
from impl.profiling.answers import key_set_answer
from impl.profiling.security.keyring import Keyring
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetKeySet:
    keyring: Keyring

    def __call__(self, tx: Transaction, request: GetKeySetRequest) -> GetKeySetOk:
        return GetKeySetOk(body=key_set_answer(self.keyring.published(tx)))
