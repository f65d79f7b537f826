# Stemma. `make` alone says what there is to make.
MVN   = mvn -B -ntp
DATA ?= ../shared/data
DEMO ?= samples/ferry

.PHONY: help demo test accept eval floors bench

help: ## say what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## build, tell the sample reports, print the account and write its page (DEMO=folder)
	@./stemma tell $(DEMO)
	@mkdir -p out
	@./stemma tell --quiet --format html -o out/account.html $(DEMO)
	@echo "The same account as a page, to be opened in a browser: out/account.html"

test: ## compile everything and run every test
	$(MVN) test

accept: ## rewrite the accounts of the golden stories; read the difference before you commit it
	$(MVN) -q test -pl stemma-testkit -am -Dtest='*Golden*,StageVersions*,LanguageNeutral*' -Dsurefire.failIfNoSpecifiedTests=false -Dstemma.accept=true
	@git --no-pager diff --stat

eval: ## score against the gold corpora, end with 1 under a floor (TASK=one of them, DATA=folder of corpora, MISSES=1 to see the misses, MISSES=tune those that begin so)
	@test -d "$(DATA)" || { echo "make eval: no gold corpora at $(DATA); name their folder: make eval DATA=..." >&2; exit 2; }
	@STEMMA_PROGRAM=eval ./stemma $(TASK) --data "$(DATA)" $(if $(MISSES),--misses "$(MISSES)")

floors: ## raise the floors to what is reached now (TASK=one of them); to lower one: FLOOR=lower REASON="why"
	@test "$(FLOOR)" != lower -o -n "$(REASON)" || { echo 'make floors: lowering a floor needs a reason: make floors FLOOR=lower REASON="why"' >&2; exit 2; }
	@STEMMA_PROGRAM=eval ./stemma $(TASK) --data "$(DATA)" --floors stemma-eval/src/main/resources/org/stemma/eval/floors.tsv $(if $(filter lower,$(FLOOR)),--lower "$(REASON)")
	@git --no-pager diff --stat

bench: ## measure speed on generated reports, some minutes (RUNS=5, REPORTS=1000, ONLY=cold,whole,story,annotate,rooms,read,copies,spans,growth,stream,large); raw results in out/bench
	@./stemma --version >/dev/null
	@$(if $(filter annotate copies spans growth stream large,$(ONLY)),STEMMA_JAVA_OPTS="-XX:TieredStopAtLevel=4 $$STEMMA_JAVA_OPTS" )STEMMA_PROGRAM=bench ./stemma -Dstemma.root="$(CURDIR)" -Dstemma.runs="$(or $(RUNS),5)" -Dstemma.reports="$(or $(REPORTS),$(if $(filter growth,$(ONLY)),1000000,1000))" -Dstemma.only="$(ONLY)" -Dstemma.data="$(DATA)"

fuzz: ## throw bytes at every reader, two at a time (TIME=60 seconds each, TARGET=text|web|xml|json|table|mail|packed|pdf); what breaks one is left in out/fuzz
	$(MVN) -q -Pfuzz -pl stemma-fuzz -am package -Dmaven.test.skip=true
	@bash stemma-fuzz/run $(or $(TIME),60) $(TARGET)
