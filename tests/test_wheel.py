"""The wheel holds what it needs and nothing else, and works from an empty folder in an environment of its own."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)], check=True, capture_output=True
    )
    (built,) = folder.glob("*.whl")
    return built


def tracked(*folders: str) -> set[str]:
    """The files under version control that belong in the wheel."""
    done = subprocess.run(["git", "ls-files", *folders], cwd=ROOT, check=True, capture_output=True, text=True)
    return set(done.stdout.split("\n")) - {""}


def test_the_wheel_holds_exactly_the_program(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == tracked("cli.py", "drafts", "linter", "templates")


def test_the_wheel_carries_its_licenses(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    fonts = {Path(name).parent for name in names if name.endswith((".ttf", ".otf"))}
    assert fonts
    for folder in fonts:
        assert any(Path(name).parent == folder and ("OFL" in name or "LICENSE" in name.upper()) for name in names), (
            folder
        )


def test_the_installed_wheel_drafts_and_lints_in_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run(
        [str(scripts / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)], check=True
    )
    empty = tmp_path / "empty"
    empty.mkdir()
    notes = empty / "notes.yaml"
    notes.write_text((ROOT / "examples" / "northwind.yaml").read_text(encoding="utf-8"), encoding="utf-8")

    def afterword(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(scripts / "afterword"), *arguments],
            cwd=empty,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    assert "afterword" in afterword("--version").stdout
    drafted = afterword("draft", "notes.yaml", "--all", "--out", "out", "--today", "2026-11-19")
    assert drafted.returncode == 0, drafted.stderr
    linted = afterword("lint", "out", "--notes", "notes.yaml", "--today", "2026-11-19")
    assert linted.returncode == 0, linted.stdout + linted.stderr
    card = afterword("card", "notes.yaml", "--to", "Tom Becker", "--pdf", "card.pdf")
    assert card.returncode == 0, card.stdout + card.stderr
    assert (empty / "card.pdf").read_bytes().startswith(b"%PDF")
    (empty / "bad.txt").write_text("Dear Tom,\n\nI would definately like to start.\n\nBest,\nPriya\n", encoding="utf-8")
    assert afterword("lint", "bad.txt").returncode == 1
