"""How the tests are spread over processes: those of one service on one kind of store share one start of it."""

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling


class _ByServiceAndStore(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """File by file, as xdist can do by itself, every file would start its services anew on both stores."""

    def _split_scope(self, nodeid: str) -> str:
        folder = nodeid.partition("::")[0].rpartition("/")[0]
        store = "postgresql" if "postgresql" in nodeid.partition("[")[2] else "sqlite"
        return f"{folder} on {store}"


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    return _ByServiceAndStore(config, log)
