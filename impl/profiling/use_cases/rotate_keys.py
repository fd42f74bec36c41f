"""The commands by which an operator changes the keys of access tokens, beside the running service."""

from datetime import timedelta

from impl.profiling.security.keyring import add_key, keys_of, lock_keys, published_at, remove_keys, signing_at
from infra.runtime.service import CommandRefused
from infra.runtime.store.transaction import Transaction


def rotate_keys(tx: Transaction, token_lifetime: timedelta) -> str:
    """Adds a key: it is published now and signs some minutes later. Forgets keys whose last token has expired.

    Returns what happens when. Raises CommandRefused while an earlier change is under way.
    """
    lock_keys(tx)
    keys = keys_of(tx)
    kept = published_at(tx.now, keys, token_lifetime)
    if len(kept) > 1:
        signing = signing_at(tx.now, keys).key_id
        raise CommandRefused(f"the keys are being changed already: {signing} signs now. Wait until only one is published.")
    remove_keys(tx, [key for key in keys if key not in kept])
    key = add_key(tx)
    return (
        f"The key {key.key_id} is published and signs from {key.signs_from:%Y-%m-%d %H:%M:%S} UTC. "
        f"{kept[0].key_id} is published until its last token has expired."
    )


def replace_keys(tx: Transaction) -> str:
    """Replaces all keys at once, for a key that others know: what it has signed is refused everywhere within a minute."""
    lock_keys(tx)
    remove_keys(tx, keys_of(tx))
    key = add_key(tx)
    return f"The key {key.key_id} signs now, the others are gone: every access token must be renewed, which the sites do by themselves."
