#!/bin/sh
# Writes requirements/constraints.txt: the newest versions within pyproject.toml's bounds, of everything that a fresh
# environment gets. Run it with `make lock`; the tests then run against the new versions.
set -eu
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
pip="$folder/venv/bin/python -m pip --disable-pip-version-check -qq"
$pip install --upgrade pip hatchling editables
$pip install --no-build-isolation --group dev .
{
    echo "# Exact versions of all that crosscheck and its tests need; written by scripts/lock.sh (make lock)."
    $pip freeze --all --exclude crosscheck-claims --exclude setuptools | LC_ALL=C sort -f
} >"$folder/constraints.txt"
mv "$folder/constraints.txt" requirements/constraints.txt
