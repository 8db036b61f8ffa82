SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

# The tools of package-lock.json come first. A rustup that was just installed is on PATH only after the next login.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

WASM_OPT_LEVEL ?= -O3
# The features are named one by one, since Node 20 refuses a module that uses others.
WASM_FEATURES := simd bulk-memory nontrapping-float-to-int sign-ext mutable-globals \
	reference-types multivalue

# The number of random jobs of `make fuzz`, and the seed they are made from.
N ?= 1000000
SEED ?= 1

WASM := tools/setup/wasm-env.sh
# The caller appends the output folder.
WASM_PACK := $(WASM) wasm-pack --log-level error build --mode no-install --release --target web --no-pack \
	--no-gitignore --no-opt --out-dir
# The compiler must not vectorize or unroll loops, which would add a kilobyte. The memory ends a page before the last address,
# as
# crates/module/src/heap.rs needs it.
MODULE_RUSTFLAGS := -C target-feature=+simd128 -C no-vectorize-loops -C llvm-args=-unroll-count=1 \
	-C link-arg=--max-memory=4294901760
# The arguments are the output folder, the name of the files there, and options for Cargo. Cargo has a target folder of its own
# here: with another build's flags in the same folder, each build would start anew.
MODULE_PACK = CARGO_TARGET_DIR=$(CURDIR)/target/module/cargo RUSTFLAGS="$(MODULE_RUSTFLAGS)" $(WASM) wasm-pack --log-level error \
	build crates/module --mode no-install --release --target web --no-pack --no-gitignore --no-opt \
	--out-dir $(CURDIR)/$(1) --out-name $(2) -- $(3)
# Removes the exports that wasm-bindgen makes for its glue, and with them the only import. The package does without the glue.
WASM_METADCE := wasm-metadce $(WASM_FEATURES:%=--enable-%) --graph-file tools/exports.json
WASM_OPT := wasm-opt $(WASM_OPT_LEVEL) --converge -ocimfs 1 --reorder-functions --mvp-features \
	$(WASM_FEATURES:%=--enable-%) --strip-producers --strip-target-features
SHRINK = $(WASM_METADCE) $(1) -o $(1) >/dev/null && $(WASM_OPT) $(1) -o $(1)
NAIVE := benches/built/naive
NAIVE_CRATE := benches/what/peers/naive
# The targets of `wasm-pack build` that the tests run.
PLAIN_TARGETS := web nodejs deno bundler
RUST_SOURCES := $(shell find src -name '*.rs' -o -name '*.d.ts') Cargo.toml Cargo.lock .cargo/config.toml
MODULE_SOURCES := $(shell find src crates/module -path src/js -prune -o \( -name '*.rs' -o -name Cargo.toml \) -print) Cargo.toml Cargo.lock .cargo/config.toml
TS_SOURCES := $(shell find ts -type f) tools/bundle-entries.mjs tools/point-maps.mjs package-lock.json
PAPERS := README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE docs/differences.md docs/migration.md
WWW_SOURCES := $(shell find www -type f -not -path '*/node_modules/*')
# Writes the npm package's declarations, from which those of the plain package are taken.
DECLARE := tsc -p ts --emitDeclarationOnly --noCheck --declarationMap false --outDir target/declarations
EMBEDDED := $(addprefix target/module/wasm/,module.js module.d.ts completion_job_bg.wasm.d.ts) \
	$(addprefix target/family/wasm/,family.js family.d.ts)

##@ Use

help: ## list the targets
	@awk -F ':.*## ' '/^##@/ { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

setup: ## install what a build needs
	@tools/setup/build.sh

demo: build ## see it work
	@node tools/demo.mjs
	@echo 'To paste a job and see what is wrong with it, in the browser: make www'

www: www-build ## serve the page that shows what is wrong with a job, on localhost
	@cd www && node_modules/.bin/vite preview

www-build: target/www/index.html ## build the page in target/www, as files for any server and any path

