# newstext: built with PGXS. `make`, `make install`; `make help` lists the checks.

EXTENSION  = newstext
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" newstext.control)
MODULE_big = newstext
DATA       = $(wildcard sql/newstext--*.sql) # not the test cases beside them
MODELS     = $(wildcard models/*.model)

ENGINE_SOURCES = $(sort $(wildcard src/engine/*.c))
ENGINE_OBJECTS = $(ENGINE_SOURCES:.c=.o)
PG_OBJECTS     = $(patsubst %.c,%.o,$(sort $(wildcard src/pg/*.c)))
OBJS           = $(ENGINE_OBJECTS) $(PG_OBJECTS)

# Defines stand here and not in PG_CFLAGS, which the bitcode for JIT does not see.
PG_CPPFLAGS = -Isrc -DNT_VERSION=\"$(EXTVERSION)\"
PG_CFLAGS   = -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers

REGRESS      = tokens sentences slice entities quotes document query index planner facets name bad_input api
REGRESS_OPTS = --inputdir=. --encoding=UTF8 --no-locale --load-extension=newstext

EXTRA_CLEAN = build

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

# PGXS knows nothing of headers.
$(OBJS) $(OBJS:.o=.bc): $(wildcard src/engine/*.h src/pg/*.h)

# The server's own ICU where it has one, else the system's.
ICU_FLAGS  := $(or $(ICU_LIBS),$(shell pkg-config --libs icu-uc icu-i18n))
SHLIB_LINK += $(ICU_FLAGS)

# ---------------------------------------------------------------- models

modeldir = $(DESTDIR)$(datadir)/newstext

# A model may be mapped by running backends, so it is put in place by rename, never written over.
install: install-models
.PHONY: install-models uninstall-models
install-models: $(MODELS)
	$(MKDIR_P) '$(modeldir)'
	for model in $(notdir $(MODELS)); do \
		$(INSTALL_DATA) "models/$$model" "$(modeldir)/.$$model.new" && \
		mv -f "$(modeldir)/.$$model.new" "$(modeldir)/$$model" || exit 1; \
	done

uninstall: uninstall-models
uninstall-models:
	rm -f $(addprefix '$(modeldir)'/, $(notdir $(MODELS)))

# ---------------------------------------------------------------- command-line tools

TOOL_FLAGS  = -std=c11 -O2 -g -Wall -Wextra -Wpedantic -Isrc $(ICU_CFLAGS)
TOOL_MAINS  = $(sort $(wildcard src/tools/newstext-*.c))
TOOL_COMMON = $(filter-out $(TOOL_MAINS),$(sort $(wildcard src/tools/*.c)))
TOOLS       = $(patsubst src/tools/%.c,build/%,$(TOOL_MAINS))

.PHONY: tools
tools: $(TOOLS)

build/tools/%.o: src/%.c $(wildcard src/engine/*.h src/tools/*.h)
	@mkdir -p $(@D)
	$(CC) $(TOOL_FLAGS) -c $< -o $@

TOOL_OBJECTS = $(patsubst src/%.c,build/tools/%.o,$(ENGINE_SOURCES) $(TOOL_COMMON))

$(TOOLS): build/%: build/tools/tools/%.o $(TOOL_OBJECTS)
	$(CC) $(TOOL_FLAGS) $^ -o $@ $(ICU_FLAGS) -lm

# Articles for measurements, see test/bench/index.
build/corpus: test/bench/corpus.c $(patsubst src/%.c,build/tools/%.o,$(ENGINE_SOURCES))
	$(CC) $(TOOL_FLAGS) $^ -o $@ $(ICU_FLAGS) -lm

# ---------------------------------------------------------------- checks without a server

SANITIZE      = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
TEST_FLAGS    = -std=c11 -O1 -g -Wall -Wextra -Wpedantic -Isrc -Itest $(ICU_CFLAGS) $(SANITIZE)
TEST_OBJECTS  = $(patsubst src/%.c,build/asan/%.o,$(ENGINE_SOURCES))
ENGINE_TESTS  = $(patsubst test/engine/%.c,build/test/%,$(sort $(wildcard test/engine/test_*.c)))

build/asan/%.o: src/%.c $(wildcard src/engine/*.h)
	@mkdir -p $(@D)
	$(CC) $(TEST_FLAGS) -c $< -o $@

$(ENGINE_TESTS): build/test/%: test/engine/%.c $(wildcard test/engine/*.h) $(TEST_OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(TEST_FLAGS) $< $(TEST_OBJECTS) -o $@ $(ICU_FLAGS) -lm

.PHONY: check-engine check-layering check-fuzz
check-engine: $(ENGINE_TESTS)
	@status=0; for t in $(ENGINE_TESTS); do echo "# $$t"; ./$$t || status=1; done; exit $$status

# The engine calls libc, libm and ICU and nothing else.
check-layering: $(ENGINE_OBJECTS)
	test/check-layering $(ENGINE_OBJECTS)

# Each fuzz target for a short while; FUZZ_SECONDS=600 for longer.
FUZZ_SECONDS ?= 10
FUZZ_FLAGS   = -std=c11 -O1 -g -Isrc -Itest $(ICU_CFLAGS) -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all
FUZZERS      = $(patsubst test/fuzz/%.c,build/fuzz/%,$(sort $(wildcard test/fuzz/fuzz_*.c)))

$(FUZZERS): build/fuzz/%: test/fuzz/%.c test/fuzz/fuzz.h $(ENGINE_SOURCES) $(wildcard src/engine/*.h)
	@mkdir -p $(@D)
	clang $(FUZZ_FLAGS) $< $(ENGINE_SOURCES) -o $@ $(ICU_FLAGS) -lm

check-fuzz: $(FUZZERS)
	@status=0; for f in $(FUZZERS); do echo "# $$f"; \
		./$$f -max_total_time=$(FUZZ_SECONDS) -max_len=8192 -timeout=10 -verbosity=0 -print_final_stats=0 || status=1; done; exit $$status

.PHONY: help
help:
	@echo "make, make install      build and install the extension and its models"
	@echo "make installcheck       pg_regress against a running server"
	@echo "make check-engine       engine unit tests under ASan and UBSan, no server"
	@echo "make check-layering     the engine uses libc, libm and ICU only"
	@echo "make check-fuzz         each fuzz target for FUZZ_SECONDS"
	@echo "make tools              command-line tools, in build/"
