"""Build the folder of LanguageTool jars from Maven Central, for development and CI: ``python tests/fetch_languagetool.py [DIR]``.

Prints the folder (to be named in ``LTP_PATH`` or ``languagetool.path``). It is kept between runs, so only the first one downloads (252 MB).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

VERSION = "6.8"
"""The version that language-tool-python 3.4 asks for; needs Java 17."""
KEPT = Path(__file__).resolve().parent.parent / ".languagetool"
_POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>afterword</groupId><artifactId>languagetool-jars</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.languagetool</groupId><artifactId>languagetool-server</artifactId><version>{VERSION}</version></dependency>
  </dependencies>
</project>
"""


def fetch(folder: Path) -> Path:
    """The folder, holding ``LanguageTool-VERSION/languagetool-server.jar`` and ``libs/``; built where it is not there yet.

    All languages come along: the server's language detector loads Spanish and dies at start without it.

    Raises:
        SystemExit: Maven is missing or failed; the message holds its last lines.
    """
    home = folder / f"LanguageTool-{VERSION}"
    if (home / "languagetool-server.jar").is_file():
        return folder
    maven = shutil.which("mvn")
    if maven is None:
        raise SystemExit(
            "fetch_languagetool: needs Maven (mvn on PATH) and Java 17, or LTP_PATH naming a folder of jars"
        )
    folder.mkdir(parents=True, exist_ok=True)
    # Built beside its place and moved there whole, so that a broken download leaves nothing that looks ready.
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        pom, libs = Path(scratch, "pom.xml"), Path(scratch, home.name, "libs")
        pom.write_text(_POM, encoding="utf-8")
        command = [maven, "-q", "-B", "-f", str(pom), "dependency:copy-dependencies", "-Dmdep.stripVersion=true"]
        done = subprocess.run([*command, f"-DoutputDirectory={libs}"], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit("fetch_languagetool: Maven failed:\n" + "\n".join(done.stdout.splitlines()[-15:]))
        # The server's manifest names its libraries as libs/NAME.jar.
        (libs / "languagetool-server.jar").rename(libs.parent / "languagetool-server.jar")
        if home.exists():
            shutil.rmtree(home)
        libs.parent.rename(home)
    return folder


def ready() -> Path:
    """The folder of jars to use: ``LTP_PATH`` where it is set, else the one kept in the checkout, built if need be."""
    named = os.environ.get("LTP_PATH")
    return Path(named) if named else fetch(KEPT)


if __name__ == "__main__":
    print(fetch(Path(sys.argv[1])) if len(sys.argv) > 1 else ready())
