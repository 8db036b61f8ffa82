SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

# Tools of package-lock.json first; a rustup just installed is not on PATH before the next login.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

WASM_OPT_LEVEL ?= -O3
# Named one by one: a module that uses more is refused by Node 20.
WASM_FEATURES := simd bulk-memory nontrapping-float-to-int sign-ext mutable-globals \
	reference-types multivalue

# Of `make fuzz`.
N ?= 1000000
SEED ?= 1

WASM := tools/wasm-env.sh
# Followed by the folder; by the module and -o with the one to write.
WASM_PACK := $(WASM) wasm-pack --log-level error build --mode no-install --release --target web --no-pack \
	--no-gitignore --no-opt --out-dir
MODULE := --no-default-features --features module
# Its loops stay as they are written: copies of them for many elements at once would add a kilobyte. Its memory ends a page
# before the last address.
MODULE_RUSTFLAGS := -C target-feature=+simd128 -C no-vectorize-loops -C llvm-args=-unroll-count=1 \
	-C link-arg=--max-memory=4294901760
MODULE_PACK := RUSTFLAGS="$(MODULE_RUSTFLAGS)" $(WASM_PACK)
# What wasm-bindgen exports for its glue, which the package does without, leaves the module, and with it the one import.
WASM_METADCE := wasm-metadce $(WASM_FEATURES:%=--enable-%) --graph-file tools/exports.json
WASM_OPT := wasm-opt $(WASM_OPT_LEVEL) --converge -ocimfs 1 --reorder-functions --mvp-features \
	$(WASM_FEATURES:%=--enable-%) --strip-producers --strip-target-features
NAIVE := benches/built/naive
# Of `wasm-pack build`, for the tests.
PLAIN_TARGETS := web nodejs deno bundler
RUST_SOURCES := $(shell find src -name '*.rs' -o -name '*.d.ts') Cargo.toml Cargo.lock .cargo/config.toml
TS_SOURCES := $(shell find pkg/src -name '*.ts') pkg/tsconfig.json pkg/tsconfig.cjs.json tools/bundle-entries.mjs \
	package-lock.json
PAPERS := README.md CHANGELOG.md LICENSE-MIT LICENSE-APACHE docs/differences.md docs/migration.md
WWW_SOURCES := $(shell find www -type f -not -path '*/node_modules/*')
EMBEDDED := module.js module.d.ts completion_job_bg.wasm.d.ts

##@ Use

help: ## list the targets
	@awk -F ':.*## ' '/^##@/ { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

setup: ## install what a build needs
	@tools/setup.sh

demo: build ## see it work
	@node tools/demo.mjs
	@echo 'To paste a job and see what is wrong with it, in the browser: make www'

www: www-build ## the page that shows what is wrong with a job, on localhost
	@cd www && node_modules/.bin/vite preview

www-build: target/www/index.html ## the page as files for any server and any path, in target/www

target/www/index.html: pkg/dist/wasm/module.js $(WWW_SOURCES) | setup-www
	cd www && node_modules/.bin/vite build --logLevel warn

build: pkg/dist/wasm/module.js $(PAPERS:%=pkg/%) ## build the npm package in pkg/

$(PAPERS:%=pkg/%): pkg/%: %
	mkdir -p $(@D)
	cp $< $@

pkg/wasm/module.js: $(RUST_SOURCES) tools/embed-wasm.mjs tools/exports.json Makefile | setup
	rm -rf pkg/wasm
	$(MODULE_PACK) pkg/wasm -- $(MODULE)
	$(WASM_METADCE) pkg/wasm/completion_job_bg.wasm -o pkg/wasm/completion_job_bg.wasm >/dev/null
	$(WASM_OPT) pkg/wasm/completion_job_bg.wasm -o pkg/wasm/completion_job_bg.wasm
	node tools/embed-wasm.mjs

plain: $(PLAIN_TARGETS:%=target/plain/%/completion_job_bg.wasm) ## build the plain package, as `wasm-pack build` does, for each target

target/plain/%/completion_job_bg.wasm: $(RUST_SOURCES) | setup
	$(WASM) wasm-pack --log-level error build --mode no-install --target $* --out-dir target/plain/$*
	touch $@

# A Rust program for the browser that uses the crate.
EXAMPLE := target/plain/example/pkg/job_summary_bg.wasm
example: $(EXAMPLE)