target/www/index.html: target/npm/package.json $(WWW_SOURCES) | build setup-www
	cd www && node_modules/.bin/vite build --logLevel warn

# First removes what another build left in pkg/. If the package is already there, its files keep their times.
build: target/npm/package.json ## build the npm package in pkg/
	@diff -rq --exclude .gitignore target/npm pkg >/dev/null || { \
	  find pkg -mindepth 1 -maxdepth 1 ! -name .gitignore -exec rm -rf {} + && cp -a target/npm/. pkg/; }

target/module/wasm/module.js: $(MODULE_SOURCES) tools/embed-wasm.mjs tools/exports.json Makefile | setup
	rm -rf $(@D)
	$(call MODULE_PACK,$(@D),completion_job)
	$(call SHRINK,$(@D)/completion_job_bg.wasm)
	node tools/embed-wasm.mjs $(@D)/completion_job_bg.wasm module

# The module with every component, of which the other has a part.
target/family/wasm/family.js: target/module/wasm/module.js
	rm -rf $(@D)
	$(call MODULE_PACK,$(@D),completion_job_family,--features family)
	$(call SHRINK,$(@D)/completion_job_family_bg.wasm)
	node tools/embed-wasm.mjs $(@D)/completion_job_family_bg.wasm family

plain: $(PLAIN_TARGETS:%=target/plain/%/completion_job_bg.wasm) ## build the plain package, as `wasm-pack build` does, for each target

target/plain/%/completion_job_bg.wasm: $(RUST_SOURCES) | setup
	$(WASM) wasm-pack --log-level error build --mode no-install --target $* --out-dir target/plain/$*
	touch $@

# Programs that depend on the crate have a target folder of their own: Cargo builds the crate's module for them too, without
# `exports`, and would put it in the place of the plain package's.

# A Rust program for the browser that uses the crate.
EXAMPLE := target/plain/example/pkg/job_summary_bg.wasm
example: $(EXAMPLE)

