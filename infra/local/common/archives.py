"""Archives that were downloaded or kept, unpacked."""

import tarfile
from pathlib import Path


def unpack(tar: tarfile.TarFile, folder: Path) -> None:
    """Unpacks everything into a folder, without what would reach outside of it.

    Python 3.11.0 to 3.11.3 have no filters: there, what is unpacked must be known by its checksum.
    """
    if hasattr(tarfile, "data_filter"):
        tar.extraction_filter = tarfile.data_filter
    for member in tar.getmembers():
        tar.extract(member, folder)
