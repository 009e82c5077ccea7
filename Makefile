# brief: what can be done here. `make` alone lists it.
PREFIX ?= /usr/local
BUILD   = swift build -c release --static-swift-stdlib --product brief
BINARY  = .build/release/brief

.PHONY: help demo build test lint format bench install uninstall clean dependencies

help: ## what can be done here
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 22

demo: build ## make a brief from a report in inputs/
	@Scripts/demo.sh $(BINARY)

build: dependencies ## build the release binary
	@$(BUILD)

test: dependencies ## build and run every test
	@swift build --build-tests
	@swift test --skip-build

lint: dependencies ## formatting, imports, house rules
	@swift format lint --strict --recursive Sources Tests Scripts Package.swift
	@swift Scripts/lint.swift

format: ## format the sources in place
	@swift format --in-place --recursive Sources Tests Scripts Package.swift

bench: build ## speed and size, as ratios to named peers
	@Benchmarks/run.sh $(BINARY)

install: build ## install under PREFIX, with completions and man page
	@Scripts/install.sh $(BINARY) "$(DESTDIR)$(PREFIX)"

uninstall: ## remove what install put under PREFIX
	@Scripts/install.sh --remove "$(DESTDIR)$(PREFIX)"

clean: ## remove what was built
	@rm -rf .build

dependencies: ## install missing libraries (Debian and Ubuntu)
	@Scripts/dependencies.sh