$(EXAMPLE): $(RUST_SOURCES) $(wildcard examples/browser/src/*.rs examples/browser/*.*) | setup
	CARGO_TARGET_DIR=$(CURDIR)/target/clients $(WASM) wasm-pack --log-level error build examples/browser --mode no-install \
	  --target web --out-dir $(CURDIR)/$(@D)
	cp examples/browser/index.html $(@D)/..
	touch $@

# The Rust API for the parity tests.
RUST_SIDE_CRATE := tests/parity/sides/rust
RUST_SIDE := target/rust-side/rust_side_bg.wasm
$(RUST_SIDE): $(RUST_SOURCES) $(wildcard $(RUST_SIDE_CRATE)/src/*.rs $(RUST_SIDE_CRATE)/Cargo.*) | setup
	CARGO_TARGET_DIR=$(CURDIR)/target/clients $(WASM) wasm-pack --log-level error build $(RUST_SIDE_CRATE) --mode no-install \
	  --target nodejs --out-dir $(CURDIR)/$(@D)
	touch $@

# The same module with the names of its functions.
target/named/completion_job_bg.wasm: target/module/wasm/module.js
	$(call MODULE_PACK,$(@D),completion_job)
	$(WASM_METADCE) -g $@ -o $@ >/dev/null
	$(WASM_OPT) -g $@ -o $@

# The package as npm publishes it. The manifest is copied last, since make takes its time for that of the whole package.
target/npm/package.json: target/module/wasm/module.js target/family/wasm/family.js $(TS_SOURCES) $(PAPERS) tools/write-schemas.mjs | setup
	rm -rf $(@D)
	tsc -p ts
	tsc -p ts/tsconfig.cjs.json
	mkdir -p $(@D)/dist/wasm $(@D)/docs
	cp $(EMBEDDED) $(@D)/dist/wasm
	node tools/write-schemas.mjs
	node tools/bundle-entries.mjs
	node tools/point-maps.mjs
	cp target/module/wasm/completion_job_bg.wasm target/family/wasm/completion_job_family_bg.wasm $(@D)/dist
	cp -r ts/src ts/slim $(filter-out docs/%,$(PAPERS)) $(@D)
	cp $(filter docs/%,$(PAPERS)) $(@D)/docs
	cp ts/package.json $@

##@ Check

test: fmt lint features fresh test-rust test-wasm build types test-js consumers docs ## everything CI checks

check: fmt lint fresh build types ## what a change most often breaks, in a minute: formatting, lints, types, Rust tests, parity on few inputs
	cargo test --quiet --workspace --lib --bins --tests
	N=300 node --import tsx --test --test-reporter=dot $$(find tests/parity tests/structure tests/errors -name '*.test.ts' -not -name every-place.test.ts | sort)

structure: setup ## the fullest folders, import circles, and imports that break the rules
	node --import tsx tests/structure/show.ts

setup-lint: setup
	@tools/setup/lint.sh

fmt: setup-lint ## check the formatting of Rust and TypeScript
	cargo fmt --check
	cargo fmt --check --manifest-path $(NAIVE_CRATE)/Cargo.toml
	biome format

lint: setup-lint ## run clippy (native and wasm) and biome's linter
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	$(WASM) cargo clippy --quiet --workspace --lib --target wasm32-unknown-unknown -- -D warnings
	biome lint --error-on-warnings

FEATURES := std family js exports
# Features add up: the crate builds without any, with each alone and with all.
features: setup-lint ## check the crate with each of its features alone
	cargo check --quiet --all-features
	for features in '' $(FEATURES); do \
	  cargo check --quiet --no-default-features --features "$$features" && \
	  $(WASM) cargo clippy --quiet --lib --target wasm32-unknown-unknown --no-default-features --features "$$features" -- -D warnings; \
	done

fresh: setup ## check that what `make generate` writes is up to date
	cargo run --quiet --package completion-job-generate -- --check
	$(DECLARE)
	node tools/plain-declarations.mjs --check

test-rust: setup ## run the Rust tests, native
	cargo test --quiet --workspace

test-wasm: setup ## run the Rust tests in wasm, under Node
	$(WASM) wasm-pack --log-level error test --mode no-install --node

types: build target/plain/nodejs/completion_job_bg.wasm $(RUST_SIDE) setup-bench setup-www ## check the types of the page, the TypeScript tests and the benches
	tsc -p www
	tsc -p tests --noEmit

test-js: build plain example $(RUST_SIDE) www-build ## run the TypeScript tests, some of them in Chromium
	CHROMIUM=$$(tools/setup/browser.sh) && export CHROMIUM && \
	node --import tsx --test --test-reporter=spec $$(find tests -name '*.test.ts' | sort)

consumers: build ## try the packed package in runtimes and bundlers; ONLY=vite,node picks some
	CHROMIUM=$$(tools/setup/browser.sh) && export CHROMIUM && node --import tsx tests/consumers/run.ts

www-screenshots: www-build ## the page in every state, both themes and two widths, in target/www-screenshots
	CHROMIUM=$$(tools/setup/browser.sh) && export CHROMIUM && node --import tsx tests/www/use/screenshots.ts

www-speed: www-build ## measure the time from a key to the frame that shows its verdict
	CHROMIUM=$$(tools/setup/browser.sh) && export CHROMIUM && node --import tsx tests/www/speed/run.ts

fuzz: build target/plain/nodejs/completion_job_bg.wasm $(RUST_SIDE) ## compare with the SDK on N random jobs of SEED
	N=$(N) SEED=$(SEED) node --import tsx tests/parity/fuzz.ts

schemas: N = 100000
schemas: build ## compare the JSON Schemas with the package's verdicts on N random objects of SEED, in each spelling
	N=$(N) SEED=$(SEED) node --import tsx --test --test-reporter=spec tests/schema/verdicts.test.ts

setup-bench: setup
	@tools/setup/bench.sh

setup-www: setup
	@tools/setup/www.sh

$(NAIVE)/naive_serde.js: $(wildcard $(NAIVE_CRATE)/src/*.rs) $(NAIVE_CRATE)/Cargo.toml $(NAIVE_CRATE)/Cargo.lock Makefile | setup
	rm -rf $(NAIVE)
	cd $(NAIVE_CRATE) && CARGO_TARGET_DIR=$(CURDIR)/target $(CURDIR)/$(WASM_PACK) $(CURDIR)/$(NAIVE)
	$(WASM_OPT) $(NAIVE)/naive_serde_bg.wasm -o $(NAIVE)/naive_serde_bg.wasm

bench: build setup-bench $(NAIVE)/naive_serde.js ## measure against the peers; WORK, JOB, PEERS, ENGINE, PROCESSES, ROUNDS pick a part
	@tools/setup/bench.sh engines
	CHROMIUM=$$(tools/setup/browser.sh) && export CHROMIUM && node --import tsx benches/run.ts

bench-quick: export ENGINE ?= node
bench-quick: export PEERS ?= sdk,typebox
bench-quick: export JOB ?= minimal,full
bench-quick: export PROCESSES ?= 1
bench-quick: build setup-bench $(NAIVE)/naive_serde.js ## measure few peers and jobs, in Node
	node --import tsx benches/run.ts

bench-family: build setup-bench $(NAIVE)/naive_serde.js ## measure detailed jobs and pages of jobs beside JSON.parse and the SDK
	CHROMIUM=$$(tools/setup/browser.sh) && export CHROMIUM && \
	ENGINE=$${ENGINE:-node,chromium} node --import tsx benches/family/run.ts

cold: build setup-bench ## measure import and first job in a fresh process, beside the peers
	node --import tsx benches/cold/run.ts

growth: build ## measure how time and memory grow with a job: docs/growth.md
	node --expose-gc --import tsx benches/growth/run.ts

size: build setup-bench target/named/completion_job_bg.wasm ## show what the package adds to a bundle, by part and beside the peers
	node --import tsx tests/size/show.ts target/named/completion_job_bg.wasm
	node --import tsx benches/size/run.ts

setup-docs: setup
	@tools/setup/docs.sh

docs: build setup-docs ## write the API documentation to target/docs and target/doc; a public item without a comment is an error
	docs/api/node_modules/.bin/typedoc --options docs/api/typedoc.json --logLevel Warn
	RUSTDOCFLAGS='-D warnings' cargo doc --quiet --no-deps --lib

publish-dry-run: build ## show what would be published to npm and crates.io; run the crate's examples from its package
	npm publish --dry-run ./pkg
	cargo publish --dry-run --allow-dirty
	CARGO_TARGET_DIR=$(CURDIR)/target cargo test --quiet --doc \
	  --manifest-path target/package/completion-job-$$(cargo pkgid | sed 's/.*[#@]//')/Cargo.toml

##@ Change

generate: setup ## write what follows from the models
	cargo run --quiet --package completion-job-generate
	$(DECLARE)
	node tools/plain-declarations.mjs

lock-consumers: build ## write the lock files of tests/consumers after a change of their manifests
	node --import tsx tests/consumers/lock.ts

size-budget: build ## make the current bundle sizes the budget
	node --import tsx tests/size/record.ts

format: setup-lint ## format Rust and TypeScript
	cargo fmt
	cargo fmt --manifest-path $(NAIVE_CRATE)/Cargo.toml
	biome check --write

clean: ## remove what was built
	rm -rf target benches/built
	find pkg -mindepth 1 ! -name .gitignore -delete

.PHONY: help setup demo check structure www www-build www-screenshots www-speed build plain example test setup-lint fmt lint features fresh test-rust test-wasm types test-js fuzz schemas setup-docs setup-www docs \
	publish-dry-run consumers lock-consumers setup-bench bench bench-quick cold growth size size-budget generate format clean
