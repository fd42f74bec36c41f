"""A revision that takes something away ends the time of older code: it refuses to start, and says why."""

from pathlib import Path

from infra.local.common.ports import HOST
from infra.runtime.store.migrations.chains import compatible_since
from tests.rolling.tomorrow import VERSION, Tomorrow, python
from tests.support.tokens import SECRET, free_port


def settings(store: Path) -> dict[str, str]:
    return {
        "COMPTOIR_PORT": str(free_port()),
        "STORE_URL": f"sqlite:///{store}",
        "KAFKA_BOOTSTRAP": f"{HOST}:9",
        "REGISTRY_URL": f"http://{HOST}:9",
        "SERVICE_SECRET": SECRET,
    }


def test_old_code_refuses_tables_that_lack_something_and_names_both_revisions(old: Path, tmp_path: Path) -> None:
    environment = settings(tmp_path / "ordering.db")
    new = Tomorrow(tmp_path / "new")
    revision = new.contract()
    (file,) = (new.folder / "impl" / "ordering" / "migrations").glob(f"r{revision}_*.py")
    assert compatible_since(file) == revision

    for folder in (old, new.folder):
        migrated = python(folder, "-m", "impl", "migrate", "ordering", **environment)
        assert migrated.returncode == 0, migrated.stderr
    known = max(path.name[1:5] for path in (old / "impl" / "ordering" / "migrations").glob("r*.py"))
    refused = python(old, "-m", "impl", "ordering", **environment)
    assert refused.returncode == 2
    assert refused.stderr == (
        f"ORDERING does not start: the tables of ORDERING in its store are at revision {revision}, on which code older than "
        f"revision {revision} may not run, and this release knows revision {known}: start release {VERSION} or a later one, or "
        "restore what was kept before the upgrade.\n"
    )
