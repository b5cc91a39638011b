# Every task of the project. CI calls `make test`, nothing else.
# On Windows: the plain commands are in README.md.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1
# Where the environment forbids it, each of some hundred processes would compile all that it imports.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help serve build offline test check quick hooks fix scripts notebooks bench links lock vendor clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

serve: $(VENV)/site.stamp ## Run the notebooks and show the site on http://127.0.0.1:8000, rebuilt on every change
	$(BIN)/python -m macros serve

build: $(VENV)/site.stamp ## Build the site into site/ (only if nothing is wrong)
	$(BIN)/python -m macros build

offline: build ## Pack the built site into dist/plus-ml-offline.zip, to open from disk
	$(BIN)/python -m macros offline

notebooks: $(VENV)/site.stamp ## Run the notebooks that changed
	$(BIN)/python -m macros notebooks

quick: $(VENV)/tests.stamp ## Run the checks that take seconds: form, words, rooms, data, pages
	$(BIN)/python tests/run.py quick

hooks: $(VENV)/tests.stamp ## Run the quick checks before each commit from now on
	$(BIN)/pre-commit install

check: $(VENV)/tests.stamp tests/node_modules/.stamp ## Run every check that needs no browser
	$(BIN)/python tests/run.py check

test: $(VENV)/tests.stamp tests/node_modules/.stamp ## Run every check, the browser's included
	$(BIN)/python tests/run.py all

fix: $(VENV)/tests.stamp tests/node_modules/.stamp ## Mend what a program can mend: form, typos, scripts, schemas, ids
	$(BIN)/python tests/run.py fix

scripts: $(VENV)/tests.stamp tests/node_modules/.stamp ## Bundle overrides/scripts and styles into what pages load
	$(BIN)/python tests/bundle.py write

bench: $(VENV)/tests.stamp tests/node_modules/.stamp ## Measure everything people wait for, and write BENCH.md (an hour)
	$(BIN)/python -m tests.bench

links: $(VENV)/tests.stamp ## Ask every address of the data file whether it still answers (needs the network)
	$(BIN)/lychee --no-progress --max-retries 3 docs/data/resources.yml

lock: $(VENV)/tests.stamp ## Lock the newest versions that requirements.in allows
	$(BIN)/python tests/run.py lock

vendor: $(VENV)/site.stamp ## Rebuild the pages' Python interpreter from its npm package, and check its hash
	$(BIN)/python -m macros.publish.vendor

clean: ## Delete everything that was made, the environment included
	rm -rf $(VENV) .cache site dist tests/node_modules .pytest_cache .mypy_cache .ruff_cache

$(VENV)/site.stamp: requirements.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python %d.%d found; 3.11 or newer is needed. Name one: make PYTHON=python3.12" % sys.version_info[:2])'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing the site's packages"
	@$(BIN)/python tests/tools.py install requirements.txt
	@touch $@

$(VENV)/tests.stamp: tests/requirements.txt $(VENV)/site.stamp
	@echo "installing the checks' packages"
	@$(BIN)/python tests/tools.py install tests/requirements.txt
	@touch $@

tests/node_modules/.stamp: tests/package-lock.json $(VENV)/tests.stamp
	@$(BIN)/python tests/tools.py npm ci --ignore-scripts --silent
	@touch $@
