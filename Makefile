# make demo    installs what is missing, builds, converts the bundled page into the main formats
# make test    installs what the tests need and runs them all
# make packages builds and runs the packages beside ours (Fixtures/acme, the template plugin)
# make spark    runs the Spark example on a cluster on this machine, and loses a worker
# make check   format lint, build, tests: what a change must pass
# make install installs the program, its man page and shell completions below $(PREFIX)
# make deb     builds a Debian package in dist/
# make reproducible builds program and package of this commit twice, elsewhere, and compares them
# make docs    makes the DocC pages of both libraries in .build/documentation
# make coverage prints which lines of Sources the tests reach; fails below 90 %
# make fuzz    fuzzes all readers for two minutes (FUZZ_SECONDS)
# make sanitize runs the tests under the address sanitizer, then under the thread sanitizer
SHELL := /bin/bash
PREFIX ?= /usr/local
OUT ?= out
BINARY := .build/release/policyconv
DEMO_PAGE := Fixtures/policies/wayback-2005/input.html
PYTHON := .build/python/bin/python
SPARK := .build/spark
# Swift's libraries are linked in, so that the program runs where there is no Swift; it is stripped
# of what it does not use, and its relocations are packed where the C library (2.36) reads that.
PACKED := $(shell printf '2.36\n%s\n' "$$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)" | sort -VC && \
  echo -Xlinker -z -Xlinker pack-relative-relocs)
# No path of the folder it is built in stays in it, nor the hashes of modules that the compiler keeps
# for itself, which cover such paths: every folder gives the same bytes (`make reproducible`).
SAME_ANYWHERE := -debug-info-format none -Xcc -ffile-prefix-map=$(CURDIR)=. \
  -Xcxx -ffile-prefix-map=$(CURDIR)=. -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. \
  -Xswiftc -Xfrontend -Xswiftc -disable-incremental-llvm-codegen
RELEASE := -c release --product policyconv --static-swift-stdlib $(SAME_ANYWHERE) -Xswiftc -use-ld=lld \
  -Xlinker --gc-sections -Xlinker --no-export-dynamic -Xlinker -O2 -Xlinker -s $(PACKED)
SOURCES := $(shell find Sources -type f) Package.swift

.PHONY: docs coverage fuzz sanitize reproducible demo build test packages spark check lint install uninstall deb system-packages test-packages python clean

demo: system-packages build
	@mkdir -p $(OUT)
	$(BINARY) convert $(DEMO_PAGE) -t p3p,jsonld,consent --output-dir $(OUT)
	@echo; echo "Converted $(DEMO_PAGE):"; ls -l $(OUT)/input.* | awk '{print "  " $$9 " (" $$5 " bytes)"}'
	@echo; echo "Why does it say so? Try: $(BINARY) explain $(DEMO_PAGE)"

build: $(BINARY)

$(BINARY): $(SOURCES)
	swift build $(RELEASE)
	@touch $(BINARY)

# Tests that take longer have hung: they are ended, and where they stood is printed. Their output is
# written by the line, so that what came before a hang is read too.
TEST_SECONDS ?= 1500
RUN_TESTS := scripts/within $(TEST_SECONDS) stdbuf -oL swift test --skip-build

test: system-packages test-packages python
	swift build --build-tests
	POLICYCONV_PYTHON=$(CURDIR)/$(PYTHON) $(RUN_TESTS)

packages: system-packages
	swift build --build-tests
	POLICYCONV_PACKAGES=1 $(RUN_TESTS) --filter PackageTests

spark: $(SPARK)/ready
	@scripts/require-packages openjdk-17-jre-headless
	swift build --build-tests
	POLICYCONV_SPARK=$(CURDIR)/$(SPARK)/bin/python $(RUN_TESTS) --filter SparkTests

$(SPARK)/ready: Examples/spark/requirements.txt
	@scripts/require-packages python3-venv
	python3 -m venv $(SPARK)
	$(SPARK)/bin/pip install -q --disable-pip-version-check -r Examples/spark/requirements.txt
	@touch $@

check: lint test packages spark

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

install: build
	scripts/install-files $(BINARY) "$(DESTDIR)" "$(PREFIX)"

uninstall:
	cd "$(DESTDIR)$(PREFIX)" && rm -rf bin/policyconv share/man/man1/policyconv.1 \
	  share/bash-completion/completions/policyconv share/zsh/site-functions/_policyconv \
	  share/fish/vendor_completions.d/policyconv.fish share/doc/policyconv

deb: system-packages build
	@scripts/require-packages dpkg-dev
	scripts/make-deb $(BINARY) dist

reproducible: system-packages
	@scripts/require-packages dpkg-dev
	scripts/reproducible

docs: system-packages
	scripts/documentation

coverage: system-packages test-packages python
	POLICYCONV_PYTHON=$(CURDIR)/$(PYTHON) scripts/coverage

FUZZ_SECONDS ?= 120
fuzz: system-packages
	Fuzzing/run all $(FUZZ_SECONDS)

# In build folders of their own. A program under a sanitizer takes more memory than users see, and does
# not start where `ulimit -v` leaves its shadow no room: tests that measure or limit it are left out.
# Under the thread sanitizer so are suites about signals, limits of files and times, not tried there.
SANITIZERS ?= address thread
SKIPPED := [Mm]emory|bombsAreRefused
sanitize: $(SANITIZERS:%=sanitize-%)

sanitize-thread: SKIPPED := $(SKIPPED)|LimitTests|HostileInputTests|FaultTests|ReleaseTests|aFullDisk
sanitize-%: system-packages test-packages python
	POLICYCONV_PYTHON=$(CURDIR)/$(PYTHON) ASAN_OPTIONS=detect_leaks=0 \
	  swift test --sanitize=$* --scratch-path .build/$* --disable-xctest --skip "$(SKIPPED)"

# Each missing Debian package is named, then installed.
system-packages:
	@scripts/require-packages libxml2-dev zlib1g-dev

test-packages:
	@scripts/require-packages libxml2-utils python3-venv jq strace man-db dpkg-dev

python: $(PYTHON)

$(PYTHON): Tests/python/requirements.txt
	python3 -m venv .build/python
	.build/python/bin/pip install -q --disable-pip-version-check -r Tests/python/requirements.txt
	@touch $(PYTHON)

clean:
	rm -rf .build dist $(OUT)
