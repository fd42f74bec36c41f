"""A change of the project that is made in a copy of its contracts, and written to the project when it is known to be right."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from codegen import containers, output, pipeline
from codegen.faults import CodegenError, Faults
from codegen.lint import check
from codegen.pipeline import Steps
from codegen.reading import Contracts, read
from codegen.sources import Sources

_NO_COPY = shutil.ignore_patterns("releases", "adr")
_LISTS = "tests/journeys/authorisation"
_FIRST_PARTY = ("--config", "lint.isort.known-first-party = ['codegen', 'generated', 'impl', 'infra', 'tests']")
"""The formatter would look for these in the project, where what is new is not yet."""
_AUTHORISATION = "tests.contracts.test_authorisation"


class Draft:
    """The project as it would be: files are read and changed here by their path from its root."""

    def __init__(self, project: Path, copy: Path) -> None:
        self.project = project
        self.copy = copy
        self.changed: dict[str, str] = {}
        """Text by path."""

    def exists(self, file: str) -> bool:
        return file in self.changed or (self.project / file).exists()

    def text(self, file: str) -> str:
        """Returns the text of a file; an empty one when there is no such file."""
        if file in self.changed:
            return self.changed[file]
        path = self.project / file
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    def write(self, file: str, text: str) -> None:
        self.changed[file] = text
        _write(self.copy / file, text)

    def create(self, file: str, text: str) -> None:
        """Writes a new file. Raises CodegenError when there is one."""
        if self.exists(file):
            raise CodegenError([f"{file}: exists already; nothing was written."])
        self.write(file, text)

    def create_python(self, file: str, text: str) -> None:
        """Writes a new Python file. Raises CodegenError when there is one."""
        self.create(file, text)
        self.python(file, text)

    def python(self, file: str, text: str) -> None:
        """Writes a Python file, its imports sorted and formatted as the project's settings say."""
        for command in (["check", "--select", "I,F401", "--fix-only", *_FIRST_PARTY], ["format"]):
            text = self._ruff([*command, "--quiet", "--stdin-filename", file, "-"], text)
        self.write(file, text)

    def contracts(self) -> Contracts:
        """Returns the contracts as they are now. Raises CodegenError with one line for each fault."""
        return read(self.copy)

    def keep(self, steps: Steps) -> None:
        """Generates from the draft, and writes all of it to the project: either everything or, when something fails, nothing.

        Raises CodegenError with one line for each fault.
        """
        selection = pipeline.select(self.copy, [])
        with ThreadPoolExecutor() as pool:
            generating = pool.submit(pipeline.generate, self.copy, selection, steps)
            if lines := check(self.copy).lines:
                raise CodegenError(list(lines))
            generated, deployment = generating.result(), pipeline.deployment(self.copy)
        files = dict(self.changed)
        files |= {f"{containers.FOLDER}/{name}": text for name, text in deployment.items()}
        lists = [f"{_LISTS}/{service}.csv" for service in selection.services]
        with steps("write"), _all_or_nothing(self.project, [*files, *lists, *(f"generated/{name}" for name in generated)]):
            output.replace(generated, self.project / "generated", selection.owned)
            for name, text in files.items():
                _write(self.project / name, text)
            self._list_permissions()

    def _list_permissions(self) -> None:
        """Writes down anew who may what, which the tests compare with the contracts."""
        if (self.project / _LISTS).is_dir():
            command = [sys.executable, "-m", _AUTHORISATION]
            done = subprocess.run(command, cwd=self.project, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                raise CodegenError([f"python -m {_AUTHORISATION}: {done.stderr.strip().splitlines()[-1]}"])

    def _ruff(self, arguments: list[str], text: str) -> str:
        command = [sys.executable, "-m", "ruff", *arguments]
        done = subprocess.run(command, cwd=self.project, input=text, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            raise CodegenError([f"ruff: {done.stderr.strip().splitlines()[-1]}"])
        return done.stdout


def services_of(project: Path) -> list[str]:
    """Returns the names of the services. Raises CodegenError for a folder without contracts."""
    if not (project / "contracts").is_dir():
        raise CodegenError([f"{project}/contracts: there is no such folder; --root says where the project is."])
    return list(Sources(project, Faults()).services)


@contextmanager
def draft(project: Path) -> Iterator[Draft]:
    """Gives a draft of a project, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="draft-") as name:
        copy = Path(name)
        shutil.copytree(project / "contracts", copy / "contracts", ignore=_NO_COPY)
        if (project / containers.FOLDER).is_dir():
            shutil.copytree(project / containers.FOLDER, copy / containers.FOLDER)
        yield Draft(project, copy)


@contextmanager
def _all_or_nothing(project: Path, files: Iterable[str]) -> Iterator[None]:
    """Puts the files back as they were when the block fails."""
    former = {path: path.read_bytes() if path.is_file() else None for path in (project / name for name in files)}
    try:
        yield
    except BaseException:
        for path, content in former.items():
            if content is not None:
                path.write_bytes(content)
            elif path.exists():
                path.unlink()
        raise


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
