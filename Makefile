# Telefonist: `make demo` opens the desk on a sample company, `make test` runs the tests.

SWIFT  ?= swift
PREFIX ?= /usr/local
# Without colours: SwiftPM compiles anew whatever a terminal's colours would change.
PLAIN   = --no-color-diagnostics
RELEASE = -c release --static-swift-stdlib $(PLAIN)
SEED   ?=
PACE   ?=
ARGS   ?=

DEMO_OPTIONS = $(if $(SEED),--seed $(SEED)) $(if $(PACE),--pace $(PACE)) $(ARGS)

.PHONY: demo test build bench fuzz install uninstall deb format lint packages clean

demo: build
	@exec "$$($(SWIFT) build $(RELEASE) --show-bin-path)/telefonist" demo $(DEMO_OPTIONS)

test: packages
	$(SWIFT) build $(PLAIN) --build-tests -Xswiftc -warnings-as-errors \
	  --explicit-target-dependency-import-check error
	$(SWIFT) test $(PLAIN) --skip-build $(ARGS)

build: packages
	$(SWIFT) build $(RELEASE) --product telefonist

bench: build
	./bench/run $(ARGS)

fuzz:
	./fuzz/run $(ARGS)

install: build
	./packaging/install "$$($(SWIFT) build $(RELEASE) --show-bin-path)/telefonist" \
	  "$(DESTDIR)" "$(PREFIX)"

uninstall:
	./packaging/install --uninstall "$(DESTDIR)" "$(PREFIX)"

deb: build
	./packaging/deb "$$($(SWIFT) build $(RELEASE) --show-bin-path)/telefonist" .build

format:
	$(SWIFT) format -i -r Package.swift Sources Tests bench

lint:
	$(SWIFT) format lint -r -s Package.swift Sources Tests bench

packages:
	@./.ci/packages

clean:
	$(SWIFT) package clean
