# Needs python3 >= 3.11 with venv, and make; everything else is installed into .venv, at the locked versions.
PYTHON ?= python3
VENV ?= .venv
WORKERS ?= 2
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
LOCK := requirements/constraints.txt
TOOLS := $(VENV)/.tools-installed
PROGRAM := $(VENV)/.program-installed
CHECKS := $(VENV)/.checks-installed
CODE := crosscheck plugins scripts tests

# Every check is run, so that one call shows all that is wrong.
MAKEFLAGS += --keep-going --no-print-directory

.PHONY: demo test lint types contracts profiles pytest format docs lock dist clean

demo: $(PROGRAM)  ## The report on the bundled articles.
	@$(BIN)/crosscheck demo

test: lint types contracts profiles pytest  ## Everything that must hold before a change goes in.

lint: $(CHECKS)
	$(BIN)/ruff check --output-format concise $(CODE)
	$(BIN)/ruff format --check --output-format concise $(CODE)

types: $(CHECKS)
	$(BIN)/mypy

contracts: $(CHECKS)
	$(BIN)/lint-imports

profiles: $(PROGRAM)
	$(BIN)/python scripts/check_profiles.py > /dev/null

pytest: $(CHECKS)
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --hypothesis-profile ci

format: $(CHECKS)  ## Formats the code and mends what can be mended without asking.
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

docs: $(CHECKS)  ## Writes the generated parts of README.md and docs/ anew.
	$(BIN)/python scripts/make_docs.py
	$(BIN)/python tests/make_reading_numbers.py

lock:  ## Takes newer versions of what is depended on.
	PYTHON=$(PYTHON) sh scripts/lock.sh

dist: $(CHECKS)  ## A source distribution and a wheel, in dist/.
	$(BIN)/python -m hatchling build

clean:
	rm -rf $(VENV) dist

# A stamp is older than what it depends on only after a change, so that a second call installs nothing.
$(TOOLS): $(LOCK)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "crosscheck needs Python 3.11 or newer")'
	@echo "installing into $(VENV) ..." >&2
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --constraint $(LOCK) pip hatchling editables
	@touch $@

$(PROGRAM): $(TOOLS) pyproject.toml
	@$(PIP) install --constraint $(LOCK) --no-build-isolation --editable .
	@touch $@

$(CHECKS): $(PROGRAM)
	@$(PIP) install --constraint $(LOCK) --group dev
	@touch $@