$(EXAMPLE): $(RUST_SOURCES) $(wildcard examples/browser/src/*.rs examples/browser/*.*) | setup
	CARGO_TARGET_DIR=$(CURDIR)/target $(WASM) wasm-pack --log-level error build examples/browser --mode no-install \
	  --target web --out-dir $(CURDIR)/$(@D)
	cp examples/browser/index.html $(@D)/..
	touch $@

# The module once more, with its functions' names.
target/named/completion_job_bg.wasm: pkg/wasm/module.js
	$(MODULE_PACK) $(@D) -- $(MODULE)
	$(WASM_METADCE) -g $@ -o $@ >/dev/null
	$(WASM_OPT) -g $@ -o $@

pkg/dist/wasm/module.js: pkg/wasm/module.js $(TS_SOURCES) tools/write-schemas.mjs | setup
	rm -rf pkg/dist
	tsc -p pkg
	tsc -p pkg/tsconfig.cjs.json
	mkdir -p pkg/dist/wasm
	cp $(EMBEDDED:%=pkg/wasm/%) pkg/dist/wasm
	node tools/write-schemas.mjs
	node tools/bundle-entries.mjs
	cp pkg/wasm/completion_job_bg.wasm pkg/dist

##@ Check

test: fmt lint fresh test-rust test-wasm build types test-js consumers docs ## everything CI checks

setup-lint: setup
	@tools/setup-lint.sh

fmt: setup-lint ## formatting of Rust and TypeScript
	cargo fmt --check
	cargo fmt --check --manifest-path benches/naive/Cargo.toml
	biome format

lint: setup-lint ## clippy (native and wasm) and biome's linter
	cargo clippy --quiet --all-targets --features generate -- -D warnings
	$(WASM) cargo clippy --quiet --lib --target wasm32-unknown-unknown $(MODULE) -- -D warnings
	biome lint --error-on-warnings

fresh: setup ## what `make generate` writes is up to date
	cargo run --quiet --features generate --bin generate -- --check

test-rust: setup ## Rust tests, native
	cargo test --quiet

test-wasm: setup ## Rust tests in wasm, under Node
	$(WASM) wasm-pack --log-level error test --mode no-install --node

types: build target/plain/nodejs/completion_job_bg.wasm setup-bench setup-www ## type check of the page, the TypeScript tests and benches
	tsc -p www
	tsc -p tests --noEmit

test-js: build plain example www-build ## TypeScript tests, some of them in Chromium
	CHROMIUM=$$(tools/setup-browser.sh) && export CHROMIUM && \
	node --import tsx --test --test-reporter=spec $$(find tests -name '*.test.ts' | sort)

consumers: build ## the packed package in runtimes and bundlers; ONLY=vite,node takes some of them
	CHROMIUM=$$(tools/setup-browser.sh) && export CHROMIUM && node --import tsx tests/consumers/run.ts

www-screenshots: www-build ## the page in every state, both themes and two widths, in target/www-screenshots
	CHROMIUM=$$(tools/setup-browser.sh) && export CHROMIUM && node --import tsx tests/www/screenshots.ts

www-speed: www-build ## how long the page takes from a key to the frame that shows its verdict
	CHROMIUM=$$(tools/setup-browser.sh) && export CHROMIUM && node --import tsx tests/www/speed/run.ts

fuzz: build ## compare with the SDK on N random jobs of SEED
	N=$(N) SEED=$(SEED) node --import tsx tests/parity/fuzz.ts

schemas: N = 100000
schemas: build ## hold the JSON Schemas to the package's verdicts on N random objects of SEED, in each spelling
	N=$(N) SEED=$(SEED) node --import tsx --test --test-reporter=spec tests/schema/verdicts.test.ts

setup-bench: setup
	@tools/setup-bench.sh

setup-www: setup
	@tools/setup-www.sh

$(NAIVE)/naive_serde.js: $(wildcard benches/naive/src/*.rs) benches/naive/Cargo.toml benches/naive/Cargo.lock Makefile | setup
	rm -rf $(NAIVE)
	cd benches/naive && CARGO_TARGET_DIR=$(CURDIR)/target ../../$(WASM_PACK) $(CURDIR)/$(NAIVE)
	$(WASM_OPT) $(NAIVE)/naive_serde_bg.wasm -o $(NAIVE)/naive_serde_bg.wasm

bench: build setup-bench $(NAIVE)/naive_serde.js ## measure against the peers; WORK, JOB, PEERS, ENGINE, PROCESSES, ROUNDS take a part
	@tools/setup-bench.sh engines
	CHROMIUM=$$(tools/setup-browser.sh) && export CHROMIUM && node --import tsx benches/run.ts

bench-quick: export ENGINE ?= node
bench-quick: export PEERS ?= sdk,typebox
bench-quick: export JOB ?= minimal,full
bench-quick: export PROCESSES ?= 1
bench-quick: build setup-bench $(NAIVE)/naive_serde.js ## the same with few peers and jobs, in Node
	node --import tsx benches/run.ts

cold: build setup-bench ## import and first job in a fresh process, beside the peers
	node --import tsx benches/cold/run.ts

growth: build ## how time and memory grow with a job: docs/growth.md
	node --expose-gc --import tsx benches/growth/run.ts

size: build setup-bench target/named/completion_job_bg.wasm ## what the package adds to a bundle, by part, and beside the peers
	node --import tsx tests/size/show.ts target/named/completion_job_bg.wasm
	node --import tsx benches/size/run.ts

setup-docs: setup
	@tools/setup-docs.sh

docs: build setup-docs ## the API documentation, in target/docs and target/doc; a public item without a comment is an error
	docs/api/node_modules/.bin/typedoc --options docs/api/typedoc.json --logLevel Warn
	RUSTDOCFLAGS='-D warnings' cargo doc --quiet --no-deps --lib

publish-dry-run: build ## what would be published to npm and crates.io, without doing so; the crate's examples run from what it holds
	npm publish --dry-run ./pkg
	cargo publish --dry-run --allow-dirty
	CARGO_TARGET_DIR=$(CURDIR)/target cargo test --quiet --doc \
	  --manifest-path target/package/completion-job-$$(cargo pkgid | sed 's/.*[#@]//')/Cargo.toml

##@ Change

generate: setup ## write pkg/src/generated from the models
	cargo run --quiet --features generate --bin generate

lock-consumers: build ## write the lock files of tests/consumers after a change of their manifests
	node --import tsx tests/consumers/lock.ts

size-budget: build ## make what the package adds to a bundle now its budget
	node --import tsx tests/size/record.ts

format: setup-lint ## format Rust and TypeScript
	cargo fmt
	cargo fmt --manifest-path benches/naive/Cargo.toml
	biome check --write

clean: ## remove what was built
	rm -rf target pkg/wasm pkg/dist pkg/schema.json pkg/schema.sdk.json benches/built

.PHONY: help setup demo www www-build www-screenshots www-speed build plain example test setup-lint fmt lint fresh test-rust test-wasm types test-js fuzz schemas setup-docs setup-www docs \
	publish-dry-run consumers lock-consumers setup-bench bench bench-quick cold growth size size-budget generate format clean
